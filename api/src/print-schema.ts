/** Writes the schema to api/schema.graphql; with --check only tells whether the file is up to date. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from './server/schema';

const file = join(__dirname, '..', 'schema.graphql');

/** The schema as it is committed. */
export function printedSchema(): string {
  return `${printSchema(lexicographicSortSchema(schema()))}\n`;
}

if (require.main === module) {
  const printed = printedSchema();
  if (!process.argv.includes('--check')) writeFileSync(file, printed);
  else if (readFileSync(file, 'utf8') !== printed) {
    process.stderr.write('api/schema.graphql is not up to date: run `npm run schema -w api`.\n');
    process.exit(1);
  }
}
