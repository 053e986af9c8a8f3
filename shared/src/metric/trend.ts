/**
 * A trend, not a snapshot (domain.md, "kpi"): the values of a series by period with its natural process limits and its signals.
 * Signals are looked for inside one segment only, over complete periods with a value; a gap does not end a run. Where series come daily, a
 * period in which days are missing keeps its value and is not complete: a feed that stopped is neither a signal nor the lack of one.
 */
import { formatDecimal } from './decimal';
import { Direction, type MetricKind, type PeriodUnit } from './metric';
import type { DayWindow } from './period';
import { type PeriodTotal, periodValue } from './series';
import { findSignals, type JudgedPoint, LimitSide, RUN_PERIODS, type SignalRuleKind } from './signals';
import { type BaselineLimits, baselineLimits, FIRM_PERIODS, type LimitMethod } from './trend-limits';

export const TrendState = {
  BETTER: 'BETTER',
  WORSE: 'WORSE',
  /** No signal. */
  NONE: 'NONE',
  /** A value, and no limits to judge it by yet. */
  TOO_EARLY: 'TOO_EARLY',
  NO_DATA: 'NO_DATA',
} as const;
export type TrendState = (typeof TrendState)[keyof typeof TrendState];

/** What limits are read from, and since when they hold. */
export interface TrendBaseline {
  window: DayWindow;
  /** Periods that begin on this day or later are judged by it, until the next baseline holds. */
  holdsFrom: string;
  reason: string | null;
  totals: readonly PeriodTotal[];
}

export interface TrendInput {
  unit: PeriodUnit;
  /** Which periods are shown: those that touch it. */
  shown: DayWindow;
  /** The calendar day in the company's time zone. */
  today: string;
  method: LimitMethod;
  direction: Direction;
  hasDenominator: boolean;
  /** Of the numerator: a lone LEVEL is the mean of its days. */
  kind: MetricKind;
  /** The shown periods and at least 8 before them, in order of time, so that a run which began before is seen. */
  totals: readonly PeriodTotal[];
  /** Oldest first; the first also holds for everything before it. */
  baselines: readonly TrendBaseline[];
}

/** One period, half-open. Values are in the unit of the raw ratio, sums are exact decimals as text. */
export interface TrendPoint {
  from: string;
  to: string;
  value: number | null;
  numerator: string | null;
  denominator: string | null;
  lower: number | null;
  centre: number | null;
  upper: number | null;
  /** Whether it is over, has come and, where it has a value, misses no day. */
  isComplete: boolean;
  /** Of a period that is over, where series come daily: days on which one of them has no value; else 0. */
  missingDays: number;
  /** BETTER or WORSE when it is part of a signal. */
  state: TrendState;
}

/** Where one baseline judges; only those that hold for a shown period and have limits. */
export interface TrendSegment {
  from: string;
  /** Null for the one that holds now. */
  to: string | null;
  baselineFrom: string;
  baselineTo: string;
  centre: number;
  pointCount: number;
  isProvisional: boolean;
  reason: string | null;
}

/** One maximal run under one rule: half-open days, from its first period to the end of its last. */
export interface TrendSignal {
  rule: SignalRuleKind;
  /** Of a trend: ABOVE is rising, BELOW is falling. */
  side: LimitSide;
  from: string;
  to: string;
  /** Periods that make it. */
  count: number;
  helps: boolean;
  /** Whether the last complete period with a value is part of it. */
  isCurrent: boolean;
}

export interface Trend {
  unit: PeriodUnit;
  from: string;
  to: string;
  method: LimitMethod;
  direction: Direction;
  points: TrendPoint[];
  segments: TrendSegment[];
  signals: TrendSignal[];
  /** Of the last complete period with a value. */
  state: TrendState;
  /** For BETTER and WORSE: how many periods in a row the present signal has lasted; else 0. */
  stateCount: number;
  stateSince: string | null;
  latest: TrendPoint | null;
  /** Whether a signal that is shown may have begun, or only be seen, before the first of the totals that were given. */
  isCut: boolean;
}

/** Whether a side is the one that helps. */
export function sideHelps(side: LimitSide, direction: Direction): boolean {
  return (side === LimitSide.ABOVE) === (direction === Direction.HIGHER);
}

/**
 * Judges a series by its baselines. Pure and total: without data it answers NO_DATA, with fewer than 6 periods in its baseline
 * TOO_EARLY; every number in it is finite.
 */
export function trendOf(input: TrendInput): Trend {
  const segments = segmentsOf(input);
  const signals: TrendSignal[] = [];
  const judged = segments.flatMap((segment) => judge(input, segment, signals));
  const isShown = ({ from, to }: DayWindow) => to > input.shown.from && from < input.shown.to;
  const points = judged.filter(isShown);
  const latest = points.findLast((point) => point.isComplete && point.value !== null) ?? null;
  const own = signals.filter(isShown).map((signal) => ({ ...signal, isCurrent: holds(signal, latest) }));
  own.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  return {
    unit: input.unit,
    from: input.shown.from,
    to: input.shown.to,
    method: input.method,
    direction: input.direction,
    points,
    segments: segments
      .filter((segment) => segment.totals.some(isShown))
      .flatMap((segment) => segment.described ?? []),
    signals: own,
    ...stateOf(judged, points, own, latest),
    latest,
    isCut: mayBeginBefore(segments, judged, own, input.shown),
  };
}

/**
 * A run that is over before what is shown is nobody's question. Of one that begins on the first judged period, or on the second (two of
 * three leave one out), the beginning may lie before it; and fewer than eight judged ones before what is shown may hide a run of eight.
 */
function mayBeginBefore(
  segments: readonly Segment[],
  points: readonly TrendPoint[],
  shownSignals: readonly TrendSignal[],
  shown: DayWindow,
): boolean {
  const first = segments.find(({ totals }) => totals.length > 0);
  const end = first?.totals.at(-1)?.to ?? '';
  // What is judged by another baseline begins with it.
  if (!first?.limits || end <= shown.from) return false;
  const judged = points.filter(
    ({ to, value, lower, isComplete }) => to <= end && value !== null && lower !== null && isComplete,
  );
  if (!judged.some(({ to }) => to > shown.from)) return false;
  const second = judged[1]?.from ?? '';
  return (
    judged.filter(({ to }) => to <= shown.from).length < RUN_PERIODS - 1 ||
    shownSignals.some(({ from }) => from <= second)
  );
}

interface Segment {
  totals: PeriodTotal[];
  limits: BaselineLimits | null;
  described: TrendSegment | null;
}

/** The periods by the baseline that judges them. */
function segmentsOf(input: TrendInput): Segment[] {
  const { totals, baselines } = input;
  if (baselines.length === 0) return [{ totals: [...totals], limits: null, described: null }];
  return baselines.map((baseline, index) => {
    const begins = index === 0 ? '' : baseline.holdsFrom;
    const ends = baselines[index + 1]?.holdsFrom ?? null;
    const own = totals.filter(({ from }) => from >= begins && (ends === null || from < ends));
    const limits = baselineLimits(input, baseline.totals);
    const first = own[0]?.from ?? baseline.holdsFrom;
    return {
      totals: own,
      limits,
      described: limits && {
        from: index === 0 && first < baseline.holdsFrom ? first : baseline.holdsFrom,
        to: ends,
        baselineFrom: baseline.window.from,
        baselineTo: baseline.window.to,
        centre: limits.centre,
        pointCount: limits.pointCount,
        isProvisional: limits.pointCount < FIRM_PERIODS,
        reason: baseline.reason,
      },
    };
  });
}

/** The points of a segment; its signals are added to `signals`. */
function judge(input: TrendInput, { totals, limits }: Segment, signals: TrendSignal[]): TrendPoint[] {
  const judged: JudgedPoint[] = [];
  const judgedPoints: TrendPoint[] = [];
  const points = totals.map((total) => {
    const value = periodValue(total, input.hasDenominator, input.kind);
    const own = limits?.at(total) ?? null;
    const missingDays = limits?.isDaily && total.isComplete ? total.missingDays : 0;
    const isComplete = total.isComplete && (value === null || missingDays === 0);
    const point: TrendPoint = {
      from: total.from,
      to: total.to,
      value,
      numerator: total.numerator === null ? null : formatDecimal(total.numerator),
      denominator: total.denominator === null ? null : formatDecimal(total.denominator),
      lower: own?.lower ?? null,
      centre: limits?.centre ?? null,
      upper: own?.upper ?? null,
      isComplete,
      missingDays,
      state: value === null ? TrendState.NO_DATA : limits ? TrendState.NONE : TrendState.TOO_EARLY,
    };
    if (limits && own && value !== null && isComplete) {
      const { lower, upper, sigma } = own;
      judged.push({ value, centre: limits.centre, lower, upper, sigma });
      judgedPoints.push(point);
    }
    return point;
  });
  for (const { rule, side, at } of findSignals(judged)) {
    const members = at.flatMap((index) => judgedPoints[index] ?? []);
    const helps = sideHelps(side, input.direction);
    for (const member of members) {
      // What hurts is not hidden by what helps.
      if (!helps) member.state = TrendState.WORSE;
      else if (member.state !== TrendState.WORSE) member.state = TrendState.BETTER;
    }
    const from = members[0]?.from ?? '';
    signals.push({
      rule,
      side,
      from,
      to: members.at(-1)?.to ?? from,
      count: at.length,
      helps,
      isCurrent: false,
    });
  }
  return points;
}

function holds(signal: TrendSignal, latest: TrendPoint | null): boolean {
  return latest !== null && latest.to === signal.to;
}

function stateOf(
  judged: readonly TrendPoint[],
  shown: readonly TrendPoint[],
  signals: readonly TrendSignal[],
  latest: TrendPoint | null,
): Pick<Trend, 'state' | 'stateCount' | 'stateSince'> {
  if (!latest) {
    const isEmpty = shown.every((point) => point.value === null);
    return { state: isEmpty ? TrendState.NO_DATA : TrendState.TOO_EARLY, stateCount: 0, stateSince: null };
  }
  const present = signals.filter(
    (signal) => signal.isCurrent && signal.helps === (latest.state === TrendState.BETTER),
  );
  const since = present[0]?.from;
  if ((latest.state !== TrendState.BETTER && latest.state !== TrendState.WORSE) || since === undefined) {
    return { state: latest.state, stateCount: 0, stateSince: null };
  }
  const lasted = judged.filter(
    (point) => point.isComplete && point.value !== null && point.from >= since && point.from <= latest.from,
  );
  return { state: latest.state, stateCount: lasted.length, stateSince: since };
}
