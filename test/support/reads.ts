import type { Hub } from './hub';

/** How many statements `work` sends, beside what the outbox worker does on its own in the same moment. */
export async function readsDuring(hub: Hub, work: () => Promise<unknown>): Promise<number> {
  const before = hub.statements.seen.length;
  await work();
  return hub.statements.seen.slice(before).filter((sql) => /^\s*SELECT/i.test(sql) && !/\boutbox\b/.test(sql))
    .length;
}
