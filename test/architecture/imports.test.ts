import { rankOf } from './concepts';
import { type Package, packages, type SourceFile, sourceFiles } from './source-files';

const files = sourceFiles();
const byPath = new Map(files.map((file) => [file.path, file]));

/** The import table of the house. */
const MAY_IMPORT: Record<Package, Package[]> = {
  shared: [],
  db: ['shared'],
  api: ['shared', 'db'],
  portal: ['shared'],
  test: ['shared', 'db', 'api', 'portal'],
};

const isTest = (file: SourceFile): boolean => /\.test\.tsx?$/.test(file.path);

describe('imports', () => {
  it('resolve to a file', () => {
    const lost = files.flatMap((file) =>
      file.imports
        .filter((one) => one.file !== null && !byPath.has(one.file) && /\.?\.\/|~\//.test(one.file))
        // Vite's own kinds of imports, and what a build or a code generator makes.
        .filter((one) => !/\.(css|json)(\?\w+)?$|build\/|\/gql\//.test(one.specifier))
        .map((one) => `${file.path} → ${one.specifier}`),
    );
    expect(lost).toEqual([]);
  });

  it('between packages follow the table', () => {
    const wrong = files.flatMap((file) =>
      file.imports.flatMap((one) => {
        const named = /^@groundcrew\/(\w+)/.exec(one.specifier)?.[1] ?? one.file?.split('/')[0];
        const target = packages.find((name) => name === named);
        if (!target || target === file.package || MAY_IMPORT[file.package].includes(target)) return [];
        return [`${file.path} → ${one.specifier}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('into another package come in by its edge, but for tests', () => {
    const wrong = files
      .filter((file) => file.package !== 'test')
      .flatMap((file) =>
        file.imports
          .filter(
            (one) => one.file && !one.file.startsWith(`${file.package}/`) && one.specifier.startsWith('.'),
          )
          .map((one) => `${file.path} → ${one.specifier}`),
      );
    expect(wrong).toEqual([]);
  });

  it('of a migration are of no code that may change after it', () => {
    const wrong = files
      .filter(({ path }) => path.startsWith('db/src/migrations/') && !path.endsWith('/index.ts'))
      .flatMap((file) =>
        file.imports
          .filter(
            (one) => !['typeorm', './dsl'].includes(one.specifier) && !one.specifier.startsWith('node:'),
          )
          .map((one) => `${file.path} → ${one.specifier}`),
      );
    expect(wrong).toEqual([]);
  });

  it('between concepts go up in the order of domain.md, never down', () => {
    const folderOf = (path: string) => /^\w+\/(?:src|app)\/([^/]+)\/./.exec(path)?.[1];
    const wrong = files
      .filter((file) => !isTest(file))
      .flatMap((file) => {
        const folder = folderOf(file.path);
        const rank = folder ? rankOf(file.package, folder) : null;
        if (rank === null) return [];
        return file.imports.flatMap((one) => {
          const other = one.file ? folderOf(one.file) : undefined;
          const otherRank =
            other && one.file?.startsWith(`${file.package}/`) ? rankOf(file.package, other) : null;
          return otherRank !== null && otherRank > rank ? [`${file.path} → ${one.specifier}`] : [];
        });
      });
    expect(wrong).toEqual([]);
  });

  it('have a place in that order for every folder of shared, db and api', () => {
    const folders = new Set(
      files.flatMap((file) => {
        const match = /^(shared|db|api)\/src\/([^/]+)\/./.exec(file.path);
        return match ? [`${match[1]}/${match[2]}`] : [];
      }),
    );
    const unknown = [...folders].filter((one) => {
      const [name, folder] = one.split('/') as [Package, string];
      return rankOf(name, folder) === null;
    });
    expect(unknown).toEqual([]);
  });

  it('make no circle', () => {
    expect(circles()).toEqual([]);
  });
});

/** Circles of imports that exist when the program runs (types alone make none), each as its files. */
function circles(): string[][] {
  const state = new Map<string, 'open' | 'done'>();
  const path: string[] = [];
  const found: string[][] = [];
  const visit = (name: string): void => {
    state.set(name, 'open');
    path.push(name);
    for (const one of byPath.get(name)?.imports ?? []) {
      if (!one.file || one.isTypeOnly || !byPath.has(one.file)) continue;
      const seen = state.get(one.file);
      if (seen === 'open') found.push([...path.slice(path.indexOf(one.file)), one.file]);
      else if (!seen) visit(one.file);
    }
    path.pop();
    state.set(name, 'done');
  };
  for (const file of files) if (!state.has(file.path)) visit(file.path);
  return found;
}
