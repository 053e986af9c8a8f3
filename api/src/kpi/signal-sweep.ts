/**
 * A period becomes complete when its last day is over, or when its data has not come for three days after that (arrival.ts of
 * `shared`), though nothing is loaded in that moment: every few minutes the rules that have not looked since then do. Any number of
 * processes may do it at once.
 */

import { SignalRuleRepository } from '@groundcrew/db';
import { companyDay } from '@groundcrew/shared';
import { evaluateRules, type SignalParts } from './signal-evaluation';

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
