/** Why two windows stand side by side without a change in per cent: from nothing, or where one has no value. */

interface Side {
  value?: number | null;
}

interface Compared {
  change?: number | null;
  verdict?: string | null;
  before: Side;
  after: Side;
}

/** `fromNone` and `fromBelow`: both have a value. `notYet` and `noBefore`: that window has none. */
export type NoChange = 'fromNone' | 'stillNone' | 'fromBelow' | 'noBefore' | 'notYet' | 'neither';

/** Null where the change says it. */
export function noChange({ change, before, after }: Compared): NoChange | null {
  if (typeof change === 'number') return null;
  const [from, to] = [before.value, after.value];
  if (typeof from !== 'number') return typeof to === 'number' ? 'noBefore' : 'neither';
  if (typeof to !== 'number') return 'notYet';
  if (from !== 0) return 'fromBelow';
  return to === 0 ? 'stillNone' : 'fromNone';
}

/** Whether there is something to show: a change, or a verdict that was given without one, as from a before of none. */
export function hasOutcome({ change, verdict }: Pick<Compared, 'change' | 'verdict'>): boolean {
  return typeof change === 'number' || (typeof verdict === 'string' && verdict !== 'NO_DATA');
}
