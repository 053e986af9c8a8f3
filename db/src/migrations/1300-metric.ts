import type { MigrationInterface, QueryRunner } from 'typeorm';
import { big, createTable, day, id, instant, int, text, varchar } from './dsl';

/** Metrics, their daily points, what was corrected, and the loads that brought them in. */
export class Metric1300000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      'metric',
      [
        id(),
        varchar('key_name', 100),
        varchar('name', 120),
        varchar('unit', 20),
        text('description', true),
        varchar('side', 20),
        varchar('kind', 20),
        varchar('role', 40),
        day('archived_on', true),
        int('created_by', true),
        day('created_on'),
        int('version'),
      ],
      {
        references: { created_by: 'member' },
        unique: [['key_name']],
        indexes: [['side', 'name', 'id'], ['name']],
      },
    );
    await createTable(runner, 'metric_point', [int('metric_id'), int('day_no'), big('value')], {
      primaryKey: ['metric_id', 'day_no'],
      references: { metric_id: 'metric' },
      isClustered: true,
    });
    await createTable(
      runner,
      'metric_load',
      [
        id(),
        varchar('source', 20),
        varchar('state', 20),
        varchar('name', 200, true),
        int('member_id', true),
        int('token_id', true),
        varchar('idempotency_key', 200, true),
        varchar('body_hash', 64, true),
        varchar('bad_rows', 20),
        int('row_count'),
        int('new_count'),
        int('corrected_count'),
        int('unchanged_count'),
        int('bad_count'),
        instant('started_at'),
        instant('beat_at'),
        instant('finished_at', true),
      ],
      {
        references: { member_id: 'member' },
        unique: [['token_id', 'idempotency_key']],
        indexes: [['state', 'beat_at']],
      },
    );
    await createTable(
      runner,
      'metric_load_issue',
      [
        int('load_id'),
        int('line'),
        int('seq'),
        varchar('field', 120, true),
        varchar('code', 40),
        varchar('message', 300),
        varchar('row_text', 200, true),
      ],
      { primaryKey: ['load_id', 'line', 'seq'], references: { load_id: 'metric_load' }, isClustered: true },
    );
    // No reference to metric: it was looked up a moment ago, and the merge into metric_point is checked.
    await createTable(
      runner,
      'metric_staging',
      [int('load_id'), int('metric_id'), int('day_no'), big('value'), int('line')],
      { primaryKey: ['load_id', 'metric_id', 'day_no'], isClustered: true },
    );
    await createTable(
      runner,
      'metric_correction',
      [
        id(),
        int('metric_id'),
        int('day_no'),
        big('before_value'),
        big('after_value', true),
        varchar('reason', 300, true),
        int('load_id'),
        int('member_id', true),
        instant('at'),
      ],
      {
        references: { metric_id: 'metric', load_id: 'metric_load', member_id: 'member' },
        indexes: [
          ['metric_id', 'day_no'],
          ['metric_id', 'id'],
        ],
      },
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'metric_correction',
      'metric_staging',
      'metric_load_issue',
      'metric_load',
      'metric_point',
      'metric',
    ])
      await runner.dropTable(table, true);
  }
}
