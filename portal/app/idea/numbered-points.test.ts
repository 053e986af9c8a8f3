import { numberedPoints } from './numbered-points';

const point = (text: string, source: string | null) => ({ text, source });

test('points that name their number make one list, in their order', () => {
  const { list, others } = numberedPoints([
    point('지난달 내역을 다시 받을 곳이 없어요', '해지 인터뷰 · 10가지 중 7번'),
    point('정산 내역을 메일로 부탁해요', '해지 인터뷰 · 10가지 중 1번'),
    point('그만두려고 했어요', '해지 인터뷰 · 3월 4일'),
  ]);
  expect(list).toEqual({
    total: 10,
    source: '해지 인터뷰',
    points: [
      { number: 1, text: '정산 내역을 메일로 부탁해요' },
      { number: 7, text: '지난달 내역을 다시 받을 곳이 없어요' },
    ],
  });
  expect(others.map(({ text }) => text)).toEqual(['그만두려고 했어요']);
});

test('English says it too', () => {
  const { list } = numberedPoints([point('I wait two days', 'Leaver interview, point 4 of 10')]);
  expect(list).toMatchObject({ total: 10, source: 'Leaver interview', points: [{ number: 4 }] });
});

test('a number beyond its list is none, and neither is a list of hundreds', () => {
  for (const source of ['10가지 중 11번', '10가지 중 0번', '99가지 중 3번', null, ''])
    expect(numberedPoints([point('글', source)]).list).toBeNull();
});

test('a list that does not say how many it has ends with its highest number', () => {
  const { list } = numberedPoints([
    point('1. 이틀을 기다려요', '해지 인터뷰, 불편 1번'),
    point('10. 미안해서 그만두려고 했어요', '해지 인터뷰, 불편 10번'),
    point('4. 쿠폰 비용이 보이지 않아요', '해지 인터뷰, 불편 4번'),
  ]);
  expect(list).toEqual({
    total: 10,
    source: '해지 인터뷰',
    points: [
      { number: 1, text: '이틀을 기다려요' },
      { number: 4, text: '쿠폰 비용이 보이지 않아요' },
      { number: 10, text: '미안해서 그만두려고 했어요' },
    ],
  });
});

test('a number or two without how many there are make no list', () => {
  const { list, others } = numberedPoints([point('글', '문의 3번'), point('글', '문의 5번')]);
  expect([list, others.length]).toEqual([null, 2]);
});

test('another list stays beside the first', () => {
  const { list, others } = numberedPoints([
    point('하나', '인터뷰 가 · 10가지 중 1번'),
    point('둘', '인터뷰 나 · 8가지 중 2번'),
  ]);
  expect([list?.points.length, others.length]).toEqual([1, 1]);
});
