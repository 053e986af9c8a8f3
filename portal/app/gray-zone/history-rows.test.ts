import { historyRows } from './history-rows';

type Event = Parameters<typeof historyRows>[0][number];
const happened = (kind: string, day: number, actor: Event['actor'] = null): Event => ({
  kind,
  at: `2026-11-${String(day).padStart(2, '0')}T09:00:00.000Z`,
  actor,
  words: null,
  answer: null,
  team: null,
});
const haneul = { id: 'M1', name: '임하늘' };
const jian = { id: 'M2', name: '서지안' };

test('the newest comes first', () => {
  const kinds = historyRows([happened('detected', 1), happened('proposed', 2, haneul)]).map(
    ({ kind }) => kind,
  );
  expect(kinds).toEqual(['proposed', 'detected']);
});

test('work logged in a row is said once, with its count', () => {
  const rows = historyRows([
    happened('trial-started', 1),
    happened('work-logged', 2, haneul),
    { ...happened('work-logged', 3, haneul), words: '라온몰을 열었어요' },
    happened('adopted', 4),
  ]);
  expect(rows.map(({ kind, count }) => [kind, count])).toEqual([
    ['adopted', 1],
    ['work-logged', 2],
    ['trial-started', 1],
  ]);
  expect(rows[1]).toMatchObject({ actor: haneul, words: null });
});

test('work of several is not put under one name', () => {
  const [row] = historyRows([happened('work-logged', 1, jian), happened('work-logged', 2, haneul)]);
  expect(row).toMatchObject({ count: 2, actor: null });
});

test('answers are never put together', () => {
  expect(historyRows([happened('answered', 1, jian), happened('answered', 2, haneul)])).toHaveLength(2);
});

test('what a newer hub records has a row too', () => {
  expect(historyRows([happened('painted', 1)])[0]?.kind).toBe('other');
});
