/**
 * What judges a KPI (domain.md, "kpi"): by itself its first 20 complete periods with a value, of those that begin 24 periods before it was
 * set; from the first day of a baseline that was set on purpose, that one. One that has fewer than 6 periods with a value in the unit
 * that is asked, as six weeks have by month, judges nothing there: what held before it holds on.
 */
import {
  type DayWindow,
  DEFAULT_BASELINE_PERIODS,
  defaultBaseline,
  FEWEST_PERIODS,
  judgingPeriods,
  nextPeriod,
  type PeriodTotal,
  type PeriodUnit,
  periodStart,
  periodsInside,
  ratioOf,
  type TrendBaseline,
} from '@groundcrew/shared';
import { earliest } from './period-range';
import type { TotalsOf, TrendSubject } from './trend-series';

/** How many periods before the day on which the KPI was set its own baseline is looked for. */
const PERIODS_BEFORE_SET = 24;
/** How many are read at first; only a series with many gaps needs more. */
const CANDIDATES = 64;

export interface BaselineQuestion {
  subject: TrendSubject;
  unit: PeriodUnit;
  /** The periods that are to be judged. */
  seen: DayWindow;
  today: string;
  read: (windows: readonly DayWindow[]) => Promise<TotalsOf>;
  firstDay: () => Promise<string | null>;
}

type Chosen = Omit<TrendBaseline, 'totals'>;

/** What judges the seen periods, oldest first, and their totals: both are read together, and of the baselines those alone that hold there. */
export async function baselinesOf(
  question: BaselineQuestion,
): Promise<{ baselines: TrendBaseline[]; totals: PeriodTotal[] }> {
  const { subject, unit, seen, today, read } = question;
  const isEnough = ({ window }: Chosen, of: TotalsOf) =>
    periodsToJudgeBy(subject, of(window)) >= FEWEST_PERIODS;
  let all = longEnough(subject, unit);
  let held = holding(all, seen);
  let candidates = candidateWindow(subject, unit, seen, held, today);
  let totalsOf = await read([seen, ...windowsOf(held), ...(candidates ? [candidates] : [])]);
  if (!held.every((one) => isEnough(one, totalsOf))) {
    // Values were taken back, or the formula is another now: whatever else was chosen may hold in its place, or nothing.
    const own = candidateWindow(subject, unit, seen, [], today);
    totalsOf = await read([seen, ...windowsOf(all), ...(own ? [own] : [])]);
    all = all.filter((one) => isEnough(one, totalsOf));
    held = holding(all, seen);
    candidates = candidateWindow(subject, unit, seen, held, today);
  }
  const own = candidates && (await ownBaseline(question, candidates, totalsOf(candidates), held));
  return {
    baselines: [...(own ? [own] : []), ...held.map((one) => ({ ...one, totals: totalsOf(one.window) }))],
    totals: totalsOf(seen),
  };
}

/** How many periods of a window limits may be read from. */
export function periodsToJudgeBy(
  { denominatorId, kind }: Pick<TrendSubject, 'denominatorId' | 'kind'>,
  totals: readonly PeriodTotal[],
): number {
  return judgingPeriods({ hasDenominator: denominatorId !== null, kind }, totals).periods.length;
}

const windowsOf = (chosen: readonly Chosen[]): DayWindow[] => chosen.map(({ window }) => window);

/** Those set on purpose that have periods enough, in whole periods. */
function longEnough({ baselines }: TrendSubject, unit: PeriodUnit): Chosen[] {
  return baselines.flatMap(({ from, to, reason }) => {
    // A period that the window only touches is left out: its other days were not chosen.
    const window = periodsInside({ from, to }, unit);
    const isLong = nextPeriod(window.from, unit, FEWEST_PERIODS) <= window.to;
    return isLong ? [{ window, holdsFrom: window.from, reason }] : [];
  });
}

/**
 * Those that hold for a seen period, and the one after them, which ends the last of them. The first also holds for all before it where
 * the KPI has no baseline by itself. Of several from the same period on it is the one set last.
 */
function holding(chosen: readonly Chosen[], seen: DayWindow): Chosen[] {
  const standing = [...new Map(chosen.map((one) => [one.holdsFrom, one])).values()];
  return standing.filter((_, at) => {
    const before = standing[at - 1];
    const after = standing[at + 1];
    const begins = at <= 1 || before === undefined || before.holdsFrom < seen.to;
    return begins && (after === undefined || after.holdsFrom > seen.from);
  });
}

/** Where the baseline that a KPI has by itself is looked for; null when a chosen one holds for all that is seen, or from there on. */
function candidateWindow(
  { setOn }: TrendSubject,
  unit: PeriodUnit,
  seen: DayWindow,
  [chosen]: readonly Chosen[],
  today: string,
): DayWindow | null {
  if (chosen && chosen.holdsFrom <= seen.from) return null;
  const from = nextPeriod(periodStart(setOn, unit), unit, -PERIODS_BEFORE_SET);
  const present = nextPeriod(periodStart(today, unit), unit);
  const to = earliest(nextPeriod(from, unit, CANDIDATES), present, chosen?.holdsFrom ?? present);
  return from < to ? { from, to } : null;
}

/**
 * The baseline that a KPI has by itself. The first candidates nearly always hold it; a series with many gaps is read on to today,
 * and one that ended long before the KPI was set is read from its first day.
 */
async function ownBaseline(
  { subject, unit, today, read, firstDay }: BaselineQuestion,
  window: DayWindow,
  first: readonly PeriodTotal[],
  [chosen]: readonly Chosen[],
): Promise<TrendBaseline | null> {
  const hasDenominator = subject.denominatorId !== null;
  const valued = (list: readonly PeriodTotal[]) =>
    list.filter((total) => total.isComplete && ratioOf(total, hasDenominator) !== null).length;
  const readMore = async (more: DayWindow): Promise<PeriodTotal[]> =>
    more.from < more.to ? (await read([more]))(more) : [];
  let candidates = first;
  // A chosen baseline ends the search; so does the present.
  const end = chosen ? window.to : nextPeriod(periodStart(today, unit), unit);
  if (valued(candidates) < DEFAULT_BASELINE_PERIODS && window.to < end)
    candidates = [...candidates, ...(await readMore({ from: window.to, to: end }))];
  if (valued(candidates) === 0 && !chosen) {
    const day = await firstDay();
    const from = day === null ? window.from : periodStart(day, unit);
    const to = nextPeriod(from, unit, CANDIDATES);
    candidates = await readMore({ from, to: earliest(to, window.from) });
  }
  const found = defaultBaseline(candidates, hasDenominator);
  return found && { ...found, holdsFrom: found.window.from, reason: null };
}
