import { firstValues, shownLines, typedEffect } from './first-values';

const viewer = { id: 'm', name: '임하늘', mission: '묻기 전에 답이 놓여 있게', companyValue: { id: 'v' } };
const work = { id: 'r', name: '제휴몰 오픈' };

test('a first proposal begins with the proposer as owner, and with their own mission and value', () => {
  const { texts, owner, links, effects } = firstValues({ viewer, zone: null, work: null, earlier: null });
  expect(owner).toEqual({ id: 'm', name: '임하늘' });
  expect(texts).toMatchObject({
    mission: viewer.mission,
    valueId: 'v',
    mapEffect: 'NEW',
    weeks: '6',
    name: '',
  });
  expect([links, effects]).toEqual([[], []]);
});

test('a gap of the map begins with the work that has it going over whole; other work that is named is split', () => {
  const of = (zone: { mendedBy: (typeof work)[]; responsibility: typeof work | null }) => {
    const { texts, responsibility } = firstValues({ viewer, zone, work: null, earlier: null });
    return [texts.mapEffect, responsibility?.id, texts.name];
  };
  const side = { id: 's', name: '입점 계약' };
  expect(of({ mendedBy: [work], responsibility: work })).toEqual(['TAKE_OVER', 'r', '제휴몰 오픈']);
  // a hand-off is about no work of its own: the side that misses an owner
  expect(of({ mendedBy: [side], responsibility: null })).toEqual(['TAKE_OVER', 's', '입점 계약']);
  expect(of({ mendedBy: [], responsibility: work })).toEqual(['SPLIT', 'r', '']);
  expect(of({ mendedBy: [], responsibility: null })).toEqual(['NEW', undefined, '']);
});

test('synergy begins with the work that the reader came from', () => {
  const first = firstValues({ viewer, zone: null, work, earlier: null });
  expect(first.responsibility).toEqual(work);
  expect(first.texts.mapEffect).toBe('SPLIT');
});

test('an attempt is carried on with everything it said', () => {
  const earlier = {
    id: 'p1',
    attempt: 1,
    proposer: { id: 'm' },
    owner: { __typename: 'Team', id: 't', name: '센터운영파트' },
    mapEffect: 'SPLIT',
    responsibility: work,
    name: '소형 오픈',
    scopeTaken: '기존 틀',
    scopeLeft: '대형 구축',
    leftWith: { id: 'l', name: '플랫폼기획파트' },
    leftName: '대형 오픈',
    connection: '계약 뒤',
    links: [{ relation: 'BEFORE', note: null, responsibility: { id: 'c', name: '입점 계약' } }],
    gap: '물어볼 곳이 없음',
    mission: '답이 놓여 있게',
    value: null,
    hypothesis: '가장 잘 아는 사람',
    effects: [{ expected: '-0.335', kpi: { id: 'k' } }],
    weeks: 8,
    consents: [],
  } satisfies Parameters<typeof firstValues>[0]['earlier'];
  const first = firstValues({ viewer, zone: null, work: null, earlier });
  expect(first.texts).toMatchObject({ name: '소형 오픈', scopeLeft: '대형 구축', valueId: '', weeks: '8' });
  expect(first.owner?.name).toBe('센터운영파트');
  expect(first.links).toEqual([
    { responsibilityId: 'c', responsibilityIdText: '입점 계약', relation: 'BEFORE', note: '' },
  ]);
  expect(first.effects).toEqual([{ kpiId: 'k', way: 'DOWN', size: '33.5' }]);
  // where it would leave a gap of the map open, it goes on with the work that has the gap
  const gap = { id: 's', name: '입점 계약' };
  const zone = { mendedBy: [gap], responsibility: null };
  const mended = firstValues({ viewer, zone, work: null, earlier });
  expect([mended.texts.mapEffect, mended.responsibility, mended.texts.name]).toEqual([
    'TAKE_OVER',
    gap,
    '소형 오픈',
  ]);
});

test('an effect is shown as it was typed', () => {
  expect(typedEffect('-0.2')).toEqual({ way: 'DOWN', size: '20' });
  expect(typedEffect('0.005')).toEqual({ way: 'UP', size: '0.5' });
});

test('there is always a line to write in, and never more than can be kept', () => {
  expect(shownLines([], '', 0, 5)).toEqual(['']);
  expect(shownLines(['a'], '', 2, 5)).toEqual(['a', '', '']);
  expect(shownLines(['a', 'b'], '', 3, 3)).toEqual(['a', 'b', '']);
});
