/** What an award takes from the budget: points for each, in all, and what is left then. */
export type AwardSum = { people: number; each: number; total: number; left: number; lacks: number };

/** @param each points for each as typed; null where they cannot be read yet */
export function awardSum(people: number, each: number | null, left: number): AwardSum | null {
  if (each === null || people === 0) return null;
  const total = people * each;
  return { people, each, total, left: left - total, lacks: Math.max(0, total - left) };
}
