import type { EntityManager } from 'typeorm';
import { placeholders, rows } from '../core/sql';
import { GainShareEntity } from './ledger.entity';

/** What a contributor earned of a verified impact. */
export interface GainShareRow {
  impactId: number;
  ideaId: number;
  memberId: number;
  weight: number;
  points: number;
  paidAt: Date;
}

export class GainShareRepository {
  constructor(private readonly manager: EntityManager) {}

  /** Of each impact, the largest part first. */
  ofImpacts(impactIds: readonly number[]): Promise<GainShareRow[]> {
    return this.select(`g.impact_id IN ${placeholders(impactIds)}`, impactIds);
  }

  /** Of each idea, the newest impact first. */
  ofIdeas(ideaIds: readonly number[]): Promise<GainShareRow[]> {
    return this.select(`m.idea_id IN ${placeholders(ideaIds)}`, ideaIds);
  }

  /** Writes who earned what by a transaction. A second time is a duplicate key. */
  async create(
    impactId: number,
    transactionId: number,
    parts: readonly Pick<GainShareRow, 'memberId' | 'weight' | 'points'>[],
  ): Promise<void> {
    await this.manager.insert(
      GainShareEntity,
      parts.map(({ memberId, weight, points }) => ({
        impact_id: impactId,
        member_id: memberId,
        weight,
        points,
        transaction_id: transactionId,
      })),
    );
  }

  private async select(where: string, parameters: readonly unknown[]): Promise<GainShareRow[]> {
    const found = await rows<GainShareRow>(
      this.manager,
      `SELECT g.impact_id AS impactId, m.idea_id AS ideaId, g.member_id AS memberId, g.weight, g.points, t.at AS paidAt
         FROM gain_share g JOIN idea_impact m ON m.id = g.impact_id JOIN ledger_transaction t ON t.id = g.transaction_id
        WHERE ${where} ORDER BY g.impact_id DESC, g.points DESC, g.member_id`,
      [...parameters],
    );
    return found.map((row) => ({
      ...row,
      points: Number(row.points),
      paidAt: new Date(Number(row.paidAt)),
    }));
  }
}
