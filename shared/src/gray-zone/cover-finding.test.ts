import { coverFinding } from './cover-finding';

const WINDOW = { from: '2026-08-25', to: '2026-11-22' };
const TOPIC = { id: 1, name: '새 제휴몰 오픈은 누구와 이야기하나요?' };

test('three covers are one too many; a helper in two teams concerns both, one in none does not', () => {
  const teams = [
    { memberId: 1, teamId: 5 },
    { memberId: 1, teamId: 7 },
    { memberId: 9, teamId: 8 },
  ];
  expect(coverFinding(TOPIC, [1, 2], teams, WINDOW)).toBeNull();
  expect(coverFinding(TOPIC, [1, 1, 2], teams, WINDOW)).toMatchObject({
    key: 'topic:1',
    source: 'COVER',
    size: 3,
    measure: { covers: 3, helpers: 2 },
    teams: [
      { teamId: 5, weight: 2, concern: 'COVERED' },
      { teamId: 7, weight: 2, concern: 'COVERED' },
    ],
  });
});
