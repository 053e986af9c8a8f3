import type { RecognitionRow } from '@groundcrew/db';
import type {
  applaudInput,
  creditIdeaInput,
  recognitionFilter,
  recognizeInput,
  withdrawRecognitionInput,
} from '@groundcrew/shared';
import { Arg, Ctx, Int, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import type { z } from 'zod';
import { Allow } from '../core/allow';
import type { Connection } from '../core/connection';
import { globalId } from '../core/global-id';
import { registerNode } from '../core/node';
import type { RequestContext } from '../core/request-context';
import { postedRecognitions } from './recognition.feed';
import {
  ApplaudInput,
  CreditIdeaInput,
  RecognitionFilter,
  RecognizeInput,
  WithdrawRecognitionInput,
} from './recognition.input';
import { type Post, recognitionLoaders } from './recognition.loader';
import { applaud, creditIdea, recognize, withdrawRecognition } from './recognition.service';
import {
  RecognitionConnection,
  RecognitionPayload,
  RecognitionType,
  WithdrawRecognitionPayload,
} from './recognition.type';
import { listRecognitions } from './wall.service';

registerNode('Recognition', (context, key) => context.load(recognitionLoaders).byId.load(key));

@Resolver(() => RecognitionType)
export class RecognitionResolver {
  @Allow('recognition.read')
  @Query(() => RecognitionConnection, { description: 'The wall, newest first.' })
  recognitions(
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { description: 'Page size, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to continue after.' }) after?: string,
    @Arg('filter', () => RecognitionFilter, { nullable: true, description: 'Which posts.' })
    filter?: z.output<typeof recognitionFilter>,
  ): Promise<Connection<Post>> {
    return listRecognitions(context, first, after, filter);
  }

  @Allow('recognition.write')
  @Mutation(() => RecognitionPayload, { description: 'Says in public what colleagues did.' })
  async recognize(
    @Ctx() context: RequestContext,
    @Arg('input', () => RecognizeInput, { description: 'For whom, and what.' }) input: z.output<
      typeof recognizeInput
    >,
  ) {
    return { recognition: await recognize(context, input) };
  }

  @Allow('recognition.write')
  @Mutation(() => RecognitionPayload, {
    description: '“This helped me”: credits an idea’s authors and contributors. Nobody credits their own.',
  })
  async creditIdea(
    @Ctx() context: RequestContext,
    @Arg('input', () => CreditIdeaInput, { description: 'Which idea, and how it helped.' }) input: z.output<
      typeof creditIdeaInput
    >,
  ) {
    return { recognition: await creditIdea(context, input) };
  }

  @Allow('recognition.withdraw')
  @Mutation(() => WithdrawRecognitionPayload, {
    description: 'Its author takes a post off the wall; an award stays.',
  })
  async withdrawRecognition(
    @Ctx() context: RequestContext,
    @Arg('input', () => WithdrawRecognitionInput, { description: 'Which.' }) input: z.output<
      typeof withdrawRecognitionInput
    >,
  ): Promise<WithdrawRecognitionPayload> {
    return { id: globalId('Recognition', await withdrawRecognition(context, input)) };
  }

  @Allow('recognition.applaud')
  @Mutation(() => RecognitionPayload, { description: 'Applauds, or takes it back.' })
  async applaud(
    @Ctx() context: RequestContext,
    @Arg('input', () => ApplaudInput, { description: 'Which, and whether.' }) input: z.output<
      typeof applaudInput
    >,
  ) {
    return { recognition: await applaud(context, input) };
  }

  @Allow('recognition.read')
  @Subscription(() => RecognitionType, {
    description: 'A post came onto the wall. Posts that are withdrawn are not told.',
    subscribe: ({ context }: { context: RequestContext }) => postedRecognitions(context),
  })
  recognitionPosted(@Root() row: RecognitionRow): RecognitionRow {
    return row;
  }
}
