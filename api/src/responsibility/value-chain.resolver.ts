import type { StageRow, ValueChainRow } from '@groundcrew/db';
import { can, type defineValueChainInput } from '@groundcrew/shared';
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { z } from 'zod';
import { Allow } from '../core/allow';
import { globalId } from '../core/global-id';
import { registerNode } from '../core/node';
import type { RequestContext } from '../core/request-context';
import { DefineValueChainInput } from './responsibility.input';
import { responsibilityLoaders } from './responsibility.loader';
import { defineValueChain, listValueChains } from './value-chain.service';
import { StageType, ValueChainAbilities, ValueChainPayload, ValueChainType } from './value-chain.type';

registerNode('ValueChain', (context, key) => context.load(responsibilityLoaders).chain.load(key));
registerNode('Stage', (context, key) => context.load(responsibilityLoaders).stage.load(key));

@Resolver(() => ValueChainType)
export class ValueChainResolver {
  @Allow('responsibility.read')
  @Query(() => [ValueChainType], { description: 'Every value chain, by name.' })
  valueChains(@Ctx() context: RequestContext): Promise<ValueChainRow[]> {
    return listValueChains(context);
  }

  @Allow('value-chain.edit')
  @Mutation(() => ValueChainPayload, { description: 'Defines a value chain with all its stages in order.' })
  async defineValueChain(
    @Ctx() context: RequestContext,
    @Arg('input', () => DefineValueChainInput, { description: 'The chain.' }) input: z.output<
      typeof defineValueChainInput
    >,
  ) {
    return { valueChain: await defineValueChain(context, input) };
  }

  @FieldResolver(() => ID, { description: 'Opaque global id.' })
  id(@Root() chain: ValueChainRow): string {
    return globalId('ValueChain', chain.id);
  }

  @FieldResolver(() => [StageType], { description: 'Its stages, in order.' })
  stages(@Root() chain: ValueChainRow, @Ctx() context: RequestContext): Promise<StageRow[]> {
    return context.load(responsibilityLoaders).stagesOfChain.load(chain.id);
  }

  @FieldResolver(() => ValueChainAbilities, { description: 'What the viewer may do with it.' })
  viewerCan(@Ctx() context: RequestContext): ValueChainAbilities {
    return { edit: can(context.actor, 'value-chain.edit') };
  }
}

@Resolver(() => StageType)
export class StageResolver {
  @FieldResolver(() => ID, { description: 'Opaque global id.' })
  id(@Root() stage: StageRow): string {
    return globalId('Stage', stage.id);
  }

  @FieldResolver(() => ValueChainType, { description: 'The chain that it is a step of.' })
  valueChain(@Root() stage: StageRow, @Ctx() context: RequestContext) {
    return context.load(responsibilityLoaders).chain.load(stage.valueChainId);
  }
}
