import type { ApiTokenRow, MemberRow, MetricLoadRow } from '@groundcrew/db';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '../core/allow';
import type { Connection } from '../core/connection';
import { globalId } from '../core/global-id';
import { registerNode } from '../core/node';
import type { RequestContext } from '../core/request-context';
import { findApiToken } from '../identity/api-token.service';
import { ApiTokenType } from '../identity/api-token.type';
import { memberLoaders } from '../member/member.loader';
import { MemberType } from '../member/member.type';
import { findLoad, issuesOf, listLoads } from './load.service';
import { LoadIssueConnection, MetricLoadConnection, MetricLoadType } from './load.type';

registerNode('MetricLoad', findLoad);

@Resolver(() => MetricLoadType)
export class MetricLoadResolver {
  @Allow('metric.edit')
  @Query(() => MetricLoadConnection, { description: 'Loads of points, newest first.' })
  metricLoads(
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { description: 'Page size, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to continue after.' }) after?: string,
  ): Promise<Connection<MetricLoadRow>> {
    return listLoads(context, first, after);
  }

  @FieldResolver(() => ID, { description: 'Opaque global id.' })
  id(@Root() load: MetricLoadRow): string {
    return globalId('MetricLoad', load.id);
  }

  @FieldResolver(() => MemberType, {
    nullable: true,
    description: 'Who loaded it; null for a stream or a command.',
  })
  by(@Root() load: MetricLoadRow, @Ctx() context: RequestContext): Promise<MemberRow | null> | null {
    return load.memberId === null ? null : context.load(memberLoaders).byId.load(load.memberId);
  }

  @FieldResolver(() => ApiTokenType, {
    nullable: true,
    description: 'The API token that sent it; null for another source, and for whoever may not see tokens.',
  })
  token(@Root() load: MetricLoadRow, @Ctx() context: RequestContext): Promise<ApiTokenRow | null> | null {
    return load.tokenId === null ? null : findApiToken(context, load.tokenId);
  }

  @FieldResolver(() => LoadIssueConnection, { description: 'What is wrong with its rows, by line.' })
  issues(
    @Root() load: MetricLoadRow,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { description: 'Page size, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to continue after.' }) after?: string,
  ) {
    return issuesOf(context, load, first, after);
  }
}
