/** What a normalised entropy (domain.md, "routing": 0 always the same team, 1 evenly spread) says in words. */
export type EntropyWord = 'none' | 'once' | 'same' | 'mostly' | 'scattered' | 'even';

/** From here on a topic with enough requests is a gray zone (domain.md, "gray-zone"). */
export const SCATTERED_FROM = 0.5;
const EVEN_FROM = 0.9;

/**
 * @param entropy null or absent without a landing
 * @param landed how many landings it is of: a single one says nothing about the next
 */
export function entropyWord(entropy: number | null | undefined, landed: number): EntropyWord {
  if (entropy === null || entropy === undefined) return 'none';
  if (landed === 1) return 'once';
  if (entropy === 0) return 'same';
  if (entropy < SCATTERED_FROM) return 'mostly';
  return entropy < EVEN_FROM ? 'scattered' : 'even';
}
