import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, day, flag, id, instant, int, varchar } from './dsl';

/** Whose is this: topics, requests, every hop of them, and what became of each hop. */
export class Routing1600000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      'topic',
      [
        id(),
        varchar('key_name', 200, true),
        varchar('name', 300),
        int('merged_into_id', true),
        instant('last_asked_at'),
        instant('created_at'),
        int('version'),
      ],
      {
        references: { merged_into_id: 'topic' },
        unique: [['key_name']],
        indexes: [
          ['name', 'id'],
          ['last_asked_at', 'id'],
        ],
      },
    );
    await createTable(
      runner,
      'routing_request',
      [
        id(),
        varchar('text', 300),
        varchar('state', 20),
        varchar('source', 20),
        int('asker_id', true),
        int('topic_id'),
        int('responsibility_id', true),
        int('team_id', true),
        int('first_team_id', true),
        flag('is_bounced'),
        int('hop_count'),
        instant('asked_at'),
        day('asked_on'),
        instant('landed_at', true),
        day('landed_on', true),
        instant('closed_at', true),
        int('version'),
        varchar('ext_source', 60, true),
        varchar('ext_ref', 200, true),
      ],
      {
        references: {
          asker_id: 'member',
          topic_id: 'topic',
          responsibility_id: 'responsibility',
          team_id: 'team',
          first_team_id: 'team',
        },
        unique: [['ext_source', 'ext_ref']],
        indexes: [
          // What a window of topics is counted from, without touching the rows.
          ['asked_on', 'topic_id', 'first_team_id', 'is_bounced', 'asker_id'],
          ['topic_id', 'asked_on', 'first_team_id', 'is_bounced', 'asker_id'],
          ['topic_id', 'landed_at', 'id'],
          ['topic_id', 'asked_at', 'id'],
          ['team_id', 'state', 'asked_at', 'id'],
          ['asker_id', 'asked_at', 'id'],
          ['state', 'asked_at', 'id'],
          ['asked_at', 'id'],
          ['topic_id', 'responsibility_id', 'state'],
        ],
      },
    );
    await createTable(
      runner,
      'routing_hop',
      [
        id(),
        int('request_id'),
        int('position'),
        int('team_id'),
        int('sent_by', true),
        instant('sent_at'),
        varchar('note', 300, true),
      ],
      {
        references: { request_id: 'routing_request', team_id: 'team', sent_by: 'member' },
        unique: [['request_id', 'position']],
      },
    );
    await createTable(
      runner,
      'routing_answer',
      [
        id(),
        int('request_id'),
        int('position'),
        varchar('outcome', 20),
        int('answered_by', true),
        instant('answered_at'),
        varchar('reason', 300, true),
      ],
      {
        references: { request_id: 'routing_request', answered_by: 'member' },
        unique: [['request_id', 'position']],
      },
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['routing_answer', 'routing_hop', 'routing_request', 'topic'])
      await runner.dropTable(table, true);
  }
}
