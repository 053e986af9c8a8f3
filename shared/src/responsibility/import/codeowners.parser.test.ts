import { parseCodeowners } from './codeowners.parser';
import { asPatterns, patternLocation, sourceLocation } from './source-location';

const problemsOf = (text: string) => parseCodeowners(text).problems.map(({ code, line }) => [code, line]);

test('patterns, owners of every form, comments, blanks and escapes are read', () => {
  const { document, problems } = parseCodeowners(
    '# who owns what\r\n\r\n*.js @octo/front-end jane@Example.com # trailing\r\n/docs\\ new/ @jane\r\n\\#tag @octo/ops\r\n',
  );
  expect(problems).toEqual([]);
  expect(document.responsibilities).toMatchObject([
    {
      ref: '*.js',
      line: 3,
      team: { text: 'front-end' },
      parties: [
        { role: 'ACCOUNTABLE', holder: { kind: 'TEAM', text: 'front-end' }, line: 3 },
        { role: 'ACCOUNTABLE', holder: { kind: 'MEMBER', text: 'jane@example.com' } },
      ],
    },
    {
      ref: '/docs new/',
      name: 'docs new/',
      location: '//docs new',
      parties: [{ holder: { kind: 'ANY', text: 'jane' } }],
    },
    { ref: '#tag', location: '//#tag' },
  ]);
  expect(document.responsibilities[0]?.location).toBeUndefined();
});

test('sections give their owners to patterns without any; owners of an optional one are consulted', () => {
  const { document } = parseCodeowners('[Docs][2] @docs\n/docs/\n/docs/api/ @api/team\n^[Look] @ux\n/ui/\n');
  expect(
    document.responsibilities.map(({ ref, parties }) => [
      ref,
      parties.map(({ role, holder }) => [role, holder.text]),
    ]),
  ).toEqual([
    ['/docs/', [['ACCOUNTABLE', 'docs']]],
    ['/docs/api/', [['ACCOUNTABLE', 'team']]],
    ['/ui/', [['CONSULTED', 'ux']]],
  ]);
});

test('the same pattern in two sections has the owners of both, each with its line', () => {
  const { document, problems } = parseCodeowners('[A]\n/x/ @o/a\n[B]\n/x/ @o/b\n');
  expect(problems).toEqual([]);
  expect(document.responsibilities).toHaveLength(1);
  expect(document.responsibilities[0]?.parties.map(({ holder, line }) => [holder.text, line])).toEqual([
    ['a', 2],
    ['b', 4],
  ]);
});

test('of the same pattern twice the later line counts, and both lines are told', () => {
  const { document, problems } = parseCodeowners('/x/ @o/a\n/x/ @o/b\n');
  expect(document.responsibilities[0]?.parties.map(({ holder }) => holder.text)).toEqual(['b']);
  expect(problems).toMatchObject([
    { code: 'duplicate_pattern', severity: 'WARNING', line: 2, params: { firstLine: 1 } },
  ]);
});

test('a pattern without owner is nobody’s on purpose', () => {
  const { document, problems } = parseCodeowners('/apps/ @o/a\n/apps/github/\n');
  expect(document.responsibilities[1]).toMatchObject({ ref: '/apps/github/', parties: [] });
  expect(problems).toMatchObject([{ code: 'no_owner', severity: 'WARNING', line: 2 }]);
});

test('what cannot be an owner or a section is told with its line', () => {
  expect(problemsOf('/x/ octo/team\n')).toContainEqual(['invalid_owner', 1]);
  expect(problemsOf('/x/ @o/a\n[Open @o/b\n')).toEqual([['invalid_section', 2]]);
  expect(problemsOf('!/x/ @o/a\n/y/ @o/a\n')).toEqual([['unsupported_pattern', 1]]);
  expect(problemsOf('/x\0 @o/a\n')).toEqual([['nul_byte', 1]]);
  expect(problemsOf('# only words\n')).toEqual([['empty_file', null]]);
});

test('a source location and a path meet in the same form', () => {
  const catalogue = sourceLocation('url:https://github.com/octo/shop/tree/main/pkg/refund/');
  expect(catalogue).toBe('github.com/octo/shop//pkg/refund');
  expect(sourceLocation('url:https://raw.githubusercontent.com/octo/shop/master/pkg/OWNERS')).toBe(
    'github.com/octo/shop//pkg/OWNERS',
  );
  expect(sourceLocation('https://gitlab.com/group/sub/shop/-/tree/main/pkg')).toBe(
    'gitlab.com/group/sub/shop//pkg',
  );
  expect(sourceLocation('not an address')).toBeNull();
  expect(asPatterns(catalogue ?? '')).toEqual({
    withRepository: patternLocation('/octo/shop/pkg/refund/**'),
    pathOnly: patternLocation('/pkg/refund/'),
  });
  expect(patternLocation('*.js')).toBeNull();
  expect(patternLocation('*')).toBeNull();
});
