import { AuditRepository, RewardRuleRepository, type RewardRuleRow } from '@groundcrew/db';
import type { setRewardRuleInput } from '@groundcrew/shared';
import type { z } from 'zod';
import { authorise } from '../core/allow';
import type { RequestContext } from '../core/request-context';
import { rewardLoaders } from './reward.loader';

/** The rule that holds. */
export function currentRule(context: RequestContext): Promise<RewardRuleRow> {
  authorise(context, 'reward.read');
  return context.load(rewardLoaders).rule();
}

/** Since when a rule holds: the one of the beginning, since the hub began. */
export async function ruleSince(context: RequestContext, rule: RewardRuleRow): Promise<Date> {
  return rule.at ?? (await new AuditRepository(context.manager).begunAt()) ?? context.now;
}

/** Sets the rule anew. What was paid by an earlier one stays as it is. */
export async function setRewardRule(
  context: RequestContext,
  input: z.output<typeof setRewardRuleInput>,
): Promise<RewardRuleRow> {
  authorise(context, 'reward.rule');
  const { gainSharePercent, gainShareCap, leaderPercent } = input;
  const rule = { gainSharePercent, gainShareCap, leaderPercent };
  return context.change(async (unit) => {
    const rules = new RewardRuleRepository(unit.manager);
    const id = await rules.set(rule, context.signedIn.memberId, unit.now);
    unit.record({ action: 'reward-rule.set', subjectType: 'RewardRule', subjectId: id, detail: rule });
    return rules.current();
  });
}
