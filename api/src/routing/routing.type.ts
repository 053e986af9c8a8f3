import type { RoutingHopRow, RoutingRequestRow } from '@groundcrew/db';
import { HopOutcome, RequestSource, RoutingState } from '@groundcrew/shared';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../core/connection';
import { Node } from '../core/node';
import { DateTimeScalar } from '../core/scalars';

registerEnumType(RoutingState, {
  name: 'RoutingState',
  description: 'Where a request stands.',
  valuesConfig: {
    ASKED: { description: 'Recorded, not sent; or bounced back to the asker.' },
    SENT: { description: 'Waits at a team.' },
    ACCEPTED: { description: 'That team takes it.' },
    CLOSED: { description: 'Withdrawn by the asker, or when they left; or imported, and never at any team.' },
  },
});
registerEnumType(HopOutcome, { name: 'HopOutcome', description: 'What became of a request at one team.' });
registerEnumType(RequestSource, { name: 'RequestSource', description: 'How a request came into the hub.' });

@ObjectType('RoutingRequest', {
  implements: Node,
  description: 'Somebody asked whose something is: the question, and its way from team to team.',
})
export class RoutingRequestType
  extends Node
  implements
    Pick<
      RoutingRequestRow,
      'version' | 'text' | 'state' | 'source' | 'askedAt' | 'closedAt' | 'hopCount' | 'isBounced'
    >
{
  @Field(() => Int, { description: 'Rises with every step; send it back with a change.' }) version!: number;
  @Field(() => String, { description: 'The question, as it was asked.' }) text!: string;
  @Field(() => RoutingState, { description: 'Where it stands.' }) state!: RoutingState;
  @Field(() => RequestSource, { description: 'Asked by a person, or imported.' }) source!: RequestSource;
  @Field(() => DateTimeScalar, { description: 'When it was asked.' }) askedAt!: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was accepted or withdrawn.' })
  closedAt!: Date | null;
  @Field(() => Int, { description: 'How many times it arrived at a team.' }) hopCount!: number;
  @Field(() => Boolean, { description: 'Whether a team bounced it at least once.' }) isBounced!: boolean;
}

@ObjectType('RoutingHop', { description: 'A request arrives at a team, and what became of it there.' })
export class RoutingHopType
  implements Pick<RoutingHopRow, 'sentAt' | 'note' | 'outcome' | 'answeredAt' | 'reason'>
{
  @Field(() => DateTimeScalar, { description: 'When it arrived.' }) sentAt!: Date;
  @Field(() => String, { nullable: true, description: 'What the sender said.' }) note!: string | null;
  @Field(() => HopOutcome, { description: 'What became of it there.' }) outcome!: HopOutcome;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When that was decided.' })
  answeredAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Why it was bounced; or a word with the acceptance.' })
  reason!: string | null;
}

@ObjectType({ description: 'What the viewer may do with a request.' })
export class RoutingAbilities {
  @Field(() => Boolean, { description: 'Send it to a team: the asker, while it is with them.' })
  route!: boolean;
  @Field(() => Boolean, { description: 'Accept or bounce it, for the team where it waits.' })
  answer!: boolean;
  @Field(() => Boolean, {
    description: 'Bounce it back to whoever asked: while they are here. Else a bounce names a team.',
  })
  giveBack!: boolean;
  @Field(() => Boolean, { description: 'Take it back.' }) withdraw!: boolean;
  @Field(() => Boolean, { description: 'Put it under another topic.' }) changeTopic!: boolean;
}

export const RoutingRequestConnection = connectionOf('RoutingRequest', () => RoutingRequestType);

@ObjectType({ description: 'The request that was asked or moved.' })
export class RoutingPayload {
  @Field(() => RoutingRequestType, { description: 'As it is now.' }) request!: unknown;
}
