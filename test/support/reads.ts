import type { Hub } from './hub';

/** What the hub's workers look at on their own: events, calls that are due, rules that have not looked. */
const OWN_LOOKS = /\boutbox\b|\bFROM webhook_delivery d\b|\blook_on <=/;

/**
 * How many statements a read sends at best of five times: which reads meet in the same moment, and so travel together, depends a
 * little on how fast the database answers.
 */
export async function readsDuring(hub: Hub, read: () => Promise<unknown>): Promise<number> {
  let fewest = Number.POSITIVE_INFINITY;
  for (let time = 0; time < 5; time += 1) fewest = Math.min(fewest, await readsOnce(hub, read));
  return fewest;
}

/** How many statements `work` sends this time, beside what the hub's workers do on their own in the same moment. */
export async function readsOnce(hub: Hub, work: () => Promise<unknown>): Promise<number> {
  const before = hub.statements.seen.length;
  await work();
  return hub.statements.seen
    .slice(before)
    .filter((sql) => /^\s*(SELECT|WITH)\b/i.test(sql) && !OWN_LOOKS.test(sql)).length;
}
