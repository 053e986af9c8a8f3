import type { EntityManager } from 'typeorm';
import { placeholders, rows } from '../core/sql';

/** What a team has to give in a quarter. */
export interface BudgetRow {
  teamId: number;
  quarter: string;
  /** In all, as it was set last. */
  allotted: number;
  /** What is left of it. */
  left: number;
}

export class BudgetRepository {
  constructor(private readonly manager: EntityManager) {}

  /** Budgets of a quarter by the teams' names: of these teams, or of all. */
  async ofQuarter(quarter: string, teamIds?: readonly number[]): Promise<BudgetRow[]> {
    const found = await rows<BudgetRow>(
      this.manager,
      `SELECT a.team_id AS teamId, a.quarter, a.balance AS \`left\`,
          (SELECT COALESCE(SUM(e.amount), 0) FROM ledger_entry e JOIN ledger_transaction t ON t.id = e.transaction_id
            WHERE e.account_id = a.id AND t.kind = 'BUDGET') AS allotted
         FROM ledger_account a JOIN team ON team.id = a.team_id
        WHERE a.quarter = ? ${teamIds ? `AND a.team_id IN ${placeholders(teamIds)}` : ''}
        ORDER BY team.name, team.id`,
      [quarter, ...(teamIds ?? [])],
    );
    return found.map((row) => ({ ...row, allotted: Number(row.allotted), left: Number(row.left) }));
  }

  /** A team's budget of a quarter; nothing allotted where none was set. */
  async of(teamId: number, quarter: string): Promise<BudgetRow> {
    const [row] = await this.ofQuarter(quarter, [teamId]);
    return row ?? { teamId, quarter, allotted: 0, left: 0 };
  }
}
