import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, day, id, instant, int, varchar } from './dsl';

/** Tokens with which other systems write to the hub. */
export class ApiToken1310000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      'api_token',
      [
        id(),
        varchar('name', 120),
        varchar('token_hash', 64),
        varchar('start', 12),
        varchar('scopes', 200),
        instant('created_at'),
        int('created_by', true),
        day('expires_on', true),
        instant('last_used_at', true),
        instant('revoked_at', true),
      ],
      { references: { created_by: 'member' }, unique: [['token_hash']] },
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('api_token', true);
  }
}
