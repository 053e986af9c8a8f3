/** Every source file of the house, with what it imports. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import ts from 'typescript';

export const root = join(__dirname, '..', '..');

export const packages = ['shared', 'db', 'api', 'portal', 'test'] as const;
export type Package = (typeof packages)[number];

export interface Import {
  /** As written. */
  specifier: string;
  /** Path of the file in the repository; null for a package of somebody else. */
  file: string | null;
  /** What is taken of it by name, as it is called there. */
  names: string[];
  isTypeOnly: boolean;
}

export interface SourceFile {
  /** Path in the repository, with slashes. */
  path: string;
  package: Package;
  text: string;
  lines: number;
  imports: Import[];
}

const SKIPPED = new Set(['node_modules', 'dist', 'build', '.tmp', '.turbo', 'gql', 'results']);
const SOURCE = /\.(ts|tsx|mjs|cjs)$/;

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (SKIPPED.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? walk(path) : SOURCE.test(entry.name) ? [path] : [];
  });
}

const inRepository = (path: string): string => relative(root, path).split(sep).join('/');

const entries: Record<string, string> = {
  '@groundcrew/shared': 'shared/src/index.ts',
  '@groundcrew/db': 'db/src/index.ts',
  '@groundcrew/api': 'api/src/index.ts',
};

/** The file that a specifier means, seen from `from`; null for other people's packages. */
function resolve(from: string, specifier: string): string | null {
  if (entries[specifier]) return entries[specifier];
  const base = specifier.startsWith('~/')
    ? join(root, 'portal/app', specifier.slice(2))
    : specifier.startsWith('.')
      ? join(dirname(from), specifier)
      : null;
  if (!base) return null;
  const candidates = [base, ...['.ts', '.tsx', '.mjs', '/index.ts'].map((end) => base + end)];
  const found = candidates.find((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
  return found ? inRepository(normalize(found)) : specifier;
}

function importsOf(path: string, text: string): Import[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, false);
  const found: Import[] = [];
  const add = (specifier: ts.Expression | undefined, isTypeOnly: boolean, names: string[] = []): void => {
    if (!specifier || !ts.isStringLiteral(specifier)) return;
    found.push({ specifier: specifier.text, file: resolve(path, specifier.text), names, isTypeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypes(node), namesOf(node));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isCallExpression(node) && isLoad(node)) add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function namesOf({ importClause: clause }: ts.ImportDeclaration): string[] {
  const named = clause?.namedBindings;
  return named && ts.isNamedImports(named)
    ? named.elements.map(({ propertyName, name }) => (propertyName ?? name).text)
    : [];
}

function isTypes({ importClause: clause }: ts.ImportDeclaration): boolean {
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const names = clause.namedBindings;
  return (
    !clause.name &&
    Boolean(names && ts.isNamedImports(names) && names.elements.every((element) => element.isTypeOnly))
  );
}

function isLoad(node: ts.CallExpression): boolean {
  return (
    node.expression.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isIdentifier(node.expression) && node.expression.text === 'require')
  );
}

/** Reads all of them. */
export function sourceFiles(): SourceFile[] {
  return packages.flatMap((name) =>
    walk(join(root, name)).map((file) => {
      const text = readFileSync(file, 'utf8');
      return {
        path: inRepository(file),
        package: name,
        text,
        lines: text.trimEnd().split('\n').length,
        imports: importsOf(file, text),
      };
    }),
  );
}
