import { type OwnerCandidate, rankOwners } from './owner-ranking';

const aCandidate = (id: number, parts: Partial<OwnerCandidate>): OwnerCandidate => ({
  id,
  name: `업무 ${id}`,
  keywords: [],
  scopeIn: '',
  purpose: '',
  team: '',
  ...parts,
});

const issue = aCandidate(1, { name: '쿠폰 발행 확인', keywords: ['쿠폰', '할인'] });
const cost = aCandidate(2, { name: '입점사 쿠폰 비용 확인', keywords: ['분담'] });
const refund = aCandidate(3, { name: '환불 기준 관리', purpose: '같은 사정에 같은 환불이 되게 해요' });
const all = [issue, cost, refund];

const ids = (question: string, candidates: readonly OwnerCandidate[] = all) =>
  rankOwners(question, candidates).map(({ id }) => id);

it('puts first what says most of the question, and leaves out what says nothing of it', () => {
  expect(ids('쿠폰 비용은 누가 나눠 내나요?')).toEqual([2, 1]);
  expect(ids('쿠폰이 발행되지 않았어요')).toEqual([1, 2]);
  expect(ids('money back')).toEqual([3]);
  expect(ids('회의실 예약')).toEqual([]);
});

it('says which words matched, and where', () => {
  const [best] = rankOwners('쿠폰 비용은 누가 내나요?', all);
  expect(best?.why).toContainEqual({ field: 'NAME', text: '쿠폰' });
  expect(rankOwners('같은 사정인데 환불이 달라요', all)[0]?.why.map(({ field }) => field)).toContain('NAME');
});

it('counts the name more than the scope, and the scope more than the team', () => {
  const named = aCandidate(1, { name: '재고 실사' });
  const scoped = aCandidate(2, { scopeIn: '재고 실사를 돕는 일' });
  const ofTeam = aCandidate(3, { team: '재고파트' });
  expect(ids('재고는 누가 보나요', [ofTeam, scoped, named])).toEqual([1, 2, 3]);
});

it('raises what people accepted before, and says so', () => {
  const before = new Map([[3, { strength: 0.9, text: '쿠폰 비용' }]]);
  expect(ids('쿠폰을 다시 받고 싶대요')).toEqual([1, 2]);
  const ranked = rankOwners('쿠폰을 다시 받고 싶대요', all, before);
  const raised = ranked.find(({ id }) => id === 3);
  expect(raised?.score).toBeCloseTo(0.54, 10);
  expect(raised?.why).toEqual([{ field: 'ASKED_BEFORE', text: '쿠폰 비용' }]);
  expect(ranked.every(({ score }) => score <= 1)).toBe(true);
});

it('gives the same order whatever order the candidates come in', () => {
  const question = '입점사 쿠폰 환불 기준';
  expect(ids(question, [...all].reverse())).toEqual(ids(question));
});
