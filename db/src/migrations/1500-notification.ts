import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, id, instant, int, varchar } from './dsl';

/** The inbox: one row a member and thing told. */
export class Notification1500000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      'notification',
      [
        id(),
        int('member_id'),
        varchar('kind', 20),
        varchar('subject_type', 40),
        int('subject_id'),
        instant('at'),
        instant('read_at', true),
      ],
      {
        references: { member_id: 'member' },
        unique: [['member_id', 'kind', 'subject_type', 'subject_id']],
        indexes: [
          ['member_id', 'id'],
          ['member_id', 'read_at', 'id'],
        ],
      },
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('notification', true);
  }
}
