import { type GapFinding, invalid, limits } from '@groundcrew/shared';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '../core/allow';
import type { RequestContext } from '../core/request-context';
import { memberLoaders } from '../member/member.loader';
import { MemberType } from '../member/member.type';
import { HandOffType } from './hand-off.type';
import { type GapListSource, type MapHealthSource, readMapHealth } from './health.service';
import { GapListType, GapType, MapHealthType } from './health.type';
import { responsibilityLoaders } from './responsibility.loader';
import { ResponsibilityType } from './responsibility.type';

@Resolver(() => GapListType)
export class MapHealthResolver {
  @Allow('responsibility.read')
  @Query(() => MapHealthType, { description: 'What needs mending on the map, today.' })
  mapHealth(
    @Ctx() context: RequestContext,
    @Arg('teamId', () => ID, { nullable: true, description: 'Only what concerns this team and those below.' })
    teamId?: string,
  ): Promise<MapHealthSource> {
    return readMapHealth(context, teamId);
  }

  @FieldResolver(() => Int, { description: 'How many there are.' })
  count(@Root() list: GapListSource): number {
    return list.findings.length;
  }

  @FieldResolver(() => [GapType], { description: 'The first of them, oldest first.' })
  gaps(
    @Root() list: GapListSource,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100.' }) first: number,
  ): readonly GapFinding[] {
    if (first < 1 || first > limits.page) {
      throw invalid(['first'], 'out_of_range', `Expected 1 to ${limits.page}.`, { min: 1, max: limits.page });
    }
    return list.findings.slice(0, first);
  }
}

@Resolver(() => GapType)
export class GapResolver {
  @FieldResolver(() => ResponsibilityType, {
    nullable: true,
    description: 'What nobody or several own, or is stale.',
  })
  responsibility(@Root() gap: GapFinding, @Ctx() context: RequestContext) {
    return gap.responsibilityId === null
      ? null
      : context.load(responsibilityLoaders).byId.load(gap.responsibilityId);
  }

  @FieldResolver(() => MemberType, { nullable: true, description: 'Who is overloaded.' })
  member(@Root() gap: GapFinding, @Ctx() context: RequestContext) {
    return gap.memberId === null ? null : context.load(memberLoaders).byId.load(gap.memberId);
  }

  @FieldResolver(() => HandOffType, { nullable: true, description: 'Which hand-off is broken.' })
  handOff(@Root() gap: GapFinding, @Ctx() context: RequestContext) {
    return gap.handOffId === null ? null : context.load(responsibilityLoaders).handOff.load(gap.handOffId);
  }
}
