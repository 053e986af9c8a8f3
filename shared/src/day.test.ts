import fc from 'fast-check';
import { addDays, dayOf, daysBetween, holdsOn, isDay, overlaps } from './day';

it.each(['2024-02-29', '2026-11-22', '1900-01-01'])('knows %s', (text) => expect(isDay(text)).toBe(true));
it.each([
  '2026-02-29',
  '2026-13-01',
  '26-1-1',
  '2026-1-01',
  '',
  '2026-11-22T00:00',
  '0000-00-00',
  '2200-01-01',
])('refuses %s', (text) => expect(isDay(text)).toBe(false));

it('puts an instant on the day of its place', () => {
  const instant = new Date('2026-11-21T16:00:00Z');
  expect(dayOf(instant, 'Asia/Seoul')).toBe('2026-11-22');
  expect(dayOf(instant, 'America/New_York')).toBe('2026-11-21');
});

it('counts days there and back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 20_000 }), (count) => {
      const day = addDays('2000-02-29', count);
      expect(isDay(day)).toBe(true);
      expect(daysBetween('2000-02-29', day)).toBe(count);
    }),
  );
});

it('holds from its first day up to, not including, its end', () => {
  const period = { from: '2026-01-01', to: '2026-02-01' };
  expect(['2025-12-31', '2026-01-01', '2026-01-31', '2026-02-01'].map((day) => holdsOn(period, day))).toEqual(
    [false, true, true, false],
  );
  expect(holdsOn({ from: '2026-01-01', to: null }, '2199-01-01')).toBe(true);
});

it('finds that two periods share a day exactly when one does', () => {
  const day = fc.integer({ min: 0, max: 12 }).map((count) => addDays('2026-01-01', count));
  const period = fc.tuple(day, fc.option(day)).map(([from, to]) => ({ from, to }));
  fc.assert(
    fc.property(period, period, (a, b) => {
      const days = Array.from({ length: 14 }, (_, at) => addDays('2026-01-01', at));
      const real = (one: typeof a) => one.to === null || one.to > one.from;
      fc.pre(real(a) && real(b));
      expect(overlaps(a, b)).toBe(days.some((at) => holdsOn(a, at) && holdsOn(b, at)));
    }),
  );
});
