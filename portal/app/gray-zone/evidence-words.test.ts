import { evidenceWords } from './evidence-words';

type Zone = Parameters<typeof evidenceWords>[0];
const aZone = (overrides: Partial<Zone>): Zone => ({
  source: 'REPORTED',
  size: 0,
  evidence: null,
  reportedBy: null,
  responsibility: null,
  handOff: null,
  ...overrides,
});
const evidence = (counted: Partial<NonNullable<Zone['evidence']>>): NonNullable<Zone['evidence']> => ({
  seenOn: '2026-11-20',
  requests: null,
  teams: null,
  entropy: null,
  bounceRate: null,
  accountables: null,
  missingSides: null,
  covers: null,
  helpers: null,
  from: null,
  to: null,
  ...counted,
});

test('a topic says how often it was asked and where it landed', () => {
  const zone = aZone({ source: 'TOPIC', size: 12, evidence: evidence({ requests: 12, teams: 4 }) });
  expect(evidenceWords(zone)).toEqual({ word: 'topic', requests: 12, count: 4 });
});

test('without a count the size stands for it', () => {
  expect(evidenceWords(aZone({ source: 'TOPIC', size: 7 }))).toEqual({
    word: 'topicOneTeam',
    requests: 7,
    count: 0,
  });
});

test('a hand-off tells one missing owner from two', () => {
  const handOff = {
    id: 'H1',
    what: '오픈 일정',
    from: { id: 'R1', name: '입점 계약' },
    to: { id: 'R2', name: '오픈 준비' },
  };
  const words = (missingSides: number) =>
    evidenceWords(aZone({ source: 'HAND_OFF', handOff, evidence: evidence({ missingSides }) })).word;
  expect([words(1), words(2)]).toEqual(['handOffOne', 'handOffBoth']);
});

test('a report names who told it', () => {
  expect(evidenceWords(aZone({ reportedBy: { id: 'M1', name: '서지안' } }))).toEqual({
    word: 'reported',
    name: '서지안',
  });
});

test('what it was about may be gone', () => {
  expect(evidenceWords(aZone({ source: 'UNOWNED' }))).toEqual({ word: 'gone' });
});
