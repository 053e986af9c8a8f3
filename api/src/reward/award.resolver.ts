import type { RecognitionRow, WalletEntryRow } from '@groundcrew/db';
import type { giveAwardInput } from '@groundcrew/shared';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { z } from 'zod';
import { Allow } from '../core/allow';
import type { RequestContext } from '../core/request-context';
import { recognitionLoaders } from '../recognition/recognition.loader';
import { RecognitionPayload, RecognitionType } from '../recognition/recognition.type';
import { giveAward } from './award.service';
import { GiveAwardInput } from './reward.input';
import { WalletEntryType } from './wallet.type';

@Resolver(() => WalletEntryType)
export class AwardResolver {
  @Allow('reward.award')
  @Mutation(() => RecognitionPayload, {
    description:
      'A lead gives points on the spot, from a team’s budget of the quarter, in public with the reason.',
  })
  async giveAward(
    @Ctx() context: RequestContext,
    @Arg('input', () => GiveAwardInput, { description: 'To whom, what for, and how much.' }) input: z.output<
      typeof giveAwardInput
    >,
  ) {
    return { recognition: await giveAward(context, input) };
  }

  @FieldResolver(() => RecognitionType, {
    nullable: true,
    description: 'The award, as it stands on the wall.',
  })
  recognition(
    @Root() { recognitionId }: WalletEntryRow,
    @Ctx() context: RequestContext,
  ): Promise<RecognitionRow | null> | null {
    return recognitionId === null ? null : context.load(recognitionLoaders).byId.load(recognitionId);
  }
}
