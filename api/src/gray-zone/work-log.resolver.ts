import type { GrayZoneRow, MemberRow, MilestoneRow, WorkLogRow } from '@groundcrew/db';
import type { logWorkInput, removeWorkLogInput } from '@groundcrew/shared';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { z } from 'zod';
import { Allow } from '../core/allow';
import type { Connection } from '../core/connection';
import { globalId } from '../core/global-id';
import { registerNode } from '../core/node';
import type { RequestContext } from '../core/request-context';
import { memberLoaders } from '../member/member.loader';
import { MemberType } from '../member/member.type';
import { teamLoaders } from '../team/team.loader';
import { TeamType } from '../team/team.type';
import { LogWorkInput, RemoveWorkLogInput } from './gray-zone.input';
import { grayZoneLoaders } from './gray-zone.loader';
import { GrayZonePayload, GrayZoneType } from './gray-zone.type';
import { workLogLoaders } from './work-log.loader';
import { logWork, mayRemove, removeWorkLog, workLogOf } from './work-log.service';
import {
  LogWorkPayload,
  MilestoneType,
  WorkLogAbilities,
  WorkLogConnection,
  WorkLogEntryType,
} from './work-log.type';

registerNode('WorkLogEntry', (context, key) => context.load(workLogLoaders).entry.load(key));

@Resolver(() => WorkLogEntryType)
export class WorkLogResolver {
  @Allow('work-log.add')
  @Mutation(() => LogWorkPayload, {
    description: 'The viewer says what they did, and for which other team.',
  })
  logWork(
    @Ctx() context: RequestContext,
    @Arg('input', () => LogWorkInput, { description: 'What, when, for whom.' })
    input: z.output<typeof logWorkInput>,
  ) {
    return logWork(context, input);
  }

  @Allow('work-log.remove')
  @Mutation(() => GrayZonePayload, { description: 'Takes an entry out of the log.' })
  async removeWorkLog(
    @Ctx() context: RequestContext,
    @Arg('input', () => RemoveWorkLogInput, { description: 'Which.' })
    input: z.output<typeof removeWorkLogInput>,
  ) {
    return { grayZone: await removeWorkLog(context, input) };
  }

  @FieldResolver(() => ID, { description: 'Opaque global id.' })
  id(@Root() entry: WorkLogRow): string {
    return globalId('WorkLogEntry', entry.id);
  }

  @FieldResolver(() => MemberType, { description: 'Who did it.' })
  member(@Root() entry: WorkLogRow, @Ctx() context: RequestContext) {
    return context.load(memberLoaders).byId.load(entry.memberId);
  }

  @FieldResolver(() => TeamType, { nullable: true, description: 'The other team that it was done for.' })
  forTeam(@Root() entry: WorkLogRow, @Ctx() context: RequestContext) {
    return entry.forTeamId === null ? null : context.load(teamLoaders).byId.load(entry.forTeamId);
  }

  @FieldResolver(() => MilestoneType, { nullable: true, description: 'The milestone that it belongs to.' })
  milestone(@Root() entry: WorkLogRow, @Ctx() context: RequestContext): Promise<MilestoneRow | null> | null {
    return entry.milestoneId === null ? null : context.load(workLogLoaders).milestone.load(entry.milestoneId);
  }

  @FieldResolver(() => GrayZoneType, { description: 'What it was done about.' })
  grayZone(@Root() entry: WorkLogRow, @Ctx() context: RequestContext): Promise<GrayZoneRow | null> {
    return context.load(grayZoneLoaders).byId.load(entry.zoneId);
  }

  @FieldResolver(() => WorkLogAbilities, { description: 'What the viewer may do with it.' })
  async viewerCan(@Root() entry: WorkLogRow, @Ctx() context: RequestContext): Promise<WorkLogAbilities> {
    return { remove: await mayRemove(context, entry) };
  }
}

@Resolver(() => GrayZoneType)
export class GrayZoneLogResolver {
  @FieldResolver(() => WorkLogConnection, { description: 'What was done about it, newest first.' })
  workLog(
    @Root() zone: GrayZoneRow,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { description: 'Page size, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to continue after.' }) after?: string,
  ): Promise<Connection<WorkLogRow>> {
    return workLogOf(context, 'zone_id', zone.id, first, after);
  }

  @FieldResolver(() => Int, { description: 'Deliveries of its whole log.' })
  deliveryCount(@Root() zone: GrayZoneRow, @Ctx() context: RequestContext): Promise<number> {
    return context.load(workLogLoaders).deliveries.load(zone.id);
  }

  @FieldResolver(() => [MilestoneType], {
    description: 'By the day by which they will be there; those without one last.',
  })
  milestones(@Root() zone: GrayZoneRow, @Ctx() context: RequestContext): Promise<MilestoneRow[]> {
    return context.load(workLogLoaders).milestones.load(zone.id);
  }
}

@Resolver(() => MemberType)
export class MemberWorkLogResolver {
  @FieldResolver(() => WorkLogConnection, {
    description: 'What the member did about gray zones, newest first.',
  })
  workLog(
    @Root() member: MemberRow,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { description: 'Page size, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to continue after.' }) after?: string,
  ): Promise<Connection<WorkLogRow>> {
    return workLogOf(context, 'member_id', member.id, first, after);
  }
}
