import { parseBackstage } from './backstage.parser';
import { parseCodeowners } from './codeowners.parser';
import type { ImportPlan } from './import-plan';
import { parseMembersCsv } from './members-csv.parser';
import { applied, emptySnapshot } from './memory-hub.fixture';
import { planOwnershipImport } from './ownership.planner';
import type { ParsedImport } from './ownership-document';
import type { OwnershipSnapshot } from './ownership-snapshot';
import { parseResponsibilitiesCsv } from './responsibilities-csv.parser';

const DAY = '2026-03-01';

function plan(
  hub: OwnershipSnapshot,
  parsed: ParsedImport,
  options: { source?: string; asOf?: string; prune?: boolean } = {},
): ImportPlan {
  const { source = 'catalogue', asOf = DAY, prune = false } = options;
  return planOwnershipImport(hub, parsed.document, { source, asOf, prune }, parsed.problems);
}

const group = (name: string, spec = '{}') => `---\nkind: Group\nmetadata: { name: ${name} }\nspec: ${spec}\n`;
const component = (name: string, owner: string, more = '', path = name) =>
  `---\nkind: Component\nmetadata:\n  name: ${name}\n  annotations: { backstage.io/source-location: "url:https://github.com/o/shop/tree/main/${path}" }\nspec: { owner: ${owner}${more} }\n`;
const user = (name: string, team: string) =>
  `---\nkind: User\nmetadata: { name: ${name} }\nspec: { memberOf: [${team}] }\n`;

const catalogue = (text: string) => parseBackstage(text);
const brief = (result: ImportPlan) =>
  result.changes.map(({ action, kind, key }) => `${action} ${kind} ${key}`);
const faults = (result: ImportPlan) => result.problems.map(({ code, line, field }) => [code, line, field]);
const loaded = (text: string) => applied(emptySnapshot(), plan(emptySnapshot(), catalogue(text)));

test('parents come before children, teams before people, things before who holds them', () => {
  const result = plan(
    emptySnapshot(),
    catalogue(
      component('api', 'ops', ', system: shop') +
        '---\nkind: System\nmetadata: { name: shop }\nspec: { owner: ops }\n' +
        user('jane', 'ops') +
        group('ops', '{ parent: top }') +
        group('top'),
    ),
  );
  expect(result.problems).toEqual([]);
  expect(brief(result)).toEqual([
    'CREATE TEAM top',
    'CREATE TEAM ops',
    'CREATE MEMBER jane',
    'CREATE MEMBERSHIP jane · ops',
    'CREATE RESPONSIBILITY shop',
    'CREATE RESPONSIBILITY api',
    'CREATE PARTY api',
    'CREATE PARTY shop',
  ]);
  expect(result.counts).toEqual({ create: 8, update: 0, end: 0, unchanged: 0, total: 8 });
});

test('a second import changes nothing and claims nothing anew', () => {
  const text = group('ops') + user('jane', 'ops') + component('api', 'ops');
  const again = plan(loaded(text), catalogue(text), { prune: true });
  expect(again.counts).toEqual({ create: 0, update: 0, end: 0, unchanged: 5, total: 5 });
  expect(again.claims).toEqual({ put: [], drop: [] });
});

test('a catalogue and a CODEOWNERS file describe one responsibility without fighting', () => {
  const text = group('ops') + group('web') + component('api', 'ops', '', 'svc/api');
  let hub = loaded(text);
  const owners = parseCodeowners('/svc/api/ @o/ops @o/web\n');
  const second = plan(hub, owners, { source: 'codeowners', prune: true });
  expect(brief(second)).toEqual(['CREATE PARTY api']);
  expect(second.problems).toMatchObject([
    {
      code: 'two_accountables',
      severity: 'WARNING',
      line: 1,
      params: { holders: 'ops (line 1), web (line 1)' },
    },
  ]);
  hub = applied(hub, second);
  expect(plan(hub, owners, { source: 'codeowners', prune: true }).counts).toMatchObject({
    create: 0,
    update: 0,
    end: 0,
  });
  expect(plan(hub, catalogue(text), { prune: true }).counts).toMatchObject({ create: 0, update: 0, end: 0 });

  // the catalogue moves it: the other file still says ops, so both stay until it agrees
  const moved = catalogue(group('ops') + group('web') + component('api', 'web', '', 'svc/api'));
  const third = plan(hub, moved, { prune: true, asOf: '2026-04-01' });
  expect(brief(third)).toEqual(['UPDATE RESPONSIBILITY api']);
  hub = applied(hub, third);
  const fourth = plan(hub, parseCodeowners('/svc/api/ @o/web\n'), {
    source: 'codeowners',
    prune: true,
    asOf: '2026-04-01',
  });
  expect(fourth.changes).toMatchObject([
    {
      action: 'END',
      kind: 'PARTY',
      key: 'api',
      changes: [{ field: 'accountable', before: 'ops', after: null }],
    },
  ]);
  expect(fourth.problems).toEqual([]);
});

test('without prune what is no longer listed stays, and that is said', () => {
  const hub = loaded(group('ops') + component('api', 'ops') + component('old', 'ops'));
  const result = plan(hub, catalogue(group('ops') + component('api', 'ops')));
  expect(result.changes).toEqual([]);
  expect(result.problems).toMatchObject([
    { code: 'kept_without_prune', severity: 'WARNING', params: { count: 2 } },
  ]);
});

test('with prune what is no longer listed ends, from the outside in', () => {
  const hub = loaded(
    group('top') +
      group('ops', '{ parent: top }') +
      user('jane', 'ops') +
      component('api', 'ops') +
      component('part', 'ops', ', subcomponentOf: api'),
  );
  const result = plan(hub, catalogue(group('top')), { prune: true, asOf: '2026-04-01' });
  expect(brief(result)).toEqual([
    'END PARTY api',
    'END PARTY part',
    'END MEMBERSHIP jane · ops',
    'END RESPONSIBILITY part',
    'END RESPONSIBILITY api',
    'END TEAM ops',
    'END MEMBER jane',
  ]);
  const after = applied(hub, result);
  expect(after.responsibilities.map(({ to }) => to)).toEqual(['2026-04-01', '2026-04-01']);
  expect(plan(after, catalogue(group('top')), { prune: true, asOf: '2026-04-01' }).changes).toEqual([]);
});

test('what people made in the hub never ends through an import, nor what it rests on', () => {
  const hub = loaded(group('ops') + component('api', 'ops') + component('old', 'ops'));
  const [ops] = hub.teams;
  const old = hub.responsibilities.find(({ key }) => key === 'old');
  hub.parties.push({
    ...{ id: 900, isImported: false, claims: [], from: DAY, to: null, changedOn: DAY },
    ...{ responsibilityId: old?.id ?? 0, role: 'CONSULTED', teamId: ops?.id ?? 0, memberId: null },
  });
  const result = plan(hub, catalogue(group('ops') + component('api', 'ops')), {
    prune: true,
    asOf: '2026-04-01',
  });
  expect(brief(result)).toEqual(['END PARTY old']);
  expect(result.problems).toMatchObject([
    { code: 'still_in_use', severity: 'WARNING', params: { name: 'old', uses: 1 } },
  ]);
});

test('a team that its source dropped ends as soon as the last use of it does', () => {
  let hub = loaded(group('ops') + group('web') + component('api', 'ops', '', 'api'));
  hub = applied(hub, plan(hub, parseCodeowners('/api/ @o/ops\n'), { source: 'codeowners', prune: true }));
  const onlyWeb = catalogue(group('web') + component('api', 'web', '', 'api'));
  const dropped = plan(hub, onlyWeb, { prune: true, asOf: '2026-04-01' });
  expect(faults(dropped).map(([code]) => code)).toContain('still_in_use');
  hub = applied(hub, dropped);
  const last = plan(hub, parseCodeowners('/api/ @o/web\n'), {
    source: 'codeowners',
    prune: true,
    asOf: '2026-04-01',
  });
  expect(brief(last)).toEqual(['END PARTY api', 'END TEAM ops']);
});

test('a part that stays becomes top-level when the whole ends', () => {
  let hub = loaded(
    group('ops') + component('api', 'ops') + component('part', 'ops', ', subcomponentOf: api'),
  );
  hub = applied(hub, plan(hub, parseCodeowners('/part/ @o/ops\n'), { source: 'codeowners', prune: true }));
  const result = plan(hub, catalogue(group('ops')), { prune: true, asOf: '2026-04-01' });
  expect(brief(result)).toEqual(['UPDATE RESPONSIBILITY part', 'END PARTY api', 'END RESPONSIBILITY api']);
  expect(result.changes[0]?.changes).toEqual([{ field: 'parent', before: 'api', after: null }]);
});

test('something that ended and comes back begins anew with a key of its own', () => {
  let hub = loaded(group('ops') + component('api', 'ops'));
  hub = applied(hub, plan(hub, catalogue(group('ops')), { prune: true, asOf: '2026-04-01' }));
  const back = plan(hub, catalogue(group('ops') + component('api', 'ops')), {
    prune: true,
    asOf: '2026-05-01',
  });
  expect(brief(back)).toEqual(['CREATE RESPONSIBILITY api-2', 'CREATE PARTY api-2']);
  hub = applied(hub, back);
  expect(
    plan(hub, catalogue(group('ops') + component('api', 'ops')), { prune: true, asOf: '2026-05-01' }).changes,
  ).toEqual([]);
});

test('somebody whom the hub deactivated is not brought back; an import’s own leaver is', () => {
  const text = group('ops') + user('jane', 'ops');
  const hub = loaded(text);
  const left = applied(hub, plan(hub, catalogue(group('ops')), { prune: true, asOf: '2026-04-01' }));
  expect(left.members).toMatchObject([{ isActive: false }]);
  expect(brief(plan(left, catalogue(text), { asOf: '2026-05-01' }))).toEqual([
    'UPDATE MEMBER jane',
    'CREATE MEMBERSHIP jane · ops',
  ]);
  const [jane] = hub.members;
  if (jane) jane.isActive = false;
  const kept = plan({ ...hub, memberships: [] }, catalogue(text), { asOf: '2026-05-01' });
  expect(kept.changes).toEqual([]);
  expect(faults(kept)).toEqual([['member_inactive', 7, null]]);
});

test.each([
  ['an unknown owner', component('api', 'nobody'), ['unknown_owner', 6, 'owner']],
  ['an unknown parent of a team', group('a', '{ parent: nobody }'), ['unknown_parent', 4, 'parent']],
  [
    'an unknown parent of a component',
    group('a') + component('b', 'a', ', system: nothing'),
    ['unknown_parent', 10, 'parent'],
  ],
  ['an unknown team of a user', user('jane', 'nobody'), ['unknown_team', 4, 'team']],
  ['an unknown member of a group', group('a', '{ members: [jane] }'), ['unknown_member', 4, 'member']],
  [
    'a cycle among teams',
    group('a', '{ parent: c }') + group('b', '{ parent: a }') + group('c', '{ parent: b }'),
    ['cycle', 3, 'parent'],
  ],
  ['a team below itself', group('a', '{ parent: a }'), ['cycle', 3, 'parent']],
  [
    'a cycle among components',
    group('o') + component('a', 'o', ', subcomponentOf: b') + component('b', 'o', ', subcomponentOf: a'),
    ['cycle', 8, 'parent'],
  ],
])('%s is told with line and field, and nothing can be applied', (_, text, expected) => {
  const result = plan(emptySnapshot(), catalogue(text));
  expect(faults(result)).toEqual([expected]);
  expect(result.canApply).toBe(false);
  expect(applied(emptySnapshot(), result)).toEqual(emptySnapshot());
});

test('a cycle says who is below whom', () => {
  const result = plan(
    emptySnapshot(),
    catalogue(group('a', '{ parent: c }') + group('b', '{ parent: a }') + group('c', '{ parent: b }')),
  );
  expect(result.problems[0]?.message).toBe('Each of these is below the next: a → c → b → a.');
});

test('a cycle that closes only together with the hub is found', () => {
  const hub = loaded(group('a') + group('b', '{ parent: a }'));
  const result = plan(hub, catalogue(group('a', '{ parent: b }')));
  expect(faults(result).map(([code]) => code)).toContain('cycle');
});

test('a file with faults ends nothing, whatever it lacks', () => {
  const hub = loaded(group('ops') + component('api', 'ops'));
  const result = plan(hub, catalogue('kind: [\n'), { prune: true });
  expect(result.changes).toEqual([]);
  expect(result.canApply).toBe(false);
});

test('a change before the latest state of a thing is refused, with the day from which it is possible', () => {
  const hub = loaded(group('ops') + component('api', 'ops'));
  const renamed = catalogue(
    `---\nkind: Group\nmetadata: { name: ops, title: Operations }\n${component('api', 'ops')}`,
  );
  const result = plan(hub, renamed, { asOf: '2026-02-01' });
  expect(result.problems).toContainEqual(
    expect.objectContaining({ code: 'as_of_too_early', params: { name: 'Operations', day: DAY } }),
  );
  const future = { source: 'catalogue', asOf: '2026-03-02', prune: false, today: DAY };
  expect(planOwnershipImport(hub, renamed.document, future).problems).toMatchObject([
    { code: 'as_of_in_future' },
  ]);
  expect(plan(hub, renamed, { asOf: 'yesterday' }).problems).toMatchObject([
    { code: 'as_of_invalid', field: 'asOf' },
  ]);
});

test('a root of a catalogue that was placed below a team by hand stays there', () => {
  const hub = loaded(group('ops'));
  const company = {
    ...structuredClone(hub.teams[0]),
    id: 500,
    key: 'company',
    name: 'Company',
    isImported: false,
    claims: [],
  };
  hub.teams.push(company as (typeof hub.teams)[number]);
  Object.assign(hub.teams[0] ?? {}, { parentId: 500 });
  expect(plan(hub, catalogue(group('ops'))).changes).toEqual([]);
});

test('a CSV finds its responsibility by key or by its only name; two of a name need a key', () => {
  let hub = loaded(group('ops') + component('api', 'ops'));
  const csv = (text: string) => plan(hub, parseResponsibilitiesCsv(text), { source: 'csv' });
  expect(csv('key,name,team,purpose\napi,API,ops,Serve\n').changes).toMatchObject([
    { action: 'UPDATE', changes: [{ field: 'name', before: 'api', after: 'API' }, { field: 'purpose' }] },
  ]);
  expect(csv('name,accountable\napi,ops\n').changes).toEqual([]);
  hub = applied(hub, csv('key,name,team\nsecond,api,ops\n'));
  expect(faults(csv('name,purpose\napi,x\n'))).toContainEqual(['ambiguous_name', 2, 'name']);
});

test('a CSV says unknown teams, parents, stages and holders by line and column', () => {
  const hub = loaded(group('ops'));
  const result = plan(
    hub,
    parseResponsibilitiesCsv(
      'key,name,team,parent,stage,accountable\na,A,nope,,,\nb,B,,zzz,,\nc,C,,,Sale,\nd,D,,,,who\n',
    ),
    { source: 'csv' },
  );
  expect(faults(result)).toEqual([
    ['unknown_team', 2, 'team'],
    ['unknown_parent', 3, 'parent'],
    ['unknown_stage', 4, 'stage'],
    ['unknown_owner', 5, 'accountable'],
  ]);
});

test('a column that is not there ends nobody’s part', () => {
  let hub = loaded(group('ops') + group('web'));
  const csv = (text: string) => plan(hub, parseResponsibilitiesCsv(text), { source: 'csv', prune: true });
  hub = applied(hub, csv('key,name,accountable,consulted\nx,X,ops,web\n'));
  expect(hub.parties).toHaveLength(2);
  expect(csv('key,name,accountable\nx,X,ops\n').changes).toEqual([]);
  expect(brief(csv('key,name,accountable,consulted\nx,X,ops,\n'))).toEqual(['END PARTY x']);
});

test('people from a CSV join and move once; the second import changes nothing', () => {
  let hub = loaded(group('ops') + group('web'));
  const people = (text: string, asOf = DAY) =>
    plan(hub, parseMembersCsv(text), { source: 'members-csv', asOf });
  const text = 'name,email,team,role,discipline\n김지안,jian@example.com,ops,LEAD,OPERATIONS\n';
  hub = applied(hub, people(text));
  expect(hub.memberships).toMatchObject([{ role: 'LEAD', discipline: 'OPERATIONS' }]);
  expect(people(text).counts).toEqual({ create: 0, update: 0, end: 0, unchanged: 2, total: 2 });
  expect(people(text.replace('LEAD', 'MEMBER'), '2026-04-01').changes).toMatchObject([
    { action: 'UPDATE', kind: 'MEMBERSHIP', changes: [{ field: 'role', before: 'LEAD', after: 'MEMBER' }] },
  ]);
  expect(faults(people('name,email,team\nA,a@example.com,nope\n'))).toEqual([['unknown_team', 2, 'team']]);
});

test('a mail address that belongs to somebody else is refused', () => {
  let hub = loaded(group('ops') + user('jane', 'ops'));
  hub = applied(
    hub,
    plan(hub, parseMembersCsv('name,email,team\nA,a@example.com,ops\n'), { source: 'members-csv' }),
  );
  const result = plan(
    hub,
    catalogue(
      `${group('ops')}---\nkind: User\nmetadata: { name: jane }\nspec: { profile: { email: a@example.com }, memberOf: [ops] }\n`,
    ),
  );
  expect(faults(result)).toEqual([['email_taken', 7, 'email']]);
});

test('a component that a catalogue calls otherwise, at the same place, is renamed and not replaced', () => {
  const hub = loaded(group('ops') + component('api', 'ops', '', 'svc'));
  const renamed = catalogue(group('ops') + component('service', 'ops', '', 'svc'));
  const result = plan(hub, renamed, { prune: true, asOf: '2026-04-01' });
  expect(result.changes).toMatchObject([
    {
      action: 'UPDATE',
      kind: 'RESPONSIBILITY',
      key: 'api',
      changes: [{ field: 'name', before: 'api', after: 'service' }],
    },
  ]);
  const again = plan(applied(hub, result), renamed, { prune: true, asOf: '2026-04-01' });
  expect([again.changes, again.claims]).toEqual([[], { put: [], drop: [] }]);
});

test('several components in one folder stay several', () => {
  const text = group('ops') + component('a', 'ops', '', 'svc') + component('b', 'ops', '', 'svc');
  const hub = loaded(group('ops') + component('a', 'ops', '', 'svc'));
  expect(brief(plan(hub, catalogue(text)))).toEqual(['CREATE RESPONSIBILITY b', 'CREATE PARTY b']);
  expect(loaded(text).responsibilities).toHaveLength(2);
});

test('a chain deeper than 50 levels is refused, and one of tens of thousands is answered quickly', () => {
  const chain = (length: number) =>
    Array.from({ length }, (_, at) => `key${at},name${at},${at === 0 ? '' : `key${at - 1}`}`).join('\n');
  const import_ = (length: number) =>
    plan(emptySnapshot(), parseResponsibilitiesCsv(`key,name,parent\n${chain(length)}\n`), { source: 'csv' });
  expect(import_(50).canApply).toBe(true);
  expect(faults(import_(51))).toEqual([['too_deep', 52, 'parent']]);
  const before = performance.now();
  expect(import_(20_000).canApply).toBe(false);
  expect(performance.now() - before).toBeLessThan(5_000);
});

test('what stands below a circle is not part of it', () => {
  const text = group('a', '{ parent: b }') + group('b', '{ parent: a }') + group('c', '{ parent: a }');
  const result = plan(emptySnapshot(), catalogue(text));
  expect(result.problems).toMatchObject([{ code: 'cycle', params: { path: 'a → b → a' } }]);
});
