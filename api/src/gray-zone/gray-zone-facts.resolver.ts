/** What a gray zone is about, whom it concerns and what happened to it. */

import type { GrayZoneRow, GrayZoneSightingRow, GrayZoneTeamRow, ResponsibilityRow } from '@groundcrew/db';
import { companyDay } from '@groundcrew/shared';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../core/request-context';
import { memberLoaders } from '../member/member.loader';
import { MemberType } from '../member/member.type';
import { HandOffType } from '../responsibility/hand-off.type';
import { responsibilityLoaders } from '../responsibility/responsibility.loader';
import { ResponsibilityType } from '../responsibility/responsibility.type';
import { TopicType } from '../routing/topic.type';
import { teamLoaders } from '../team/team.loader';
import { TeamType } from '../team/team.type';
import { gapWork } from './gap-work';
import { grayZoneLoaders } from './gray-zone.loader';
import {
  GrayZoneEvent,
  GrayZoneEvidence,
  GrayZoneSighting,
  GrayZoneTeamType,
  GrayZoneType,
} from './gray-zone.type';
import { type GrayZoneHappening, grayZoneHistories, HISTORY_LENGTH, happeningOf } from './gray-zone-history';
import { livingTopic } from './named-topic';

const SIGHTINGS = 60;

@Resolver(() => GrayZoneType)
export class GrayZoneFactsResolver {
  @FieldResolver(() => GrayZoneEvidence, {
    nullable: true,
    description: 'The latest count; null for a reported one.',
  })
  evidence(@Root() zone: GrayZoneRow): GrayZoneEvidence | null {
    const { measure, lastSeenOn, spottedAt } = zone;
    return measure && { ...measure, seenOn: lastSeenOn ?? companyDay(spottedAt) };
  }

  @FieldResolver(() => [GrayZoneSighting], {
    description: 'One a day on which the count changed, newest first; at most 60.',
  })
  sightings(@Root() zone: GrayZoneRow, @Ctx() context: RequestContext): Promise<GrayZoneSightingRow[]> {
    return context.load(grayZoneLoaders).sightings.load({ ofId: zone.id, limit: SIGHTINGS });
  }

  @FieldResolver(() => MemberType, { nullable: true, description: 'Who reported it, or offered to take it.' })
  reportedBy(@Root() zone: GrayZoneRow, @Ctx() context: RequestContext) {
    return zone.reportedBy === null ? null : context.load(memberLoaders).byId.load(zone.reportedBy);
  }

  @FieldResolver(() => MemberType, {
    nullable: true,
    description: 'Who adopted or dismissed it; null while it is open.',
  })
  closedBy(@Root() zone: GrayZoneRow, @Ctx() context: RequestContext) {
    return zone.closedBy === null ? null : context.load(memberLoaders).byId.load(zone.closedBy);
  }

  @FieldResolver(() => TopicType, { nullable: true, description: 'The topic that it is asked under.' })
  topic(@Root() zone: GrayZoneRow, @Ctx() context: RequestContext) {
    return zone.topicId === null ? null : livingTopic(context, zone.topicId);
  }

  @FieldResolver(() => ResponsibilityType, {
    nullable: true,
    description: 'The responsibility that it is about.',
  })
  responsibility(@Root() zone: GrayZoneRow, @Ctx() context: RequestContext) {
    const { responsibilityId } = zone;
    return responsibilityId === null ? null : context.load(responsibilityLoaders).byId.load(responsibilityId);
  }

  @FieldResolver(() => HandOffType, { nullable: true, description: 'The hand-off that it is about.' })
  handOff(@Root() zone: GrayZoneRow, @Ctx() context: RequestContext) {
    return zone.handOffId === null ? null : context.load(responsibilityLoaders).handOff.load(zone.handOffId);
  }

  @FieldResolver(() => [ResponsibilityType], {
    description:
      'Of a gap of the map: the work of which one is taken, whole or a part, so that the gap closes. Empty for any other gray zone.',
  })
  mendedBy(@Root() zone: GrayZoneRow, @Ctx() context: RequestContext): Promise<ResponsibilityRow[]> {
    return gapWork(context, zone);
  }

  @FieldResolver(() => [GrayZoneTeamType], { description: 'Teams that it concerns, most weight first.' })
  teams(@Root() zone: GrayZoneRow, @Ctx() context: RequestContext): Promise<GrayZoneTeamRow[]> {
    return context.load(grayZoneLoaders).teams.load(zone.id);
  }

  @FieldResolver(() => GrayZoneType, {
    nullable: true,
    description: 'The closed one that it follows, when it was noticed again.',
  })
  previous(@Root() zone: GrayZoneRow, @Ctx() context: RequestContext) {
    return zone.previousId === null ? null : context.load(grayZoneLoaders).byId.load(zone.previousId);
  }

  @FieldResolver(() => [GrayZoneEvent], {
    description: 'What happened to it, oldest first; the latest 300.',
  })
  async history(@Root() zone: GrayZoneRow, @Ctx() context: RequestContext): Promise<GrayZoneHappening[]> {
    const found = await context.load(grayZoneHistories).load({ ofId: zone.id, limit: HISTORY_LENGTH });
    return found.flatMap((row) => happeningOf(row) ?? []);
  }
}

@Resolver(() => GrayZoneTeamType)
export class GrayZoneTeamResolver {
  @FieldResolver(() => TeamType, { description: 'The team.' })
  team(@Root() concerned: GrayZoneTeamRow, @Ctx() context: RequestContext) {
    return context.load(teamLoaders).byId.load(concerned.teamId);
  }
}

@Resolver(() => GrayZoneEvent)
export class GrayZoneEventResolver {
  @FieldResolver(() => MemberType, { nullable: true, description: 'Who; null for the hub itself.' })
  actor(@Root() event: GrayZoneHappening, @Ctx() context: RequestContext) {
    return event.actorId === null ? null : context.load(memberLoaders).byId.load(event.actorId);
  }

  @FieldResolver(() => TeamType, { nullable: true, description: 'The team that it is about, or answered.' })
  team(@Root() event: GrayZoneHappening, @Ctx() context: RequestContext) {
    return event.teamId === null ? null : context.load(teamLoaders).byId.load(event.teamId);
  }
}
