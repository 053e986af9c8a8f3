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
  // One heading in domain.md: who belongs to what, how they prove who they are, and what they may do.
  ['team', 'member', 'identity', 'permission'],
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

/** What a file may know of another package though it stands further down, and why. */
export const allowed: readonly { by: string; names: readonly string[]; why: string }[] = [
  {
    by: 'api/src/core/allow.ts',
    names: ['Action', 'can', 'mayEver', 'Subject'],
    why: 'Every resolver asks the one table of permissions here.',
  },
  {
    by: 'api/src/core/request-context.ts',
    names: ['Actor', 'Locale', 'PrivateHost'],
    why: 'A request carries who asks, in which language, and what the hub was configured with.',
  },
  {
    by: 'api/src/core/config.ts',
    names: ['PrivateHost', 'parsePrivateHosts'],
    why: 'The environment is read in one place, whoever uses what it says.',
  },
  {
    by: 'api/src/core/scalars.ts',
    names: ['parseDecimal'],
    why: 'A decimal of the API is what the series take: one reading of it.',
  },
  {
    by: 'api/src/company/company.resolver.ts',
    names: ['can'],
    why: 'The company says what the viewer may do with it.',
  },
  {
    by: 'api/src/identity/demo-accounts.ts',
    names: ['DEMO_PASSWORD', 'demoLogins'],
    why: 'A demo company offers its own accounts at the door.',
  },
];

/** How far down a folder stands in a package; null where it is no concept's. */
export function rankOf(name: Package, folder: string): number | null {
  if (foundations[name]?.includes(folder)) return 0;
  const at = concepts.findIndex((group) => group.includes(folder));
  if (at >= 0) return at + 1;
  return composition.includes(folder) ? concepts.length + 1 : null;
}
