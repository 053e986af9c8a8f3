import fc from 'fast-check';
import { xOfDay } from './run-chart.flags';
import { runChartLayout } from './run-chart.layout';
import {
  CHART_SIZES,
  type ChartPoint,
  offsetOf,
  type RunChartInput,
  sinceFirstValue,
} from './run-chart.model';
import { quietStretch, type SignalLike, signalGroups } from './signal-groups';
import { sparkLayout } from './sparkline.layout';
import { rowsOf, spread } from './spread';
import { fitText, HEAVIER, textWidth } from './text-width';
import { xLabels } from './x-labels';
import { niceStep, yScale } from './y-scale';

const words = { upper: '위', centre: '가운데', lower: '아래', target: '목표', now: '지금' };
const [wide, , narrow] = CHART_SIZES as [
  (typeof CHART_SIZES)[0],
  (typeof CHART_SIZES)[0],
  (typeof CHART_SIZES)[0],
];

function day(number: number): string {
  return new Date(Date.UTC(2026, 0, 5) + number * 86_400_000).toISOString().slice(0, 10);
}
function week(index: number, more: Partial<ChartPoint> = {}): ChartPoint {
  return {
    from: day(index * 7),
    to: day(index * 7 + 7),
    value: 0.2,
    lower: 0.18,
    centre: 0.2,
    upper: 0.22,
    isComplete: true,
    state: 'NONE',
    ...more,
  };
}
function chart(points: ChartPoint[], more: Partial<RunChartInput> = {}): RunChartInput {
  return {
    unit: 'WEEK',
    points,
    segments: [{ from: '2026-01-05', centre: 0.2 }],
    target: 0.06,
    flags: [],
    windows: [],
    style: { display: 'PERCENT', unit: null },
    fromZero: true,
    ...more,
  };
}

test('a ratio axis starts at 0 and ends a little over what it shows', () => {
  const scale = yScale({ values: [0.2, 0.05], marks: [0.06], limits: [0.22], fromZero: true });
  expect(scale.least).toBe(0);
  expect(scale.ticks.map((tick) => Math.round(tick * 100))).toEqual([0, 5, 10, 15, 20]);
  expect(scale.most).toBeGreaterThanOrEqual(0.22);
});

test('an axis holds every value, whatever their size', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -1e12, max: 1e12, noNaN: true }), { minLength: 1, maxLength: 40 }),
      fc.boolean(),
      (values, fromZero) => {
        const scale = yScale({ values, marks: [], limits: [], fromZero });
        for (const value of values) {
          expect(value).toBeGreaterThanOrEqual(scale.least - 1e-6);
          expect(value).toBeLessThanOrEqual(scale.most + 1e-6);
        }
        expect(scale.ticks.length).toBeGreaterThan(0);
        expect(scale.ticks.length).toBeLessThan(12);
      },
    ),
  );
});

test('one period with very wide limits does not flatten the line', () => {
  const scale = yScale({ values: [0.2, 0.19], marks: [0.2], limits: [0.22, 1], fromZero: true });
  expect(scale.most).toBeLessThan(0.3);
});

test('steps are round', () => {
  expect([0.3, 0.11, 7, 21].map(niceStep)).toEqual([0.5, 0.2, 10, 25]);
  expect(niceStep(0.00004)).toBeCloseTo(0.00005, 10);
});

test('labels that would stand on each other move apart, and stay in the plot', () => {
  const placed = spread([{ y: 100 }, { y: 102 }, { y: 99 }], 15, [30, 120]);
  expect(placed.map(({ y }) => y)).toEqual([90, 105, 120]);
});

test('flags whose words would meet take rows of their own', () => {
  expect(
    rowsOf(
      [
        { from: 0, to: 50 },
        { from: 40, to: 90 },
        { from: 60, to: 80 },
      ],
      8,
    ),
  ).toEqual([0, 1, 0]);
});

test('a period without a value parts the line and has no point', () => {
  const points = [week(0), week(1, { value: null }), week(2), week(3)];
  const layout = runChartLayout(chart(points), wide, 'ko', words);
  expect(layout.line.match(/M/g)).toHaveLength(2);
  expect(layout.places[1]?.y).toBeNull();
});

test('limits step where a new baseline holds, and do not run across', () => {
  const points = [week(0), week(1), week(2, { lower: 0.04, centre: 0.05, upper: 0.06 })];
  const segments = [
    { from: '2026-01-05', centre: 0.2 },
    { from: '2026-01-19', centre: 0.05, reason: '새로 시작' },
  ];
  const layout = runChartLayout(chart(points, { segments }), wide, 'ko', words);
  expect(layout.bands).toHaveLength(2);
});

test('a phone shows the last 26 periods', () => {
  const points = Array.from({ length: 60 }, (_, index) => week(index));
  const layout = runChartLayout(chart(points), narrow, 'ko', words);
  expect(layout.places).toHaveLength(26);
  expect(layout.offset).toBe(34);
  expect([wide, narrow].map((size) => offsetOf(60, size))).toEqual([0, 34]);
  expect(offsetOf(20, narrow)).toBe(0);
});

test('signals are told apart from plain points, and the unfinished period from both', () => {
  const points = [
    week(0),
    week(1, { state: 'BETTER' }),
    week(2, { state: 'WORSE' }),
    week(3),
    week(4, { isComplete: false }),
  ];
  const { dots, last, openLine } = runChartLayout(chart(points), wide, 'ko', words);
  expect(
    [dots.plain, dots.better, dots.worse, dots.open].map((each) => each.match(/h\.01/g)?.length),
  ).toEqual([1, 1, 1, 1]);
  expect(last?.state).toBe('NONE');
  expect(openLine).not.toBe('');
});

test('a period whose days are missing stands apart amid the line, tied to both its neighbours', () => {
  const points = [week(0), week(1), week(2, { isComplete: false, missingDays: 2 }), week(3), week(4)];
  const { line, openLine, dots } = runChartLayout(chart(points), wide, 'ko', words);
  expect([line, openLine, dots.open].map((path) => path.match(/M/g)?.length)).toEqual([2, 2, 1]);
});

test('730 days are one line and dots for signals alone', () => {
  const points = Array.from({ length: 730 }, (_, index) => week(index));
  const { dotSize, line } = runChartLayout(chart(points), wide, 'ko', words);
  expect(dotSize.plain).toBe(0);
  expect(line.length).toBeLessThan(12_000);
});

test('every label is inside the drawing, also for enormous values', () => {
  const points = Array.from({ length: 20 }, (_, index) =>
    week(index, { value: 9.2e11 + index, lower: 9e11, centre: 9.2e11, upper: 9.4e11 }),
  );
  const layout = runChartLayout(
    chart(points, { target: 1e12, style: { display: 'NUMBER', unit: '원' } }),
    narrow,
    'ko',
    words,
  );
  for (const label of layout.labels)
    expect(label.x + textWidth(label.text, 12)).toBeLessThan(narrow.width + 6);
  expect(layout.plot.left).toBeLessThan(90);
});

// as Chromium measures them in Pretendard: 12 px, 12 px of weight 600, 13 px of weight 700
test.each([
  ['위 1,234,567', 69.8, 72.3, 79.7],
  ['아래 2,944.5억', 75.8, 77.7, 85.2],
  ['1.772억', 42.2, 43.7, 48.2],
  ['999,999', 46.4, 48.6, 53.8],
  ['178.4M', 42.0, 43.8, 48.4],
  ['Lower 129.8M', 77.3, 80.1, 88.3],
  ['−1.772억', 48.7, 50.7, 55.7],
  ['12.3%', 34.9, 36.9, 41.0],
])('%s is nowhere wider than it is taken to be', (text, regular, centre, now) => {
  expect(textWidth(text, 12)).toBeGreaterThanOrEqual(regular);
  expect(textWidth(text, 12) * HEAVIER[600]).toBeGreaterThanOrEqual(centre);
  expect(textWidth(text, 13) * HEAVIER[700]).toBeGreaterThanOrEqual(now);
});

test('the last value of a phone is inside the drawing where it is the longest label', () => {
  const points = Array.from({ length: 20 }, (_, index) =>
    week(index, { value: 888_888_888, lower: null, centre: null, upper: null }),
  );
  const input = chart(points, { target: null, style: { display: 'NUMBER', unit: '원' } });
  const { labels } = runChartLayout(input, narrow, 'en', words);
  const [now] = labels;
  expect(now?.text).toBe('888.9M');
  expect((now?.x ?? 0) + textWidth('888.9M', 13) * HEAVIER[700]).toBeLessThanOrEqual(narrow.width);
});

test('what came before the first value is left out, but a dozen periods stay', () => {
  const empty = Array.from({ length: 30 }, (_, index) => week(index, { value: null, numerator: null }));
  expect(sinceFirstValue([...empty, week(30)])).toHaveLength(12);
  expect(sinceFirstValue([...empty, ...Array.from({ length: 20 }, (_, at) => week(30 + at))])).toHaveLength(
    21,
  );
  expect(sinceFirstValue(empty)).toHaveLength(12);
});

test('a sum that is not over and out of reach is not drawn', () => {
  const points = [
    ...[0, 1, 2].map((index) => week(index, { value: 1000 + index })),
    week(3, { value: 10, isComplete: false }),
  ];
  const plain = points.map((point) => ({ ...point, lower: null, centre: null, upper: null }));
  const input = chart(plain, { target: null, fromZero: false, style: { display: 'NUMBER', unit: '건' } });
  expect(runChartLayout(input, wide, 'ko', words).places[3]?.y).toBeNull();
});

test('a day stands inside its period', () => {
  const points = [week(0), week(1)];
  const frame = { step: 70, left: 0, right: 140 };
  expect(xOfDay('2026-01-05', points, frame)).toBe(0);
  expect(xOfDay('2026-01-13', points, frame)).toBe(80);
  expect(xOfDay('2026-01-19', points, frame)).toBe(140);
  expect(xOfDay('2026-02-19', points, frame)).toBeNull();
});

test('months are named where they begin, years where months do not fit', () => {
  const starts = Array.from({ length: 45 }, (_, index) => day(index * 7));
  const named = xLabels(starts, (index) => index * 19, { gap: 44, locale: 'ko', isDaily: false });
  expect(named.slice(0, 3).map(({ text }) => text)).toEqual(['1월', '2월', '3월']);
  const months = Array.from(
    { length: 152 },
    (_, index) => `${2014 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`,
  );
  const years = xLabels(months, (index) => index * 5.6, { gap: 44, locale: 'ko', isDaily: false });
  expect(years[0]?.text).toBe('2014년');
  expect(years.length).toBeGreaterThan(5);
});

test('a long name is cut with an ellipsis', () => {
  expect(fitText('주문 조회를 고객이 직접 하도록 바꾸기', 12, 100)).toMatch(/^주문.*…$/);
});

test('a sparkline shows at most 16 complete points and leaves out the unfinished one', () => {
  const points = [
    ...Array.from({ length: 30 }, (_, index) => week(index)),
    week(30, { isComplete: false, value: 0 }),
  ];
  const layout = sparkLayout(points, 160, 36);
  expect(layout.points).toHaveLength(16);
  expect(sparkLayout([], 160, 36)).toEqual({ line: '', band: '', points: [] });
});

const signal = (more: Partial<SignalLike>): SignalLike => ({
  rule: 'OUTSIDE_LIMITS',
  side: 'BELOW',
  from: '2026-05-25',
  to: '2026-11-16',
  count: 25,
  helps: true,
  isCurrent: true,
  ...more,
});

test('rules that see the same thing are one item, told by the plainest', () => {
  const [group, ...rest] = signalGroups([
    signal({ rule: 'RUN_OF_EIGHT', from: '2026-05-18', count: 26 }),
    signal({}),
    signal({ rule: 'TREND_OF_SIX', from: '2026-06-01', to: '2026-07-13', count: 6, isCurrent: false }),
  ]);
  expect(rest).toEqual([]);
  expect(group?.main.rule).toBe('OUTSIDE_LIMITS');
  expect(group?.run?.count).toBe(26);
  expect(group?.isCurrent).toBe(true);
});

test('what goes on is told by a rule that it still meets', () => {
  const [group] = signalGroups([
    signal({ rule: 'RUN_OF_EIGHT', from: '2025-01-06', count: 90 }),
    signal({ from: '2025-03-03', to: '2025-06-01', count: 12, isCurrent: false }),
  ]);
  expect(group?.main.rule).toBe('RUN_OF_EIGHT');
});

test('what helps and what hurts stay apart', () => {
  expect(signalGroups([signal({}), signal({ helps: false, side: 'ABOVE' })])).toHaveLength(2);
});

test('the quiet stretch is the longest without a signal', () => {
  const points = [...[0, 1, 2, 3, 4].map((index) => week(index)), week(5, { state: 'BETTER' }), week(6)];
  expect(quietStretch(points)).toEqual({ from: '2026-01-05', to: day(35), count: 5 });
  expect(quietStretch([week(0)])).toBeNull();
});
