import type { HandOverRow } from '@groundcrew/db';
import { Ctx, Query, Resolver, Root, Subscription } from 'type-graphql';
import { Allow } from '../core/allow';
import { globalId } from '../core/global-id';
import type { RequestContext } from '../core/request-context';
import { awaitedHandOvers, offeredHandOvers } from './decision.service';
import { DecisionKind, DecisionType } from './decision.type';

@Resolver()
export class DecisionResolver {
  @Allow('identity.own')
  @Query(() => [DecisionType], { description: 'What waits for the viewer’s answer, oldest first.' })
  async decisions(@Ctx() context: RequestContext): Promise<DecisionType[]> {
    return (await awaitedHandOvers(context)).map(toDecision);
  }

  @Allow('identity.own')
  @Subscription(() => DecisionType, {
    description: 'Something is asked of the viewer, or of a team that they lead.',
    subscribe: ({ context }: { context: RequestContext }) => offeredHandOvers(context),
  })
  decisionRequested(@Root() handOver: HandOverRow): DecisionType {
    return toDecision(handOver);
  }
}

function toDecision(handOver: HandOverRow): DecisionType {
  return {
    id: globalId('Decision', handOver.id),
    kind: DecisionKind.HAND_OVER,
    requestedAt: handOver.offeredAt,
    handOver,
  };
}
