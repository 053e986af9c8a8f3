/** What a KPI did over the trial so far, against as many days before it. */

import type { ProposalEffectRow, TrialRow } from '@groundcrew/db';
import { addDays, type BeforeAfterResult, companyDay, daysBetween } from '@groundcrew/shared';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../core/request-context';
import { kpiLoaders } from '../kpi/kpi.loader';
import { KpiType } from '../kpi/kpi.type';
import { compareWindows } from '../kpi/kpi-figures.service';
import { BeforeAfterType } from '../kpi/kpi-figures.type';
import { ProposalEffectType } from './proposal.type';
import { trialLoaders } from './trial.loader';

/** Null before the trial, on its first day, and where nothing was measured in it. */
export async function measuredEffect(
  context: RequestContext,
  effect: ProposalEffectRow,
): Promise<BeforeAfterResult | null> {
  const [trial, kpi] = await Promise.all([
    context.load(trialLoaders).ofProposal.load(effect.proposalId),
    context.load(kpiLoaders).byId.load(effect.kpiId),
  ]);
  if (!trial || !kpi) return null;
  const to = measuredUntil(trial, context.companyToday);
  const days = daysBetween(trial.from, to);
  if (days < 1) return null;
  const before = { from: addDays(trial.from, -days), to: trial.from };
  const result = await compareWindows(context, kpi, before, { from: trial.from, to });
  return result.after.value === null ? null : result;
}

/** Today, or when it ended: at its end, or when it was concluded before that. */
function measuredUntil(trial: TrialRow, today: string): string {
  const ends = [today, trial.to];
  if (trial.concludedAt) ends.push(companyDay(trial.concludedAt));
  return ends.sort()[0] ?? today;
}

@Resolver(() => ProposalEffectType)
export class ProposalEffectResolver {
  @FieldResolver(() => KpiType, { description: 'The KPI.' })
  kpi(@Root() effect: ProposalEffectRow, @Ctx() context: RequestContext) {
    return context.load(kpiLoaders).byId.load(effect.kpiId);
  }

  @FieldResolver(() => BeforeAfterType, {
    nullable: true,
    description:
      'Over the trial so far against as many days before it; null before the trial or without data.',
  })
  result(
    @Root() effect: ProposalEffectRow,
    @Ctx() context: RequestContext,
  ): Promise<BeforeAfterResult | null> {
    return measuredEffect(context, effect);
  }
}
