import type { GrayZoneRow } from '@groundcrew/db';
import {
  type dismissGrayZoneInput,
  GrayZoneOrder,
  type grayZoneFilter,
  type reportGrayZoneInput,
  type updateGrayZoneInput,
} from '@groundcrew/shared';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { z } from 'zod';
import { Allow } from '../core/allow';
import { globalId } from '../core/global-id';
import { registerNode } from '../core/node';
import type { RequestContext } from '../core/request-context';
import {
  DismissGrayZoneInput,
  GrayZoneFilter,
  ReportGrayZoneInput,
  UpdateGrayZoneInput,
} from './gray-zone.input';
import { grayZoneLoaders } from './gray-zone.loader';
import { countGrayZones, dismissGrayZone, reportGrayZone, updateGrayZone } from './gray-zone.service';
import {
  GrayZoneAbilities,
  GrayZoneConnection,
  GrayZoneCount,
  GrayZonePayload,
  GrayZoneType,
} from './gray-zone.type';
import { type GrayZonePage, listGrayZones, totalOf } from './gray-zone-page.service';
import { grayZoneAbilities } from './gray-zone-rights';

registerNode('GrayZone', (context, key) => context.load(grayZoneLoaders).byId.load(key));

@Resolver(() => GrayZoneType)
export class GrayZoneResolver {
  @Allow('gray-zone.read')
  @Query(() => GrayZoneConnection, { description: 'Work that nobody clearly owns.' })
  grayZones(
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { description: 'Page size, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to continue after.' }) after?: string,
    @Arg('filter', () => GrayZoneFilter, { nullable: true, description: 'Which gray zones.' })
    filter?: z.output<typeof grayZoneFilter>,
    @Arg('order', () => GrayZoneOrder, { nullable: true, description: 'In which order; RECENT when absent.' })
    order?: GrayZoneOrder,
  ): Promise<GrayZonePage> {
    return listGrayZones(context, first, after, filter, order ?? undefined);
  }

  @Allow('gray-zone.read')
  @Query(() => [GrayZoneCount], { description: 'How many gray zones are in each state.' })
  grayZoneCounts(@Ctx() context: RequestContext): Promise<GrayZoneCount[]> {
    return countGrayZones(context);
  }

  @Allow('gray-zone.report')
  @Mutation(() => GrayZonePayload, { description: 'Somebody says what nobody owns.' })
  async reportGrayZone(
    @Ctx() context: RequestContext,
    @Arg('input', () => ReportGrayZoneInput, { description: 'What, and where it lands.' })
    input: z.output<typeof reportGrayZoneInput>,
  ) {
    return { grayZone: await reportGrayZone(context, input) };
  }

  @Allow('gray-zone.update')
  @Mutation(() => GrayZonePayload, { description: 'Words an open gray zone anew.' })
  async updateGrayZone(
    @Ctx() context: RequestContext,
    @Arg('input', () => UpdateGrayZoneInput, { description: 'Which, and how.' })
    input: z.output<typeof updateGrayZoneInput>,
  ) {
    return { grayZone: await updateGrayZone(context, input) };
  }

  @Allow('gray-zone.dismiss')
  @Mutation(() => GrayZonePayload, {
    description: 'It is none, or none any more; what goes on about it ends.',
  })
  async dismissGrayZone(
    @Ctx() context: RequestContext,
    @Arg('input', () => DismissGrayZoneInput, { description: 'Which, and why.' })
    input: z.output<typeof dismissGrayZoneInput>,
  ) {
    return { grayZone: await dismissGrayZone(context, input) };
  }

  @FieldResolver(() => ID, { description: 'Opaque global id.' })
  id(@Root() zone: GrayZoneRow): string {
    return globalId('GrayZone', zone.id);
  }

  @FieldResolver(() => GrayZoneAbilities, { description: 'What the viewer may do with it.' })
  async viewerCan(@Root() zone: GrayZoneRow, @Ctx() context: RequestContext): Promise<GrayZoneAbilities> {
    return grayZoneAbilities(context, zone, await context.load(grayZoneLoaders).teams.load(zone.id));
  }
}

@Resolver(() => GrayZoneConnection)
export class GrayZoneConnectionResolver {
  @FieldResolver(() => Int, { description: 'How many there are on all pages.' })
  totalCount(@Root() page: GrayZonePage, @Ctx() context: RequestContext): Promise<number> {
    return totalOf(context, page);
  }
}
