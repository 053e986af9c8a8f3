import { mentionsAll, similarIdeas } from './idea-search';

const settlement = {
  id: 1,
  title: '정산 내역 직접 내려받기',
  problem: '판매자가 정산 내역을 받으려면 상담원에게 메일을 보내고 이틀을 기다린다',
};
const refund = {
  id: 2,
  title: '환불 진행을 문자로 알리기',
  problem: '환불이 언제 되는지 몰라 다시 전화한다',
};
const training = { id: 3, title: '신입 교육 자료 모으기', problem: '신입이 어디를 봐야 할지 모른다' };

describe('which ideas somebody means', () => {
  it('holds words in any order, with and without particles', () => {
    const text = `${settlement.title} ${settlement.problem}`;
    for (const query of ['정산', '정산을', '내역 정산', '판매자의 정산 내역', '상담원'])
      expect([query, mentionsAll(query, text)]).toEqual([query, true]);
    for (const query of ['정산 환불', '교육', '광고비 정산 내역'])
      expect([query, mentionsAll(query, text)]).toEqual([query, false]);
  });

  it('holds a synonym of the word that is asked for', () => {
    expect(mentionsAll('반품', '고객이 물건을 반송한다')).toBe(true);
    expect(mentionsAll('refund', '환불이 늦다')).toBe(true);
  });

  it('finds what is about the same while somebody types, and nothing else', () => {
    const all = [settlement, refund, training];
    expect(similarIdeas('정산 내역을 바로 내려받게 해 주세요', all, 5)[0]).toBe(1);
    expect(similarIdeas('환불 진행 상황을 알려주기', all, 5)[0]).toBe(2);
    expect(similarIdeas('구내식당 메뉴', all, 5)).toEqual([]);
    expect(similarIdeas('', all, 5)).toEqual([]);
    expect(similarIdeas('정산 내역', all, 0)).toEqual([]);
  });
});
