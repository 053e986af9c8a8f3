import { gridWeeks, gridWindow, typedNumber } from './day-grid.layout';

test('the grid ends with the week of its last day, and begins eleven weeks before that', () => {
  expect(gridWindow('2026-11-22')).toEqual({ from: '2026-08-31', to: '2026-11-23' });
  expect(gridWindow('2026-11-23')).toEqual({ from: '2026-09-07', to: '2026-11-30' });
});

test('weeks stand newest first; a day without a value is told from a day of 0 and from a day to come', () => {
  const window = gridWindow('2026-11-18');
  const points = [
    { day: '2026-11-16', value: '0', correctionCount: 0 },
    { day: '2026-11-17', value: '12.5', correctionCount: 2 },
  ];
  const [newest, ...older] = gridWeeks(window, points, '2026-11-18');
  expect(older).toHaveLength(11);
  expect(newest?.start).toBe('2026-11-16');
  expect(newest?.days.map(({ value }) => value)).toEqual(['0', '12.5', null, null, null, null, null]);
  expect(newest?.days.map(({ isCorrected }) => isCorrected).filter(Boolean)).toHaveLength(1);
  expect(newest?.days.map(({ isFuture }) => isFuture)).toEqual([
    ...[false, false, false],
    ...[true, true, true, true],
  ]);
});

test('numbers are read as people type them, and other text is left to the API', () => {
  expect(typedNumber(' 4,020 ')).toBe('4020');
  expect(typedNumber('1,714,286.5')).toBe('1714286.5');
  expect(typedNumber('−12')).toBe('−12');
  expect(typedNumber('1,5')).toBe('1,5');
  expect(typedNumber('0,500')).toBe('0,500');
  expect(typedNumber('12,34,567')).toBe('12,34,567');
});
