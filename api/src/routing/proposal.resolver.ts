import { limits, Ownership, ownershipOf, RaciRole } from '@groundcrew/shared';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '../core/allow';
import type { RequestContext } from '../core/request-context';
import { loadHolder } from '../responsibility/holder';
import { PartyHolder } from '../responsibility/party.type';
import { responsibilityLoaders } from '../responsibility/responsibility.loader';
import { ResponsibilityType } from '../responsibility/responsibility.type';
import { teamLoaders } from '../team/team.loader';
import { TeamType } from '../team/team.type';
import { findResponsibility, type Proposal, type Proposals } from './proposal.service';
import { OwnerProposal, OwnerProposals, TopicGuess } from './proposal.type';
import { routingLoaders } from './routing.loader';
import { TopicType } from './topic.type';

@Resolver(() => OwnerProposal)
export class ProposalResolver {
  @Allow('routing.read')
  @Query(() => OwnerProposals, {
    description: 'Whose a question could be: fast enough to be asked while somebody types.',
  })
  findResponsibility(
    @Ctx() context: RequestContext,
    @Arg('text', () => String, { description: 'A sentence, Korean or English.' }) text: string,
    @Arg('first', () => Int, {
      nullable: true,
      description: `How many proposals, 1 to ${limits.proposals}; 3 when absent.`,
    })
    first?: number,
  ): Promise<Proposals> {
    return findResponsibility(context, text, first ?? 3);
  }

  @FieldResolver(() => ResponsibilityType, { description: 'Which.' })
  responsibility(@Root() proposal: Proposal, @Ctx() context: RequestContext) {
    return context.load(responsibilityLoaders).byId.load(proposal.responsibilityId);
  }

  @FieldResolver(() => TeamType, { nullable: true, description: 'Its team.' })
  async team(@Root() proposal: Proposal, @Ctx() context: RequestContext) {
    const row = await context.load(responsibilityLoaders).byId.load(proposal.responsibilityId);
    return row?.teamId ? context.load(teamLoaders).byId.load(row.teamId) : null;
  }

  @FieldResolver(() => PartyHolder, {
    nullable: true,
    description: 'Who is ACCOUNTABLE today; null where nobody is, or two are (the map shows that as a gap).',
  })
  async owner(@Root() proposal: Proposal, @Ctx() context: RequestContext) {
    const parties = await context.load(responsibilityLoaders).parties.load(proposal.responsibilityId);
    if (ownershipOf(parties) !== Ownership.OWNED) return null;
    const owner = parties.find((party) => party.role === RaciRole.ACCOUNTABLE);
    return owner ? loadHolder(context, owner) : null;
  }
}

@Resolver(() => TopicGuess)
export class TopicGuessResolver {
  @FieldResolver(() => TopicType, { description: 'Which.' })
  topic(@Root() guess: { id: number }, @Ctx() context: RequestContext) {
    return context.load(routingLoaders).topic.load(guess.id);
  }
}
