import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CHAIN_START, chainHash } from '../audit/audit-chain';
import { AuditHeadRepository } from '../audit/audit-head.repository';
import { ChainRowsRepository } from '../audit/chain-rows.repository';
import { big, createTable, int, varchar } from './dsl';

const PAGE = 1_000;

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

// Run again after a kill midway, it computes the same hashes and writes those that are missing.
async function chainWhatIsThere({ manager }: QueryRunner): Promise<void> {
  const log = new ChainRowsRepository(manager);
  let hash = CHAIN_START;
  let length = 0;
  let last = 0;
  for (;;) {
    const page = await log.after(last, PAGE);
    if (page.length === 0) break;
    const hashes = page.map((row) => {
      hash = chainHash(hash, row);
      return { id: row.id, hash };
    });
    await log.chain(hashes);
    length += page.length;
    last = page.at(-1)?.id ?? last;
  }
  if (length === 0) return;
  const head = new AuditHeadRepository(manager);
  await head.hold();
  await head.moveTo({ hash, length });
}
