import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A redemption keeps what was chosen as it was then: a catalogue that changes later changes nothing of it. It also keeps whether its
 * units left a stock, and when it was taken back. What was chosen before gets what its option says today.
 */
export class RedemptionAsChosen2020000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const text = runner.connection.options.type === 'mysql' ? ' COLLATE utf8mb4_bin' : '';
    // By hand: on SQLite a column added through the table's model copies the whole table.
    for (const [name, type] of [
      ['kind', `varchar(20)${text} NOT NULL DEFAULT ''`],
      ['name', `varchar(120)${text} NOT NULL DEFAULT ''`],
      ['unit', `varchar(10)${text} NOT NULL DEFAULT ''`],
      ['approver', `varchar(8)${text} NOT NULL DEFAULT ''`],
      ['fulfiller', `varchar(8)${text} NOT NULL DEFAULT ''`],
      ['is_from_stock', 'integer NOT NULL DEFAULT 0'],
      ['withdrawn_at', 'bigint NULL'],
    ] as const)
      if (!(await runner.hasColumn('redemption', name)))
        await runner.query(`ALTER TABLE redemption ADD COLUMN ${name} ${type}`);
    // The kind says whether a row was filled: run again after a kill midway, this fills those that are left.
    const from = (column: string) =>
      `(SELECT ${column} FROM reward_option WHERE reward_option.id = redemption.option_id)`;
    await runner.query(
      `UPDATE redemption SET name = ${from('name')}, unit = ${from('unit')}, approver = ${from('approver')},
          fulfiller = ${from('fulfiller')}, is_from_stock = ${from('CASE WHEN stock IS NULL THEN 0 ELSE 1 END')}, kind = ${from('kind')}
        WHERE kind = ''`,
    );
    await runner.query(
      `UPDATE redemption SET withdrawn_at = (SELECT MAX(audit.at) FROM audit WHERE audit.subject_type = 'Redemption'
          AND audit.subject_id = redemption.id AND audit.action = 'reward.withdrawn')
        WHERE state = 'WITHDRAWN' AND withdrawn_at IS NULL`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['kind', 'name', 'unit', 'approver', 'fulfiller', 'is_from_stock', 'withdrawn_at'])
      if (await runner.hasColumn('redemption', name))
        await runner.query(`ALTER TABLE redemption DROP COLUMN ${name}`);
  }
}
