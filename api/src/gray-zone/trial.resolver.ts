import type {
  DoerRow,
  GrayZoneRow,
  MemberRow,
  ProposalEffectRow,
  TrialResultRow,
  TrialRow,
} from '@groundcrew/db';
import { trialOwner } from '@groundcrew/db';
import type { concludeTrialInput, extendTrialInput } from '@groundcrew/shared';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { z } from 'zod';
import { Allow } from '../core/allow';
import { globalId } from '../core/global-id';
import { registerNode } from '../core/node';
import type { RequestContext } from '../core/request-context';
import { memberLoaders } from '../member/member.loader';
import { MemberType } from '../member/member.type';
import { loadHolder } from '../responsibility/holder';
import { PartyHolder } from '../responsibility/party.type';
import { responsibilityLoaders } from '../responsibility/responsibility.loader';
import { ResponsibilityType } from '../responsibility/responsibility.type';
import { assignmentLoaders } from './assignment.loader';
import { GrayZoneAssignmentType } from './assignment.type';
import { ConcludeTrialInput, ExtendTrialInput } from './gray-zone.input';
import { grayZoneLoaders } from './gray-zone.loader';
import { GrayZoneType } from './gray-zone.type';
import { proposalLoaders } from './proposal.loader';
import { OwnershipProposalType, ProposalEffectType } from './proposal.type';
import { trialLoaders } from './trial.loader';
import { concludeTrial, doersByName, extendTrial, mayConclude } from './trial.service';
import { DoerType, GrayZoneTrialType, TrialAbilities, TrialPayload, TrialResultType } from './trial.type';
import { concludersOf } from './trial-concluders';

registerNode('GrayZoneTrial', (context, key) => context.load(trialLoaders).byId.load(key));

@Resolver(() => GrayZoneTrialType)
export class TrialResolver {
  @Allow('trial.conclude')
  @Mutation(() => TrialPayload, {
    description:
      'The leads adopt a trial, and the map changes as of today; or return it, and the gray zone is open again.',
  })
  async concludeTrial(
    @Ctx() context: RequestContext,
    @Arg('input', () => ConcludeTrialInput, { description: 'Which, and the decision.' }) input: z.output<
      typeof concludeTrialInput
    >,
  ) {
    return { trial: await concludeTrial(context, input) };
  }

  @Allow('trial.conclude')
  @Mutation(() => TrialPayload, { description: 'Gives a running trial more weeks.' })
  async extendTrial(
    @Ctx() context: RequestContext,
    @Arg('input', () => ExtendTrialInput, { description: 'Which, by how much, and why.' }) input: z.output<
      typeof extendTrialInput
    >,
  ) {
    return { trial: await extendTrial(context, input) };
  }

  @FieldResolver(() => ID, { description: 'Opaque global id.' })
  id(@Root() trial: TrialRow): string {
    return globalId('GrayZoneTrial', trial.id);
  }

  @FieldResolver(() => GrayZoneType, { description: 'What is tried.' })
  grayZone(@Root() trial: TrialRow, @Ctx() context: RequestContext) {
    return context.load(grayZoneLoaders).byId.load(trial.zoneId);
  }

  @FieldResolver(() => PartyHolder, { description: 'Who tries to own it.' })
  owner(@Root() trial: TrialRow, @Ctx() context: RequestContext) {
    return loadHolder(context, trialOwner(trial));
  }

  @FieldResolver(() => OwnershipProposalType, {
    nullable: true,
    description: 'The proposal that started it.',
  })
  proposal(@Root() { proposalId }: TrialRow, @Ctx() context: RequestContext) {
    return proposalId === null ? null : context.load(proposalLoaders).byId.load(proposalId);
  }

  @FieldResolver(() => GrayZoneAssignmentType, {
    nullable: true,
    description: 'The assignment that started it.',
  })
  assignment(@Root() { assignmentId }: TrialRow, @Ctx() context: RequestContext) {
    return assignmentId === null ? null : context.load(assignmentLoaders).byId.load(assignmentId);
  }

  @FieldResolver(() => MemberType, { nullable: true, description: 'Who concluded it.' })
  concludedBy(@Root() { concludedBy }: TrialRow, @Ctx() context: RequestContext) {
    return concludedBy === null ? null : context.load(memberLoaders).byId.load(concludedBy);
  }

  @FieldResolver(() => [ProposalEffectType], {
    description: 'What its proposal promised, with what is measured; empty for an assigned one.',
  })
  effects(@Root() { proposalId }: TrialRow, @Ctx() context: RequestContext): Promise<ProposalEffectRow[]> {
    return proposalId === null ? Promise.resolve([]) : context.load(proposalLoaders).effects.load(proposalId);
  }

  @FieldResolver(() => [DoerType], {
    description:
      'Who does it: its owner and whoever logs work on its days, by name; fixed when it was adopted.',
  })
  doers(@Root() trial: TrialRow, @Ctx() context: RequestContext): Promise<DoerRow[]> {
    return doersByName(context, trial);
  }

  @FieldResolver(() => Int, { description: 'What was delivered on its days.' })
  async deliveryCount(@Root() trial: TrialRow, @Ctx() context: RequestContext): Promise<number> {
    const doers = await context.load(trialLoaders).doers.load(trial);
    return doers.reduce((sum, { deliveries }) => sum + deliveries, 0);
  }

  @FieldResolver(() => [TrialResultType], { description: 'What its adoption made of the map.' })
  results(@Root() trial: TrialRow, @Ctx() context: RequestContext): Promise<TrialResultRow[]> {
    return context.load(trialLoaders).results.load(trial.id);
  }

  @FieldResolver(() => [MemberType], { description: 'Who may conclude it today.' })
  async concluders(@Root() trial: TrialRow, @Ctx() context: RequestContext): Promise<MemberRow[]> {
    const found = await context.load(memberLoaders).byId.loadMany(await concludersOf(context, trial));
    return found.filter((member): member is MemberRow => member !== null && !(member instanceof Error));
  }

  @FieldResolver(() => TrialAbilities, { description: 'What the viewer may do with it.' })
  async viewerCan(@Root() trial: TrialRow, @Ctx() context: RequestContext): Promise<TrialAbilities> {
    const may = await mayConclude(context, trial);
    return { conclude: may, extend: may };
  }
}

@Resolver(() => DoerType)
export class DoerResolver {
  @FieldResolver(() => MemberType, { description: 'Who.' })
  member(@Root() doer: DoerRow, @Ctx() context: RequestContext) {
    return context.load(memberLoaders).byId.load(doer.memberId);
  }
}

@Resolver(() => TrialResultType)
export class TrialResultResolver {
  @FieldResolver(() => ResponsibilityType, { description: 'Work on the map.' })
  responsibility(@Root() result: TrialResultRow, @Ctx() context: RequestContext) {
    return context.load(responsibilityLoaders).byId.load(result.responsibilityId);
  }
}

@Resolver(() => GrayZoneType)
export class GrayZoneTrialsResolver {
  @FieldResolver(() => [GrayZoneTrialType], { description: 'Every trial of it, newest first.' })
  trials(@Root() zone: GrayZoneRow, @Ctx() context: RequestContext) {
    return context.load(trialLoaders).ofZone.load(zone.id);
  }

  @FieldResolver(() => GrayZoneTrialType, { nullable: true, description: 'The one that runs.' })
  currentTrial(@Root() zone: GrayZoneRow, @Ctx() context: RequestContext) {
    return context.load(trialLoaders).runningByZone.load(zone.id);
  }
}
