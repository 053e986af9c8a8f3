/** Where everything of a run chart stands (design.md, "Drawing data"), as plain numbers and SVG path data. */
import type { PortalLocale } from '~/session/preferences';
import { formatTick } from '../value-words';
import { bandsOf, type SegmentBand } from './run-chart.bands';
import { type FlagPlace, placeFlags, placeWindows, type WindowPlace } from './run-chart.flags';
import { type EndLabel, type EndWords, endLabels } from './run-chart.labels';
import { type ChartPoint, type ChartSize, offsetOf, type RunChartInput } from './run-chart.model';
import { HEAVIER, textWidth } from './text-width';
import { type XLabel, xLabels } from './x-labels';
import { yScale } from './y-scale';

export interface RunChartLayout {
  width: number;
  height: number;
  plot: { left: number; right: number; top: number; bottom: number };
  /** Index of the first point that is shown in the whole series. */
  offset: number;
  /** Middle of every shown point; y is null where there is no value. */
  places: { x: number; y: number | null }[];
  yTicks: { y: number; text: string }[];
  xLabels: XLabel[];
  bands: SegmentBand[];
  target: number | null;
  /** Line through complete periods, and the lighter one to those that are not. */
  line: string;
  openLine: string;
  /** Centres of points by how they are drawn, as zero-length strokes: M1 2h.01M3 4h.01 */
  dots: Record<'plain' | 'better' | 'worse' | 'open', string>;
  dotSize: { plain: number; signal: number };
  last: { x: number; y: number; state: ChartPoint['state'] } | null;
  labels: EndLabel[];
  flags: FlagPlace[];
  windows: WindowPlace[];
}

const round = (value: number) => Math.round(value * 10) / 10;
const ROW_OF_FLAGS = 18;

/** Lays a chart out in one size. `words` are the names of the lines at the right end. */
export function runChartLayout(
  input: RunChartInput,
  size: ChartSize,
  locale: PortalLocale,
  words: EndWords,
): RunChartLayout {
  const offset = offsetOf(input.points.length, size);
  const points = input.points.slice(offset);
  const numbers = (pick: (point: ChartPoint) => number | null | undefined) =>
    points.map(pick).filter((each): each is number => typeof each === 'number');
  const scale = yScale({
    values: numbers((point) => (point.isComplete ? point.value : null)),
    marks: [...numbers((point) => point.centre), ...(input.target === null ? [] : [input.target])],
    limits: [...numbers((point) => point.upper), ...numbers((point) => point.lower)],
    fromZero: input.fromZero,
    count: size.short ? 4 : 5,
  });

  const tickTexts = scale.ticks.map((tick) => formatTick(tick, scale.step, input.style, locale));
  const left = Math.ceil(Math.max(...tickTexts.map((text) => textWidth(text, 12))) + 14);
  const right = size.width - rightOf(points, input, size, locale, words);
  const step = (right - left) / Math.max(1, points.length);
  const x = (index: number) => round(left + (index + 0.5) * step);
  const flags = placeFlags(input.flags, points, {
    step,
    left,
    right,
    width: size.width,
    short: size.short,
  });
  const top =
    14 + Math.max(0, ...flags.map((flag) => (flag.kind === 'TASK' ? 0 : flag.row + 1))) * ROW_OF_FLAGS;
  const bottom = size.height - 34;
  const y = (value: number) =>
    round(bottom - ((value - scale.least) / (scale.most - scale.least || 1)) * (bottom - top));
  const inPlot = (value: number) => Math.min(bottom, Math.max(top, y(value)));

  // a sum that is not over yet may be far below all others: it would say nothing
  const isInReach = (value: number, isComplete: boolean) =>
    isComplete || (value >= scale.least && value <= scale.most);
  const places = points.map((point, index) => ({
    x: x(index),
    y: typeof point.value === 'number' && isInReach(point.value, point.isComplete) ? y(point.value) : null,
  }));
  const bands = bandsOf(points, input.segments, { x, y: inPlot, step });
  const latest = points.findLastIndex((point) => point.isComplete && typeof point.value === 'number');
  const lastPlace = places[latest];

  return {
    width: size.width,
    height: size.height,
    plot: { left, right, top, bottom },
    offset,
    places,
    yTicks: scale.ticks.map((tick, index) => ({ y: y(tick), text: tickTexts[index] ?? '' })),
    xLabels: xLabels(
      points.map((point) => point.from),
      x,
      { gap: size.short ? 38 : 44, locale, isDaily: input.unit === 'DAY' },
    ),
    bands,
    target: input.target === null ? null : y(input.target),
    line: lineOf(points, places, true),
    openLine: openLineOf(points, places),
    dots: dotsOf(points, places, latest),
    dotSize: dotSizeOf(step),
    last:
      lastPlace && lastPlace.y !== null
        ? { x: lastPlace.x, y: lastPlace.y, state: points[latest]?.state ?? 'NONE' }
        : null,
    labels: endLabels(points, latest, input, {
      y: inPlot,
      top,
      bottom,
      x: right + 8,
      locale,
      short: size.short,
      words,
    }),
    flags,
    windows: placeWindows(input.windows, points, { step, left, right }),
  };
}

// as wide as the names of the lines need, at least what the size keeps free
function rightOf(
  points: readonly ChartPoint[],
  input: RunChartInput,
  size: ChartSize,
  locale: PortalLocale,
  words: EndWords,
): number {
  const latest = points.findLastIndex((point) => point.isComplete && typeof point.value === 'number');
  const frame = { x: 0, y: () => 0, top: 0, bottom: 0, locale, short: size.short, words };
  const widths = endLabels(points, latest, input, frame).map(({ text, key }) =>
    key === 'now'
      ? textWidth(text, 13) * HEAVIER[700]
      : textWidth(text, 12) * (key === 'centre' ? HEAVIER[600] : 1),
  );
  return Math.max(size.right, Math.ceil(Math.max(0, ...widths)) + 12);
}

type Places = RunChartLayout['places'];

// a period without a value parts the line: nothing is said about what is between
function lineOf(points: readonly ChartPoint[], places: Places, complete: boolean): string {
  let path = '';
  let isOpen = false;
  places.forEach(({ x, y }, index) => {
    if (y === null || points[index]?.isComplete !== complete) {
      isOpen = false;
      return;
    }
    path += `${isOpen ? 'L' : 'M'}${x} ${y}`;
    isOpen = true;
  });
  return path;
}

function openLineOf(points: readonly ChartPoint[], places: Places): string {
  let path = '';
  places.forEach(({ x, y }, index) => {
    const before = places[index - 1];
    if (!before || before.y === null || y === null) return;
    if (points[index]?.isComplete && points[index - 1]?.isComplete) return;
    path += `M${before.x} ${before.y}L${x} ${y}`;
  });
  return path;
}

function dotsOf(points: readonly ChartPoint[], places: Places, latest: number): RunChartLayout['dots'] {
  const dots = { plain: '', better: '', worse: '', open: '' };
  places.forEach(({ x, y }, index) => {
    const point = points[index];
    if (y === null || !point || index === latest) return;
    const kind = !point.isComplete
      ? 'open'
      : point.state === 'BETTER'
        ? 'better'
        : point.state === 'WORSE'
          ? 'worse'
          : 'plain';
    dots[kind] += `M${x} ${y}h.01`;
  });
  return dots;
}

// diameters; where hundreds of points stand close together only signals are dots
function dotSizeOf(step: number): RunChartLayout['dotSize'] {
  if (step >= 9) return { plain: 6.6, signal: 7.2 };
  if (step >= 5) return { plain: 4.4, signal: 5 };
  return step >= 3 ? { plain: 0, signal: 3.6 } : { plain: 0, signal: 2.6 };
}
