import { type ProposalLinkRow, type ProposalRow, proposedOwner } from '@groundcrew/db';
import type {
  acceptConditionInput,
  decideProposalInput,
  proposeOwnershipInput,
  withdrawProposalInput,
} from '@groundcrew/shared';
import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import type { z } from 'zod';
import { companyLoaders } from '../company/company.loader';
import { CompanyValueType } from '../company/company.type';
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
import { teamLoaders } from '../team/team.loader';
import { TeamType } from '../team/team.type';
import {
  AcceptConditionInput,
  DecideProposalInput,
  ProposeOwnershipInput,
  WithdrawProposalInput,
} from './gray-zone.input';
import { proposalLoaders } from './proposal.loader';
import { proposeOwnership } from './proposal.service';
import { OwnershipProposalType, ProposalAbilities, ProposalLinkType, ProposalPayload } from './proposal.type';
import { acceptCondition, decideProposal, withdrawProposal } from './proposal-answer.service';
import { proposalRights } from './proposal-rights';

registerNode('OwnershipProposal', (context, key) => context.load(proposalLoaders).byId.load(key));
// Who is told of an answer looks at the proposal that it belongs to.
registerNode('ProposalAnswer', async (context, key) => {
  const { answer, byId } = context.load(proposalLoaders);
  const given = await answer.load(key);
  const proposal = given && (await byId.load(given.proposalId));
  return proposal && { ...proposal, __typename: 'OwnershipProposal' };
});

@Resolver(() => OwnershipProposalType)
export class OwnershipProposalResolver {
  @Allow('proposal.propose')
  @Mutation(() => ProposalPayload, {
    description: 'Somebody offers to take a gray zone, or work that has synergy with their own.',
  })
  async proposeOwnership(
    @Ctx() context: RequestContext,
    @Arg('input', () => ProposeOwnershipInput, { description: 'What is proposed.' }) input: z.output<
      typeof proposeOwnershipInput
    >,
  ) {
    return { proposal: await proposeOwnership(context, input) };
  }

  @Allow('proposal.decide')
  @Mutation(() => ProposalPayload, {
    description: 'A lead answers for a team that is asked: one no declines, the last yes starts the trial.',
  })
  async decideProposal(
    @Ctx() context: RequestContext,
    @Arg('input', () => DecideProposalInput, { description: 'Which, and what is answered.' })
    input: z.output<typeof decideProposalInput>,
  ) {
    return { proposal: await decideProposal(context, input) };
  }

  @Allow('proposal.answer')
  @Mutation(() => ProposalPayload, {
    description: 'The proposer takes the condition of a “yes, if …”, which then counts as yes.',
  })
  async acceptCondition(
    @Ctx() context: RequestContext,
    @Arg('input', () => AcceptConditionInput, { description: 'Which, and whose condition.' })
    input: z.output<typeof acceptConditionInput>,
  ) {
    return { proposal: await acceptCondition(context, input) };
  }

  @Allow('proposal.answer')
  @Mutation(() => ProposalPayload, {
    description: 'Its proposer, or the member who would own it, takes it back before it is decided.',
  })
  async withdrawProposal(
    @Ctx() context: RequestContext,
    @Arg('input', () => WithdrawProposalInput, { description: 'Which.' }) input: z.output<
      typeof withdrawProposalInput
    >,
  ) {
    return { proposal: await withdrawProposal(context, input) };
  }

  @FieldResolver(() => ID, { description: 'Opaque global id.' })
  id(@Root() proposal: ProposalRow): string {
    return globalId('OwnershipProposal', proposal.id);
  }

  @FieldResolver(() => MemberType, { description: 'Who proposed it.' })
  proposer(@Root() proposal: ProposalRow, @Ctx() context: RequestContext) {
    return context.load(memberLoaders).byId.load(proposal.proposerId);
  }

  @FieldResolver(() => PartyHolder, { description: 'Who would own it.' })
  owner(@Root() proposal: ProposalRow, @Ctx() context: RequestContext) {
    return loadHolder(context, proposedOwner(proposal));
  }

  @FieldResolver(() => ResponsibilityType, {
    nullable: true,
    description: 'The responsibility that splits or goes over.',
  })
  responsibility(@Root() { responsibilityId }: ProposalRow, @Ctx() context: RequestContext) {
    return responsibilityId === null ? null : context.load(responsibilityLoaders).byId.load(responsibilityId);
  }

  @FieldResolver(() => TeamType, { nullable: true, description: 'With whom something is left.' })
  leftWith(@Root() { leftWithTeamId }: ProposalRow, @Ctx() context: RequestContext) {
    return leftWithTeamId === null ? null : context.load(teamLoaders).byId.load(leftWithTeamId);
  }

  @FieldResolver(() => [ProposalLinkType], { description: 'Other work that it connects with.' })
  links(@Root() proposal: ProposalRow, @Ctx() context: RequestContext): Promise<ProposalLinkRow[]> {
    return context.load(proposalLoaders).links.load(proposal.id);
  }

  @FieldResolver(() => CompanyValueType, {
    nullable: true,
    description: 'The company value that it serves.',
  })
  value(@Root() { valueId }: ProposalRow, @Ctx() context: RequestContext) {
    return valueId === null ? null : context.load(companyLoaders).value.load(valueId);
  }

  @FieldResolver(() => ProposalAbilities, { description: 'What the viewer may do with it.' })
  async viewerCan(@Root() proposal: ProposalRow, @Ctx() context: RequestContext) {
    const { decideFor, acceptConditionOf, withdraw } = await proposalRights(context, proposal);
    const teams = context.load(teamLoaders).byId;
    return {
      decideFor: await teams.loadMany(decideFor),
      acceptConditionOf: await teams.loadMany(acceptConditionOf),
      withdraw,
    };
  }
}

@Resolver(() => ProposalLinkType)
export class ProposalLinkResolver {
  @FieldResolver(() => ResponsibilityType, { description: 'The other work.' })
  responsibility(@Root() link: ProposalLinkRow, @Ctx() context: RequestContext) {
    return context.load(responsibilityLoaders).byId.load(link.responsibilityId);
  }
}
