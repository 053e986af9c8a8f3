import type { MigrationInterface, QueryRunner } from 'typeorm';
import { big, createTable, day, id, instant, int, text, varchar } from './dsl';

/** Ideas: whose they are, what they rest on, who stands behind them, to whom they were put, and what they brought. */
export class Idea1800000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      'idea',
      [
        id(),
        varchar('title', 120),
        text('problem'),
        text('proposal'),
        varchar('state', 20),
        instant('state_since'),
        int('raised_by', true),
        instant('raised_at'),
        int('reach'),
        varchar('effect', 24),
        varchar('effort', 24),
        big('priority'),
        int('value_id', true),
        int('change_id', true),
        int('support_count'),
        int('version'),
        varchar('ext_source', 120, true),
        varchar('ext_ref', 200, true),
      ],
      {
        references: { raised_by: 'member', value_id: 'company_value', change_id: 'kpi_change' },
        unique: [['ext_source', 'ext_ref']],
        indexes: [
          ['priority', 'id'],
          ['raised_at', 'id'],
          ['support_count', 'id'],
          ['state', 'priority', 'id'],
          ['state', 'raised_at', 'id'],
          ['change_id'],
        ],
      },
    );
    await createTable(
      runner,
      'idea_person',
      [int('idea_id'), int('member_id'), varchar('role', 12), int('weight'), int('position')],
      {
        references: { idea_id: 'idea', member_id: 'member' },
        primaryKey: ['idea_id', 'member_id'],
        indexes: [['member_id', 'idea_id']],
        checks: { weight: 'weight >= 1' },
      },
    );
    await createTable(
      runner,
      'idea_evidence',
      [
        int('idea_id'),
        int('position'),
        varchar('kind', 12),
        text('text', true),
        varchar('source', 300, true),
        varchar('figure', 24, true),
        int('kpi_id', true),
      ],
      {
        references: { idea_id: 'idea', kpi_id: 'kpi' },
        primaryKey: ['idea_id', 'position'],
        indexes: [['kpi_id']],
      },
    );
    await createTable(runner, 'idea_support', [int('idea_id'), int('member_id'), instant('at')], {
      references: { idea_id: 'idea', member_id: 'member' },
      primaryKey: ['idea_id', 'member_id'],
      indexes: [['member_id', 'idea_id']],
    });
    await createTable(
      runner,
      'idea_comment',
      [
        id(),
        int('idea_id'),
        int('member_id'),
        text('text'),
        instant('at'),
        instant('removed_at', true),
        int('removed_by', true),
      ],
      {
        references: { idea_id: 'idea', member_id: 'member', removed_by: 'member' },
        indexes: [['idea_id', 'id']],
      },
    );
    await createTable(runner, 'idea_comment_mention', [int('comment_id'), int('member_id')], {
      references: { comment_id: 'idea_comment', member_id: 'member' },
      primaryKey: ['comment_id', 'member_id'],
      indexes: [['member_id']],
    });
    await createTable(
      runner,
      'idea_pitch',
      [
        id(),
        int('idea_id'),
        int('attempt'),
        int('open_idea_id', true),
        int('pitched_by'),
        int('to_team_id'),
        text('words'),
        instant('pitched_at'),
        varchar('answer', 12, true),
        int('answered_by', true),
        instant('answered_at', true),
        text('reason', true),
        text('way_forward', true),
        instant('withdrawn_at', true),
      ],
      {
        references: {
          idea_id: 'idea',
          open_idea_id: 'idea',
          pitched_by: 'member',
          to_team_id: 'team',
          answered_by: 'member',
        },
        // One that waits an idea.
        unique: [['open_idea_id'], ['idea_id', 'attempt']],
        indexes: [['to_team_id', 'answered_at', 'id']],
      },
    );
    await createTable(
      runner,
      'idea_impact',
      [
        id(),
        int('idea_id'),
        varchar('kind', 12),
        big('amount'),
        varchar('currency', 3),
        day('from_on'),
        day('to_on'),
        text('evidence'),
        int('recorded_by'),
        instant('recorded_at'),
        varchar('state', 12),
        int('verified_by', true),
        instant('verified_at', true),
        varchar('words', 300, true),
        int('version'),
      ],
      {
        references: { idea_id: 'idea', recorded_by: 'member', verified_by: 'member' },
        indexes: [
          ['idea_id', 'id'],
          ['state', 'id'],
        ],
        checks: { amount: 'amount > 0', period: 'from_on < to_on' },
      },
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'idea_impact',
      'idea_pitch',
      'idea_comment_mention',
      'idea_comment',
      'idea_support',
      'idea_evidence',
      'idea_person',
      'idea',
    ])
      await runner.dropTable(table, true);
  }
}
