import { brief, component, DAY, faults, group, loaded, plan } from './import-plans.fixture';
import { parseMembersCsv } from './members-csv.parser';
import { applied } from './memory-hub.fixture';
import { parseResponsibilitiesCsv } from './responsibilities-csv.parser';

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
