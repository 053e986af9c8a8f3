/** Reads that travel as one statement give what each gives alone: the same rows, in the same order. */
import { gatheringReads } from '@groundcrew/db';
import { dialects, freshDatabase, type TestDatabase } from '../support/databases';
import { StatementCounter } from '../support/statements';

const WORDS = '작은 "따옴표" \\ 와 \n 줄, 🙂 그리고 \u0001';

const READS: [sql: string, parameters: unknown[]][] = [
  ['SELECT id, name, mission, parent_id AS parentId FROM team ORDER BY name DESC', []],
  [
    'SELECT id, key_name AS `key`, from_on AS `from`, to_on AS `to` FROM team WHERE id IN (?, ?) ORDER BY id',
    [3, 1],
  ],
  [
    'SELECT id, is_admin AS isAdmin, joined_on AS joinedOn, deactivated_on AS deactivatedOn FROM member ORDER BY id',
    [],
  ],
  ['SELECT id, at, detail FROM audit ORDER BY id LIMIT ?', [1]],
  ['SELECT kind, COUNT(*) AS count, CAST(SUM(id) AS CHAR) AS sum FROM team GROUP BY kind ORDER BY kind', []],
  ['SELECT * FROM team ORDER BY id', []],
  ['SELECT id FROM team WHERE id = ?', [99]],
];

describe.each(dialects)('gathered reads on %s', (dialect) => {
  const statements = new StatementCounter();
  let database: TestDatabase;
  beforeAll(async () => {
    database = await freshDatabase(dialect, { logger: statements });
    await database.db.transaction(async (manager) => {
      for (const [name, kind, mission] of [
        ['나', 'TEAM', WORDS],
        ['가', 'PART', null],
        ['다', 'TEAM', ''],
      ])
        await manager.query(
          'INSERT INTO team (key_name, name, kind, mission, from_on) VALUES (?, ?, ?, ?, ?)',
          [name, name, kind, mission, '2026-01-01'],
        );
      await manager.query(
        "INSERT INTO member (name, time_zone, is_admin, joined_on) VALUES ('서지안', 'Asia/Seoul', 1, '2026-01-01')",
      );
      for (const detail of [JSON.stringify({ words: WORDS }), '{}'])
        await manager.query(
          "INSERT INTO audit (at, action, subject_type, subject_id, detail) VALUES (?, 'made', 'Team', 1, ?)",
          [1_790_000_000_123, detail],
        );
    });
  });
  afterAll(() => database.drop());

  const plain = (found: unknown) =>
    JSON.parse(JSON.stringify(found, (_, value) => (typeof value === 'bigint' ? Number(value) : value)));
  /** Figures that MySQL's driver reads as text when they are large are figures to whoever reads the row. */
  const asNumbers = (found: Record<string, unknown>[]) =>
    plain(found).map((row: Record<string, unknown>) =>
      'at' in row ? { ...row, at: Number(row.at), id: Number(row.id) } : row,
    );

  it('are one statement beside those whose columns cannot be told, and give the same', async () => {
    const { read } = database.db;
    const alone = [];
    for (const [sql, parameters] of READS) alone.push(asNumbers(await read.query(sql, parameters)));
    const gathered = gatheringReads(read);
    const before = statements.seen.length;
    const together = await Promise.all(READS.map(([sql, parameters]) => gathered.query(sql, parameters)));
    expect(together.map(asNumbers)).toEqual(alone);
    expect(alone[0]?.[1].mission).toBe(WORDS);
    expect(statements.seen.length - before).toBe(2);
  });

  it('sends a read as it is when nothing else is asked for', async () => {
    const before = statements.seen.length;
    await gatheringReads(database.db.read).query('SELECT id FROM team WHERE id = ?', [1]);
    expect(statements.seen.slice(before)).toEqual(['SELECT id FROM team WHERE id = ?']);
  });

  it('lets those through that are right beside one that fails', async () => {
    const gathered = gatheringReads(database.db.read);
    const [wrong, right] = await Promise.allSettled([
      gathered.query('SELECT id FROM nowhere'),
      gathered.query('SELECT id FROM team ORDER BY id'),
    ]);
    expect(wrong.status).toBe('rejected');
    expect(right).toMatchObject({ status: 'fulfilled', value: [{ id: 1 }, { id: 2 }, { id: 3 }] });
  });
});
