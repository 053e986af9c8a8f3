import fc from 'fast-check';
import { type TeamNode, voiceOf } from '../member/voice';
import {
  type ConsentFacts,
  type GivenConsent,
  isTouching,
  mayAnswer,
  neededConsents,
  proposalOutcome,
  touchedTeams,
  touchingTeams,
  waitsForProposer,
} from './consent';

// Company 1 ▸ commerce 2 ▸ (centre 3, platform 4, policy 5); company ▸ payments 9.
const TREE: TeamNode[] = [
  { id: 1, parentId: null },
  { id: 2, parentId: 1 },
  { id: 3, parentId: 2 },
  { id: 4, parentId: 2 },
  { id: 5, parentId: 2 },
  { id: 9, parentId: 1 },
];
const LEADS = new Map([
  [2, [20]],
  [3, [30]],
  [4, [40]],
  [5, [50]],
  [9, [90]],
]);
const OPERATOR = 31;

const needed = (overrides: Partial<ConsentFacts>) =>
  neededConsents({ touched: [3, 4], tree: TREE, leads: LEADS, conflicted: [OPERATOR], ...overrides });
const teamsOf = (overrides: Partial<ConsentFacts>) =>
  needed(overrides).map(({ teamId, isAbove }) => (isAbove ? `^${teamId}` : `${teamId}`));

describe('the consent that a proposal needs', () => {
  it('is that of the lead of every team that it touches, and of the lead above them', () => {
    expect(needed({ touched: [4, 5] })).toEqual([
      { teamId: 4, isAbove: false, forTeamIds: [4] },
      { teamId: 5, isAbove: false, forTeamIds: [5] },
      { teamId: 2, isAbove: true, forTeamIds: [] },
    ]);
  });

  it('is that of the next above where a team has no lead, who answers once', () => {
    const leads = new Map([...LEADS].filter(([team]) => team !== 4));
    expect(needed({ leads })).toEqual([
      { teamId: 3, isAbove: false, forTeamIds: [3] },
      { teamId: 2, isAbove: true, forTeamIds: [4] },
    ]);
  });

  it('is never that of the proposer, nor of who would own it', () => {
    expect(teamsOf({ conflicted: [30] })).toEqual(['^2', '4']);
    expect(teamsOf({ conflicted: [30, 40] })).toEqual(['^2']);
    expect(teamsOf({ conflicted: [20] })).toEqual(['3', '4']);
    expect(teamsOf({ leads: new Map([[3, [30, 32]]]), touched: [3], conflicted: [30] })).toEqual(['3']);
  });

  it('is that of the lead above also where only one team is touched', () => {
    expect(teamsOf({ touched: [3] })).toEqual(['3', '^2']);
  });

  it('is asked of a team above that is touched itself, and of the one above that', () => {
    const leads = new Map([...LEADS, [1, [10]]]);
    expect(teamsOf({ touched: [3, 2], leads })).toEqual(['3', '2', '^1']);
    expect(teamsOf({ touched: [3, 2] })).toEqual(['3', '2']);
  });

  it('is needed across the company from every team, and from above only where somebody leads there', () => {
    expect(teamsOf({ touched: [3, 9] })).toEqual(['3', '9']);
    expect(teamsOf({ touched: [3, 9], leads: new Map([...LEADS, [1, [10]]]) })).toEqual(['3', '9', '^1']);
  });

  it('leaves closed teams out, and nobody twice', () => {
    expect(teamsOf({ touched: [3, 77, 3] })).toEqual(['3', '^2']);
    expect(teamsOf({ touched: [77] })).toEqual([]);
  });

  it('is nobody’s where nobody may answer', () => {
    expect(needed({ leads: new Map() })).toEqual([]);
    expect(needed({ touched: [9], conflicted: [90] })).toEqual([]);
  });

  it('ends its walk up where the tree runs in a circle', () => {
    const tree = [
      { id: 1, parentId: 2 },
      { id: 2, parentId: 1 },
    ];
    expect(needed({ tree, touched: [1], leads: new Map() })).toEqual([]);
    expect(voiceOf(1, new Map([[1, 1]]), new Map(), [])).toBeNull();
  });

  it('has a voice for each team that is asked, who is not conflicted, whatever the company looks like', () => {
    const companies = fc
      .array(fc.record({ parent: fc.nat(30), leads: fc.array(fc.nat(8), { maxLength: 2 }) }), {
        minLength: 1,
        maxLength: 12,
      })
      .map((teams) => ({
        // A parent comes before its children, so there is no circle.
        tree: teams.map(({ parent }, id) => ({ id, parentId: id === 0 ? null : parent % id })),
        leads: new Map(teams.map(({ leads }, id) => [id, leads])),
      }));
    fc.assert(
      fc.property(
        companies,
        fc.array(fc.nat(14), { maxLength: 5 }),
        fc.array(fc.nat(8), { maxLength: 2 }),
        ({ tree, leads }, touched, conflicted) => {
          const found = neededConsents({ touched, tree, leads, conflicted });
          const parents = new Map(tree.map((team) => [team.id, team.parentId]));
          expect(new Set(found.map(({ teamId }) => teamId)).size).toBe(found.length);
          for (const { teamId, isAbove, forTeamIds } of found) {
            expect((leads.get(teamId) ?? []).some((id) => !conflicted.includes(id))).toBe(true);
            expect(isAbove || forTeamIds.length > 0).toBe(true);
          }
          // Every touched team that anybody may speak for is spoken for, by exactly one.
          for (const id of new Set(touched)) {
            if (!parents.has(id)) continue;
            const speaking = found.filter(({ forTeamIds }) => forTeamIds.includes(id));
            expect(speaking.map(({ teamId }) => teamId)).toEqual(
              [voiceOf(id, parents, leads, conflicted)].filter((one) => one !== null),
            );
          }
        },
      ),
    );
  });
});

describe('the teams that a proposal touches', () => {
  const facts = {
    ownerTeamIds: [3],
    leftWithTeamId: null,
    responsibilityTeamId: null,
    accountableTeamIds: [],
    zoneTeams: [],
    askedTeamIds: [],
  };
  it('are those of the owner, of what is left and of what splits, of who answers for that today, of the gray zone, and whoever is asked beside, each once', () => {
    expect(
      touchedTeams({
        ownerTeamIds: [3, 4],
        leftWithTeamId: 5,
        responsibilityTeamId: 4,
        accountableTeamIds: [4, 8],
        zoneTeams: [{ teamId: 9, weight: 5, concern: 'LANDED' }],
        askedTeamIds: [2, 3],
      }),
    ).toEqual([3, 4, 5, 8, 9, 2]);
    expect(touchedTeams(facts)).toEqual([3]);
  });

  it('are all that the gray zone concerns where none has enough of it', () => {
    const stray = [4, 5].map((teamId) => ({ teamId, weight: 1, concern: 'COVERED' as const }));
    expect(touchedTeams({ ...facts, zoneTeams: stray })).toEqual([3, 4, 5]);
    const more = { teamId: 9, weight: 2, concern: 'COVERED' as const };
    expect(touchedTeams({ ...facts, zoneTeams: [...stray, more] })).toEqual([3, 9]);
    expect(touchingTeams([])).toEqual([]);
  });

  it('are of the gray zone only those with enough of it, that were named or that take part in the work', () => {
    expect(isTouching({ weight: 1, concern: 'LANDED' })).toBe(false);
    expect(isTouching({ weight: 2, concern: 'LANDED' })).toBe(true);
    expect(isTouching({ weight: 1, concern: 'COVERED' })).toBe(false);
    expect(isTouching({ weight: 2, concern: 'COVERED' })).toBe(true);
    expect(isTouching({ weight: 1, concern: 'NAMED' })).toBe(true);
    expect(isTouching({ weight: 0, concern: 'OWNS' })).toBe(true);
    const zoneTeams = [
      { teamId: 4, weight: 1, concern: 'LANDED' as const },
      { teamId: 5, weight: 1, concern: 'OWNS' as const },
    ];
    expect(touchedTeams({ ...facts, zoneTeams })).toEqual([3, 5]);
  });
});

describe('what the answers so far make of a proposal', () => {
  const none: GivenConsent = { answer: null, isConditionAccepted: false };
  const yes: GivenConsent = { answer: 'YES', isConditionAccepted: false };
  const no: GivenConsent = { answer: 'NO', isConditionAccepted: false };
  const conditional: GivenConsent = { answer: 'YES_IF', isConditionAccepted: false };
  const accepted: GivenConsent = { answer: 'YES_IF', isConditionAccepted: true };

  it.each([
    [[none, none], 'OPEN'],
    [[yes, none], 'OPEN'],
    [[yes, yes], 'AGREED'],
    [[yes, conditional], 'OPEN'],
    [[yes, accepted], 'AGREED'],
    [[none, no], 'DECLINED'],
    [[yes, accepted, no], 'DECLINED'],
    [[conditional, no], 'DECLINED'],
    // Nobody was asked: nobody agreed.
    [[], 'OPEN'],
  ] as const)('%j is %s', (consents, outcome) => {
    expect(proposalOutcome(consents)).toBe(outcome);
  });

  it('does not depend on the order of the teams, and is agreed only if everybody’s is a yes', () => {
    const given = fc.constantFrom(none, yes, no, conditional, accepted);
    fc.assert(
      fc.property(fc.array(given, { maxLength: 5 }), (consents) => {
        const outcome = proposalOutcome(consents);
        expect(proposalOutcome([...consents].reverse())).toBe(outcome);
        const all = consents.length > 0 && consents.every((one) => one === yes || one === accepted);
        expect(outcome === 'AGREED').toBe(all);
        if (outcome !== 'OPEN') expect(waitsForProposer(consents)).toBe(false);
      }),
    );
  });

  it('may be answered anew only while a condition waits', () => {
    expect([none, conditional].map(mayAnswer)).toEqual([true, true]);
    expect([yes, no, accepted].map(mayAnswer)).toEqual([false, false, false]);
  });

  it('waits for the proposer once everybody answered and a condition is open', () => {
    expect(waitsForProposer([yes, conditional])).toBe(true);
    expect(waitsForProposer([conditional, none])).toBe(false);
    expect(waitsForProposer([yes, accepted])).toBe(false);
    expect(waitsForProposer([conditional, no])).toBe(false);
    expect(waitsForProposer([])).toBe(false);
  });
});
