import { allowed, rankOf } from './concepts';
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

interface Crossing {
  by: string;
  of: string;
}

/** What concepts know of those below them, of their own package and, by name, of another. */
const down: Crossing[] = [];
const acrossPackages: Crossing[] = [];
const DECLARED = /^export (?:abstract |async )?(?:const|let|function\*?|class|interface|type|enum) (\w+)/gm;
/** The file of each name that a package passes on at its edge. */
const declaredIn = new Map<string, string>(
  files
    .filter((file) => (file.package === 'shared' || file.package === 'db') && !isTest(file))
    .flatMap(({ package: name, path, text }) =>
      [...text.matchAll(DECLARED)].map((match) => [`@groundcrew/${name} ${match[1]}`, path] as const),
    ),
);
for (const { path: by, package: own, imports } of files.filter((file) => !isTest(file))) {
  const rank = rankAt(by);
  if (rank === null) continue;
  const isBelow = (path: string | undefined) => (path ? (rankAt(path) ?? 0) > rank : false);
  for (const { file, specifier, names } of imports) {
    if (file?.startsWith(`${own}/`) && isBelow(file)) down.push({ by, of: specifier });
    for (const name of names)
      if (isBelow(declaredIn.get(`${specifier} ${name}`))) acrossPackages.push({ by, of: name });
  }
}

describe('imports', () => {
  it('name what a package passes on', () => {
    const lost = files.flatMap((file) =>
      file.imports
        .filter(({ specifier }) => /^@groundcrew\/(shared|db)$/.test(specifier))
        .flatMap(({ specifier, names }) => names.map((name) => `${specifier} ${name}`))
        .filter((name) => !declaredIn.has(name))
        .map((name) => `${file.path} → ${name}`),
    );
    expect(lost).toEqual([]);
  });

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
    expect(down.map(({ by, of }) => `${by} → ${of}`)).toEqual([]);
  });

  it('between concepts of two packages go up too, by what each name stands for', () => {
    const isAllowed = ({ by, of }: Crossing) =>
      allowed.some((one) => one.by === by && one.names.includes(of));
    expect(acrossPackages.filter((one) => !isAllowed(one)).map(({ by, of }) => `${by} → ${of}`)).toEqual([]);
    // What is no longer known need not be allowed.
    const needed = allowed.flatMap(({ by, names }) => names.map((of) => `${by} → ${of}`));
    expect(new Set(acrossPackages.map(({ by, of }) => `${by} → ${of}`))).toEqual(new Set(needed));
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

/** The folder of a package in which a file stands, and how far down it is; null where it is no concept's. */
function rankAt(path: string): number | null {
  const [, name, folder] = /^(\w+)\/(?:src|app)\/([^/]+)\/./.exec(path) ?? [];
  return name && folder ? rankOf(name as Package, folder) : null;
}

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
