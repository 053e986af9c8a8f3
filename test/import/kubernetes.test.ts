/** A real organisation: 24 SIGs, 234 subprojects, 516 OWNERS entries, five of them claimed by more than one SIG. */
import { readFileSync } from 'node:fs';
import { dialects } from '../support/databases';
import { type Hub, startHub } from '../support/hub';
import { hubVerb } from '../support/processes';
import { type ImportReport, rowCounts, sendImport } from './import-support';
import {
  type Converted,
  convert,
  describeWithData,
  type Facts,
  factsOf,
  snapshots,
  workFolder,
} from './kubernetes-data';
import { mapFacts, teamKeys } from './map-facts';

jest.setTimeout(300_000);

const DAY = '2026-08-21';

const send = (hub: Hub, format: string, content: string, more: Record<string, unknown> = {}) =>
  sendImport(hub, format, content, { asOf: DAY, prune: true, ...more });

const kinds = ({ rows }: ImportReport) => {
  const counts: Record<string, number> = {};
  for (const { action, kind } of rows) counts[`${action} ${kind}`] = (counts[`${action} ${kind}`] ?? 0) + 1;
  return counts;
};

describeWithData.each(dialects)('Kubernetes on %s', (dialect) => {
  const folder = workFolder();
  let hub: Hub;
  let files: Converted;
  let facts: Facts;

  beforeAll(async () => {
    hub = await startHub(dialect);
    facts = factsOf('sigs.yaml');
    files = convert('sigs.yaml', folder.path);
  });
  afterAll(async () => {
    await hub.stop();
    folder.remove();
  });

  const read = (file: keyof Converted) => readFileSync(files[file], 'utf8');

  it('is 24 SIGs, 234 subprojects and 516 OWNERS entries', () => {
    expect([facts.sigs.size, facts.subprojects.size, facts.entries.size]).toEqual([24, 234, 516]);
  });

  it('is told by a dry run through the API, which changes nothing', async () => {
    const before = await rowCounts(hub);
    const report = await send(hub, 'BACKSTAGE', read('catalogue'), { dryRun: true });
    expect(report).toMatchObject({ dryRun: true, applied: false });
    expect(kinds(report)).toMatchObject({
      'CREATE TEAM': 24,
      'CREATE RESPONSIBILITY': 234 + 516,
      'CREATE MEMBER': facts.people.size,
    });
    expect(await rowCounts(hub)).toEqual(before);
  });

  it('is imported through the API set-based, and a second import changes nothing', async () => {
    const before = hub.statements.seen.length;
    const report = await send(hub, 'BACKSTAGE', read('catalogue'));
    expect(report).toMatchObject({ applied: true, counts: { update: 0, end: 0, unchanged: 0 } });
    // the outbox is delivered beside it; what grows with the 1,700 things is the search index, by the hundred
    const isOwn = (sql: string) => !/outbox|^(BEGIN|COMMIT|START|SET) ?/i.test(sql);
    expect(hub.statements.seen.slice(before).filter(isOwn).length).toBeLessThan(150);
    const owners = await send(hub, 'CODEOWNERS', read('codeowners'));
    expect(kinds(owners)).toEqual({ 'CREATE PARTY': 5 });
    for (const [format, file] of [
      ['BACKSTAGE', 'catalogue'],
      ['CODEOWNERS', 'codeowners'],
    ] as const) {
      const before = await rowCounts(hub);
      expect((await send(hub, format, read(file))).counts).toMatchObject({ create: 0, update: 0, end: 0 });
      expect(await rowCounts(hub)).toEqual(before);
    }
  });

  it('stands on the map as the file says: every subproject with its SIG, every entry with all who claim it', async () => {
    const map = await mapFacts(hub, DAY);
    expect(map.subprojects).toEqual([...facts.subprojects].sort());
    expect(map.entries).toEqual(facts.entries);
    expect(map.parents).toEqual(facts.parents);
  });

  it('has exactly the entries claimed by more than one SIG as doubly owned', async () => {
    const query =
      '{ mapHealth { unowned { count } doublyOwned { count gaps(first: 20) { responsibility { name parties { role holder { ... on Team { key } } } } } } } }';
    const { data } = await hub.ask('peer', query);
    const found = data.mapHealth.doublyOwned.gaps.map(
      ({ responsibility }: { responsibility: { name: string; parties: { holder: { key: string } }[] } }) => [
        responsibility.name,
        responsibility.parties
          .map(({ holder }) => holder.key)
          .sort()
          .join(','),
      ],
    );
    const claimedTwice = [...facts.entries].filter(([, sigs]) => sigs.includes(','));
    expect(claimedTwice).toHaveLength(5);
    expect(found.sort()).toEqual(claimedTwice.sort());
    expect(data.mapHealth).toMatchObject({ unowned: { count: 0 }, doublyOwned: { count: 5 } });
  });

  it('keeps the two subprojects called website apart', async () => {
    const { data } = await hub.ask(
      'peer',
      '{ responsibilities(first: 10, filter: { text: "website", topLevel: true }) { edges { node { name team { key } } } } }',
    );
    const found = data.responsibilities.edges.map(
      ({ node }: { node: { name: string; team: { key: string } } }) => `${node.team.key}/${node.name}`,
    );
    expect(found).toEqual(expect.arrayContaining(['sig-docs/website', 'sig-etcd/website']));
  });

  it('can be found by search: SIGs, people and responsibilities', async () => {
    const { data } = await hub.ask(
      'peer',
      '{ search(text: "cluster-api-provider-ibmcloud") { __typename ... on Responsibility { name } } }',
    );
    expect(data.search).toContainEqual({
      __typename: 'Responsibility',
      name: 'kubernetes-sigs/cluster-api-provider-ibmcloud',
    });
  });

  it('goes out as CSV from the command line, and comes back without a change', async () => {
    const file = `${folder.path}/responsibilities.csv`;
    expect(await hubVerb(hub.database.url, 'export', 'responsibilities', file).finished).toMatchObject({
      code: 0,
    });
    expect(readFileSync(file, 'utf8').trimEnd().split('\r\n')).toHaveLength(1 + 234 + 516);
    const back = await hubVerb(hub.database.url, 'import', 'csv', file).finished;
    expect(back).toMatchObject({ code: 0, stdout: expect.stringMatching(/^0 changes as of/m) });
    const matrix = `${folder.path}/raci.csv`;
    expect(await hubVerb(hub.database.url, 'export', 'raci', matrix).finished).toMatchObject({ code: 0 });
    expect(readFileSync(matrix, 'utf8').match(/,doubly owned,/g)).toHaveLength(5);
  });
});

describeWithData.each(dialects)('eight years of Kubernetes through the command line on %s', (dialect) => {
  const folder = workFolder();
  let hub: Hub;

  beforeAll(async () => {
    hub = await startHub(dialect);
    for (const { file, day } of snapshots) {
      const { catalogue, codeowners } = convert(file, folder.path);
      await load('backstage', catalogue, day);
      await load('codeowners', codeowners, day);
    }
  });
  afterAll(async () => {
    await hub.stop();
    folder.remove();
  });

  async function load(format: string, file: string, day: string): Promise<string> {
    const result = await hubVerb(hub.database.url, 'import', format, file, '--as-of', day, '--prune')
      .finished;
    if (result.code !== 0) throw new Error(`${format} as of ${day}: ${result.stderr}`);
    return result.stdout;
  }

  it.each(snapshots.map(({ file, day }, at) => [day, file, snapshots[at + 1]?.day ?? '2026-11-22'] as const))(
    'shows the map as of %s as that day’s file says, until the day before the next',
    async (day, file, next) => {
      const facts = factsOf(file);
      for (const asOf of [day, dayBefore(next)]) {
        const map = await mapFacts(hub, asOf);
        expect(map.subprojects).toEqual([...facts.subprojects].sort());
        expect(map.entries).toEqual(facts.entries);
        expect(map.parents).toEqual(facts.parents);
      }
    },
  );

  it('shows the map as of 2020-12-31', async () => {
    const facts = factsOf('history/sigs-2021-01-01.yaml');
    const map = await mapFacts(hub, '2020-12-31');
    expect([map.subprojects.length, map.entries.size]).toEqual([163, 385]);
    expect(map.entries).toEqual(facts.entries);
  });

  it('had the SIGs of each file as teams', async () => {
    const keys = await teamKeys(hub);
    const query = 'query ($asOf: Date) { responsibilityMap(asOf: $asOf) { teams { id } } }';
    for (const { file, day } of snapshots) {
      const { data } = await hub.ask('peer', query, { asOf: day });
      const shown = data.responsibilityMap.teams.map(({ id }: { id: string }) => keys.get(id) ?? '');
      expect(shown.filter((key: string) => key.startsWith('sig-')).sort()).toEqual(
        [...factsOf(file).sigs].sort(),
      );
    }
  });

  it.each([
    ['2018-12-31', '2020-12-31', snapshots[0].file, snapshots[1].file, { owners: 12 }],
    ['2020-12-31', '2022-12-31', snapshots[1].file, snapshots[2].file, { owners: 4 }],
    ['2022-12-31', '2024-12-31', snapshots[2].file, snapshots[3].file, { owners: 0 }],
    ['2024-12-31', '2026-11-22', snapshots[3].file, snapshots[4].file, { owners: 0 }],
  ] as const)('tells what changed from %s to %s', async (from, to, first, second, known) => {
    const [before, after] = [factsOf(first), factsOf(second)];
    const query = `query ($from: Date!, $to: Date!) { mapChanges(from: $from, to: $to) {
      added { name } ended { name } changed { name fields { field } } summary { added ended ownerChanged } } }`;
    const { data } = await hub.ask<{ mapChanges: Changes }>('peer', query, { from, to });
    const { added, ended, changed, summary } = data.mapChanges;
    expect(names(added)).toEqual(lacking(after, before));
    expect(names(ended)).toEqual(lacking(before, after));
    const kept = [...before.entries.keys()].filter((name) => after.entries.has(name));
    const owners = kept.filter((name) => before.entries.get(name) !== after.entries.get(name));
    const moved = kept.filter(
      (name) => before.parents.get(name)?.toLowerCase() !== after.parents.get(name)?.toLowerCase(),
    );
    const having = (field: string) =>
      names(changed.filter(({ fields }) => fields.some((one) => one.field === field)));
    expect(having('ACCOUNTABLE')).toEqual(owners.sort());
    expect(having('PARENT')).toEqual(moved.sort());
    expect(having('NAME')).toEqual(respelt(before, after));
    expect(summary).toEqual({ added: added.length, ended: ended.length, ownerChanged: owners.length });
    expect(owners).toHaveLength(known.owners);
  });

  it('finds nothing to change when the last files are loaded again', async () => {
    const { catalogue, codeowners } = convert('sigs.yaml', folder.path);
    expect(await load('backstage', catalogue, DAY)).toMatch(
      /^0 changes as of 2026-08-21, from backstage\.$/m,
    );
    expect(await load('codeowners', codeowners, DAY)).toMatch(
      /^0 changes as of 2026-08-21, from codeowners\.$/m,
    );
  });

  it('ends with the people of the last file, who cannot sign in; those who left are away', async () => {
    const rows = await hub.database.db.fresh.query(
      'SELECT handle, email, deactivated_on FROM member WHERE handle IS NOT NULL',
    );
    const active = rows.filter((row: { deactivated_on: string | null }) => row.deactivated_on === null);
    expect(new Set(active.map((row: { handle: string }) => row.handle))).toEqual(factsOf('sigs.yaml').people);
    expect(rows.every((row: { email: string | null }) => row.email === null)).toBe(true);
    expect(rows.length).toBeGreaterThan(active.length);
  });

  it('refuses a file of the past: what changed since would be written over', async () => {
    const { catalogue } = convert('history/sigs-2023-01-01.yaml', folder.path);
    const result = await hubVerb(
      hub.database.url,
      'import',
      'backstage',
      catalogue,
      '--as-of',
      '2022-12-31',
      '--prune',
    ).finished;
    expect(result.code).toBe(1);
    expect(result.stderr).toMatch(/as_of_too_early/);
  });
});

interface Changes {
  added: { name: string }[];
  ended: { name: string }[];
  changed: { name: string; fields: { field: string }[] }[];
  summary: { added: number; ended: number; ownerChanged: number };
}

function names(changes: { name: string }[]): string[] {
  return changes.map(({ name }) => name).sort();
}

/** Another spelling of a name is the same subproject. */
function folded({ subprojects }: Facts): Set<string> {
  return new Set([...subprojects].map((name) => name.toLowerCase()));
}

function respelt(before: Facts, after: Facts): string[] {
  const known = folded(before);
  return [...after.subprojects]
    .filter((name) => !before.subprojects.has(name) && known.has(name.toLowerCase()))
    .map((name) => name.slice(name.indexOf('/') + 1))
    .sort();
}

/** Names of the subprojects and entries of one file that the other does not have. */
function lacking(one: Facts, other: Facts): string[] {
  const known = folded(other);
  const subprojects = [...one.subprojects].filter((name) => !known.has(name.toLowerCase()));
  const entries = [...one.entries.keys()].filter((name) => !other.entries.has(name));
  return [...subprojects.map((name) => name.slice(name.indexOf('/') + 1)), ...entries].sort();
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
