/** Real tickets, read straight from their file: nothing here uses the product's code. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const incidentsFile = join(
  __dirname,
  '..',
  '..',
  '..',
  'shared',
  'data',
  'issues-uci-incident',
  'incidents.csv',
);

/** The data is not part of the project: without it the tests are skipped aloud, and fail where nothing may be skipped. */
const isThere = existsSync(incidentsFile);
if (!isThere) process.stderr.write(`\nNOT TESTED: the incidents are missing (${incidentsFile}).\n\n`);

/** `describe` where the data is there or nothing may be skipped. */
export const describeWithIncidents = isThere || process.env.CI === 'true' ? describe : describe.skip;

export interface TopicFacts {
  requests: number;
  bounced: number;
  /** Group → first landings. */
  landings: Map<string, number>;
}

/** Category/subcategory → what its tickets say. No cell of this file is quoted. */
export function topicFacts(): Map<string, TopicFacts> {
  const [head = '', ...lines] = readFileSync(incidentsFile, 'utf8').trim().split('\n');
  const names = head.split(',');
  const facts = new Map<string, TopicFacts>();
  for (const line of lines) {
    const cells = line.split(',');
    const cell = (name: string) => cells[names.indexOf(name)] ?? '';
    const topic = `${cell('category')}/${cell('subcategory')}`;
    const known = facts.get(topic) ?? { requests: 0, bounced: 0, landings: new Map() };
    known.requests += 1;
    if (Number(cell('reassignment_count')) > 0) known.bounced += 1;
    const group = cell('first_group');
    if (group !== '?') known.landings.set(group, (known.landings.get(group) ?? 0) + 1);
    facts.set(topic, known);
  }
  return facts;
}

/** H ÷ ln k, in base 2 and the other way round: a plain computation of its own. */
export function plainEntropy(counts: readonly number[]): number | null {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return null;
  if (counts.length === 1) return 0;
  let bits = 0;
  for (const count of counts) bits += (count / total) * Math.log2(total / count);
  return bits / Math.log2(counts.length);
}
