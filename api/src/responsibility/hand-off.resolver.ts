import type { HandOffRow } from '@groundcrew/db';
import {
  can,
  holdsOn,
  isBroken,
  type linkHandOffInput,
  type Ownership,
  ownershipOf,
  type unlinkHandOffInput,
} from '@groundcrew/shared';
import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import type { z } from 'zod';
import { Allow } from '../core/allow';
import { globalId } from '../core/global-id';
import { registerNode } from '../core/node';
import type { RequestContext } from '../core/request-context';
import { linkHandOff, unlinkHandOff } from './hand-off.service';
import { HandOffAbilities, HandOffPayload, HandOffType } from './hand-off.type';
import { LinkHandOffInput, UnlinkHandOffInput } from './responsibility.input';
import { responsibilityLoaders } from './responsibility.loader';
import { ResponsibilityType } from './responsibility.type';

registerNode('HandOff', (context, key) => context.load(responsibilityLoaders).handOff.load(key));

@Resolver(() => HandOffType)
export class HandOffResolver {
  @Allow('hand-off.edit')
  @Mutation(() => HandOffPayload, { description: '“A hands X to B”, from a day on.' })
  async linkHandOff(
    @Ctx() context: RequestContext,
    @Arg('input', () => LinkHandOffInput, { description: 'What, from where to where.' }) input: z.output<
      typeof linkHandOffInput
    >,
  ) {
    return { handOff: await linkHandOff(context, input) };
  }

  @Allow('hand-off.edit')
  @Mutation(() => HandOffPayload, { description: 'A hand-off no longer holds from a day on.' })
  async unlinkHandOff(
    @Ctx() context: RequestContext,
    @Arg('input', () => UnlinkHandOffInput, { description: 'Which and when.' }) input: z.output<
      typeof unlinkHandOffInput
    >,
  ) {
    return { handOff: await unlinkHandOff(context, input) };
  }

  @FieldResolver(() => ID, { description: 'Opaque global id.' })
  id(@Root() handOff: HandOffRow): string {
    return globalId('HandOff', handOff.id);
  }

  @FieldResolver(() => ResponsibilityType, { description: 'Hands over; may have ended.' })
  from(@Root() handOff: HandOffRow, @Ctx() context: RequestContext) {
    return context.load(responsibilityLoaders).byId.load(handOff.fromId);
  }

  @FieldResolver(() => ResponsibilityType, { description: 'Receives; may have ended.' })
  to(@Root() handOff: HandOffRow, @Ctx() context: RequestContext) {
    return context.load(responsibilityLoaders).byId.load(handOff.toId);
  }

  @FieldResolver(() => Boolean, { description: 'Whether a side has no owner today, or has ended.' })
  async broken(@Root() handOff: HandOffRow, @Ctx() context: RequestContext): Promise<boolean> {
    const loaders = context.load(responsibilityLoaders);
    const ownership = new Map<number, Ownership>();
    await Promise.all(
      [handOff.fromId, handOff.toId].map(async (id) => {
        const [row, parties] = await Promise.all([loaders.byId.load(id), loaders.parties.load(id)]);
        if (row && holdsOn(row, context.companyToday)) ownership.set(id, ownershipOf(parties));
      }),
    );
    return isBroken(handOff, ownership);
  }

  @FieldResolver(() => HandOffAbilities, { description: 'What the viewer may do with it.' })
  async viewerCan(@Root() handOff: HandOffRow, @Ctx() context: RequestContext): Promise<HandOffAbilities> {
    const sides = await context.load(responsibilityLoaders).byId.loadMany([handOff.fromId, handOff.toId]);
    const teamIds = sides.flatMap((side) => (side === null || side instanceof Error ? [] : [side.teamId]));
    return { edit: can(context.actor, 'hand-off.edit', { teamIds }) };
  }
}
