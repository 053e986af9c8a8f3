/** How far long work is: one line that changes on a terminal, a line every few seconds elsewhere, silence for short work. */

export interface Progress {
  /** Tells the present state, e.g. `responsibility: 12,000 rows`. */
  at(text: string): void;
  /** Clears the changing line before a result is said. */
  end(): void;
}

const TERMINAL_MS = 150;
const LOG_MS = 5_000;

export function progressOn(
  stream: NodeJS.WriteStream,
  clock: () => number = () => performance.now(),
): Progress {
  const isTerminal = Boolean(stream.isTTY);
  const every = isTerminal ? TERMINAL_MS : LOG_MS;
  let last = clock();
  let isShown = false;
  return {
    at(text) {
      if (clock() - last < every) return;
      last = clock();
      isShown = true;
      stream.write(isTerminal ? `\r\u001B[K${text}` : `${text}\n`);
    },
    end() {
      if (isTerminal && isShown) stream.write('\r\u001B[K');
      isShown = false;
    },
  };
}
