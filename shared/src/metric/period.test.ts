import fc from 'fast-check';
import { addDays, daysBetween } from '../day';
import { PeriodUnit } from './metric';
import { dayNumber, dayOfNumber, nextPeriod, periodStart, periodStarts } from './period';

const units = Object.values(PeriodUnit);
const anyDay = fc.integer({ min: -40_000, max: 80_000 }).map(dayOfNumber);
const anyUnit = fc.constantFrom(...units);

it('numbers days from 1970 on, there and back, like the calendar', () => {
  expect(dayNumber('1970-01-01')).toBe(0);
  expect(dayOfNumber(-1)).toBe('1969-12-31');
  fc.assert(
    fc.property(fc.integer({ min: -25_000, max: 83_000 }), (n) => {
      const day = addDays('1970-01-01', n);
      expect(dayOfNumber(n)).toBe(day);
      expect(dayNumber(day)).toBe(n);
    }),
  );
});

it('knows leap days and the turn of a century', () => {
  expect(dayNumber('2024-03-01') - dayNumber('2024-02-28')).toBe(2);
  expect(dayNumber('2100-03-01') - dayNumber('2100-02-28')).toBe(1);
  expect(dayNumber('2000-03-01') - dayNumber('2000-02-28')).toBe(2);
});

it.each(['', 'yesterday', '2026-13-01', '2026-00-10', '2026-11-00', '2026-1-1'])(
  'has no number for %j',
  (text) => expect(dayNumber(text)).toBeNaN(),
);

it('begins weeks on Monday', () => {
  // 2026-11-22 is a Sunday.
  expect(periodStart('2026-11-22', PeriodUnit.WEEK)).toBe('2026-11-16');
  expect(periodStart('2026-11-23', PeriodUnit.WEEK)).toBe('2026-11-23');
  expect(periodStart('1969-12-31', PeriodUnit.WEEK)).toBe('1969-12-29');
  fc.assert(
    fc.property(anyDay, (day) => {
      expect(new Date(`${periodStart(day, PeriodUnit.WEEK)}T00:00:00Z`).getUTCDay()).toBe(1);
    }),
  );
});

it('begins months on their first day, and steps over a year in both directions', () => {
  expect(periodStart('2024-02-29', PeriodUnit.MONTH)).toBe('2024-02-01');
  expect(nextPeriod('2025-12-01', PeriodUnit.MONTH)).toBe('2026-01-01');
  expect(nextPeriod('2026-01-01', PeriodUnit.MONTH, -1)).toBe('2025-12-01');
  expect(nextPeriod('2026-01-01', PeriodUnit.MONTH, -25)).toBe('2023-12-01');
  expect(nextPeriod('2026-11-23', PeriodUnit.WEEK, -2)).toBe('2026-11-09');
});

const startsBetween = (from: string, to: string, unit: PeriodUnit): string[] =>
  periodStarts({ from: dayNumber(from), to: dayNumber(to) }, unit).map(dayOfNumber);

it('gives where the periods that touch a half-open window begin, and where the last ends', () => {
  expect(startsBetween('2026-11-16', '2026-11-23', PeriodUnit.WEEK)).toEqual(['2026-11-16', '2026-11-23']);
  expect(startsBetween('2026-11-22', '2026-11-24', PeriodUnit.WEEK)).toHaveLength(3);
  expect(startsBetween('2026-01-31', '2026-02-01', PeriodUnit.MONTH)).toEqual(['2026-01-01', '2026-02-01']);
});

it('has no periods for an empty or unreadable window', () => {
  for (const unit of units) {
    expect(startsBetween('2026-11-22', '2026-11-22', unit)).toEqual([]);
    expect(startsBetween('2026-11-22', '2026-11-01', unit)).toEqual([]);
    expect(startsBetween('soon', 'later', unit)).toEqual([]);
  }
});

it('tiles days without gap or overlap', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 800 }), anyUnit, (from, length, unit) => {
      const to = addDays(from, length);
      const starts = startsBetween(from, to, unit);
      expect(starts[0]).toBe(periodStart(from, unit));
      expect((starts.at(-1) ?? '') >= to).toBe(true);
      expect((starts.at(-2) ?? '') < to).toBe(true);
      for (const [at, start] of starts.slice(1).entries()) {
        expect(daysBetween(starts[at] ?? '', start)).toBeGreaterThan(0);
        expect(nextPeriod(starts[at] ?? '', unit)).toBe(start);
      }
    }),
  );
});

it('puts every day into exactly one period', () => {
  fc.assert(
    fc.property(anyDay, anyUnit, (day, unit) => {
      const start = periodStart(day, unit);
      expect(start <= day && day < nextPeriod(start, unit)).toBe(true);
      expect(periodStart(start, unit)).toBe(start);
      expect(nextPeriod(nextPeriod(start, unit, 7), unit, -7)).toBe(start);
    }),
  );
});
