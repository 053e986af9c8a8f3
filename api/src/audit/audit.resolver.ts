import type { AuditRow } from '@groundcrew/db';
import { auditFilter } from '@groundcrew/shared';
import { Arg, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { z } from 'zod';
import { Allow } from '../core/allow';
import { type Connection, connectionOf } from '../core/connection';
import { globalId } from '../core/global-id';
import { inputType } from '../core/input-type';
import { Node } from '../core/node';
import type { RequestContext } from '../core/request-context';
import { DateTimeScalar } from '../core/scalars';
import { memberLoaders } from '../member/member.loader';
import { MemberType } from '../member/member.type';
import { listAudit, subjectNames } from './audit.service';

const AuditFilter = inputType('AuditFilter', auditFilter);

@ObjectType('AuditEntry', { implements: Node, description: 'One change of state; append-only.' })
export class AuditEntryType extends Node implements Pick<AuditRow, 'at' | 'action' | 'detail'> {
  @Field(() => DateTimeScalar, { description: 'When.' }) at!: Date;
  @Field(() => String, { description: 'What, e.g. team.created.' }) action!: string;
  @Field(() => String, { description: 'What changed, as JSON.' }) detail!: string;
}

const AuditEntryConnection = connectionOf('AuditEntry', () => AuditEntryType);

@Resolver(() => AuditEntryType)
export class AuditResolver {
  @Allow('audit.read')
  @Query(() => AuditEntryConnection, { description: 'Every change of state, newest first.' })
  auditLog(
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { description: 'Page size, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to continue after.' }) after?: string,
    @Arg('filter', () => AuditFilter, { nullable: true, description: 'Which entries.' }) filter?: z.output<
      typeof auditFilter
    >,
  ): Promise<Connection<AuditRow>> {
    return listAudit(context, first, after, filter);
  }

  @FieldResolver(() => ID, { description: 'Opaque global id.' })
  id(@Root() entry: AuditRow): string {
    return globalId('AuditEntry', entry.id);
  }

  @FieldResolver(() => ID, { description: 'The object that changed.' })
  subjectId(@Root() entry: AuditRow): string {
    return globalId(entry.subjectType, entry.subjectId);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Its name today; null where it has none.' })
  subjectName(@Root() entry: AuditRow, @Ctx() context: RequestContext): Promise<string | null> {
    return context.load(subjectNames).load(`${entry.subjectType}:${entry.subjectId}`);
  }

  @FieldResolver(() => MemberType, {
    nullable: true,
    description: 'Who; null for the hub itself and for commands.',
  })
  actor(@Root() entry: AuditRow, @Ctx() context: RequestContext) {
    return entry.actorId === null ? null : context.load(memberLoaders).byId.load(entry.actorId);
  }
}
