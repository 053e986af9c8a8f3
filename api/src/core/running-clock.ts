/**
 * A clock that goes on from the instant of a request. A request has one "now", so that all it writes agrees; work that goes on for
 * minutes, and says meanwhile that it lives, needs the time that passes.
 */
export function runningClock(from: Date): () => Date {
  const begun = performance.now();
  return () => new Date(from.getTime() + (performance.now() - begun));
}
