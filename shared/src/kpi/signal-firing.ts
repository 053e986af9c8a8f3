/**
 * When a signal rule fires (domain.md, "kpi": "outside the limit n periods in a row"): once per run. A run that overlaps one on which the
 * rule fired on the same side is that run, grown or corrected; one that a correction turned to the other side is another. A rule knows
 * nothing of what was over before it began to watch.
 */
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
 * What a rule does about the runs that are seen now.
 * @param runs the runs of its KPI, oldest first
 * @param known every firing that touches the days looked at
 */
export function firingPlan(
  runs: readonly FiredRun[],
  known: readonly KnownFiring[],
  { activeFrom, completeTo, seen }: Watch,
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
      if (run.to > activeFrom || run.to === completeTo) plan.fire.push(run);
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
