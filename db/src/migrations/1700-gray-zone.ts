import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, day, id, instant, int, text, varchar } from './dsl';

/** Gray zones: what was noticed, whom it concerns, what was done, and help "just this once". */
export class GrayZone1700000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      'gray_zone',
      [
        id(),
        varchar('question', 300),
        text('description', true),
        varchar('source', 20),
        varchar('state', 12),
        instant('state_since'),
        instant('spotted_at'),
        int('reported_by', true),
        int('topic_id', true),
        int('responsibility_id', true),
        int('hand_off_id', true),
        varchar('detection_key', 80, true),
        varchar('open_key', 80, true),
        int('size'),
        text('measure', true),
        day('last_seen_on', true),
        int('previous_id', true),
        instant('closed_at', true),
        int('closed_by', true),
        varchar('close_reason', 300, true),
        int('version'),
      ],
      {
        references: {
          reported_by: 'member',
          topic_id: 'topic',
          responsibility_id: 'responsibility',
          hand_off_id: 'hand_off',
          previous_id: 'gray_zone',
          closed_by: 'member',
        },
        // One that is open a key: what is noticed again adds to it.
        unique: [['open_key']],
        indexes: [
          ['state', 'state_since', 'id'],
          ['state', 'size', 'id'],
          ['state_since', 'id'],
          ['size', 'id'],
          ['detection_key', 'id'],
          ['topic_id', 'id'],
          ['responsibility_id', 'id'],
          ['reported_by', 'id'],
        ],
      },
    );
    await createTable(
      runner,
      'gray_zone_sighting',
      [int('zone_id'), day('seen_on'), int('size'), text('measure')],
      { references: { zone_id: 'gray_zone' }, primaryKey: ['zone_id', 'seen_on'] },
    );
    await createTable(
      runner,
      'gray_zone_team',
      [int('zone_id'), int('team_id'), int('weight'), varchar('concern', 12)],
      {
        references: { zone_id: 'gray_zone', team_id: 'team' },
        primaryKey: ['zone_id', 'team_id'],
        indexes: [['team_id', 'zone_id']],
      },
    );
    await createTable(
      runner,
      'milestone',
      [
        id(),
        int('zone_id'),
        varchar('title', 120),
        day('due_on', true),
        day('done_on', true),
        int('version'),
      ],
      { references: { zone_id: 'gray_zone' }, indexes: [['zone_id', 'id']] },
    );
    await createTable(
      runner,
      'work_log_entry',
      [
        id(),
        int('zone_id'),
        int('member_id'),
        int('for_team_id', true),
        int('milestone_id', true),
        day('done_on'),
        varchar('text', 300),
        int('deliveries'),
        instant('logged_at'),
        instant('removed_at', true),
        int('removed_by', true),
      ],
      {
        references: {
          zone_id: 'gray_zone',
          member_id: 'member',
          for_team_id: 'team',
          milestone_id: 'milestone',
          removed_by: 'member',
        },
        indexes: [
          ['zone_id', 'done_on', 'id'],
          ['member_id', 'done_on', 'id'],
        ],
        checks: { deliveries: 'deliveries >= 0' },
      },
    );
    await createTable(
      runner,
      'cover',
      [
        id(),
        int('helper_id'),
        int('recorded_by'),
        int('for_team_id', true),
        int('topic_id', true),
        int('responsibility_id', true),
        varchar('what', 300),
        day('from_on'),
        day('to_on'),
        instant('recorded_at'),
        int('version'),
      ],
      {
        references: {
          helper_id: 'member',
          recorded_by: 'member',
          for_team_id: 'team',
          topic_id: 'topic',
          responsibility_id: 'responsibility',
        },
        indexes: [
          ['helper_id', 'from_on', 'id'],
          ['topic_id', 'from_on', 'id'],
          ['for_team_id', 'from_on', 'id'],
          ['from_on', 'id'],
        ],
        checks: { period: 'from_on <= to_on' },
      },
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'cover',
      'work_log_entry',
      'milestone',
      'gray_zone_team',
      'gray_zone_sighting',
      'gray_zone',
    ])
      await runner.dropTable(table, true);
  }
}
