/**
 * Types and trusted documents of the portal's operations.
 *
 * Reads the API's schema and every `app/**\/*.graphql`, writes `app/gql/` (types, one constant an
 * operation) and the API's list of trusted documents (sha256 → document). The portal then sends hashes
 * only. `--check` writes nothing and exits 1 when a file is out of date.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { preset } from '@graphql-codegen/client-preset';
import { codegen } from '@graphql-codegen/core';
import { buildASTSchema, concatAST, parse, Source, validate } from 'graphql';

const here = fileURLToPath(new URL('.', import.meta.url));
const { values: options } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    schema: { type: 'string', default: `${here}../api/schema.graphql` },
    trusted: { type: 'string', default: `${here}../api/trusted-documents.json` },
  },
});

/** The hash that names a document towards the API, lower-case hex. @param {string} text */
const sha256 = (text) => createHash('sha256').update(text).digest('hex');

/**
 * Reads, parses and validates every operation; a mistake ends the run with the file's name.
 * @param {import('graphql').GraphQLSchema} schema
 */
async function readDocuments(schema) {
  const names = await readdir(`${here}app`, { recursive: true });
  const paths = names.filter((name) => name.endsWith('.graphql')).map((name) => `${here}app/${name}`);
  const documents = await Promise.all(
    paths.sort().map(async (location) => {
      const text = await readFile(location, 'utf8');
      return { location, rawSDL: text, document: parse(new Source(text, relative(here, location))) };
    }),
  );
  const mistakes = validate(schema, concatAST(documents.map(({ document }) => document)));
  if (mistakes.length > 0) {
    process.stderr.write(`${mistakes.map(String).join('\n\n')}\n`);
    process.exit(1);
  }
  return documents;
}

/** Runs the client preset in memory: a map of path → content. */
async function generate() {
  const schemaText = await readFile(options.schema, 'utf8');
  const schemaDocument = parse(new Source(schemaText, 'schema.graphql'));
  const schema = buildASTSchema(schemaDocument, { assumeValidSDL: false });
  const documents = await readDocuments(schema);
  const sections = await preset.buildGeneratesSection({
    baseOutputDir: `${here}app/gql/`,
    schema: schemaDocument,
    schemaAst: schema,
    documents,
    config: {
      documentMode: 'string',
      enumType: 'string-literal',
      useTypeImports: true,
      strictScalars: true,
      scalars: { ID: 'string', Date: 'string', DateTime: 'string', Decimal: 'string', SafeInt: 'number' },
      skipTypename: false,
      dedupeFragments: true,
    },
    presetConfig: {
      fragmentMasking: false,
      persistedDocuments: { hashAlgorithm: sha256, mode: 'replaceDocumentWithHash' },
    },
    plugins: [],
    pluginMap: {},
    documentTransforms: [],
  });
  const files = new Map();
  await Promise.all(
    sections.map(async (section) =>
      files.set(section.filename, await codegen({ ...section, schemaAst: schema })),
    ),
  );
  const persisted = `${here}app/gql/persisted-documents.json`;
  const trusted = Object.entries(JSON.parse(files.get(persisted) ?? '{}')).sort();
  files.delete(persisted);
  files.delete(`${here}app/gql/gql.ts`);
  files.delete(`${here}app/gql/index.ts`);
  files.set(options.trusted, `${JSON.stringify(Object.fromEntries(trusted), null, 2)}\n`);
  return files;
}

const stale = [];
for (const [path, content] of await generate()) {
  const before = await readFile(path, 'utf8').catch(() => '');
  if (before === content) continue;
  stale.push(relative(process.cwd(), path));
  if (options.check) continue;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
if (stale.length > 0) {
  process.stdout.write(`${options.check ? 'Out of date' : 'Written'}: ${stale.join(', ')}\n`);
  if (options.check) process.exitCode = 1;
}
