/**
 * When a signal rule fires (domain.md, "kpi": "outside the limit n periods in a row"): once per run, and on news alone. A run is news while
 * it goes on, and where it holds days that are new; what a correction, or limits that moved by it, show in the past calls nobody now. A run
 * that overlaps one on which the rule fired on the same side is that run, grown or corrected; one that a correction turned to the other
 * side is another. A rule knows nothing of what was over before it began to watch.
 */
import { addDays } from '../day';
import { ARRIVAL_DAYS } from '../metric/arrival';
import type { DayWindow } from '../metric/period';
import type { LimitSide } from '../metric/signals';
import type { FiredRun } from './signal-run';

/** A firing as it is kept: half-open days of its run, as far as the run was seen. */
export interface KnownFiring {
  id: number;
  from: string;
  to: string;
  count: number;
  side: LimitSide;
}

/** What a rule sees beside its runs. */
export interface Watch {
  /** The day from which on it watches. */
  activeFrom: string;
  /** End of the last complete period, with a value or without: a run up to there still goes on. */
  completeTo: string | null;
  /** Days that are new: nobody could tell of a run that holds one of them before. */
  news: readonly DayWindow[];
  /** The complete periods with a value that are looked at, oldest first. */
  seen: readonly { from: string; to: string }[];
}

export interface FiringPlan {
  /** Runs on which the rule fires now, oldest first. */
  fire: FiredRun[];
  /** Firings whose run went on since. */
  grown: { id: number; to: string; count: number }[];
}

/**
 * The days that are new to a look: those on which a load brought a value where none was, and those of periods that became complete since
 * the last look, by the calendar alone. These waited up to three days for their data, so a correction within those is in time.
 * @param lookOn the day on which a period was to become complete next, as the last look saw it; null when there was none
 * @param came the half-open days that had no value before the load; null without such a load
 */
export function newDays(lookOn: string | null, came: DayWindow | null, today: string): DayWindow[] {
  const next = lookOn !== null && lookOn < today ? lookOn : today;
  const completed = { from: addDays(next, -ARRIVAL_DAYS - 1), to: today };
  return came ? [came, completed] : [completed];
}

/**
 * What a rule does about the runs that are seen now.
 * @param runs the runs of its KPI, oldest first
 * @param known every firing that touches the days looked at
 */
export function firingPlan(
  runs: readonly FiredRun[],
  known: readonly KnownFiring[],
  { activeFrom, completeTo, news, seen }: Watch,
): FiringPlan {
  const plan: FiringPlan = { fire: [], grown: [] };
  for (const run of runs) {
    const same = known.filter(
      (firing) => firing.side === run.side && firing.from < run.to && run.from < firing.to,
    );
    const last = same.reduce<KnownFiring | null>(
      (latest, firing) => (latest === null || latest.to < firing.to ? firing : latest),
      null,
    );
    if (last === null) {
      const isNew = news.some(({ from, to }) => from < run.to && run.from < to);
      if (run.to === completeTo || (isNew && run.to > activeFrom)) plan.fire.push(run);
    } else if (run.to > last.to) {
      // Of a run that began before the days looked at, the firing knows the beginning.
      const isCut = run.from === seen[0]?.from && last.from < run.from;
      const isMore = (period: { to: string }) => period.to > last.to && period.to <= run.to;
      const count = isCut ? last.count + seen.filter(isMore).length : run.count;
      plan.grown.push({ id: last.id, to: run.to, count });
    }
  }
  return plan;
}
