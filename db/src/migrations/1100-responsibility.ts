import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, day, flag, id, instant, int, text, varchar } from './dsl';

const PERIOD = { period: 'to_on IS NULL OR to_on >= from_on' };

/** The attributes that a responsibility and each of its revisions have. */
const attributes = () => [
  varchar('name', 120),
  text('purpose'),
  text('scope_in'),
  text('scope_out'),
  text('keywords'),
  varchar('kind', 20),
  text('criteria'),
  varchar('review_cadence', 20),
  int('team_id', true),
  int('stage_id', true),
  int('parent_id', true),
];
const ATTRIBUTE_REFERENCES = { team_id: 'team', stage_id: 'stage', parent_id: 'responsibility' };

/** The R&R map: responsibilities with their history, parties, value chains, hand-offs and hand-overs. */
export class Responsibility1100000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'value_chain', [id(), varchar('name', 120)]);
    await createTable(
      runner,
      'stage',
      [id(), int('value_chain_id'), varchar('name', 60), int('position'), flag('retired')],
      { references: { value_chain_id: 'value_chain' }, indexes: [['value_chain_id']] },
    );
    await createTable(
      runner,
      'responsibility',
      [
        id(),
        varchar('key_name', 200),
        ...attributes(),
        day('last_reviewed_on', true),
        day('review_due_on', true),
        day('from_on'),
        day('to_on', true),
        int('version'),
        varchar('ext_source', 60, true),
        varchar('ext_ref', 200, true),
      ],
      {
        references: ATTRIBUTE_REFERENCES,
        unique: [['key_name'], ['ext_source', 'ext_ref']],
        indexes: [['name', 'id'], ['team_id'], ['stage_id'], ['parent_id'], ['review_due_on']],
        checks: PERIOD,
      },
    );
    await createTable(
      runner,
      'responsibility_revision',
      [id(), int('responsibility_id'), day('from_on'), day('to_on', true), ...attributes()],
      {
        references: { responsibility_id: 'responsibility', ...ATTRIBUTE_REFERENCES },
        indexes: [
          ['responsibility_id', 'from_on'],
          ['from_on', 'to_on'],
        ],
        checks: PERIOD,
      },
    );
    await createTable(
      runner,
      'responsibility_review',
      [id(), int('responsibility_id'), day('reviewed_on'), int('member_id', true), varchar('note', 300)],
      {
        references: { responsibility_id: 'responsibility', member_id: 'member' },
        indexes: [['responsibility_id', 'reviewed_on']],
      },
    );
    await createTable(
      runner,
      'responsibility_party',
      [
        id(),
        int('responsibility_id'),
        varchar('role', 20),
        int('member_id', true),
        int('team_id', true),
        day('from_on'),
        day('to_on', true),
        varchar('source', 60, true),
      ],
      {
        references: { responsibility_id: 'responsibility', member_id: 'member', team_id: 'team' },
        indexes: [['responsibility_id', 'role'], ['member_id'], ['team_id'], ['from_on', 'to_on']],
        checks: { ...PERIOD, holder: '(member_id IS NULL) <> (team_id IS NULL)' },
      },
    );
    await createTable(
      runner,
      'hand_off',
      [
        id(),
        int('from_id'),
        int('to_id'),
        varchar('what', 120),
        day('from_on'),
        day('to_on', true),
        varchar('source', 60, true),
      ],
      {
        references: { from_id: 'responsibility', to_id: 'responsibility' },
        indexes: [['from_id'], ['to_id']],
        checks: PERIOD,
      },
    );
    await createTable(
      runner,
      'hand_over',
      [
        id(),
        int('responsibility_id'),
        int('party_id'),
        int('open_party_id', true),
        int('successor_member_id', true),
        int('successor_team_id', true),
        varchar('state', 20),
        varchar('reason', 300),
        text('note', true),
        text('answer_note', true),
        int('offered_by'),
        instant('offered_at'),
        int('answered_by', true),
        instant('answered_at', true),
      ],
      {
        references: {
          responsibility_id: 'responsibility',
          party_id: 'responsibility_party',
          successor_member_id: 'member',
          successor_team_id: 'team',
          offered_by: 'member',
          answered_by: 'member',
        },
        unique: [['open_party_id']],
        indexes: [['responsibility_id'], ['successor_member_id', 'state'], ['successor_team_id', 'state']],
      },
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'hand_over',
      'hand_off',
      'responsibility_party',
      'responsibility_review',
      'responsibility_revision',
      'responsibility',
      'stage',
      'value_chain',
    ]) {
      await runner.dropTable(table, true);
    }
  }
}
