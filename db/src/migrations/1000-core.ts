import type { MigrationInterface, QueryRunner } from 'typeorm';
import { big, createTable, day, flag, id, instant, int, text, varchar } from './dsl';

/** Audit, outbox, search, company, teams, members and sign-in. */
export class Core1000000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      'audit',
      [
        id(true),
        instant('at'),
        int('actor_id', true),
        varchar('action', 80),
        varchar('subject_type', 40),
        int('subject_id'),
        text('detail'),
        varchar('request_id', 64, true),
      ],
      { indexes: [['subject_type', 'subject_id'], ['actor_id']] },
    );
    await createTable(
      runner,
      'outbox',
      [
        id(true),
        varchar('topic', 80),
        varchar('subject', 60),
        text('payload'),
        instant('created_at'),
        instant('available_at'),
        int('attempts'),
        varchar('claimed_by', 40, true),
        big('claimed_until', true),
        big('delivered_at', true),
        text('last_error', true),
        int('actor_id', true),
      ],
      {
        indexes: [
          ['delivered_at', 'available_at'],
          ['subject', 'delivered_at'],
        ],
      },
    );
    await createTable(
      runner,
      'search_document',
      [varchar('kind', 20), int('subject_id'), varchar('title', 200), varchar('body', 4000)],
      { primaryKey: ['kind', 'subject_id'] },
    );
    await createTable(runner, 'search_gram', [varchar('gram', 8), varchar('kind', 20), int('subject_id')], {
      primaryKey: ['gram', 'kind', 'subject_id'],
      indexes: [['kind', 'subject_id']],
    });
    await createTable(runner, 'company', [
      id(),
      varchar('name', 120),
      varchar('vision', 300),
      varchar('mission', 300),
    ]);
    await createTable(runner, 'company_value', [
      id(),
      varchar('name', 60),
      varchar('description', 300),
      int('position'),
      flag('retired'),
    ]);
    await createTable(
      runner,
      'team',
      [
        id(),
        varchar('key_name', 100),
        varchar('name', 120),
        varchar('kind', 20),
        varchar('mission', 300, true),
        int('parent_id', true),
        day('from_on'),
        day('to_on', true),
        varchar('ext_source', 60, true),
      ],
      { references: { parent_id: 'team' }, unique: [['key_name']], indexes: [['parent_id']] },
    );
    await createTable(
      runner,
      'member',
      [
        id(),
        varchar('email', 254, true),
        varchar('handle', 100, true),
        varchar('name', 120),
        varchar('locale', 5, true),
        varchar('time_zone', 60),
        varchar('mission', 300, true),
        int('company_value_id', true),
        flag('is_admin'),
        day('joined_on'),
        day('deactivated_on', true),
        varchar('ext_source', 60, true),
      ],
      { references: { company_value_id: 'company_value' }, unique: [['email'], ['handle']] },
    );
    await createTable(
      runner,
      'membership',
      [
        id(),
        int('member_id'),
        int('team_id'),
        varchar('role', 10),
        varchar('discipline', 20),
        day('from_on'),
        day('to_on', true),
        varchar('ext_source', 60, true),
      ],
      {
        references: { member_id: 'member', team_id: 'team' },
        indexes: [['member_id'], ['team_id']],
        checks: { period: 'to_on IS NULL OR to_on >= from_on' },
      },
    );
    await createTable(
      runner,
      'credential',
      [int('member_id'), varchar('password_hash', 255), instant('changed_at')],
      {
        primaryKey: ['member_id'],
        references: { member_id: 'member' },
      },
    );
    await createTable(
      runner,
      'session',
      [
        id(),
        varchar('token_hash', 64),
        int('member_id'),
        instant('created_at'),
        instant('last_seen_at'),
        instant('expires_at'),
        varchar('user_agent', 300, true),
      ],
      { references: { member_id: 'member' }, unique: [['token_hash']], indexes: [['member_id']] },
    );
    await createTable(
      runner,
      'sign_in_attempt',
      [varchar('key_hash', 64), instant('window_start'), int('count')],
      {
        primaryKey: ['key_hash'],
      },
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'sign_in_attempt',
      'session',
      'credential',
      'membership',
      'member',
      'team',
      'company_value',
      'company',
      'search_gram',
      'search_document',
      'outbox',
      'audit',
    ]) {
      await runner.dropTable(table, true);
    }
  }
}
