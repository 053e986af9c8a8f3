import type { MigrationInterface, QueryRunner } from 'typeorm';
import { big, createTable, id, instant, int, varchar } from './dsl';

/** Rewards: a double-entry ledger of points, budgets, the catalogue, what was chosen, and the rules. */
export class Reward2000000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      'ledger_account',
      [
        id(),
        varchar('name', 60),
        varchar('kind', 12),
        int('member_id', true),
        int('team_id', true),
        varchar('quarter', 7, true),
        big('balance'),
      ],
      {
        references: { member_id: 'member', team_id: 'team' },
        unique: [['name']],
        indexes: [['member_id'], ['team_id', 'quarter']],
        checks: { balance: "kind = 'ISSUE' OR balance >= 0" },
      },
    );
    await createTable(
      runner,
      'ledger_transaction',
      [
        id(),
        varchar('kind', 20),
        varchar('request_key', 160, true),
        varchar('request_hash', 64, true),
        int('actor_id', true),
        instant('at'),
        varchar('memo', 300, true),
        int('recognition_id', true),
        int('impact_id', true),
        int('redemption_id', true),
      ],
      {
        references: { actor_id: 'member', recognition_id: 'recognition', impact_id: 'idea_impact' },
        unique: [['request_key']],
        indexes: [['recognition_id'], ['impact_id'], ['redemption_id']],
      },
    );
    await createTable(
      runner,
      'ledger_entry',
      [int('transaction_id'), int('account_id'), big('amount'), big('balance_after')],
      {
        references: { transaction_id: 'ledger_transaction', account_id: 'ledger_account' },
        primaryKey: ['transaction_id', 'account_id'],
        indexes: [['account_id', 'transaction_id']],
        checks: { amount: 'amount <> 0' },
      },
    );
    await createTable(
      runner,
      'reward_option',
      [
        id(),
        varchar('kind', 20),
        varchar('name', 120),
        varchar('description', 300, true),
        varchar('unit', 10),
        int('price'),
        int('most'),
        int('stock', true),
        varchar('approver', 8),
        varchar('fulfiller', 8),
        instant('retired_at', true),
        int('version'),
      ],
      {
        indexes: [['retired_at', 'id']],
        checks: { price: 'price >= 1', stock: 'stock IS NULL OR stock >= 0' },
      },
    );
    await createTable(
      runner,
      'redemption',
      [
        id(),
        int('option_id'),
        int('member_id'),
        int('units'),
        big('points'),
        varchar('state', 12),
        varchar('note', 300, true),
        instant('requested_at'),
        int('decided_by', true),
        instant('decided_at', true),
        varchar('decided_words', 300, true),
        int('fulfilled_by', true),
        instant('fulfilled_at', true),
        varchar('fulfilled_words', 300, true),
        int('version'),
      ],
      {
        references: {
          option_id: 'reward_option',
          member_id: 'member',
          decided_by: 'member',
          fulfilled_by: 'member',
        },
        indexes: [
          ['member_id', 'id'],
          ['state', 'id'],
          ['option_id', 'state'],
          ['fulfilled_at', 'id'],
        ],
        checks: { points: 'points >= 1', units: 'units >= 1' },
      },
    );
    await createTable(
      runner,
      'reward_rule',
      [
        id(),
        int('gain_share_percent'),
        big('gain_share_cap'),
        int('leader_percent'),
        int('set_by', true),
        instant('at'),
      ],
      { references: { set_by: 'member' } },
    );
    await createTable(
      runner,
      'gain_share',
      [int('impact_id'), int('member_id'), int('weight'), big('points'), int('transaction_id')],
      {
        references: {
          impact_id: 'idea_impact',
          member_id: 'member',
          transaction_id: 'ledger_transaction',
        },
        primaryKey: ['impact_id', 'member_id'],
        indexes: [['member_id']],
      },
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'gain_share',
      'reward_rule',
      'redemption',
      'reward_option',
      'ledger_entry',
      'ledger_transaction',
      'ledger_account',
    ])
      await runner.dropTable(table, true);
  }
}
