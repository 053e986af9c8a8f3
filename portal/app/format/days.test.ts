import { formatDay, formatDayWithWeekday, formatPeriod } from './days';

const today = '2026-11-21';

test('a day of this year is said without the year, and does not break', () => {
  expect(formatDay('2026-11-21', 'ko', today)).toBe('11월\u00a021일');
  expect(formatDay('2026-03-02', 'en', today)).toBe('2\u00a0Mar');
});

test('a day of another year says it', () => {
  expect(formatDay('2025-11-21', 'ko', today)).toBe('2025년\u00a011월\u00a021일');
  expect(formatDay('2025-11-21', 'en', today)).toBe('21\u00a0Nov\u00a02025');
});

test('the weekday follows the Korean day and leads the English one', () => {
  expect(formatDayWithWeekday('2026-11-20', 'ko', today)).toBe('11월\u00a020일\u00a0금요일');
  expect(formatDayWithWeekday('2026-11-20', 'en', today)).toBe('Friday\u00a020\u00a0Nov');
});

test('a period is said from its first to its last day, though it is kept half-open', () => {
  expect(formatPeriod('2026-04-01', '2026-05-01', 'ko', today)).toBe('4월\u00a01–30일');
  expect(formatPeriod('2026-04-01', '2026-05-01', 'en', today)).toBe('1–30\u00a0Apr');
  expect(formatPeriod('2026-08-28', '2026-09-19', 'ko', today)).toBe('8월\u00a028일–9월\u00a018일');
  expect(formatPeriod('2025-04-01', '2025-05-01', 'ko', today)).toBe('2025년\u00a04월\u00a01–30일');
});

test('a period of one day is that day, an open one ends in a dash', () => {
  expect(formatPeriod('2026-04-01', '2026-04-02', 'ko', today)).toBe('4월\u00a01일');
  expect(formatPeriod('2026-04-01', null, 'en', today)).toBe('1\u00a0Apr–');
});
