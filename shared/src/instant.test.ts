import { companyDay } from './day';
import { companyMidnight, instantOf } from './instant';

it('takes a time without a zone as a clock’s where the company is', () => {
  expect(instantOf('2026-11-22', 'Asia/Seoul')?.toISOString()).toBe('2026-11-21T15:00:00.000Z');
  expect(instantOf('2026-03-29 03:30', 'Europe/Berlin')?.toISOString()).toBe('2026-03-29T01:30:00.000Z');
  expect(instantOf('2026-11-22T09:30:15.250+09:00', 'UTC')?.toISOString()).toBe('2026-11-22T00:30:15.250Z');
  expect(instantOf('2026-11-22T09:30:15Z', 'Asia/Seoul')?.toISOString()).toBe('2026-11-22T09:30:15.000Z');
});

it('gives the company’s day and its first instant, wherever that is read', () => {
  const first = companyMidnight('2026-11-22');
  expect(first.toISOString()).toBe('2026-11-21T15:00:00.000Z');
  expect(companyDay(first)).toBe('2026-11-22');
  expect(companyDay(new Date(first.getTime() - 1))).toBe('2026-11-21');
  expect(() => companyMidnight('2026-02-30')).toThrow('2026-02-30 is no day.');
});
