const DAY_MS = 86_400_000;

/** Whole days that something has been there, at least one: 18일째. */
export function ageInDays(since: string, now: string): number {
  return Math.max(1, Math.floor((Date.parse(now) - Date.parse(since)) / DAY_MS) + 1);
}
