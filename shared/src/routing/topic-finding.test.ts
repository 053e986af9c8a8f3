import { isScattered, type LandingCount, topicFinding } from './topic-finding';

const WINDOW = { from: '2026-08-25', to: '2026-11-22' };
const TOPIC = { id: 1, name: '새 제휴몰 오픈은 누구와 이야기하나요?' };
const at = (teamId: number | null, count: number, bounced = 0): LandingCount => ({ teamId, count, bounced });

test('a scattered topic tells its requests, where they landed and how many were bounced', () => {
  expect(topicFinding(TOPIC, [at(7, 2), at(5, 3, 1), at(null, 1)], WINDOW)).toMatchObject({
    key: 'topic:1',
    size: 6,
    measure: { requests: 6, teams: 2, bounceRate: 1 / 6, ...WINDOW },
    teams: [
      { teamId: 5, weight: 3, concern: 'LANDED' },
      { teamId: 7, weight: 2, concern: 'LANDED' },
    ],
  });
});

test.each<[string, LandingCount[]]>([
  ['too few requests', [at(5, 2), at(7, 2)]],
  ['always the same team', [at(5, 40)]],
  ['nearly always the same team', [at(5, 40), at(7, 1)]],
  ['no landing at all', [at(null, 9)]],
  ['no request', []],
])('%s is no gray zone', (_, counts) => {
  expect(topicFinding(TOPIC, counts, WINDOW)).toBeNull();
});

test.each([
  [5, 0.5, true],
  [4, 1, false],
  [5, 0.49, false],
  [500, null, false],
])('%i requests with an entropy of %s: scattered is %s', (requests, entropy, expected) => {
  expect(isScattered(requests, entropy)).toBe(expected);
});
