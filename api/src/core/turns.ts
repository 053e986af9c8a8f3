/**
 * Turns at the one thread: what is computed for a page at once would keep everybody else waiting until the last of it is done. So a
 * request works for a while, then whatever came in meanwhile is answered, then it goes on.
 */
import { setImmediate as turn } from 'node:timers/promises';

/** Awaited before work on `weight` values; work of little weight shares a turn, so that what it reads next is still read at once. */
export type Turns = (weight: number) => Promise<void>;

/** Values of one turn: some ten milliseconds. */
const VALUES_A_TURN = 5_000;

/** The turns of one request: `context.load(turns)`. */
export function turns(): Turns {
  let last: Promise<void> = Promise.resolve();
  let left = VALUES_A_TURN;
  return (weight) => {
    if (weight > left) {
      left = VALUES_A_TURN;
      // One after the other: those that wait for the same moment would all be let go in it.
      last = last.then(() => turn());
    }
    left -= weight;
    return last;
  };
}
