/** Edges between gray zones, proposals, consents and trials, hydrated by loaders. */
import type { GrayZoneRow, ProposalEffectRow, ProposalRow, TrialRow } from '@groundcrew/db';
import { GrayZoneStep, nextStep, trialTo } from '@groundcrew/shared';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../core/request-context';
import { DateScalar } from '../core/scalars';
import { assignmentLoaders } from './assignment.loader';
import { grayZoneLoaders } from './gray-zone.loader';
import { GrayZoneType } from './gray-zone.type';
import { proposalLoaders } from './proposal.loader';
import { OwnershipProposalType, ProposalConsentType, ProposalEffectType } from './proposal.type';
import { type SaidTeam, saidTeamsOf, waitsForItsProposer } from './proposal-consents';
import { trialLoaders } from './trial.loader';
import { GrayZoneTrialType } from './trial.type';

@Resolver(() => GrayZoneType)
export class GrayZoneProposalsResolver {
  @FieldResolver(() => [OwnershipProposalType], { description: 'Every attempt to take it, newest first.' })
  proposals(@Root() zone: GrayZoneRow, @Ctx() context: RequestContext): Promise<ProposalRow[]> {
    return context.load(proposalLoaders).ofZone.load(zone.id);
  }

  @FieldResolver(() => OwnershipProposalType, {
    nullable: true,
    description: 'The one that waits for consent.',
  })
  openProposal(@Root() zone: GrayZoneRow, @Ctx() context: RequestContext): Promise<ProposalRow | null> {
    return context.load(proposalLoaders).openByZone.load(zone.id);
  }

  @FieldResolver(() => GrayZoneStep, { description: 'What waits to be done next.' })
  async nextStep(@Root() zone: GrayZoneRow, @Ctx() context: RequestContext): Promise<GrayZoneStep> {
    const [assignment, waitsForProposer, trial] = await Promise.all([
      context.load(assignmentLoaders).openByZone.load(zone.id),
      waitsForItsProposer(context, zone.id),
      context.load(trialLoaders).runningByZone.load(zone.id),
    ]);
    const { state } = zone;
    const facts = {
      state,
      hasOpenAssignment: assignment !== null,
      waitsForProposer,
      trialTo: trial?.to ?? null,
    };
    return nextStep(facts, context.companyToday);
  }
}

@Resolver(() => OwnershipProposalType)
export class OwnershipProposalEdgesResolver {
  @FieldResolver(() => GrayZoneType, { description: 'What it would take.' })
  grayZone(@Root() proposal: ProposalRow, @Ctx() context: RequestContext): Promise<GrayZoneRow | null> {
    return context.load(grayZoneLoaders).byId.load(proposal.zoneId);
  }

  @FieldResolver(() => [ProposalEffectType], { description: 'KPIs to judge by.' })
  effects(@Root() proposal: ProposalRow, @Ctx() context: RequestContext): Promise<ProposalEffectRow[]> {
    return context.load(proposalLoaders).effects.load(proposal.id);
  }

  @FieldResolver(() => [ProposalConsentType], { description: 'Teams that are asked, those touched first.' })
  consents(@Root() proposal: ProposalRow, @Ctx() context: RequestContext): Promise<SaidTeam[]> {
    return saidTeamsOf(context, proposal);
  }

  @FieldResolver(() => GrayZoneTrialType, { nullable: true, description: 'The trial that it started.' })
  trial(@Root() proposal: ProposalRow, @Ctx() context: RequestContext): Promise<TrialRow | null> {
    return context.load(trialLoaders).ofProposal.load(proposal.id);
  }

  @FieldResolver(() => DateScalar, {
    description: 'First day of its trial; today where it has not started.',
  })
  async trialFrom(@Root() proposal: ProposalRow, @Ctx() context: RequestContext): Promise<string> {
    return (await this.trial(proposal, context))?.from ?? context.companyToday;
  }

  @FieldResolver(() => DateScalar, {
    description: 'Day on which its trial ends; if it started today, where it has not.',
  })
  async trialTo(@Root() proposal: ProposalRow, @Ctx() context: RequestContext): Promise<string> {
    const trial = await this.trial(proposal, context);
    return trial?.to ?? trialTo(context.companyToday, proposal.weeks);
  }
}
