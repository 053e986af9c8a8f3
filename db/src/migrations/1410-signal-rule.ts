import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, day, flag, id, instant, int, varchar } from './dsl';

/** Rules that watch a KPI, whom they tell, and every time they fired. */
export class SignalRule1410000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      'signal_rule',
      [
        id(),
        int('kpi_id'),
        varchar('unit', 8),
        varchar('boundary', 20),
        varchar('side', 8),
        int('run_length'),
        // Of the concept integration, which comes later: its hook checks it.
        int('webhook_id', true),
        int('created_by'),
        day('created_on'),
        day('active_from'),
        day('look_on', true),
        day('paused_on', true),
        day('removed_on', true),
      ],
      {
        references: { kpi_id: 'kpi', created_by: 'member' },
        indexes: [['kpi_id'], ['look_on']],
        checks: { run_length: 'run_length >= 1' },
      },
    );
    await createTable(runner, 'signal_rule_member', [int('rule_id'), int('member_id')], {
      references: { rule_id: 'signal_rule', member_id: 'member' },
      primaryKey: ['rule_id', 'member_id'],
    });
    await createTable(
      runner,
      'signal_firing',
      [
        id(),
        int('rule_id'),
        day('run_from'),
        day('run_to'),
        int('periods'),
        flag('helps'),
        varchar('side', 8),
        instant('fired_at'),
      ],
      { references: { rule_id: 'signal_rule' }, unique: [['rule_id', 'run_from', 'side']] },
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['signal_firing', 'signal_rule_member', 'signal_rule'])
      await runner.dropTable(table, true);
  }
}
