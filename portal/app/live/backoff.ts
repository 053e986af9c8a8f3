const FIRST_MS = 1_000;
const LONGEST_MS = 60_000;

/** Milliseconds to wait before the next try, doubling up to a minute, a random half so that pages do not come at once. */
export function nextDelay(failures: number, random: () => number = Math.random): number {
  const full = Math.min(LONGEST_MS, FIRST_MS * 2 ** failures);
  return full / 2 + (full / 2) * random();
}
