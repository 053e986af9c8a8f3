/**
 * Runs that a signal rule fires on (domain.md, "kpi": "outside the limit n periods in a row"). A run is known by its first day, so that
 * it fires once however long it grows.
 */
import type { Direction } from '../metric/metric';
import { LimitSide, sideOf } from '../metric/signals';
import { sideHelps, type Trend, type TrendPoint } from '../metric/trend';
import { SignalBoundary, SignalSide } from './kpi';

export interface RunRule {
  boundary: SignalBoundary;
  side: SignalSide;
  /** Periods in a row, from 1. */
  runLength: number;
}

/** Half-open days, from the run's first period to the end of its last. */
export interface FiredRun {
  from: string;
  to: string;
  count: number;
  helps: boolean;
  side: LimitSide;
}

/**
 * The maximal runs of complete periods with a value beyond the edge on one side, at least `runLength` long, in order of time. A gap does
 * not end a run; a period that has no limits to be beyond does. On the edge is not beyond it.
 * @param trend shown from far enough back that a run which is still going on begins inside it: its first day is what it is known by
 * @param target in the unit of the raw ratio; without one a rule on the target has no runs
 */
export function runsOf(trend: Trend, rule: RunRule, target: number | null): FiredRun[] {
  const found: FiredRun[] = [];
  let open = null as FiredRun | null;
  for (const point of trend.points) {
    if (!point.isComplete || point.value === null) continue;
    const side = beyond(point, point.value, rule.boundary, target);
    if (side === null || !isWatched(side, rule.side, trend.direction)) {
      open = null;
    } else if (open?.side === side) {
      open.to = point.to;
      open.count += 1;
    } else {
      open = { from: point.from, to: point.to, count: 1, helps: sideHelps(side, trend.direction), side };
      found.push(open);
    }
  }
  return found.filter((run) => run.count >= rule.runLength);
}

/** Whether a run, long enough or not, may have begun before the first period that is shown. */
export function beginsBefore(trend: Trend, rule: RunRule, target: number | null): boolean {
  const [first] = runsOf(trend, { ...rule, runLength: 1 }, target);
  const seen = trend.points.find((point) => point.isComplete && point.value !== null);
  return first !== undefined && first.from === seen?.from;
}

function beyond(
  point: TrendPoint,
  value: number,
  boundary: SignalBoundary,
  target: number | null,
): LimitSide | null {
  if (boundary === SignalBoundary.TARGET) return target === null ? null : sideOf(value, target);
  if (point.upper === null || point.lower === null) return null;
  const scale = point.upper - point.lower;
  if (sideOf(value, point.upper, scale) === LimitSide.ABOVE) return LimitSide.ABOVE;
  return sideOf(value, point.lower, scale) === LimitSide.BELOW ? LimitSide.BELOW : null;
}

function isWatched(side: LimitSide, watched: SignalSide, direction: Direction): boolean {
  return watched === SignalSide.EITHER || (watched === SignalSide.BETTER) === sideHelps(side, direction);
}
