/** What stands for a window before a change: a ratio as it is, a lone number that adds up as a day's mean, as its result will compare it. */

interface Subject {
  numerator: { kind: string };
  denominator?: unknown;
}

/** Whether its windows are compared by a day's mean: their sums depend on how long they are. */
export const isADay = ({ numerator, denominator }: Subject): boolean =>
  !denominator && numerator.kind === 'FLOW';

/** Null where the window has no value. */
export function baselineMean(kpi: Subject, of: { value?: number | null; days: number }): number | null {
  if (typeof of.value !== 'number') return null;
  if (!isADay(kpi)) return of.value;
  return of.days > 0 ? of.value / of.days : null;
}
