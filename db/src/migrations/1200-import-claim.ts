import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, day, id, int, varchar } from './dsl';

/** Which source of an import lists which thing, and under what name. */
export class ImportClaim1200000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      'import_claim',
      [
        id(),
        varchar('source', 60),
        varchar('kind', 20),
        varchar('ref', 300),
        int('subject_id'),
        varchar('location', 300, true),
        day('dropped_on', true),
      ],
      { unique: [['source', 'kind', 'ref']], indexes: [['kind', 'subject_id']] },
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('import_claim', true);
  }
}
