import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An idea keeps since when it is in practice: what it brought is counted from then on. What was started before is read from the audit log. */
export class IdeaStarted2030000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // By hand: on SQLite a column added through the table's model copies the whole table.
    if (!(await runner.hasColumn('idea', 'started_at')))
      await runner.query('ALTER TABLE idea ADD COLUMN started_at bigint NULL');
    await runner.query(
      `UPDATE idea SET started_at = (SELECT MAX(audit.at) FROM audit WHERE audit.subject_type = 'Idea'
          AND audit.subject_id = idea.id AND audit.action = 'idea.started')
        WHERE started_at IS NULL AND state IN ('IN_PRACTICE', 'MEASURED')`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    if (await runner.hasColumn('idea', 'started_at'))
      await runner.query('ALTER TABLE idea DROP COLUMN started_at');
  }
}
