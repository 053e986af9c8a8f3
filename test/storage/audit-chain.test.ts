/** The audit log as a chain: every change of state is in it, and none can be changed behind it. */
import { change, type Database, type Dialect, migrate, verifyChain } from '@groundcrew/db';
import { seedCompany } from '../support/company';
import { dialects, freshDatabase, type TestDatabase } from '../support/databases';
import { hubVerb } from '../support/processes';

const NOW = new Date('2026-11-22T03:00:00Z');

describe.each(dialects)('the audit chain on %s', (dialect: Dialect) => {
  let database: TestDatabase;
  let db: Database;

  beforeEach(async () => {
    database = await freshDatabase(dialect);
    db = database.db;
  });
  afterEach(() => database.drop());

  const happen = (count: number, text = '물결 🌊 "quotes" \\ \u2028') =>
    change(db, { actorId: null, now: NOW, requestId: 'r' }, async (unit) => {
      for (let at = 1; at <= count; at += 1)
        unit.record({ action: 'test.happened', subjectType: 'Test', subjectId: at, detail: { text } });
    });
  const verify = (known?: string) => verifyChain(db.fresh, { known });

  it('holds from an empty log on, over many rows of one change and many changes at once', async () => {
    expect(await verify()).toMatchObject({ rows: 0, problems: [], head: '0'.repeat(64) });
    await happen(1_200);
    await Promise.all(Array.from({ length: 60 }, () => happen(2)));
    const counted: number[] = [];
    const report = await verifyChain(db.fresh, { onRows: (count) => counted.push(count) });
    expect(report).toMatchObject({ rows: 1_320, problems: [], isKnown: null });
    expect(counted.at(-1)).toBe(1_320);
  });

  it('keeps a head that was noted down, whatever comes after it', async () => {
    await happen(3);
    const { head } = await verify();
    await happen(3);
    expect(await verify(head)).toMatchObject({ problems: [], isKnown: true });
    expect(await verify('f'.repeat(64))).toMatchObject({ problems: [], isKnown: false });
  });

  it('grows by nothing when a change is rolled back', async () => {
    await happen(1);
    const before = await verify();
    await expect(
      change(db, { actorId: null, now: NOW, requestId: null }, async (unit) => {
        unit.record({ action: 'test.happened', subjectType: 'Test', subjectId: 1 });
        await unit.flush();
        throw new Error('halfway');
      }),
    ).rejects.toThrow('halfway');
    expect(await verify()).toEqual(before);
  });

  it.each([
    ['changed', "UPDATE audit SET detail = '{}' WHERE subject_id = 3", [/^Row \d+ does not fit/]],
    ['taken out', 'DELETE FROM audit WHERE subject_id = 3', [/^Row \d+ does not fit/, /5 rows where 6/]],
    [
      'taken off the end',
      'DELETE FROM audit WHERE subject_id = 6',
      [/5 rows where 6/, /does not end where the last change left it/],
    ],
    [
      'put in',
      "INSERT INTO audit (at, action, subject_type, subject_id, detail) VALUES (0, 'x', 'Test', 7, '{}')",
      [/^Row \d+ has no hash/, /7 rows where 6/],
    ],
  ])('tells of a row that was %s', async (_what, sql, told) => {
    await happen(6);
    await db.writer.query(sql);
    const { problems } = await verify();
    expect(problems).toEqual(told.map((pattern) => expect.stringMatching(pattern)));
  });

  it('takes what was written before there was a chain', async () => {
    await happen(2_500);
    const before = await verify();
    await db.writer.query('UPDATE audit SET hash = NULL');
    await db.writer.query('DROP TABLE audit_head');
    await db.writer.query("DELETE FROM migration WHERE name = 'AuditChain2010000000000'");
    expect(await migrate(db)).toEqual(['AuditChain2010000000000']);
    expect(await verify()).toEqual(before);
    await happen(1);
    expect((await verify()).problems).toEqual([]);
  });

  it('chains an old log as it was chained on the day of that step', async () => {
    await db.writer.query('DROP TABLE audit_head');
    await db.writer.query('ALTER TABLE audit DROP COLUMN hash');
    await db.writer.query("DELETE FROM migration WHERE name = 'AuditChain2010000000000'");
    const insert =
      'INSERT INTO audit (at, actor_id, action, subject_type, subject_id, detail, request_id) VALUES';
    await db.writer.query(`${insert} (1763780400000, NULL, 'company.seeded', 'Company', 1, '{}', NULL)`);
    await db.writer.query(
      `${insert} (1763780400001, NULL, 'team.created', 'Team', 7, '{"name":"물결 🌊"}', 'r-1')`,
    );
    expect(await migrate(db)).toEqual(['AuditChain2010000000000']);
    expect(await db.fresh.query('SELECT hash, length FROM audit_head')).toMatchObject([
      { hash: 'f691fa45ddc9d47c18132b226807e167633120f5b875d3f6c8c33cf5a9d0ae47', length: 2 },
    ]);
    expect(await verify()).toMatchObject({ rows: 2, problems: [] });
  });

  it('is proved by a command, with the ledger, and says which is not as it was', async () => {
    await seedCompany(db, NOW);
    const hub = (...args: string[]) => hubVerb(database.url, 'verify-audit', ...args).finished;
    const fine = await hub();
    expect(fine).toMatchObject({ code: 0, stderr: '' });
    expect(fine.stdout).toMatch(
      /^The audit log is whole: 1 rows\. It ends with [0-9a-f]{64}: noted down elsewhere, this later proves what came before it\.\nThe ledger is whole: 0 transactions on 0 accounts\.\n$/,
    );
    const head = /[0-9a-f]{64}/.exec(fine.stdout)?.[0] ?? '';
    expect((await hub('--head', head)).code).toBe(0);
    expect(await hub('--head', 'f'.repeat(64))).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('was never an end of this log'),
    });
    await db.writer.query("UPDATE audit SET action = 'company.renamed'");
    expect(await hub()).toMatchObject({ code: 1, stderr: expect.stringContaining('does not fit') });
  });
});
