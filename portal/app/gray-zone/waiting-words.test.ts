import { addDays } from '@groundcrew/shared';
import { waitingWords } from './waiting-words';

type Zone = Parameters<typeof waitingWords>[0];
const centre = { __typename: 'Team' as const, id: 'T1', name: '센터운영파트', kind: 'PART' as const };
const aZone = (overrides: Partial<Zone>): Zone => ({
  state: 'SPOTTED',
  nextStep: 'PROPOSE',
  openProposal: null,
  openAssignment: null,
  currentTrial: null,
  trials: [],
  ...overrides,
});
const said = (zone: Zone) => waitingWords(zone, (to) => addDays(to, -1));

test('what was returned waits to be proposed again', () => {
  expect(said(aZone({})).word).toBe('propose');
  expect(said(aZone({ state: 'RETURNED' })).word).toBe('proposeAgain');
});

test('a proposal says how many of those asked have answered', () => {
  const openProposal = {
    id: 'P1',
    owner: centre,
    proposer: { id: 'M1', name: '임하늘' },
    consents: (['YES', 'YES_IF', null] as const).map((answer, at) => ({ answer, team: { id: `T${at}` } })),
  };
  expect(said(aZone({ state: 'PROPOSED', nextStep: 'CONSENT', openProposal }))).toEqual({
    word: 'consent',
    owner: centre,
    count: 2,
    total: 3,
  });
  expect(said(aZone({ state: 'PROPOSED', nextStep: 'CONDITION', openProposal }))).toEqual({
    word: 'condition',
    name: '임하늘',
  });
});

test('a trial says its last day, and what was adopted who has it', () => {
  const trial = { id: 'R1', owner: centre };
  const currentTrial = { ...trial, from: '2026-10-06', to: '2026-12-01' };
  expect(said(aZone({ state: 'TRIAL', nextStep: 'RUN', currentTrial }))).toMatchObject({
    lastDay: '2026-11-30',
  });
  const trials = [
    { ...trial, outcome: 'ADOPTED' as const },
    { ...trial, id: 'R0', outcome: 'RETURNED' as const },
  ];
  expect(said(aZone({ state: 'ADOPTED', nextStep: 'NONE', trials }))).toEqual({
    word: 'adoptedBy',
    owner: centre,
  });
});
