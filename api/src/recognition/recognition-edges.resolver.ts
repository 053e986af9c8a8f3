import type { IdeaRow, MemberRow, RecognitionRow } from '@groundcrew/db';
import type { CreditedSpan as Span } from '@groundcrew/shared';
import { Arg, Ctx, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import { companyLoaders } from '../company/company.loader';
import { CompanyValueType } from '../company/company.type';
import { type Connection, pageLimit } from '../core/connection';
import { globalId } from '../core/global-id';
import type { RequestContext } from '../core/request-context';
import { grayZoneLoaders } from '../gray-zone/gray-zone.loader';
import { GrayZoneType } from '../gray-zone/gray-zone.type';
import { ideaLoaders } from '../idea/idea.loader';
import { IdeaType } from '../idea/idea.type';
import { kpiLoaders } from '../kpi/kpi.loader';
import { KpiType } from '../kpi/kpi.type';
import { memberLoaders } from '../member/member.loader';
import { MemberType } from '../member/member.type';
import { teamLoaders } from '../team/team.loader';
import { TeamType } from '../team/team.type';
import { type Post, recognitionLoaders, wholePost } from './recognition.loader';
import { recognitionAbilities } from './recognition.service';
import {
  CreditedSpan,
  RecognitionAbilities,
  RecognitionConnection,
  RecognitionRecipientType,
  RecognitionType,
} from './recognition.type';
import { creditsOf, receivedBy } from './wall.service';

// What came with its list is answered at once: a promise a field is what a wall of posts would wait for.
function of<T>(
  context: RequestContext,
  row: RecognitionRow,
  part: (post: Post) => T,
  none: T,
): T | Promise<T> {
  const post = wholePost(context, row);
  return post instanceof Promise ? post.then((found) => (found ? part(found) : none)) : part(post);
}

const NOTHING: RecognitionAbilities = { withdraw: false, applaud: false };
const carried = (row: RecognitionRow): Partial<Post> => row;

@Resolver(() => RecognitionType)
export class RecognitionEdgesResolver {
  @FieldResolver(() => ID, { description: 'Opaque global id.' })
  id(@Root() row: RecognitionRow): string {
    return globalId('Recognition', row.id);
  }

  @FieldResolver(() => MemberType, {
    nullable: true,
    description: 'Who says so; null where the hub tells it, or a source did not name anybody.',
  })
  author(@Root() row: RecognitionRow, @Ctx() context: RequestContext) {
    if (row.authorId === null) return null;
    return carried(row).author ?? context.load(memberLoaders).byId.load(row.authorId);
  }

  @FieldResolver(() => TeamType, { nullable: true, description: 'The author’s team at the time.' })
  authorTeam(@Root() row: RecognitionRow, @Ctx() context: RequestContext) {
    if (row.authorTeamId === null) return null;
    return carried(row).authorTeam ?? context.load(teamLoaders).byId.load(row.authorTeamId);
  }

  @FieldResolver(() => CompanyValueType, { nullable: true, description: 'The company value that it shows.' })
  value(@Root() row: RecognitionRow, @Ctx() context: RequestContext) {
    if (row.valueId === null) return null;
    return carried(row).value ?? context.load(companyLoaders).value.load(row.valueId);
  }

  @FieldResolver(() => CreditedSpan, { nullable: true, description: 'The part that is credited.' })
  credited(@Root() { creditedFrom, creditedTo }: RecognitionRow): Span | null {
    return creditedFrom === null || creditedTo === null ? null : { start: creditedFrom, end: creditedTo };
  }

  @FieldResolver(() => [RecognitionRecipientType], { description: 'Whom it is for, in order.' })
  recipients(@Root() row: RecognitionRow, @Ctx() context: RequestContext) {
    return of(context, row, ({ recipients }) => recipients, []);
  }

  @FieldResolver(() => [MemberType], { description: 'Whom it mentions, by name.' })
  mentions(@Root() row: RecognitionRow, @Ctx() context: RequestContext) {
    return of(context, row, ({ mentions }) => mentions, []);
  }

  @FieldResolver(() => IdeaType, { nullable: true, description: 'The idea that it is tied to.' })
  idea(@Root() row: RecognitionRow, @Ctx() context: RequestContext) {
    return row.ideaId === null ? null : context.load(ideaLoaders).byId.load(row.ideaId);
  }

  @FieldResolver(() => GrayZoneType, { nullable: true, description: 'The gray zone that it is tied to.' })
  grayZone(@Root() row: RecognitionRow, @Ctx() context: RequestContext) {
    return row.zoneId === null ? null : context.load(grayZoneLoaders).byId.load(row.zoneId);
  }

  @FieldResolver(() => KpiType, { nullable: true, description: 'The KPI that it is tied to.' })
  kpi(@Root() row: RecognitionRow, @Ctx() context: RequestContext) {
    return row.kpiId === null ? null : context.load(kpiLoaders).byId.load(row.kpiId);
  }

  @FieldResolver(() => Int, { description: 'How many applaud.' })
  applauseCount(@Root() row: RecognitionRow, @Ctx() context: RequestContext) {
    return of(context, row, ({ applauseCount }) => applauseCount, 0);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer applauds.' })
  isApplauded(@Root() row: RecognitionRow, @Ctx() context: RequestContext) {
    return of(context, row, ({ isApplauded }) => isApplauded, false);
  }

  @FieldResolver(() => [MemberType], {
    description: 'Up to three who applaud: the viewer’s colleagues first, then whoever did it last.',
  })
  applauders(
    @Root() row: RecognitionRow,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { description: 'How many, from 1; there are never more than three.' })
    first: number,
  ): MemberRow[] | Promise<MemberRow[]> {
    const limit = pageLimit(first) - 1;
    return of(context, row, ({ applauders }) => applauders.slice(0, limit), []);
  }

  @FieldResolver(() => RecognitionAbilities, { description: 'What the viewer may do with it.' })
  viewerCan(@Root() row: RecognitionRow, @Ctx() context: RequestContext) {
    return of(context, row, (post) => recognitionAbilities(context, post), NOTHING);
  }
}

@Resolver(() => IdeaType)
export class IdeaCreditsResolver {
  @FieldResolver(() => RecognitionConnection, { description: '“This helped me”, newest first.' })
  credits(
    @Root() idea: IdeaRow,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { description: 'Page size, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to continue after.' }) after?: string,
  ): Promise<Connection<Post>> {
    return creditsOf(context, idea.id, first, after);
  }

  @FieldResolver(() => Int, { description: 'How many people said that it helped them.' })
  creditCount(@Root() idea: IdeaRow, @Ctx() context: RequestContext): Promise<number> {
    return context.load(recognitionLoaders).creditCount.load(idea.id);
  }
}

@Resolver(() => MemberType)
export class MemberRecognitionsResolver {
  @FieldResolver(() => RecognitionConnection, {
    description: 'What the member was recognised for, newest first.',
  })
  recognitionsReceived(
    @Root() member: MemberRow,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { description: 'Page size, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to continue after.' }) after?: string,
  ): Promise<Connection<Post>> {
    return receivedBy(context, member.id, first, after);
  }
}
