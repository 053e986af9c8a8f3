/**
 * Signals as a reader meets them: several rules often see the same thing, so those that overlap and help (or hurt) alike are
 * one item, told by its plainest rule.
 */

export interface SignalLike {
  rule: 'OUTSIDE_LIMITS' | 'RUN_OF_EIGHT' | 'TREND_OF_SIX' | 'TWO_OF_THREE';
  side: 'ABOVE' | 'BELOW';
  from: string;
  to: string;
  count: number;
  helps: boolean;
  isCurrent: boolean;
}

export interface SignalGroup {
  helps: boolean;
  from: string;
  to: string;
  isCurrent: boolean;
  /** The rule that tells it most plainly. */
  main: SignalLike;
  /** A run on one side seen beside it. */
  run: SignalLike | null;
}

const PLAINEST = ['OUTSIDE_LIMITS', 'RUN_OF_EIGHT', 'TREND_OF_SIX', 'TWO_OF_THREE'];

/** Newest first. */
export function signalGroups(signals: readonly SignalLike[]): SignalGroup[] {
  const groups: { helps: boolean; from: string; to: string; members: SignalLike[] }[] = [];
  for (const signal of [...signals].sort((a, b) => a.from.localeCompare(b.from))) {
    const open = groups.find((group) => group.helps === signal.helps && signal.from < group.to);
    if (!open) groups.push({ helps: signal.helps, from: signal.from, to: signal.to, members: [signal] });
    else {
      open.members.push(signal);
      if (signal.to > open.to) open.to = signal.to;
    }
  }
  return groups.map(describe).sort((a, b) => b.to.localeCompare(a.to));
}

function describe({
  members,
  ...group
}: {
  helps: boolean;
  from: string;
  to: string;
  members: SignalLike[];
}): SignalGroup {
  const isCurrent = members.some((signal) => signal.isCurrent);
  // what goes on is told by a rule that it still meets
  const told = isCurrent ? members.filter((signal) => signal.isCurrent) : members;
  const byPlainness = [...told].sort(
    (a, b) => PLAINEST.indexOf(a.rule) - PLAINEST.indexOf(b.rule) || b.count - a.count,
  );
  const main = byPlainness[0] as SignalLike;
  const run = byPlainness.find((signal) => signal !== main && signal.rule === 'RUN_OF_EIGHT') ?? null;
  return { ...group, isCurrent, main, run };
}

export interface Stretch {
  from: string;
  to: string;
  count: number;
}

/** The longest stretch of complete periods without a signal, at least four of them: "1월–4월은 평소 오르내리는 범위". */
export function quietStretch(
  points: readonly { from: string; to: string; value?: number | null; isComplete: boolean; state: string }[],
): Stretch | null {
  let best: Stretch | null = null;
  let open = null as Stretch | null;
  for (const point of points) {
    if (!point.isComplete || typeof point.value !== 'number') continue;
    if (point.state !== 'NONE') {
      open = null;
      continue;
    }
    open = { from: open?.from ?? point.from, to: point.to, count: (open?.count ?? 0) + 1 };
    if (open.count >= 4 && open.count > (best?.count ?? 0)) best = { ...open };
  }
  return best;
}
