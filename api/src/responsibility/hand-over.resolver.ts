import { type HandOverRow, successorOf } from '@groundcrew/db';
import type { answerHandOverInput, handOverInput, withdrawHandOverInput } from '@groundcrew/shared';
import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import type { z } from 'zod';
import { Allow } from '../core/allow';
import { globalId } from '../core/global-id';
import { registerNode } from '../core/node';
import type { RequestContext } from '../core/request-context';
import { memberLoaders } from '../member/member.loader';
import { MemberType } from '../member/member.type';
import { HandOverAbilities, HandOverPayload, HandOverType } from './hand-over.type';
import { acceptHandOver, declineHandOver, withdrawHandOver } from './hand-over-answer.service';
import { handOverResponsibility } from './hand-over-offer.service';
import { handOverAbilities } from './hand-over-rights';
import { loadHolder } from './holder';
import { PartyHolder } from './party.type';
import {
  AnswerHandOverInput,
  HandOverResponsibilityInput,
  WithdrawHandOverInput,
} from './responsibility.input';
import { responsibilityLoaders } from './responsibility.loader';
import { ResponsibilityType } from './responsibility.type';

registerNode('HandOver', (context, key) => context.load(responsibilityLoaders).handOver.load(key));

type Answer = z.output<typeof answerHandOverInput>;

@Resolver(() => HandOverType)
export class HandOverResolver {
  @Allow('hand-over.offer')
  @Mutation(() => HandOverPayload, {
    description: 'An owner wants to leave: a successor is asked, or the gap opens again at once.',
  })
  async handOverResponsibility(
    @Ctx() context: RequestContext,
    @Arg('input', () => HandOverResponsibilityInput, { description: 'What, why and to whom.' })
    input: z.output<typeof handOverInput>,
  ) {
    return { handOver: await handOverResponsibility(context, input) };
  }

  @Allow('hand-over.answer')
  @Mutation(() => HandOverPayload, { description: 'The successor takes it, from today.' })
  async acceptHandOver(
    @Ctx() context: RequestContext,
    @Arg('input', () => AnswerHandOverInput, { description: 'Which, and a note.' }) input: Answer,
  ) {
    return { handOver: await acceptHandOver(context, input) };
  }

  @Allow('hand-over.answer')
  @Mutation(() => HandOverPayload, { description: 'The successor does not take it.' })
  async declineHandOver(
    @Ctx() context: RequestContext,
    @Arg('input', () => AnswerHandOverInput, { description: 'Which, and why.' }) input: Answer,
  ) {
    return { handOver: await declineHandOver(context, input) };
  }

  @Allow('hand-over.withdraw')
  @Mutation(() => HandOverPayload, { description: 'Takes a hand-over back before it is answered.' })
  async withdrawHandOver(
    @Ctx() context: RequestContext,
    @Arg('input', () => WithdrawHandOverInput, { description: 'Which.' }) input: z.output<
      typeof withdrawHandOverInput
    >,
  ) {
    return { handOver: await withdrawHandOver(context, input) };
  }

  @FieldResolver(() => ID, { description: 'Opaque global id.' })
  id(@Root() handOver: HandOverRow): string {
    return globalId('HandOver', handOver.id);
  }

  @FieldResolver(() => ResponsibilityType, { description: 'What is handed over.' })
  responsibility(@Root() handOver: HandOverRow, @Ctx() context: RequestContext) {
    return context.load(responsibilityLoaders).byId.load(handOver.responsibilityId);
  }

  @FieldResolver(() => PartyHolder, { description: 'Who wants to leave.' })
  from(@Root() handOver: HandOverRow, @Ctx() context: RequestContext) {
    return loadHolder(context, { memberId: handOver.fromMemberId, teamId: handOver.fromTeamId });
  }

  @FieldResolver(() => PartyHolder, {
    nullable: true,
    description: 'Who is asked to follow; null when the owner left without one.',
  })
  successor(@Root() handOver: HandOverRow, @Ctx() context: RequestContext) {
    const successor = successorOf(handOver);
    return successor && loadHolder(context, successor);
  }

  @FieldResolver(() => MemberType, { description: 'Who offered it.' })
  offeredBy(@Root() handOver: HandOverRow, @Ctx() context: RequestContext) {
    return context.load(memberLoaders).byId.load(handOver.offeredBy);
  }

  @FieldResolver(() => MemberType, { nullable: true, description: 'Who answered it or took it back.' })
  answeredBy(@Root() handOver: HandOverRow, @Ctx() context: RequestContext) {
    return handOver.answeredBy === null ? null : context.load(memberLoaders).byId.load(handOver.answeredBy);
  }

  @FieldResolver(() => HandOverAbilities, { description: 'What the viewer may do with it.' })
  async viewerCan(@Root() handOver: HandOverRow, @Ctx() context: RequestContext): Promise<HandOverAbilities> {
    const row = await context.load(responsibilityLoaders).byId.load(handOver.responsibilityId);
    return handOverAbilities(handOver, { teamId: row?.teamId ?? null }, context.actor);
  }
}
