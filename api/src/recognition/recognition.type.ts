import type { MemberRow, RecognitionRow, TeamRow } from '@groundcrew/db';
import { RecognitionKind, type CreditedSpan as Span } from '@groundcrew/shared';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../core/connection';
import { Node } from '../core/node';
import { DateTimeScalar } from '../core/scalars';
import { MemberType } from '../member/member.type';
import { TeamType } from '../team/team.type';
import './recognition.enums';

@ObjectType('Recognition', {
  implements: Node,
  description: 'What somebody did, said in public inside the company.',
})
export class RecognitionType
  extends Node
  implements
    Pick<
      RecognitionRow,
      | 'kind'
      | 'text'
      | 'customer'
      | 'isBehindScenes'
      | 'isLeaderExample'
      | 'isAcrossTeams'
      | 'postedAt'
      | 'points'
    >
{
  @Field(() => RecognitionKind, { description: 'What the post is.' }) kind!: RecognitionKind;
  @Field(() => String, {
    description:
      'What they did. Plain text; of ADOPTION the idea’s title, of TAKEN the gray zone’s question.',
  })
  text!: string;
  @Field(() => String, { nullable: true, description: 'For which customer, or whom it helped.' }) customer!:
    | string
    | null;
  @Field(() => Boolean, { description: 'Helped customers without facing them.' }) isBehindScenes!: boolean;
  @Field(() => Boolean, { description: 'A leader set the example.' }) isLeaderExample!: boolean;
  @Field(() => Boolean, { description: 'Its author shared a team with none of those whom it is for.' })
  isAcrossTeams!: boolean;
  @Field(() => DateTimeScalar, { description: 'When it was posted.' }) postedAt!: Date;
  @Field(() => Int, { nullable: true, description: 'Points given to each recipient; AWARD only.' }) points!:
    | number
    | null;
}

@ObjectType('RecognitionRecipient', { description: 'Whom a post is for.' })
export class RecognitionRecipientType {
  @Field(() => MemberType, { description: 'The person.' }) member!: MemberRow;
  @Field(() => TeamType, { nullable: true, description: 'Their team at the time; null without one.' })
  team!: TeamRow | null;
}

@ObjectType({ description: 'The part of a text that its author marked as what is credited; half-open.' })
export class CreditedSpan implements Span {
  @Field(() => Int, { description: 'First character, counted from 0 in Unicode code points.' })
  start!: number;
  @Field(() => Int, { description: 'Character after the last.' }) end!: number;
}

@ObjectType({ description: 'What the viewer may do with a post.' })
export class RecognitionAbilities {
  @Field(() => Boolean, { description: 'Take it off the wall.' }) withdraw!: boolean;
  @Field(() => Boolean, { description: 'Applaud; never what is one’s own, or for oneself.' })
  applaud!: boolean;
}

export const RecognitionConnection = connectionOf('Recognition', () => RecognitionType);

@ObjectType({ description: 'The post that was written or applauded.' })
export class RecognitionPayload {
  @Field(() => RecognitionType, { description: 'As it is now.' }) recognition!: unknown;
}

@ObjectType({ description: 'The post that is gone.' })
export class WithdrawRecognitionPayload {
  @Field(() => ID, { description: 'Its id; there is no such post any more.' }) id!: string;
}
