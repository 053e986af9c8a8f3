import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packages, root, sourceFiles } from './source-files';

const files = sourceFiles();

const LONGEST = 400;
/** Architecture: aim at a median of 60 lines and a 90th percentile of 200. */
const P90 = 200;

/** The value below which a share of the sorted values lies. */
const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? 0;

const matching = (pattern: RegExp, of = files) =>
  of.flatMap((file) =>
    file.text
      .split('\n')
      .flatMap((line, at) => (pattern.test(line) ? [`${file.path}:${at + 1} ${line.trim()}`] : [])),
  );

// This file names what is not to be found.
const others = files.filter((file) => file.path !== 'test/architecture/files.test.ts');

describe('files', () => {
  it(`are never longer than ${LONGEST} lines`, () => {
    expect(files.filter((file) => file.lines > LONGEST).map((file) => `${file.path} ${file.lines}`)).toEqual(
      [],
    );
  });

  it(`have a 90th percentile of at most ${P90} lines in every package, and all together`, () => {
    const lengthsOf = (of: typeof files) => of.map((file) => file.lines);
    const groups = packages.map((name) => ({ name, of: files.filter((file) => file.package === name) }));
    const found = [...groups, { name: 'all', of: files }].map(({ name, of }) => ({
      name: String(name),
      files: of.length,
      median: quantile(lengthsOf(of), 0.5),
      p90: quantile(lengthsOf(of), 0.9),
    }));
    for (const { name, files: count, median, p90 } of found)
      process.stderr.write(
        `${name.padEnd(7)} ${count} files, median ${median} lines, 90th percentile ${p90}\n`,
      );
    // A file of tests is read one case at a time: only the longest of them are bound.
    expect(found.filter(({ name, p90 }) => p90 > P90 && name !== 'test')).toEqual([]);
  });

  it('have kebab-case names with their role after a dot', () => {
    const NAME = /^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*\.(ts|tsx|mjs|cjs)$/;
    const wrong = files
      // A route's file name is its address.
      .filter((file) => !file.path.startsWith('portal/app/routes/'))
      .filter((file) => !NAME.test(file.path.split('/').at(-1) ?? ''));
    expect(wrong.map((file) => file.path)).toEqual([]);
  });

  it('have folders in kebab-case', () => {
    const wrong = files.filter((file) =>
      file.path
        .split('/')
        .slice(0, -1)
        .some((folder) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(folder)),
    );
    expect(wrong.map((file) => file.path)).toEqual([]);
  });

  it('are not named after nothing in particular', () => {
    const wrong = files.filter((file) =>
      /(^|[/.-])(utils?|helpers?|common|misc|stuff)([/.-]|$)/.test(file.path),
    );
    expect(wrong.map((file) => file.path)).toEqual([]);
  });

  it('pass nothing on from other files, but for the edge of a package', () => {
    const edges = new Set([
      'shared/src/index.ts',
      'db/src/index.ts',
      'api/src/index.ts',
      // What the portal's process takes from its build.
      'portal/app/entry.server.tsx',
    ]);
    expect(
      matching(
        /^export (type )?(\*|\{[^}]*\}) from/,
        others.filter((file) => !edges.has(file.path)),
      ),
    ).toEqual([]);
    const barrels = files.filter((file) => /(^|\/)index\.tsx?$/.test(file.path) && !edges.has(file.path));
    // The list of migrations is not passed on: it is the thing itself.
    expect(barrels.map((file) => file.path)).toEqual(['db/src/migrations/index.ts']);
  });

  it('name the company’s time zone in one place, but for tests', () => {
    const found = files.filter(
      (file) =>
        file.package !== 'test' && !file.path.endsWith('.test.ts') && /['"`]Asia\/Seoul['"`]/.test(file.text),
    );
    expect(found.map((file) => file.path)).toEqual(['shared/src/day.ts']);
  });

  it('have no unfinished work and switch no check off', () => {
    const pattern = /\b(TODO|FIXME|XXX|HACK)\b|\bas any\b|@ts-(ignore|nocheck|expect-error)|eslint-disable/;
    expect(matching(pattern, others)).toEqual([]);
  });

  it('of storage and API never save() whole entities', () => {
    expect(
      matching(
        /\.save\(/,
        others.filter((file) => ['db', 'api'].includes(file.package)),
      ),
    ).toEqual([]);
  });

  it('of shared are pure: no clock, no chance, no environment, no I/O', () => {
    const rules = others.filter((file) => file.package === 'shared' && !/\.test\.ts$/.test(file.path));
    expect(
      matching(/\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.|from 'node:|\bfetch\(/, rules),
    ).toEqual([]);
  });

  it('hold SQL in db only', () => {
    const api = others.filter((file) => file.package === 'api' && !/\.test\.ts$/.test(file.path));
    expect(
      matching(
        /\b(SELECT .+ FROM|INSERT INTO|DELETE FROM|UPDATE \w+ SET)\b|createQueryBuilder|\.getRepository\(/,
        api,
      ),
    ).toEqual([]);
  });

  it('read no variable of the environment that .env.example does not explain', () => {
    const example = readFileSync(join(root, '.env.example'), 'utf8');
    const explained = new Set([...example.matchAll(/^#?\s?([A-Z][A-Z0-9_]+)=/gm)].map((match) => match[1]));
    const config = files.find((file) => file.path === 'api/src/core/config.ts')?.text ?? '';
    const read = [
      ...[...config.matchAll(/^ {2}([A-Z][A-Z0-9_]+): /gm)].map((match) => match[1]),
      ...files
        .filter((file) => file.package === 'portal')
        .flatMap((file) => [...file.text.matchAll(/\benv\.([A-Z][A-Z0-9_]+)/g)].map((match) => match[1])),
    ];
    expect(read.length).toBeGreaterThan(10);
    expect([...new Set(read)].filter((name) => !explained.has(name))).toEqual([]);
  });
});
