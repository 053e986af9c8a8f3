import { brief, catalogue, component, DAY, faults, group, loaded, plan, user } from './import-plans.fixture';
import { parseMembersCsv } from './members-csv.parser';
import { applied, emptySnapshot } from './memory-hub.fixture';
import { planOwnershipImport } from './ownership.planner';
import { parseResponsibilitiesCsv } from './responsibilities-csv.parser';

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

test('a cycle says who is below whom', () => {
  const result = plan(
    emptySnapshot(),
    catalogue(group('a', '{ parent: c }') + group('b', '{ parent: a }') + group('c', '{ parent: b }')),
  );
  expect(result.problems[0]?.message).toBe('Each of these is below the next: a → c → b → a.');
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
