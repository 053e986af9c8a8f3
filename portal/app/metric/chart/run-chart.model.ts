/** What a run chart is drawn from. Shapes match the API's Trend, so that a trend is passed as it comes. */
import type { ValueStyle } from '../value-words';

export interface ChartPoint {
  from: string;
  to: string;
  value?: number | null;
  numerator?: string | null;
  denominator?: string | null;
  lower?: number | null;
  centre?: number | null;
  upper?: number | null;
  isComplete: boolean;
  /** Days without a value that keep a period which is over from being complete. */
  missingDays?: number;
  state: 'BETTER' | 'WORSE' | 'NONE' | 'TOO_EARLY' | 'NO_DATA';
}

export interface ChartSegment {
  from: string;
  to?: string | null;
  centre: number;
  reason?: string | null;
}

/** A day with words on it: a change that began, a task done, a baseline set anew. */
export interface ChartFlag {
  day: string;
  label: string;
  kind: 'CHANGE' | 'TASK' | 'BASELINE';
}

/** A tinted stretch of days, half-open. */
export interface ChartWindow {
  from: string;
  to: string;
  label: string;
  kind: 'BASELINE' | 'JUDGED';
}

export interface RunChartInput {
  unit: 'DAY' | 'WEEK' | 'MONTH';
  points: readonly ChartPoint[];
  segments: readonly ChartSegment[];
  target: number | null;
  flags: readonly ChartFlag[];
  windows: readonly ChartWindow[];
  style: ValueStyle;
  fromZero: boolean;
}

/** How much room there is. The narrow one shows the last 26 points, so that nothing scrolls sideways. */
export interface ChartSize {
  name: 'wide' | 'medium' | 'narrow';
  width: number;
  height: number;
  right: number;
  /** Most points that are shown. */
  points: number;
  short: boolean;
}

export const NARROW_POINTS = 26;
export const CHART_SIZES: readonly ChartSize[] = [
  { name: 'wide', width: 1004, height: 318, right: 118, points: Number.POSITIVE_INFINITY, short: false },
  { name: 'medium', width: 664, height: 300, right: 112, points: 130, short: false },
  { name: 'narrow', width: 358, height: 250, right: 70, points: NARROW_POINTS, short: true },
];

/** Where in a series the part begins that a size has room for: its last periods. */
export function offsetOf(count: number, size: Pick<ChartSize, 'points'>): number {
  return Math.max(0, count - size.points);
}

const FEWEST_SHOWN = 12;

/** The points from shortly before the first value on, at least a dozen: a young series is not drawn at the end of an empty year. */
export function sinceFirstValue<Point extends Pick<ChartPoint, 'value' | 'numerator'>>(
  points: readonly Point[],
): Point[] {
  const found = points.findIndex(({ value, numerator }) => typeof value === 'number' || numerator);
  const first = found === -1 ? points.length : found;
  return points.slice(Math.max(0, Math.min(first - 1, points.length - FEWEST_SHOWN)));
}
