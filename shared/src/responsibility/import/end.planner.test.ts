import { parseCodeowners } from './codeowners.parser';
import { brief, catalogue, component, DAY, faults, group, loaded, plan, user } from './import-plans.fixture';
import { applied } from './memory-hub.fixture';

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
