import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, day, id, instant, int, text, varchar } from './dsl';

const WINDOWS = { windows: 'baseline_from < baseline_to AND judged_from < judged_to' };

/** Personal KPIs: their formulas, baselines, tasks, check-ins and registered changes. */
export class Kpi1400000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      'kpi',
      [
        id(),
        int('owner_id'),
        varchar('name', 120),
        text('problem'),
        int('numerator_id'),
        int('denominator_id', true),
        varchar('basis', 12),
        varchar('display', 12),
        varchar('direction', 8),
        varchar('target', 24, true),
        varchar('unit', 8),
        int('value_id', true),
        varchar('serves', 300, true),
        day('set_on'),
        day('retired_on', true),
        varchar('retired_reason', 300, true),
        int('version'),
      ],
      {
        references: {
          owner_id: 'member',
          numerator_id: 'metric',
          denominator_id: 'metric',
          value_id: 'company_value',
        },
        indexes: [['name', 'id'], ['owner_id'], ['numerator_id'], ['denominator_id'], ['value_id']],
      },
    );
    await createTable(
      runner,
      'kpi_baseline',
      [
        id(),
        int('kpi_id'),
        day('from_on'),
        day('to_on'),
        varchar('reason', 300),
        int('member_id', true),
        instant('at'),
      ],
      {
        references: { kpi_id: 'kpi', member_id: 'member' },
        indexes: [['kpi_id', 'from_on']],
        checks: { window: 'from_on < to_on' },
      },
    );
    await createTable(
      runner,
      'kpi_task',
      [id(), int('kpi_id'), varchar('title', 300), day('due_on'), day('done_on', true), int('version')],
      { references: { kpi_id: 'kpi' }, indexes: [['kpi_id']] },
    );
    await createTable(
      runner,
      'kpi_check_in',
      [id(), int('kpi_id'), int('member_id'), text('text'), instant('at')],
      { references: { kpi_id: 'kpi', member_id: 'member' }, indexes: [['kpi_id', 'id']] },
    );
    await createTable(
      runner,
      'kpi_change',
      [
        id(),
        int('kpi_id'),
        varchar('title', 120),
        text('description', true),
        day('registered_on'),
        int('registered_by'),
        day('starts_on'),
        day('baseline_from'),
        day('baseline_to'),
        day('judged_from'),
        day('judged_to'),
        varchar('expected_effect', 24),
        day('withdrawn_on', true),
        varchar('withdrawn_reason', 300, true),
        int('version'),
      ],
      {
        references: { kpi_id: 'kpi', registered_by: 'member' },
        indexes: [['kpi_id', 'starts_on']],
        checks: WINDOWS,
      },
    );
    await createTable(runner, 'kpi_change_member', [int('change_id'), int('member_id')], {
      references: { change_id: 'kpi_change', member_id: 'member' },
      primaryKey: ['change_id', 'member_id'],
      indexes: [['member_id']],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'kpi_change_member',
      'kpi_change',
      'kpi_check_in',
      'kpi_task',
      'kpi_baseline',
      'kpi',
    ])
      await runner.dropTable(table, true);
  }
}
