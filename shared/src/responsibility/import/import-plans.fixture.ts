/** Short ways for tests to write a catalogue, plan an import of it, and look at the plan. */
import { parseBackstage } from './backstage.parser';
import type { ImportPlan } from './import-plan';
import { applied, emptySnapshot } from './memory-hub.fixture';
import { planOwnershipImport } from './ownership.planner';
import type { ParsedImport } from './ownership-document';
import type { OwnershipSnapshot } from './ownership-snapshot';

export const DAY = '2026-03-01';

/** Plans as of {@link DAY} from the source `catalogue`, unless told otherwise. */
export function plan(
  hub: OwnershipSnapshot,
  parsed: ParsedImport,
  options: { source?: string; asOf?: string; prune?: boolean } = {},
): ImportPlan {
  const { source = 'catalogue', asOf = DAY, prune = false } = options;
  return planOwnershipImport(hub, parsed.document, { source, asOf, prune }, parsed.problems);
}

export const group = (name: string, spec = '{}') =>
  `---\nkind: Group\nmetadata: { name: ${name} }\nspec: ${spec}\n`;
export const component = (name: string, owner: string, more = '', path = name) =>
  `---\nkind: Component\nmetadata:\n  name: ${name}\n  annotations: { backstage.io/source-location: "url:https://github.com/o/shop/tree/main/${path}" }\nspec: { owner: ${owner}${more} }\n`;
export const user = (name: string, team: string) =>
  `---\nkind: User\nmetadata: { name: ${name} }\nspec: { memberOf: [${team}] }\n`;
export const catalogue = (text: string) => parseBackstage(text);

/** `CREATE TEAM ops` … */
export const brief = (result: ImportPlan) =>
  result.changes.map(({ action, kind, key }) => `${action} ${kind} ${key}`);
export const faults = (result: ImportPlan) =>
  result.problems.map(({ code, line, field }) => [code, line, field]);
/** A hub into which the catalogue was loaded. */
export const loaded = (text: string) => applied(emptySnapshot(), plan(emptySnapshot(), catalogue(text)));
