/** What every concept needs is written once, where each may know it. */
import { type SourceFile, sourceFiles } from './source-files';

const files = sourceFiles().filter((file) => !/\.test\.tsx?$/.test(file.path) && file.package !== 'test');
const portal = files.filter((file) => file.package === 'portal');

/** Where a pattern is found, but for the one file that it belongs to. */
const elsewhere = (of: readonly SourceFile[], pattern: RegExp, home: string): string[] => {
  expect(of.filter(({ path, text }) => path === home && pattern.test(text))).toHaveLength(1);
  return of.filter(({ path, text }) => path !== home && pattern.test(text)).map(({ path }) => path);
};

describe('what is written once', () => {
  it('is how a screen looks: no concept wears the style sheet of another', () => {
    // What every screen is made of, and the routes, which belong to whatever they show.
    const ANYBODYS = new Set(['elements', 'form', 'frame', 'theme']);
    const folderOf = (path: string) => /^portal\/app\/([^/]+)\/./.exec(path)?.[1];
    const worn = portal
      .filter(({ path }) => folderOf(path) !== 'routes')
      .flatMap((file) =>
        file.imports.flatMap(({ file: sheet, specifier }) => {
          const of = sheet?.endsWith('.module.css') ? folderOf(sheet) : undefined;
          return !of || ANYBODYS.has(of) || of === folderOf(file.path) ? [] : [`${file.path} → ${specifier}`];
        }),
      );
    expect(worn).toEqual([]);
  });

  it('is a list that acts on being chosen from', () => {
    expect(elsewhere(portal, /instanceof HTMLSelectElement/, 'portal/app/form/filter-form.tsx')).toEqual([]);
  });

  it('is a row that a form adds or takes away', () => {
    expect(elsewhere(portal, /\bIconX\b[\s\S]*\bsetRows\b/, 'portal/app/form/form-rows.tsx')).toEqual([]);
  });

  it('is the button that Enter presses', () => {
    expect(
      elsewhere(portal, /type="submit"[^>]*tabIndex=\{-1\}/, 'portal/app/form/sent-by-enter.tsx'),
    ).toEqual([]);
  });

  it('is how a key is made of a name', () => {
    const api = files.filter((file) => file.package === 'api');
    expect(
      elsewhere(api, /\.replace\(\/\[\^\\p\{L\}\\p\{N\}\]\+\/gu, '-'\)/, 'api/src/core/free-key.ts'),
    ).toEqual([]);
  });
});
