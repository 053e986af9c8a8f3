import { metricViewPath, readMetricView, shownDays } from './metric-view';

const read = (path: string) => readMetricView(new URL(path, 'http://hub').searchParams);

test('an address leads back to the view it was made of', () => {
  const view = { unit: 'MONTH', until: '2026-05-31', day: '2026-05-04', asTable: true } as const;
  expect(read(metricViewPath('m/1', view, '#day'))).toEqual(view);
  expect(metricViewPath('m1', { unit: 'WEEK' })).toBe('/metrics/m1');
});

test('what an address does not say rightly goes without saying', () => {
  expect(read('/metrics/m1?unit=year&until=2026-02-30&day=tomorrow')).toEqual({
    unit: 'WEEK',
    until: null,
    day: null,
    asTable: false,
  });
});

test('the chart shows whole periods up to the present one', () => {
  expect(shownDays('WEEK', '2026-11-22')).toEqual({ from: '2025-11-24', to: '2026-11-23' });
  expect(shownDays('MONTH', '2026-11-22')).toEqual({ from: '2024-12-01', to: '2026-12-01' });
  expect(shownDays('DAY', '2026-11-22')).toEqual({ from: '2026-08-24', to: '2026-11-23' });
});
