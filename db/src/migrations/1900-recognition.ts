import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, flag, id, instant, int, varchar } from './dsl';

/** The wall: posts, whom they are for, whom they mention, and applause. */
export class Recognition1900000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      'recognition',
      [
        id(),
        varchar('kind', 12),
        int('author_id', true),
        int('author_team_id', true),
        varchar('text', 1000),
        int('credited_from', true),
        int('credited_to', true),
        varchar('customer', 120, true),
        int('value_id', true),
        flag('is_behind_scenes'),
        flag('is_leader_example'),
        flag('is_across_teams'),
        int('idea_id', true),
        int('zone_id', true),
        int('kpi_id', true),
        // Which of the three it is: what is tied at all lies together.
        varchar('tie_kind', 10, true),
        instant('posted_at'),
        instant('withdrawn_at', true),
        int('points', true),
        varchar('ext_source', 120, true),
        varchar('ext_ref', 200, true),
      ],
      {
        references: {
          author_id: 'member',
          author_team_id: 'team',
          value_id: 'company_value',
          idea_id: 'idea',
          zone_id: 'gray_zone',
          kpi_id: 'kpi',
        },
        unique: [['ext_source', 'ext_ref']],
        indexes: [
          ['withdrawn_at', 'id'],
          ['value_id', 'id'],
          ['kind', 'id'],
          ['author_id', 'id'],
          ['idea_id', 'id'],
          ['zone_id', 'id'],
          ['kpi_id', 'id'],
          ['tie_kind', 'id'],
          ['is_behind_scenes', 'id'],
          ['is_leader_example', 'id'],
          ['is_across_teams', 'id'],
          ['posted_at'],
        ],
      },
    );
    await createTable(
      runner,
      'recognition_recipient',
      [int('recognition_id'), int('member_id'), int('team_id', true), int('position')],
      {
        references: { recognition_id: 'recognition', member_id: 'member', team_id: 'team' },
        primaryKey: ['recognition_id', 'member_id'],
        indexes: [
          ['member_id', 'recognition_id'],
          ['team_id', 'recognition_id'],
        ],
      },
    );
    await createTable(runner, 'recognition_mention', [int('recognition_id'), int('member_id')], {
      references: { recognition_id: 'recognition', member_id: 'member' },
      primaryKey: ['recognition_id', 'member_id'],
      indexes: [['member_id']],
    });
    await createTable(runner, 'applause', [int('recognition_id'), int('member_id'), instant('at')], {
      references: { recognition_id: 'recognition', member_id: 'member' },
      primaryKey: ['recognition_id', 'member_id'],
      indexes: [['member_id']],
      isClustered: true,
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['applause', 'recognition_mention', 'recognition_recipient', 'recognition'])
      await runner.dropTable(table, true);
  }
}
