import { emptyMapState, mapHref, mapQuery, needsSameAnswer, readMapState, toggledOpen } from './map.address';

const read = (query: string) => readMapState(new URLSearchParams(query));

test('every part of the state survives the way through the address', () => {
  const state = {
    ...emptyMapState,
    view: 'raci' as const,
    team: 't1',
    stage: 's1',
    gap: 'STALE' as const,
    q: '환불 기준',
    sel: 'r1',
    asOf: '2025-10-05',
    compare: '2025-10-04',
    open: ['t1', 'r2'],
    sort: 'team' as const,
    parties: 'teams' as const,
    after: 'cursor',
    pages: 3,
  };
  expect(read(mapQuery(state).slice(1))).toEqual(state);
});

test('broken parameters are dropped', () => {
  expect(read('view=pie&gap=x&asOf=2025-02-30&compare=yesterday&pages=-1&sort=salary')).toEqual(
    emptyMapState,
  );
  expect(mapHref(emptyMapState)).toBe('/map');
});

test('a change of filter starts the list anew, a selection does not', () => {
  const state = { ...emptyMapState, pages: 3 };
  expect(mapHref(state, { q: 'a' })).toBe('/map?q=a');
  expect(mapHref(state, { sel: 'r1' })).toBe('/map?pages=3&sel=r1');
});

test('selecting and unfolding need no new answer of the API, another day does', () => {
  const state = { ...emptyMapState, team: 't1' };
  expect(needsSameAnswer(state, { ...state, sel: 'r1', open: toggledOpen(state, 't2') })).toBe(true);
  expect(needsSameAnswer(state, { ...state, asOf: '2025-01-01' })).toBe(false);
});

test('unfolding twice folds again', () => {
  const once = { ...emptyMapState, open: toggledOpen(emptyMapState, 'a') };
  expect(once.open).toEqual(['a']);
  expect(toggledOpen(once, 'a')).toEqual([]);
});
