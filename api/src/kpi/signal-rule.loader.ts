import {
  SignalFiringRepository,
  type SignalFiringRow,
  SignalRuleRepository,
  type SignalRuleRow,
} from '@groundcrew/db';
import DataLoader from 'dataloader';
import { byForeignKey, byKey } from '../core/loader';
import type { RequestContext } from '../core/request-context';

/** The rules of KPIs, whom they tell, and when they fired. */
export function signalLoaders(context: RequestContext) {
  const { manager } = context;
  const rules = new SignalRuleRepository(manager);
  const firings = new SignalFiringRepository(manager);
  const byId = byKey<SignalRuleRow>((ids) => rules.byIds(ids));
  return {
    byId,
    /** Those that were not removed, oldest first. */
    ofKpi: byForeignKey<SignalRuleRow>(
      (ids) => rules.ofKpis(ids),
      (rule) => rule.kpiId,
      byId,
    ),
    /** Member ids of those whom a rule tells. */
    notify: new DataLoader<number, number[]>(async (ids) => {
      const of = new Map<number, number[]>(ids.map((id) => [id, []]));
      for (const { ruleId, memberId } of await rules.membersOf(ids)) of.get(ruleId)?.push(memberId);
      return ids.map((id) => of.get(id) ?? []);
    }),
    firing: byKey<SignalFiringRow>((ids) => firings.byIds(ids)),
    /** The newest firings of a rule, so many of them. */
    newestFirings: new DataLoader<{ ruleId: number; limit: number }, SignalFiringRow[], string>(
      async (asked) => {
        const limit = Math.max(...asked.map((one) => one.limit));
        const found = await firings.newestOf([...new Set(asked.map((one) => one.ruleId))], limit);
        return asked.map((one) => found.filter((row) => row.ruleId === one.ruleId).slice(0, one.limit));
      },
      { cacheKeyFn: ({ ruleId, limit }) => `${ruleId} ${limit}` },
    ),
  };
}
