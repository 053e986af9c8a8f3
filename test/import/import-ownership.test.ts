import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dialects } from '../support/databases';
import { type Hub, startHub } from '../support/hub';
import { hubVerb } from '../support/processes';
import { askImport, rowCounts, sendImport, sendMembers } from './import-support';

jest.setTimeout(120_000);

const group = (name: string, spec = '{}') => `---\nkind: Group\nmetadata: { name: ${name} }\nspec: ${spec}\n`;
const system = (name: string, owner: string) =>
  `---\nkind: System\nmetadata: { name: ${name} }\nspec: { owner: ${owner} }\n`;

const bomb = `kind: Group\nmetadata: { name: a }\na0: &a0 [x]\n${Array.from(
  { length: 9 },
  (_, at) => `a${at + 1}: &a${at + 1} [${Array(9).fill(`*a${at}`).join(',')}]\n`,
).join('')}`;

/** A good thing first in each, to see that it is not loaded without the bad one. */
const BAD: [
  what: string,
  format: string,
  verb: string,
  content: string,
  code: string,
  line: number | null,
][] = [
  [
    'broken YAML',
    'BACKSTAGE',
    'backstage',
    `${group('good')}---\nkind: [Group\nmetadata: {}\n`,
    'yaml_syntax',
    7,
  ],
  ['an unknown owner', 'BACKSTAGE', 'backstage', group('good') + system('a', 'nobody'), 'unknown_owner', 8],
  [
    'an unknown parent',
    'BACKSTAGE',
    'backstage',
    group('good') + group('b', '{ parent: nobody }'),
    'unknown_parent',
    8,
  ],
  [
    'a cycle among teams',
    'BACKSTAGE',
    'backstage',
    group('good') + group('a', '{ parent: b }') + group('b', '{ parent: a }'),
    'cycle',
    7,
  ],
  ['the same entity twice', 'BACKSTAGE', 'backstage', group('good') + group('good'), 'duplicate_entity', 7],
  ['an alias bomb', 'BACKSTAGE', 'backstage', `${group('good')}---\n${bomb}`, 'yaml_aliases', 9],
  [
    '__proto__',
    'BACKSTAGE',
    'backstage',
    `${group('good')}---\nkind: Group\nmetadata: { name: a, __proto__: { x: 1 } }\n`,
    'forbidden_key',
    7,
  ],
  ['a NUL byte', 'BACKSTAGE', 'backstage', `${group('good')}# \0\n`, 'nul_byte', 5],
  ['nothing', 'BACKSTAGE', 'backstage', '# only a comment\n', 'empty_file', null],
  [
    'an unknown owner',
    'CODEOWNERS',
    'codeowners',
    '/good/ @x/센터운영파트\n/bad/ @x/nobody\n',
    'unknown_owner',
    2,
  ],
  [
    'what is no owner',
    'CODEOWNERS',
    'codeowners',
    '/good/ @x/센터운영파트\n/bad/ nobody\n',
    'invalid_owner',
    2,
  ],
  [
    'a wrong kind',
    'CSV',
    'csv',
    'name,team,kind\n환불,센터운영파트,\n정산,센터운영파트,SOMETIMES\n',
    'not_in_list',
    3,
  ],
  ['an unknown team', 'CSV', 'csv', 'name,team\n환불,센터운영파트\n정산,없는팀\n', 'unknown_team', 3],
  ['an open quote', 'CSV', 'csv', 'name,team\n환불,센터운영파트\n"정산,없는팀\n', 'csv_syntax', 3],
  ['a shifted row', 'CSV', 'csv', 'name,team\n환불,센터운영파트\n정산\n', 'column_count', 3],
  ['a missing column', 'CSV', 'csv', '업,팀\n환불,센터운영파트\n', 'missing_column', 1],
  ['the same key twice', 'CSV', 'csv', 'key,name\na,환불\na,정산\n', 'duplicate_entity', 3],
];

describe.each(dialects)('importing ownership on %s', (dialect) => {
  let hub: Hub;
  const folder = mkdtempSync(join(tmpdir(), 'groundcrew-import-'));

  beforeAll(async () => {
    hub = await startHub(dialect);
  });
  afterAll(async () => {
    await hub.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(BAD)(
    'answers %s in %s with its line and leaves no row behind',
    async (_, format, _verb, content, code, line) => {
      const before = await rowCounts(hub);
      const report = await sendImport(hub, format, content);
      expect(report).toMatchObject({ dryRun: false, applied: false });
      const errors = report.problems.filter(({ severity }) => severity === 'ERROR');
      expect(errors).toContainEqual(expect.objectContaining({ code, line }));
      expect(await rowCounts(hub)).toEqual(before);
    },
  );

  it('answers the same on the command line, with exit code 1', async () => {
    const before = await rowCounts(hub);
    for (const [, , verb, content, code, line] of BAD.filter((_, at) => at % 4 === 0)) {
      const file = join(folder, 'bad');
      writeFileSync(file, content);
      const { code: exit, stderr } = await hubVerb(hub.database.url, 'import', verb, file).finished;
      expect(exit).toBe(1);
      expect(stderr).toContain('nothing was changed');
      expect(stderr).toMatch(new RegExp(`${line === null ? '' : `line ${line}.*`}\\(${code}\\)`));
    }
    expect(await rowCounts(hub)).toEqual(before);
  });

  it('is for admins only', async () => {
    for (const who of ['operator', 'lead', 'head', 'peer'] as const) {
      const { errors } = await askImport(hub, who, 'BACKSTAGE', group('x'));
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });

  it('refuses a day that is none, one that has not come, and an empty content', async () => {
    const { errors } = await askImport(hub, 'admin', 'CSV', 'name\na\n', { asOf: '2026-13-01' });
    expect(errors?.[0]?.extensions.code).toMatch(/INVALID_INPUT|BAD_USER_INPUT/);
    const future = await sendImport(hub, 'CSV', 'name\na\n', { asOf: '2026-11-23' });
    expect(future.problems).toMatchObject([{ code: 'as_of_in_future' }]);
    expect((await askImport(hub, 'admin', 'CSV', '')).errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
  });

  it('loads two accountables, says both lines, and shows the gap', async () => {
    const csv =
      '\uFEFF업무,팀,최종 책임\r\n"환불, 교환",센터운영파트,센터운영파트; 결제개발팀\r\n정산,결제개발팀,오민재\r\n';
    const report = await sendImport(hub, 'CSV', csv, { asOf: '2026-03-01' });
    expect(report).toMatchObject({ applied: true, counts: { create: 5, update: 0, end: 0 } });
    expect(report.problems).toMatchObject([
      { severity: 'WARNING', code: 'two_accountables', line: 2, field: 'accountable' },
    ]);
    expect(report.problems[0]?.message).toContain('센터운영파트 (line 2)');
    const { data } = await hub.ask(
      'peer',
      '{ mapHealth { doublyOwned { gaps { responsibility { name } } } } }',
    );
    expect(data.mapHealth.doublyOwned.gaps).toEqual([{ responsibility: { name: '환불, 교환' } }]);
    expect((await sendImport(hub, 'CSV', csv, { asOf: '2026-03-01' })).counts).toMatchObject({
      create: 0,
      update: 0,
      end: 0,
    });
  });

  it('dates what changes: before the day the map is as it was', async () => {
    const csv = '업무,팀,최종 책임\n정산,센터운영파트,임하늘\n';
    await sendImport(hub, 'CSV', csv, { asOf: '2026-06-01', prune: true });
    const on = async (asOf: string) => {
      const query =
        'query ($asOf: Date) { responsibilityMap(asOf: $asOf) { nodes { name ownership parties { name } } } }';
      const { data } = await hub.ask('peer', query, { asOf });
      const [node] = data.responsibilityMap.nodes.filter(({ name }: { name: string }) => name === '정산');
      return node?.parties.map(({ name }: { name: string }) => name);
    };
    expect(await on('2026-02-28')).toBeUndefined();
    expect(await on('2026-05-31')).toEqual(['오민재']);
    expect(await on('2026-06-01')).toEqual(['임하늘']);
  });

  it('writes one audit row and one outbox row for each change and for the import', async () => {
    const before = await rowCounts(hub);
    const report = await sendImport(hub, 'BACKSTAGE', group('audited') + system('audited', 'audited'), {
      source: 'audit',
    });
    const after = await rowCounts(hub);
    expect(report.counts.create).toBe(3);
    expect((after.audit ?? 0) - (before.audit ?? 0)).toBe(4);
    expect((after.outbox ?? 0) - (before.outbox ?? 0)).toBe(4);
    const { data } = await hub.ask(
      'admin',
      '{ auditLog(first: 1, filter: { action: "ownership.imported" }) { edges { node { actor { name } detail } } } }',
    );
    const { actor, detail } = data.auditLog.edges[0].node;
    expect(actor.name).toBe('최가온');
    expect(JSON.parse(detail)).toMatchObject({ source: 'audit', counts: { create: 3 } });
  });

  it('survives the same import twice at the same instant: one loads it, the other finds it there or is told to run again', async () => {
    const text = group('twin') + system('twin-a', 'twin') + system('twin-b', 'twin');
    const answers = await Promise.all(
      [1, 2].map(() => askImport(hub, 'admin', 'BACKSTAGE', text, { source: 'twin' })),
    );
    for (const { errors } of answers) {
      if (errors)
        expect(errors[0]?.extensions).toMatchObject({ code: 'CONFLICT', params: { reason: 'DUPLICATE' } });
    }
    const [row] = await hub.database.db.fresh.query(
      "SELECT COUNT(*) AS n FROM responsibility WHERE key_name LIKE 'twin-%'",
    );
    expect(Number(row.n)).toBe(2);
    expect((await sendImport(hub, 'BACKSTAGE', text, { source: 'twin' })).counts).toMatchObject({
      create: 0,
      update: 0,
      end: 0,
    });
  });

  it('shows a hand-made owner beside the file’s as a gap, and takes back only its own', async () => {
    const { teams } = hub.company;
    await sendImport(hub, 'CODEOWNERS', '/own/ @x/센터운영파트\n', { source: 'own', asOf: '2026-04-01' });
    const { data } = await hub.ask(
      'peer',
      '{ responsibilities(first: 1, filter: { text: "own/" }) { edges { node { id name } } } }',
    );
    const { id } = data.responsibilities.edges[0].node;
    const assign =
      'mutation ($input: AssignPartyInput!) { assignParty(input: $input) { responsibility { ownership } } }';
    const input = {
      responsibilityId: id,
      role: 'ACCOUNTABLE',
      holderId: teams.centre.id,
      on: '2026-05-01',
      ifTaken: 'KEEP_BOTH',
    };
    const mine = await hub.ask('head', assign, { input: { ...input, holderId: teams.platform.id } });
    expect(mine.data.assignParty.responsibility.ownership).toBe('DOUBLY_OWNED');
    const report = await sendImport(hub, 'CODEOWNERS', '/other/ @x/센터운영파트\n', {
      source: 'own',
      asOf: '2026-06-01',
      prune: true,
    });
    expect(report.rows.map(({ action, kind, key }) => `${action} ${kind} ${key}`)).toContain('END PARTY own');
    expect(report.problems).toContainEqual(expect.objectContaining({ code: 'still_in_use' }));
    const after = await hub.ask(
      'peer',
      'query ($id: ID!) { node(id: $id) { ... on Responsibility { to ownership parties { holder { ... on Team { id } } } } } }',
      { id },
    );
    expect(after.data.node).toEqual({
      to: null,
      ownership: 'OWNED',
      parties: [{ holder: { id: teams.platform.id } }],
    });
  });

  it('imports people from a CSV: dry run, once, and again without a change', async () => {
    const csv =
      '이름,이메일,팀,직책,직무\n한여울,yeoul@test.groundcrew.example,센터운영파트,파트장,운영\n한여울,yeoul@test.groundcrew.example,결제개발팀,,\n';
    const before = await rowCounts(hub);
    expect(await sendMembers(hub, csv, true)).toMatchObject({
      dryRun: true,
      applied: false,
      counts: { create: 3 },
    });
    expect(await rowCounts(hub)).toEqual(before);
    expect(await sendMembers(hub, csv)).toMatchObject({ applied: true, counts: { create: 3 } });
    expect(await sendMembers(hub, csv)).toMatchObject({
      applied: true,
      counts: { create: 0, update: 0, end: 0, unchanged: 3 },
    });
    const { data } = await hub.ask(
      'peer',
      '{ members(first: 5, filter: { text: "한여울" }) { edges { node { email memberships { role discipline team { name } } } } } search(text: "한여울") { ... on Member { name } } }',
    );
    expect(data.members.edges[0].node).toMatchObject({
      email: 'yeoul@test.groundcrew.example',
      memberships: expect.arrayContaining([
        { role: 'LEAD', discipline: 'OPERATIONS', team: { name: '센터운영파트' } },
        { role: 'MEMBER', discipline: 'OTHER', team: { name: '결제개발팀' } },
      ]),
    });
    expect(data.search).toContainEqual({ name: '한여울' });
  });

  it('moves somebody by CSV from the day on, and says a wrong row by line and column', async () => {
    const moved = 'name,email,team,role\n한여울,yeoul@test.groundcrew.example,센터운영파트,MEMBER\n';
    expect(await sendMembers(hub, moved)).toMatchObject({ counts: { create: 0, update: 1 } });
    const before = await rowCounts(hub);
    const wrong = await sendMembers(
      hub,
      'name,email,team\nA,a@b.example,센터운영파트\nB,nope,센터운영파트\nC,c@b.example,없는팀\n',
    );
    expect(wrong.applied).toBe(false);
    expect(wrong.problems.map(({ code, line, field }) => [code, line, field])).toEqual([
      ['not_an_email', 3, 'email'],
      ['unknown_team', 4, 'team'],
    ]);
    expect(await rowCounts(hub)).toEqual(before);
    const peer = await hub.ask(
      'peer',
      'mutation ($input: ImportMembersInput!) { importMembers(input: $input) { report { applied } } }',
      { input: { csv: moved, dryRun: true } },
    );
    expect(peer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('imports people on the command line too', async () => {
    const file = join(folder, 'people.csv');
    const korean = Buffer.from([0xc8, 0xab, 0xb1, 0xe6, 0xb5, 0xbf]);
    const [header, rest] = ['name,email,team\n', ',h@test.groundcrew.example,payments\n'].map((text) =>
      Buffer.from(text),
    );
    writeFileSync(file, Buffer.concat([header, korean, rest].filter((part) => part !== undefined)));
    const unknown = await hubVerb(hub.database.url, 'import', 'members-csv', file).finished;
    expect(unknown.stdout).toContain('read as EUC-KR');
    expect(unknown.stderr).toContain('(unknown_team)');
    writeFileSync(file, 'name,email,team\n홍길동,h@test.groundcrew.example,결제개발팀\n');
    const dry = await hubVerb(hub.database.url, 'import', 'members-csv', file, '--dry-run').finished;
    expect(dry.stdout).toContain('+ member h@test.groundcrew.example “홍길동”');
    expect(dry.stdout).toContain('Nothing was changed.');
    const done = await hubVerb(hub.database.url, 'import', 'members-csv', file).finished;
    expect(done).toMatchObject({ code: 0, stdout: expect.stringMatching(/^2 changes as of/m) });
  });
});
