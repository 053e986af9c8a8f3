import { isSplitSince, keepsRest, type StandingFacts, uncoveredTeams } from './still-consented';

// Company 1 ▸ commerce 2 ▸ (centre 3, platform 4); company ▸ payments 9.
const LEADS = new Map([
  [2, [20]],
  [3, [30]],
  [9, [90]],
]);
const facts: StandingFacts = {
  touched: [3],
  tree: [
    { id: 1, parentId: null },
    { id: 2, parentId: 1 },
    { id: 3, parentId: 2 },
    { id: 4, parentId: 2 },
    { id: 9, parentId: 1 },
  ],
  leads: LEADS,
  leadsThen: LEADS,
  conflicted: [31],
  consentTeamIds: [3, 2],
  deciders: [30, 20],
};
const uncovered = (given: Partial<StandingFacts>) => uncoveredTeams({ ...facts, ...given });

describe('teams that no consent covers', () => {
  it('are those that were not asked, each once', () => {
    expect(uncovered({})).toEqual([]);
    expect(uncovered({ touched: [3, 9, 9, 2] })).toEqual([9]);
  });

  it('are none of those for whom somebody speaks who was asked', () => {
    // Platform has no lead: commerce speaks for it, and was asked.
    expect(uncovered({ touched: [4] })).toEqual([]);
    expect(uncovered({ touched: [4], consentTeamIds: [3], deciders: [30] })).toEqual([4]);
    // Whoever leads the part leads payments too by now.
    expect(uncovered({ touched: [9], leads: new Map([...LEADS, [9, [30]]]) })).toEqual([]);
  });

  it('are not those that had no lead then: whoever spoke for them was asked', () => {
    const leads = new Map([...LEADS, [4, [40]]]);
    expect(uncovered({ touched: [4], leads })).toEqual([]);
    expect(uncovered({ touched: [4], leads, leadsThen: leads })).toEqual([4]);
  });

  it('are not those that are closed, or for whom nobody may speak', () => {
    expect(uncovered({ touched: [77] })).toEqual([]);
    expect(uncovered({ touched: [9], conflicted: [90] })).toEqual([]);
  });
});

test('work is split since when parts of it began on the day of asking or later, and only a split minds', () => {
  const parts = [{ from: '2026-01-01' }, { from: '2026-11-22' }];
  expect(isSplitSince('SPLIT', parts, '2026-11-22')).toBe(true);
  expect(isSplitSince('SPLIT', parts, '2026-11-23')).toBe(false);
  expect(isSplitSince('TAKE_OVER', parts, '2026-11-22')).toBe(false);
});

test('the rest stays with who answered for the whole alone, if the rest is left with their team', () => {
  expect(keepsRest([{ teamIds: [3, 4] }], 4)).toBe(true);
  expect(keepsRest([{ teamIds: [3] }], 4)).toBe(false);
  expect(keepsRest([{ teamIds: [4] }, { teamIds: [4] }], 4)).toBe(false);
  expect(keepsRest([], 4)).toBe(false);
});
