import { FIRST_RULE, type RewardRuleContent } from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import { rows } from '../core/sql';
import { RewardRuleEntity } from './reward.entity';

/** The rule that holds, and since when. */
export interface RewardRuleRow extends RewardRuleContent {
  /** Null for the rule that holds from the first. */
  setBy: number | null;
  /** Null for the rule that holds from the first. */
  at: Date | null;
}

export class RewardRuleRepository {
  constructor(private readonly manager: EntityManager) {}

  /** The one that was set last; until one was, what every company begins with. */
  async current(): Promise<RewardRuleRow> {
    const [row] = await rows<RewardRuleRow>(
      this.manager,
      `SELECT gain_share_percent AS gainSharePercent, gain_share_cap AS gainShareCap, leader_percent AS leaderPercent,
          set_by AS setBy, at FROM reward_rule ORDER BY id DESC LIMIT 1`,
    );
    if (!row) return { ...FIRST_RULE, setBy: null, at: null };
    return { ...row, gainShareCap: Number(row.gainShareCap), at: new Date(Number(row.at)) };
  }

  /** @returns the new rule's id */
  async set(rule: RewardRuleContent, setBy: number | null, at: Date): Promise<number> {
    const inserted = await this.manager.insert(RewardRuleEntity, {
      gain_share_percent: rule.gainSharePercent,
      gain_share_cap: rule.gainShareCap,
      leader_percent: rule.leaderPercent,
      set_by: setBy,
      at,
    });
    return inserted.identifiers[0]?.id as number;
  }
}
