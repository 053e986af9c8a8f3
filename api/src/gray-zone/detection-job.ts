/** The hub looks for gray zones when it starts and every hour. Any number of processes may do it at once. */
import { type DetectionParts, detectGrayZones } from './detection.service';

const EVERY_MS = 3_600_000;
const FIRST_MS = 5_000;

/** Looks now and then until it is stopped; never twice at once in this process. */
export function startDetection(
  parts: DetectionParts,
  onError: (error: unknown) => void,
): { stop(): Promise<void> } {
  let running: Promise<unknown> = Promise.resolve();
  let timer: NodeJS.Timeout;
  const after = (ms: number) => {
    timer = setTimeout(() => {
      running = detectGrayZones(parts, onError)
        .catch(onError)
        .finally(() => after(EVERY_MS));
    }, ms);
    timer.unref();
  };
  after(FIRST_MS);
  return {
    async stop() {
      clearTimeout(timer);
      await running;
      clearTimeout(timer);
    },
  };
}
