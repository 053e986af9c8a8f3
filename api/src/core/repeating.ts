/**
 * Work that a process does now and then by itself: never twice at once, the next time only after the last has ended, and never again
 * once it was asked to stop. A time that fails is told of, and the next one comes all the same.
 */

/** How long after the start it is done first, and how long after it has ended it is done again. */
export interface Pace {
  firstMs: number;
  everyMs: number;
}

export interface Repeating {
  /** Begins it no more. @returns when what is under way has ended */
  stop(): Promise<void>;
}

export function repeat(
  work: () => Promise<unknown>,
  { firstMs, everyMs }: Pace,
  onError: (error: unknown) => void,
): Repeating {
  let isStopped = false;
  let running: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout;
  const once = async () => {
    try {
      await work();
    } catch (error) {
      onError(error);
    }
    if (!isStopped) after(everyMs);
  };
  const after = (ms: number) => {
    timer = setTimeout(() => {
      running = once();
    }, ms);
    // Alone it keeps no process alive.
    timer.unref();
  };
  after(firstMs);
  return {
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
