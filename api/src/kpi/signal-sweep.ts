/**
 * A period becomes complete when its last day is over, or when its data has not come for three days after that (arrival.ts of
 * `shared`), though nothing is loaded in that moment: every few minutes the rules that have not looked since then do. Any number of
 * processes may do it at once.
 */
import { SignalRuleRepository } from '@groundcrew/db';
import { companyDay } from '../core/request-context';
import { evaluateRules, type SignalParts } from './signal-evaluation';

const EVERY_MS = 5 * 60_000;
const FIRST_MS = 5_000;
const BATCH = 200;

/** Lets every rule look that has not since its last period became complete. @returns how many did */
export async function sweepSignals(parts: SignalParts, onError: (error: unknown) => void): Promise<number> {
  let looked = 0;
  for (let last = 0; ; ) {
    const today = companyDay(parts.now());
    // By key, so that one that cannot be looked at holds up none behind it.
    const rules = await new SignalRuleRepository(parts.db.fresh).overdue(today, last, BATCH);
    await evaluateRules(parts, rules, undefined, onError);
    looked += rules.length;
    last = rules.at(-1)?.id ?? last;
    if (rules.length < BATCH) return looked;
  }
}

/** Sweeps now and then until it is stopped; never twice at once in this process. */
export function startSignalSweep(
  parts: SignalParts,
  onError: (error: unknown) => void,
): { stop(): Promise<void> } {
  let running: Promise<unknown> = Promise.resolve();
  let timer: NodeJS.Timeout;
  const after = (ms: number) => {
    timer = setTimeout(() => {
      running = sweepSignals(parts, onError)
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
