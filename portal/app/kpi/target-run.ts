/** What a target is compared with, and since when a series has met its target without a break, over complete periods with a value. */

export interface TargetRun {
  /** First day of the run; null while the last period does not meet it. */
  since: string | null;
  /** It holds the first of the periods that are shown, so that it may have begun before them. */
  isCut: boolean;
  /** How far the last period is from it, as a positive number; 0 when met. */
  gap: number;
}

type Unit = 'DAY' | 'WEEK' | 'MONTH';

/**
 * Whether periods of a unit can be compared with the target: a number that adds up over its days and stands alone is seven
 * times as large a week as a day, so its target belongs to the KPI's own unit.
 */
export function targetFits(
  kpi: { unit: Unit; numerator: { kind: 'FLOW' | 'LEVEL' }; denominator?: unknown },
  unit: Unit,
): boolean {
  return Boolean(kpi.denominator) || kpi.numerator.kind !== 'FLOW' || unit === kpi.unit;
}

export function targetRun(
  points: readonly { from: string; value?: number | null; isComplete: boolean }[],
  target: number,
  direction: 'HIGHER' | 'LOWER',
): TargetRun | null {
  const valued = points.filter((point) => point.isComplete && typeof point.value === 'number');
  const last = valued.at(-1);
  if (!last) return null;
  const meets = (value: number) => (direction === 'LOWER' ? value <= target : value >= target);
  let since: string | null = null;
  for (const point of [...valued].reverse()) {
    if (!meets(point.value as number)) break;
    since = point.from;
  }
  return {
    since,
    isCut: since !== null && since === valued[0]?.from,
    gap: since ? 0 : Math.abs((last.value as number) - target),
  };
}
