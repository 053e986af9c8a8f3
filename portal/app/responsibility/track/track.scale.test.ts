import { dayAt, nextChange, offsetOf, trackScale } from './track.scale';

const scale = trackScale('2025-01-01', '2025-11-21', [
  '2025-10-06',
  '2025-03-01',
  '2025-10-06',
  '2026-01-01',
]);

test('ticks are the change days within the track, each once and in order', () => {
  expect(scale.ticks.map((tick) => tick.day)).toEqual(['2025-03-01', '2025-10-06']);
  expect(scale.ticks[0]?.at).toBeCloseTo(59 / 324);
});

test('a place on the track and its day lead to each other, and stay within it', () => {
  expect(dayAt(scale, offsetOf(scale, '2025-10-06'))).toBe('2025-10-06');
  expect(dayAt(scale, -5)).toBe('2025-01-01');
  expect(dayAt(scale, 9999)).toBe('2025-11-21');
  expect(offsetOf(scale, '2020-01-01')).toBe(0);
});

test('one can go from change to change', () => {
  expect(nextChange(scale, '2025-11-21', -1)).toBe('2025-10-06');
  expect(nextChange(scale, '2025-10-06', -1)).toBe('2025-03-01');
  expect(nextChange(scale, '2025-03-01', -1)).toBeNull();
  expect(nextChange(scale, '2025-03-01', 1)).toBe('2025-10-06');
});

test('a map that began today has a track of a day', () => {
  expect(trackScale('2025-11-21', '2025-11-21', []).length).toBe(1);
});
