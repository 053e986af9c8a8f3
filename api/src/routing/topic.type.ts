import type { LandingRow, TopicRow } from '@groundcrew/db';
import { TopicOrder } from '@groundcrew/shared';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../core/connection';
import { Node } from '../core/node';
import { DateScalar, DateTimeScalar } from '../core/scalars';
import { TeamType } from '../team/team.type';

registerEnumType(TopicOrder, {
  name: 'TopicOrder',
  description: 'In which order topics come.',
  valuesConfig: {
    SCATTERED: {
      description: 'By entropy, then requests, of the last 90 days, greatest first; then by name.',
    },
    NAME: { description: 'By name.' },
    RECENT: { description: 'Asked last first.' },
  },
});

@ObjectType('Topic', { implements: Node, description: 'What requests are about.' })
export class TopicType extends Node implements Pick<TopicRow, 'version' | 'name' | 'key' | 'lastAskedAt'> {
  @Field(() => Int, { description: 'Rises with every change of it; send it back with one.' })
  version!: number;
  @Field(() => String, {
    description: 'The sentence that began it, until somebody names it better; or as imported.',
  })
  name!: string;
  @Field(() => String, { nullable: true, description: 'Its name where it was imported from.' }) key!:
    | string
    | null;
  @Field(() => DateTimeScalar, { description: 'When it was last asked about.' }) lastAskedAt!: Date;
}

@ObjectType({ description: 'Requests of a topic that first landed at one team.' })
export class TeamLandings {
  @Field(() => TeamType, { description: 'The team.' }) team!: unknown;
  @Field(() => Int, { description: 'How many.' }) count!: number;
}

@ObjectType('Consistency', { description: 'How surely a topic finds its team, over a window of days.' })
export class ConsistencyType {
  @Field(() => DateScalar, { description: 'First day of the window.' }) from!: string;
  @Field(() => DateScalar, { description: 'Last day of the window; it belongs to it.' }) to!: string;
  @Field(() => Int, { description: 'Requests asked in the window, landed or not.' }) requestCount!: number;
  @Field(() => Int, { description: 'People who asked them; imported ones have no asker.' })
  askerCount!: number;
  @Field(() => Float, {
    nullable: true,
    description:
      'Normalised Shannon entropy of where they first landed: 0 always the same team, 1 evenly spread; null without a landing.',
  })
  entropy!: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'Share of the requests that were bounced at least once, 0 to 1; null without a request.',
  })
  bounceRate!: number | null;
  @Field(() => Int, { description: 'Requests that were bounced at least once.' }) bouncedCount!: number;
}

@ObjectType('Landing', { description: 'Where one request of a topic first landed.' })
export class LandingType implements Pick<LandingRow, 'on' | 'at'> {
  @Field(() => ID, { description: 'The request.' }) requestId!: unknown;
  @Field(() => DateScalar, { description: 'Day on which it landed.' }) on!: string;
  @Field(() => DateTimeScalar, { description: 'When it landed.' }) at!: Date;
  @Field(() => Boolean, { description: 'Whether the request was bounced at least once.' }) bounced!: unknown;
}

@ObjectType({ description: 'What the viewer may do with a topic.' })
export class TopicAbilities {
  @Field(() => Boolean, { description: 'Name it anew.' }) rename!: boolean;
  @Field(() => Boolean, { description: 'Merge it into another.' }) merge!: boolean;
}

export const TopicConnection = connectionOf('Topic', () => TopicType);
export const LandingConnection = connectionOf('Landing', () => LandingType);

@ObjectType({ description: 'The topic that was changed.' })
export class TopicPayload {
  @Field(() => TopicType, { description: 'As it is now.' }) topic!: unknown;
}
