import fc from 'fast-check';
import { addDays } from '../day';
import { arrivalOf, completeUpTo } from './arrival';
import { MetricKind, PeriodUnit } from './metric';
import { dayNumber } from './period';
import { type DailyValue, periodValue, totals } from './series';

// Monday 16 to Sunday 22 November 2026 is a week.
const WEEK = { from: '2026-11-16', to: '2026-11-23' };
const daily = (from: string, length: number, value: bigint): DailyValue[] =>
  Array.from({ length }, (_, at) => ({ day: dayNumber(from) + at, value }));

it('a week with seven days of contacts and five of orders is not complete until the orders have come', () => {
  const contacts = daily('2026-11-16', 7, 10_0000n);
  const week = (orders: DailyValue[], today: string, arrivedTo: string | null) =>
    totals(WEEK, PeriodUnit.WEEK, today, contacts, orders, arrivedTo).map((total) => ({
      value: periodValue(total, true, MetricKind.FLOW),
      isComplete: total.isComplete,
    }));
  const five = daily('2026-11-16', 5, 100_0000n);
  expect(week(five, '2026-11-23', arrivalOf(['2026-11-22', '2026-11-20']))).toEqual([
    { value: 0.14, isComplete: false },
  ]);
  const seven = daily('2026-11-16', 7, 100_0000n);
  expect(week(seven, '2026-11-23', arrivalOf(['2026-11-22', '2026-11-22']))).toEqual([
    { value: 0.1, isComplete: true },
  ]);
  // On Thursday it has been over for three days: what came is what there is.
  expect(week(five, '2026-11-25', '2026-11-21')[0]?.isComplete).toBe(false);
  expect(week(five, '2026-11-26', '2026-11-21')[0]?.isComplete).toBe(true);
  expect(week(five, '2026-11-23', null)[0]?.isComplete).toBe(true);
});

it('what came ahead of its day does not make a period complete that lasts', () => {
  expect(completeUpTo('2026-11-20', '2026-12-31')).toBe('2026-11-20');
});

it('series come as far as the last of them; one without a day says nothing', () => {
  expect(arrivalOf(['2026-11-22', '2026-11-20'])).toBe('2026-11-21');
  expect(arrivalOf(['2026-11-22'])).toBe('2026-11-23');
  expect(arrivalOf(['2026-11-22', null])).toBeNull();
  expect(arrivalOf([])).toBeNull();
});

it('is never after today, never more than three days behind, and never goes back as days pass or come', () => {
  const day = fc.integer({ min: 0, max: 30 }).map((at) => addDays('2026-11-01', at));
  fc.assert(
    fc.property(day, day, (today, arrivedTo) => {
      const to = completeUpTo(today, arrivedTo);
      expect(to <= today && to >= addDays(today, -3)).toBe(true);
      expect(completeUpTo(addDays(today, 1), arrivedTo) >= to).toBe(true);
      expect(completeUpTo(today, addDays(arrivedTo, 1)) >= to).toBe(true);
    }),
  );
});
