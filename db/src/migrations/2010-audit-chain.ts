import { createHash } from 'node:crypto';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { big, createTable, int, varchar } from './dsl';

const PAGE = 1_000;

/** A row as it was stored when this was written, in the order in which its hash takes it. */
interface Row {
  id: number | string;
  at: number | string;
  actorId: number | null;
  action: string;
  subjectType: string;
  subjectId: number;
  detail: string;
  requestId: string | null;
}

/** The audit log becomes a chain of hashes; what was written before is chained as it stands. */
export class AuditChain2010000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'audit_head', [int('id'), varchar('hash', 64), big('length')], {
      primaryKey: ['id'],
    });
    if (!(await runner.hasColumn('audit', 'hash'))) {
      const collated = runner.connection.options.type === 'mysql' ? ' COLLATE utf8mb4_bin' : '';
      // By hand: on SQLite a column added through the table's model copies the whole log.
      await runner.query(`ALTER TABLE audit ADD COLUMN hash varchar(64)${collated} NULL`);
    }
    await chainWhatIsThere(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('audit_head', true);
    if (await runner.hasColumn('audit', 'hash')) await runner.query('ALTER TABLE audit DROP COLUMN hash');
  }
}

// Run again after a kill midway, it computes the same hashes and writes those that are missing. All of it stands here, and not where the hub
// has it today: an old log is chained as it was on the day of this step, whatever the hub does later.
async function chainWhatIsThere(runner: QueryRunner): Promise<void> {
  let hash = '0'.repeat(64);
  let length = 0;
  let last: number | string = 0;
  for (;;) {
    const page = (await runner.query(
      `SELECT id, at, actor_id AS actorId, action, subject_type AS subjectType, subject_id AS subjectId, detail,
          request_id AS requestId
         FROM audit WHERE id > ? ORDER BY id LIMIT ?`,
      [last, PAGE],
    )) as Row[];
    const [first] = page;
    if (!first) break;
    const hashes = page.map((row) => {
      hash = hashOf(hash, row);
      return [row.id, hash];
    });
    last = page.at(-1)?.id ?? last;
    await runner.query(
      `UPDATE audit SET hash = CASE id ${hashes.map(() => 'WHEN ? THEN ?').join(' ')} END
        WHERE hash IS NULL AND id >= ? AND id <= ?`,
      [...hashes.flat(), first.id, last],
    );
    length += page.length;
  }
  if (length === 0) return;
  await runner.query('DELETE FROM audit_head');
  await runner.query('INSERT INTO audit_head (id, hash, length) VALUES (1, ?, ?)', [hash, length]);
}

function hashOf(previous: string, row: Row): string {
  const { at, actorId, action, subjectType, subjectId, detail, requestId } = row;
  const content = [previous, Number(at), actorId, action, subjectType, subjectId, detail, requestId];
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}
