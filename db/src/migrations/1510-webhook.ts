import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, flag, id, instant, int, text, varchar } from './dsl';

/** Calls to other systems: whom to call, and every call with how it went. */
export class Webhook1510000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      'webhook',
      [
        id(),
        varchar('name', 120),
        varchar('format', 20),
        varchar('host', 260),
        text('sealed_url'),
        text('sealed_secret', true),
        flag('is_active'),
        int('created_by', true),
        instant('created_at'),
        int('version'),
      ],
      { references: { created_by: 'member' }, indexes: [['name', 'id']] },
    );
    await createTable(
      runner,
      'webhook_delivery',
      [
        id(),
        int('webhook_id'),
        varchar('topic', 80),
        varchar('event_key', 80),
        varchar('message_id', 60),
        text('body'),
        varchar('state', 20),
        int('attempts'),
        int('status_code', true),
        varchar('problem', 400, true),
        instant('created_at'),
        instant('delivered_at', true),
        instant('next_attempt_at', true),
        varchar('claimed_by', 40, true),
        instant('claimed_until', true),
      ],
      {
        references: { webhook_id: 'webhook' },
        unique: [['webhook_id', 'event_key'], ['message_id']],
        indexes: [['state', 'next_attempt_at'], ['webhook_id', 'state', 'claimed_until'], ['event_key']],
      },
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('webhook_delivery', true);
    await runner.dropTable('webhook', true);
  }
}
