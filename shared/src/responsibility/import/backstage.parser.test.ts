import { parseBackstage } from './backstage.parser';

const CATALOGUE = `# people and what they own
apiVersion: backstage.io/v1alpha1
kind: Group
metadata:
  name: commerce
  description: 커머스를 굴러가게 한다
spec:
  type: department
  children: [ops]
---
apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: ops, title: Operations }
spec:
  type: team
  members: [jane]
---
apiVersion: backstage.io/v1alpha1
kind: User
metadata:
  name: jane
  annotations: { groundcrew/lead-of: ops, groundcrew/discipline: operations }
spec:
  profile: { displayName: 김지안, email: Jane@Example.com }
  memberOf: [group:default/ops]
---
apiVersion: backstage.io/v1alpha1
kind: System
metadata: { name: refunds, tags: [refund, 환불] }
spec:
  owner: group:ops
---
apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: refund-api
  annotations:
    backstage.io/source-location: url:https://github.com/example/shop/tree/main/refund/
spec:
  owner: user:jane
  system: refunds
---
kind: API
metadata: { name: refund-v1 }
`;

const codes = (text: string) =>
  parseBackstage(text).problems.map(({ code, line, field }) => [code, line, field]);

test('a catalogue becomes teams, people, memberships and responsibilities with the lines they stand on', () => {
  const { document, problems } = parseBackstage(CATALOGUE);
  expect(document.teams).toMatchObject([
    {
      ref: 'group:default/commerce',
      kind: 'DEPARTMENT',
      mission: '커머스를 굴러가게 한다',
      parentRef: null,
      line: 5,
    },
    {
      ref: 'group:default/ops',
      name: 'Operations',
      kind: 'TEAM',
      parentRef: 'group:default/commerce',
      parentLine: 9,
    },
  ]);
  expect(document.members).toMatchObject([
    { ref: 'user:default/jane', handle: 'jane', name: '김지안', email: 'jane@example.com' },
  ]);
  expect(document.memberships).toMatchObject([
    { memberRef: 'user:default/jane', team: { text: 'group:default/ops' }, line: 16 },
    {
      memberRef: 'user:default/jane',
      team: { text: 'group:default/ops' },
      role: 'LEAD',
      discipline: 'OPERATIONS',
      line: 25,
    },
  ]);
  expect(document.responsibilities).toMatchObject([
    {
      ref: 'system:default/refunds',
      keywords: ['refund', '환불'],
      team: { kind: 'TEAM', text: 'group:default/ops' },
      parentRef: null,
      parties: [{ role: 'ACCOUNTABLE', holder: { kind: 'TEAM', text: 'group:default/ops' }, line: 31 }],
    },
    {
      ref: 'component:default/refund-api',
      parentRef: 'system:default/refunds',
      location: 'github.com/example/shop//refund',
      parties: [{ role: 'ACCOUNTABLE', holder: { kind: 'MEMBER', text: 'user:default/jane' }, line: 40 }],
    },
  ]);
  expect(document.responsibilities[1]?.team).toBeUndefined();
  expect(problems.map(({ code, severity, line }) => [code, severity, line])).toEqual([
    ['ignored_kind', 'WARNING', 43],
  ]);
});

test('broken YAML is told with its line and column', () => {
  const { problems } = parseBackstage('kind: Group\nmetadata:\n  name: [a\nspec: {}\n');
  expect(problems[0]).toMatchObject({ code: 'yaml_syntax', severity: 'ERROR', line: expect.any(Number) });
  expect(problems[0]?.message).toMatch(/line \d+, column \d+/);
});

test('a tab for indentation is told where it stands', () => {
  expect(codes('kind: Group\nmetadata:\n\tname: a\n')[0]).toEqual(['yaml_syntax', 3, null]);
});

test('an empty file, one of comments and one of separators say that they are empty', () => {
  for (const text of ['', ' \n', '# nothing\n', '---\n---\n', '\uFEFF']) {
    expect(codes(text)).toEqual([['empty_file', null, null]]);
  }
});

test('a NUL byte is refused with its line', () => {
  expect(codes('kind: Group\nmetadata: { name: a\0b }\n')).toEqual([['nul_byte', 2, null]]);
});

test('an alias bomb is refused without being expanded', () => {
  const levels = Array.from(
    { length: 9 },
    (_, at) => `a${at + 1}: &a${at + 1} [${Array(9).fill(`*a${at}`).join(',')}]`,
  );
  const bomb = `kind: Group\nmetadata: { name: a }\na0: &a0 [x]\n${levels.join('\n')}\n`;
  const before = performance.now();
  expect(codes(bomb).map(([code]) => code)).toEqual(['yaml_aliases']);
  expect(performance.now() - before).toBeLessThan(1000);
});

test('an ordinary alias is read', () => {
  const text =
    'kind: System\nmetadata: { name: a, title: &t Shop }\nspec: { owner: ops }\n---\nkind: System\nmetadata: { name: b, title: &u Shop2, description: *u }\nspec: { owner: ops }\n';
  expect(parseBackstage(text).document.responsibilities[1]).toMatchObject({
    name: 'Shop2',
    purpose: 'Shop2',
  });
});

test('brackets and dashes without end do not end the process', () => {
  expect(codes('['.repeat(9_000_000))).toEqual([['yaml_too_deep', null, null]]);
  expect(codes('- '.repeat(4_000_000))).toEqual([['yaml_too_deep', null, null]]);
  expect(codes('---\n'.repeat(50_001))).toEqual([['too_many_things', null, null]]);
  expect(codes(`a: ${'['.repeat(200_000)}`)[0]?.[0]).toMatch(/^yaml_/);
});

test('__proto__ as a key is refused and changes no object', () => {
  expect(codes('kind: Group\nmetadata:\n  name: a\n  __proto__: { polluted: true }\n')).toEqual([
    ['forbidden_key', 4, '__proto__'],
  ]);
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});

test('what is not an entity, has no name or a wrong type says its line and field', () => {
  expect(codes('- a\n- b\n')).toEqual([['not_an_entity', 1, null]]);
  expect(codes('kind: Group\nspec: {}\n')).toEqual([['missing_field', 1, 'metadata.name']]);
  expect(codes('kind: Group\nmetadata: { name: a }\nspec:\n  parent: [b]\n')).toEqual([
    ['wrong_type', 4, 'spec.parent'],
  ]);
  expect(codes('kind: Group\nmetadata: { name: "a b" }\n')).toEqual([['invalid_ref', 2, 'metadata.name']]);
  expect(codes('kind: System\nmetadata: { name: a }\nspec: { owner: "group::x" }\n')).toEqual([
    ['no_owner', 2, 'spec.owner'],
    ['invalid_ref', 3, 'spec.owner'],
  ]);
});

test('the same entity twice names both lines', () => {
  const { problems } = parseBackstage(
    'kind: Group\nmetadata: { name: a }\n---\nkind: group\nmetadata: { name: A }\n',
  );
  expect(problems).toMatchObject([{ code: 'duplicate_entity', line: 5, params: { firstLine: 2 } }]);
});

test('two groups that claim one child are told with both lines', () => {
  const { problems } = parseBackstage(
    'kind: Group\nmetadata: { name: a }\nspec: { children: [c] }\n---\nkind: Group\nmetadata: { name: b }\nspec: { children: [c] }\n---\nkind: Group\nmetadata: { name: c }\n',
  );
  expect(problems).toMatchObject([{ code: 'two_parents', line: 7, params: { firstLine: 3 } }]);
});

test('a wrong mail address and an unknown discipline are told', () => {
  const text =
    'kind: User\nmetadata:\n  name: j\n  annotations: { groundcrew/discipline: chef }\nspec: { profile: { email: nope } }\n';
  expect(codes(text)).toEqual([
    ['not_in_list', 4, 'metadata.annotations.groundcrew/discipline'],
    ['not_an_email', 5, 'spec.profile.email'],
  ]);
});
