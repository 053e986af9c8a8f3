import type { GrayZoneRow } from '@groundcrew/db';
import { ConsentAnswer, GrayZoneSource, GrayZoneState, TeamConcern } from '@groundcrew/shared';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../core/connection';
import { Node } from '../core/node';
import { DateScalar, DateTimeScalar } from '../core/scalars';
import './gray-zone.enums';

@ObjectType('GrayZone', { implements: Node, description: 'Work that nobody clearly owns.' })
export class GrayZoneType
  extends Node
  implements
    Pick<
      GrayZoneRow,
      | 'question'
      | 'description'
      | 'source'
      | 'state'
      | 'stateSince'
      | 'spottedAt'
      | 'size'
      | 'lastSeenOn'
      | 'closedAt'
      | 'closeReason'
      | 'version'
    >
{
  @Field(() => String, { description: 'What nobody owns, as the question that people ask.' })
  question!: string;
  @Field(() => String, { nullable: true, description: 'What happens because of it.' })
  description!: string | null;
  @Field(() => GrayZoneSource, { description: 'Where it was noticed.' }) source!: GrayZoneSource;
  @Field(() => GrayZoneState, { description: 'Where it stands.' }) state!: GrayZoneState;
  @Field(() => DateTimeScalar, { description: 'Since when it stands there.' }) stateSince!: Date;
  @Field(() => DateTimeScalar, { description: 'When it was noticed.' }) spottedAt!: Date;
  @Field(() => Int, {
    description: 'Requests, parties, covers: what its source counts; 0 where nobody counted.',
  })
  size!: number;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day on which a detector still found it; null for a reported one.',
  })
  lastSeenOn!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was adopted or dismissed.' })
  closedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Why it was dismissed.' }) closeReason!: string | null;
  @Field(() => Int, { description: 'Rises with every change; send it back with one.' }) version!: number;
}

@ObjectType({
  description: 'Numbers behind a detected gray zone; each null where its source does not count it.',
})
export class GrayZoneEvidence {
  @Field(() => DateScalar, { description: 'The day of the count.' }) seenOn!: string;
  @Field(() => Int, { nullable: true, description: 'TOPIC: requests of 90 days.' }) requests?: number;
  @Field(() => Int, { nullable: true, description: 'TOPIC: teams at which they first landed.' })
  teams?: number;
  @Field(() => Float, {
    nullable: true,
    description: 'TOPIC: 0 = always the same team, 1 = evenly spread.',
  })
  entropy?: number;
  @Field(() => Float, { nullable: true, description: 'TOPIC: share of its requests that a team bounced.' })
  bounceRate?: number;
  @Field(() => Int, {
    nullable: true,
    description: 'UNOWNED: 0; DOUBLY_OWNED: how many are accountable, 2 or more.',
  })
  accountables?: number;
  @Field(() => Int, { nullable: true, description: 'HAND_OFF: sides without an owner, 1 or 2.' })
  missingSides?: number;
  @Field(() => Int, { nullable: true, description: 'COVER: covers of 90 days.' }) covers?: number;
  @Field(() => Int, { nullable: true, description: 'COVER: people who helped.' }) helpers?: number;
  @Field(() => DateScalar, { nullable: true, description: 'First day that was counted.' }) from?: string;
  @Field(() => DateScalar, { nullable: true, description: 'Last day that was counted.' }) to?: string;
}

@ObjectType({ description: 'A day on which the count changed.' })
export class GrayZoneSighting {
  @Field(() => DateScalar, { description: 'The day.' }) seenOn!: string;
  @Field(() => Int, { description: 'What was counted then.' }) size!: number;
}

@ObjectType('GrayZoneTeam', { description: 'A team that a gray zone concerns.' })
export class GrayZoneTeamType {
  @Field(() => Int, { description: 'How many of the requests, parties or covers are the team’s.' })
  weight!: number;
  @Field(() => TeamConcern, { description: 'Why it is concerned.' }) concern!: TeamConcern;
}

@ObjectType({ description: 'Something that happened to a gray zone.' })
export class GrayZoneEvent {
  @Field(() => DateTimeScalar, { description: 'When.' }) at!: Date;
  @Field(() => String, { description: 'What, in a stable word: reported, proposed, adopted …' })
  kind!: string;
  @Field(() => String, { nullable: true, description: 'A reason or words given with it.' })
  words!: string | null;
  @Field(() => ConsentAnswer, { nullable: true, description: 'What was answered.' })
  answer!: ConsentAnswer | null;
}

@ObjectType({
  description: 'What the viewer may do with a gray zone; false where its state does not allow it.',
})
export class GrayZoneAbilities {
  @Field(() => Boolean, { description: 'Word it anew.' }) update!: boolean;
  @Field(() => Boolean, { description: 'Dismiss it, with a reason.' }) dismiss!: boolean;
  @Field(() => Boolean, { description: 'Offer to take it.' }) propose!: boolean;
  @Field(() => Boolean, { description: 'Ask somebody to take it.' }) assign!: boolean;
  @Field(() => Boolean, { description: 'Log what was done.' }) logWork!: boolean;
  @Field(() => Boolean, { description: 'Set milestones.' }) setMilestones!: boolean;
}

@ObjectType({ description: 'How many gray zones are in a state.' })
export class GrayZoneCount {
  @Field(() => GrayZoneState, { description: 'The state.' }) state!: GrayZoneState;
  @Field(() => Int, { description: 'How many.' }) count!: number;
}

export const GrayZoneConnection = connectionOf('GrayZone', () => GrayZoneType);

@ObjectType({ description: 'The gray zone that was changed.' })
export class GrayZonePayload {
  @Field(() => GrayZoneType, { description: 'As it is now.' }) grayZone!: unknown;
}
