import { seriesCsv } from './series.csv';

const words = { metric: '지표', day: '날짜', value: '값' };

test('the series is a file with a row a day, values as exact as they are stored', () => {
  const text = seriesCsv(
    'orders',
    [
      { day: '2026-11-20', value: '4020' },
      { day: '2026-11-21', value: '-12.0001' },
    ],
    words,
  );
  expect(text).toBe('\uFEFF지표,날짜,값\r\norders,2026-11-20,4020\r\norders,2026-11-21,-12.0001\r\n');
});

test('a key that looks like a formula is disarmed', () => {
  expect(seriesCsv('=SUM(A1)', [{ day: '2026-11-20', value: '1' }], words)).toContain(
    "\r\n'=SUM(A1),2026-11-20,1",
  );
});
