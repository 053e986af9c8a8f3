import { parseCodeowners } from './codeowners.parser';
import { brief, catalogue, component, faults, group, loaded, plan } from './import-plans.fixture';
import { applied } from './memory-hub.fixture';

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

test('things at one path of two repositories stay two, in a catalogue and beside a CODEOWNERS file of paths', () => {
  const at = (name: string, repository: string) =>
    component(name, 'ops').replace(
      `github.com/o/shop/tree/main/${name}`,
      `github.com/${repository}/tree/main/docs`,
    );
  const before = group('ops') + at('a', 'o/one');
  const hub = loaded(before);
  const both = plan(hub, catalogue(group('ops') + at('b', 'o/two')), { prune: true, asOf: '2026-04-01' });
  expect(brief(both)).toEqual([
    'CREATE RESPONSIBILITY b',
    'CREATE PARTY b',
    'END PARTY a',
    'END RESPONSIBILITY a',
  ]);

  const owners = parseCodeowners('/docs/ @o/ops\n');
  const two = loaded(before + at('b', 'o/two'));
  const unsure = plan(two, owners, { source: 'codeowners' });
  expect(brief(unsure)).toEqual(['CREATE RESPONSIBILITY docs', 'CREATE PARTY docs']);
  expect(faults(unsure)).toEqual([['ambiguous_path', 1, 'pattern']]);
});

test('a CODEOWNERS file that came first and the catalogue after it describe one thing', () => {
  let hub = loaded(group('ops'));
  hub = applied(hub, plan(hub, parseCodeowners('/svc/ @o/ops\n'), { source: 'codeowners' }));
  expect(hub.responsibilities).toMatchObject([{ key: 'svc', name: 'svc/' }]);
  const result = plan(hub, catalogue(group('ops') + component('service', 'ops', '', 'svc')), { prune: true });
  expect(result.changes).toMatchObject([
    {
      action: 'UPDATE',
      kind: 'RESPONSIBILITY',
      changes: [{ field: 'name', before: 'svc/', after: 'service' }],
    },
  ]);
});
