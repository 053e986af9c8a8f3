/**
 * Who may know whom: the concepts in the order of domain.md ("Concepts, in dependency order"), each knowing only those above it.
 * What stands in one group may know each other, as long as no file knows itself in a circle.
 */
import type { Package } from './source-files';

/** What every concept stands on. In `db` a change of state is written with its audit and outbox rows, so these belong to it. */
const foundations: Partial<Record<Package, string[]>> = {
  shared: ['audit', 'search'],
  db: ['core', 'migrations', 'audit', 'outbox', 'search'],
  api: ['core'],
  // What its own process is told by the environment.
  portal: ['server'],
};

const concepts: string[][] = [
  ['company'],
  ['team'],
  // Who a member is, how they prove it, and what they may do.
  ['member', 'identity', 'permission'],
  ['responsibility'],
  ['metric'],
  ['kpi'],
  ['routing'],
  ['gray-zone'],
  ['voc'],
  ['issue'],
  ['heads-up'],
  ['idea'],
  ['recognition'],
  ['reward'],
  ['review'],
  ['evidence'],
  ['advice'],
  ['notification', 'audit', 'integration'],
];

/** What puts concepts together and may know all of them. */
const composition = ['search', 'backup', 'demo', 'server', 'cli'];

/** How far down a folder stands in a package; null where it is no concept's. */
export function rankOf(name: Package, folder: string): number | null {
  if (foundations[name]?.includes(folder)) return 0;
  const at = concepts.findIndex((group) => group.includes(folder));
  if (at >= 0) return at + 1;
  return composition.includes(folder) ? concepts.length + 1 : null;
}
