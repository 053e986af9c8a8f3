/**
 * Nothing stands there for nobody: the packages' edges export everything, so that what nothing asks for any more looks used to any tool.
 */
import ts from 'typescript';
import { type SourceFile, sourceFiles } from './source-files';

const isTest = ({ path }: SourceFile) => path.startsWith('test/') || /\.(test|fixture)\.tsx?$/.test(path);
const files = sourceFiles().filter((file) => !isTest(file));
const isEdge = ({ path }: SourceFile) => path.endsWith('src/index.ts');
const written = files.filter((file) => !isEdge(file));
const own = written.filter((file) => file.package === 'shared' || file.package === 'db');

/** Files by each word in them. */
const namedIn = new Map<string, Set<string>>();
for (const { path, text } of written) {
  for (const [word] of text.matchAll(/[A-Za-z_$][\w$]*/g)) {
    const known = namedIn.get(word);
    if (known) known.add(path);
    else namedIn.set(word, new Set([path]));
  }
}
/** Whether anything but its declaration names it, in its own file or in another. */
const isNamed = (name: string, { path, text }: SourceFile) =>
  [...(namedIn.get(name) ?? [])].some((file) => file !== path) ||
  [...text.matchAll(/[A-Za-z_$][\w$]*/g)].filter(([word]) => word === name).length > 1;

const parsed = ({ path, text }: SourceFile) => ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);

/** Functions, classes and values that a file exports. */
function exported(file: SourceFile): string[] {
  return parsed(file).statements.flatMap((statement) => {
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported) return [];
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map(({ name }) => name.getText());
    if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement))
      return statement.name ? [statement.name.text] : [];
    return [];
  });
}

/** What a repository offers. */
function methods(file: SourceFile): string[] {
  return parsed(file).statements.flatMap((statement) =>
    ts.isClassDeclaration(statement)
      ? statement.members.flatMap((member) => {
          if (!ts.isMethodDeclaration(member)) return [];
          const isPrivate = ts
            .getModifiers(member)
            ?.some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword);
          return isPrivate ? [] : [member.name.getText()];
        })
      : [],
  );
}

it('has no exported function or value that nothing but a test names', () => {
  const found = own.flatMap((file) =>
    exported(file)
      .filter((name) => !isNamed(name, file))
      .map((name) => `${file.path} ${name}`),
  );
  expect(found).toEqual([]);
});

it('has no method of a repository that nobody calls', () => {
  const found = own
    .filter(({ path }) => path.endsWith('.repository.ts'))
    .flatMap((file) =>
      methods(file)
        .filter((name) => !isNamed(name, file))
        .map((name) => `${file.path} ${name}`),
    );
  expect(found).toEqual([]);
});
