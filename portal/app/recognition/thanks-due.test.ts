import { type Asked, helpedThisWeek, isThisWeek } from './thanks-due';

const now = '2026-11-22T03:00:00.000Z';
const person = (id: string, active = true) => ({ id, name: id, initials: id, active });
const asked = (id: string, by: ReturnType<typeof person>, answeredAt: string): Asked => ({
  id,
  text: `${id}?`,
  hops: [
    { outcome: 'BOUNCED', answeredAt: '2026-11-20T00:00:00.000Z', answeredBy: person('bouncer') },
    { outcome: 'ACCEPTED', answeredAt, answeredBy: by },
  ],
});
const of = (...all: Asked[]) =>
  helpedThisWeek(all, 'me', now).map(({ helper, question }) => [helper.id, question]);

test('who took a question this week helped, newest first', () => {
  expect(
    of(
      asked('q1', person('yurim'), '2026-11-18T00:00:00.000Z'),
      asked('q2', person('junho'), '2026-11-21T00:00:00.000Z'),
    ),
  ).toEqual([
    ['junho', 'q2?'],
    ['yurim', 'q1?'],
  ]);
});

test('somebody who helped twice is named once, for the last time', () => {
  expect(
    of(
      asked('q1', person('yurim'), '2026-11-18T00:00:00.000Z'),
      asked('q2', person('yurim'), '2026-11-19T00:00:00.000Z'),
    ),
  ).toEqual([['yurim', 'q2?']]);
});

test('oneself, somebody who left, an older answer and an open question are left out', () => {
  expect(
    of(
      asked('q1', person('me'), '2026-11-21T00:00:00.000Z'),
      asked('q2', person('left', false), '2026-11-21T00:00:00.000Z'),
      asked('q3', person('yurim'), '2026-11-14T00:00:00.000Z'),
      { id: 'q4', text: 'q4?', hops: [{ outcome: 'WAITING' }] },
    ),
  ).toEqual([]);
});

test('a week is seven days up to now', () => {
  expect(isThisWeek('2026-11-15T03:00:00.000Z', now)).toBe(true);
  expect(isThisWeek('2026-11-15T02:59:59.000Z', now)).toBe(false);
  expect(isThisWeek('2026-11-23T00:00:00.000Z', now)).toBe(false);
});
