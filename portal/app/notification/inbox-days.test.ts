import { inboxDays } from './inbox-days';

test('a day is the reader’s own', () => {
  const items = [
    { id: 3, at: '2026-11-22T02:00:00Z' },
    { id: 2, at: '2026-11-21T16:00:00Z' },
    { id: 1, at: '2026-11-21T14:00:00Z' },
  ];
  const said = (timeZone: string) =>
    inboxDays(items, timeZone).map(({ day, items: own }) => [day, ...own.map(({ id }) => id)]);
  expect(said('Asia/Seoul')).toEqual([
    ['2026-11-22', 3, 2],
    ['2026-11-21', 1],
  ]);
  expect(said('Europe/London')).toEqual([
    ['2026-11-22', 3],
    ['2026-11-21', 2, 1],
  ]);
  const late = [...items, { id: 4, at: '2026-11-22T01:00:00Z' }];
  expect(inboxDays(late, 'Asia/Seoul').map(({ items: own }) => own.map(({ id }) => id))).toEqual([
    [3, 4, 2],
    [1],
  ]);
  expect(inboxDays([], 'Asia/Seoul')).toEqual([]);
});
