import type { IdeaCommentRow, IdeaRow, MemberRow } from '@groundcrew/db';
import { can, type commentIdeaInput, type removeIdeaCommentInput } from '@groundcrew/shared';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { z } from 'zod';
import { Allow } from '../core/allow';
import type { Connection } from '../core/connection';
import { globalId } from '../core/global-id';
import { registerNode } from '../core/node';
import type { RequestContext } from '../core/request-context';
import { memberLoaders } from '../member/member.loader';
import { MemberType } from '../member/member.type';
import { CommentIdeaInput, RemoveIdeaCommentInput } from './idea.input';
import { ideaLoaders } from './idea.loader';
import {
  CommentIdeaPayload,
  IdeaCommentAbilities,
  IdeaCommentConnection,
  IdeaCommentType,
  IdeaPayload,
  IdeaType,
} from './idea.type';
import { commentIdea, removeIdeaComment } from './idea-comment.service';
import { commentsOf } from './idea-page.service';

registerNode('IdeaComment', (context, key) => context.load(ideaLoaders).comment.load(key));

@Resolver(() => IdeaCommentType)
export class IdeaCommentResolver {
  @Allow('idea.discuss')
  @Mutation(() => CommentIdeaPayload, { description: 'The viewer says something of an idea.' })
  commentIdea(
    @Ctx() context: RequestContext,
    @Arg('input', () => CommentIdeaInput, { description: 'Which, and what.' })
    input: z.output<typeof commentIdeaInput>,
  ) {
    return commentIdea(context, input);
  }

  @Allow('idea.remove-comment')
  @Mutation(() => IdeaPayload, { description: 'Takes a comment out of sight.' })
  async removeIdeaComment(
    @Ctx() context: RequestContext,
    @Arg('input', () => RemoveIdeaCommentInput, { description: 'Which.' })
    input: z.output<typeof removeIdeaCommentInput>,
  ) {
    return { idea: await removeIdeaComment(context, input) };
  }

  @FieldResolver(() => ID, { description: 'Opaque global id.' })
  id(@Root() comment: IdeaCommentRow): string {
    return globalId('IdeaComment', comment.id);
  }

  @FieldResolver(() => MemberType, { description: 'Who said it.' })
  member(@Root() comment: IdeaCommentRow, @Ctx() context: RequestContext): Promise<MemberRow | null> {
    return context.load(memberLoaders).byId.load(comment.memberId);
  }

  @FieldResolver(() => [MemberType], { description: 'Whom it mentions.' })
  async mentions(@Root() comment: IdeaCommentRow, @Ctx() context: RequestContext): Promise<MemberRow[]> {
    const ids = await context.load(ideaLoaders).mentions.load(comment.id);
    const found = await context.load(memberLoaders).byId.loadMany(ids);
    return found.filter((member): member is MemberRow => member !== null && !(member instanceof Error));
  }

  @FieldResolver(() => IdeaCommentAbilities, { description: 'What the viewer may do with it.' })
  viewerCan(@Root() comment: IdeaCommentRow, @Ctx() context: RequestContext): IdeaCommentAbilities {
    return { remove: can(context.actor, 'idea.remove-comment', { memberIds: [comment.memberId] }) };
  }
}

@Resolver(() => IdeaType)
export class IdeaCommentsResolver {
  @FieldResolver(() => IdeaCommentConnection, { description: 'What is said of it, oldest first.' })
  comments(
    @Root() idea: IdeaRow,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { description: 'Page size, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to continue after.' }) after?: string,
  ): Promise<Connection<IdeaCommentRow>> {
    return commentsOf(context, idea.id, first, after);
  }

  @FieldResolver(() => Int, { description: 'How many comments it has.' })
  commentCount(@Root() idea: IdeaRow, @Ctx() context: RequestContext): Promise<number> {
    return context.load(ideaLoaders).commentCount.load(idea.id);
  }
}
