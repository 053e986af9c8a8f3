/**
 * Consistency of a topic (domain.md, "routing"): the normalised Shannon entropy of where its requests first landed over a window,
 * with the bounce rate beside it. 0 = always the same team, 1 = evenly spread over the teams that it landed at.
 */

/** Days that a topic is looked at over, unless somebody says otherwise. */
export const ROUTING_WINDOW_DAYS = 90;

/**
 * H ÷ ln k of how many requests first landed at each of k teams (C. E. Shannon, "A Mathematical Theory of Communication", 1948;
 * divided by its greatest value, Pielou's evenness). Teams without a landing do not count.
 * @param counts landings a team; whole numbers
 * @returns 0 to 1; null without a landing
 */
export function landingEntropy(counts: readonly number[]): number | null {
  // Summed in the order of size, so that the same counts give the same double in whatever order they come.
  const landed = counts.filter((count) => count > 0).sort((a, b) => a - b);
  const total = landed.reduce((sum, count) => sum + count, 0);
  if (total === 0) return null;
  if (landed.length === 1) return 0;
  if (landed[0] === landed.at(-1)) return 1;
  const entropy = landed.reduce((sum, count) => sum - (count / total) * Math.log(count / total), 0);
  return Math.min(1, Math.max(0, entropy / Math.log(landed.length)));
}

/** Share of requests that were bounced at least once, 0 to 1; null without a request. */
export function bounceRate(bounced: number, requests: number): number | null {
  return requests === 0 ? null : bounced / requests;
}

/** The window's first day: `days` days that end with `to`. */
export interface RoutingWindow {
  from: string;
  /** Last day, which belongs to it. */
  to: string;
}
