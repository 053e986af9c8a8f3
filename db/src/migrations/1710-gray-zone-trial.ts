import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, day, flag, id, instant, int, text, varchar } from './dsl';

/** Taking a gray zone: proposals with everybody's consent, direct assignments, trials and what they made of the map. */
export class GrayZoneTrial1710000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      'ownership_proposal',
      [
        id(),
        int('zone_id'),
        int('attempt'),
        varchar('state', 12),
        int('open_zone_id', true),
        int('proposer_id'),
        int('owner_member_id', true),
        int('owner_team_id', true),
        varchar('map_effect', 12),
        int('responsibility_id', true),
        varchar('name', 120),
        text('scope_taken'),
        text('scope_left', true),
        int('left_with_team_id', true),
        varchar('left_name', 120, true),
        text('connection'),
        text('gap'),
        varchar('mission', 300),
        int('value_id', true),
        text('hypothesis'),
        int('weeks'),
        instant('proposed_at'),
        instant('decided_at', true),
        int('version'),
      ],
      {
        references: {
          zone_id: 'gray_zone',
          open_zone_id: 'gray_zone',
          proposer_id: 'member',
          owner_member_id: 'member',
          owner_team_id: 'team',
          responsibility_id: 'responsibility',
          left_with_team_id: 'team',
          value_id: 'company_value',
        },
        // One that is open a gray zone.
        unique: [['open_zone_id'], ['zone_id', 'attempt']],
        indexes: [
          ['proposer_id', 'id'],
          ['state', 'id'],
        ],
      },
    );
    await createTable(
      runner,
      'proposal_link',
      [
        int('proposal_id'),
        int('position'),
        int('responsibility_id'),
        varchar('relation', 12),
        varchar('note', 300, true),
      ],
      {
        references: { proposal_id: 'ownership_proposal', responsibility_id: 'responsibility' },
        primaryKey: ['proposal_id', 'position'],
      },
    );
    await createTable(
      runner,
      'proposal_effect',
      [int('proposal_id'), int('kpi_id'), varchar('expected', 24)],
      {
        references: { proposal_id: 'ownership_proposal', kpi_id: 'kpi' },
        primaryKey: ['proposal_id', 'kpi_id'],
        indexes: [['kpi_id']],
      },
    );
    await createTable(
      runner,
      'proposal_consent',
      [int('proposal_id'), int('team_id'), flag('is_above'), int('position')],
      {
        references: { proposal_id: 'ownership_proposal', team_id: 'team' },
        primaryKey: ['proposal_id', 'team_id'],
        indexes: [['team_id', 'proposal_id']],
      },
    );
    await createTable(
      runner,
      'proposal_answer',
      [
        id(),
        int('proposal_id'),
        int('team_id'),
        int('member_id'),
        varchar('answer', 8),
        text('words', true),
        instant('answered_at'),
        instant('accepted_at', true),
      ],
      {
        references: { proposal_id: 'ownership_proposal', team_id: 'team', member_id: 'member' },
        indexes: [['proposal_id', 'id']],
      },
    );
    await createTable(
      runner,
      'gray_zone_assignment',
      [
        id(),
        int('zone_id'),
        varchar('state', 12),
        int('open_zone_id', true),
        int('assigned_by'),
        int('assignee_id'),
        varchar('map_effect', 12),
        int('responsibility_id', true),
        varchar('name', 120),
        text('scope_taken'),
        text('scope_left', true),
        int('left_with_team_id', true),
        varchar('left_name', 120, true),
        varchar('words', 300),
        int('weeks'),
        instant('offered_at'),
        instant('answered_at', true),
        varchar('answer_words', 300, true),
        int('version'),
      ],
      {
        references: {
          zone_id: 'gray_zone',
          open_zone_id: 'gray_zone',
          assigned_by: 'member',
          assignee_id: 'member',
          responsibility_id: 'responsibility',
          left_with_team_id: 'team',
        },
        unique: [['open_zone_id']],
        indexes: [
          ['zone_id', 'id'],
          ['assignee_id', 'id'],
        ],
      },
    );
    await createTable(
      runner,
      'gray_zone_trial',
      [
        id(),
        int('zone_id'),
        int('open_zone_id', true),
        int('proposal_id', true),
        int('assignment_id', true),
        int('owner_member_id', true),
        int('owner_team_id', true),
        day('from_on'),
        day('to_on'),
        varchar('outcome', 12, true),
        instant('concluded_at', true),
        int('concluded_by', true),
        text('words', true),
        instant('reminded_week_at', true),
        instant('reminded_end_at', true),
        int('version'),
      ],
      {
        references: {
          zone_id: 'gray_zone',
          open_zone_id: 'gray_zone',
          proposal_id: 'ownership_proposal',
          assignment_id: 'gray_zone_assignment',
          owner_member_id: 'member',
          owner_team_id: 'team',
          concluded_by: 'member',
        },
        unique: [['open_zone_id']],
        indexes: [
          ['zone_id', 'id'],
          ['owner_member_id', 'id'],
          ['outcome', 'to_on', 'id'],
        ],
      },
    );
    // Who did the trial, as counted when it was adopted.
    await createTable(
      runner,
      'gray_zone_doer',
      [int('trial_id'), int('member_id'), int('entries'), int('deliveries')],
      {
        references: { trial_id: 'gray_zone_trial', member_id: 'member' },
        primaryKey: ['trial_id', 'member_id'],
        indexes: [['member_id']],
      },
    );
    // What adoption made or changed on the map.
    await createTable(
      runner,
      'gray_zone_result',
      [int('trial_id'), int('responsibility_id'), varchar('part', 12)],
      {
        references: { trial_id: 'gray_zone_trial', responsibility_id: 'responsibility' },
        primaryKey: ['trial_id', 'responsibility_id'],
        indexes: [['responsibility_id']],
      },
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'gray_zone_result',
      'gray_zone_doer',
      'gray_zone_trial',
      'gray_zone_assignment',
      'proposal_answer',
      'proposal_consent',
      'proposal_effect',
      'proposal_link',
      'ownership_proposal',
    ])
      await runner.dropTable(table, true);
  }
}
