import type { PartyRow, ResponsibilityRow } from '@groundcrew/db';
import type { assignPartyInput, endPartyInput } from '@groundcrew/shared';
import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import type { z } from 'zod';
import { Allow } from '../core/allow';
import { globalId } from '../core/global-id';
import { registerNode } from '../core/node';
import type { RequestContext } from '../core/request-context';
import { loadHolder } from './holder';
import { assignParty, endParty } from './party.service';
import { PartyHolder, PartyType } from './party.type';
import { AssignPartyInput, EndPartyInput } from './responsibility.input';
import { responsibilityLoaders } from './responsibility.loader';
import { ResponsibilityPayload, ResponsibilityType } from './responsibility.type';

registerNode('Party', (context, key) => context.load(responsibilityLoaders).party.load(key));

@Resolver(() => PartyType)
export class PartyResolver {
  @Allow('responsibility.edit')
  @Mutation(() => ResponsibilityPayload, {
    description: 'A member or team takes part; a second ACCOUNTABLE is refused unless asked for.',
  })
  async assignParty(
    @Ctx() context: RequestContext,
    @Arg('input', () => AssignPartyInput, { description: 'Who, how and from when.' }) input: z.output<
      typeof assignPartyInput
    >,
  ) {
    return { responsibility: await assignParty(context, input) };
  }

  @Allow('responsibility.edit')
  @Mutation(() => ResponsibilityPayload, { description: 'A party no longer takes part from a day on.' })
  async endParty(
    @Ctx() context: RequestContext,
    @Arg('input', () => EndPartyInput, { description: 'Which and when.' }) input: z.output<
      typeof endPartyInput
    >,
  ) {
    return { responsibility: await endParty(context, input) };
  }

  @FieldResolver(() => ID, { description: 'Opaque global id.' })
  id(@Root() party: PartyRow): string {
    return globalId('Party', party.id);
  }

  @FieldResolver(() => PartyHolder, { description: 'Who.' })
  holder(@Root() party: PartyRow, @Ctx() context: RequestContext) {
    return loadHolder(context, party);
  }

  @FieldResolver(() => ResponsibilityType, { description: 'In what.' })
  responsibility(@Root() party: PartyRow, @Ctx() context: RequestContext): Promise<ResponsibilityRow | null> {
    return context.load(responsibilityLoaders).byId.load(party.responsibilityId);
  }
}
