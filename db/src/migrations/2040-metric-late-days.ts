import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, id, instant, int } from './dsl';

/** Days whose value first came long after they were over, so that whoever reads a verdict hears of it. Nothing is known of those before. */
export class MetricLateDays2040000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      'metric_late_days',
      [id(), int('metric_id'), int('from_day_no'), int('to_day_no'), int('load_id'), instant('at')],
      {
        references: { metric_id: 'metric', load_id: 'metric_load' },
        indexes: [['metric_id', 'at']],
      },
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('metric_late_days', true);
  }
}
