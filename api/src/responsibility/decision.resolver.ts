import { Ctx, FieldResolver, ID, Query, Resolver, Root, Subscription } from 'type-graphql';
import { Allow } from '../core/allow';
import { globalId } from '../core/global-id';
import { loadNode, Node } from '../core/node';
import type { RequestContext } from '../core/request-context';
import { type AwaitedDecision, awaitedDecisions, requestedDecisions } from './decision.service';
import { DecisionType } from './decision.type';

@Resolver(() => DecisionType)
export class DecisionResolver {
  @Allow('identity.own')
  @Query(() => [DecisionType], { description: 'What waits for the viewer’s answer, oldest first.' })
  decisions(@Ctx() context: RequestContext): Promise<AwaitedDecision[]> {
    return awaitedDecisions(context);
  }

  @Allow('identity.own')
  @Subscription(() => DecisionType, {
    description: 'Something is asked of the viewer, or of a team that they lead.',
    subscribe: ({ context }: { context: RequestContext }) => requestedDecisions(context),
  })
  decisionRequested(@Root() decision: AwaitedDecision): AwaitedDecision {
    return decision;
  }

  // A hand-over keeps the id that it had when nothing else could be decided.
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() { kind, subject, handOver }: AwaitedDecision): string {
    return handOver ? globalId('Decision', handOver.id) : globalId(`Decision.${kind}`, subject?.key ?? 0);
  }

  @FieldResolver(() => Node, {
    nullable: true,
    description: 'What else is to be decided; null for a hand-over, and when it is gone.',
  })
  subject(
    @Root() { subject }: AwaitedDecision,
    @Ctx() context: RequestContext,
  ): Promise<object | null> | null {
    return subject && loadNode(context, subject.type, subject.key);
  }
}
