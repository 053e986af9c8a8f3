import { IdeaCommentRepository, type IdeaCommentRow, IdeaRepository, type IdeaRow } from '@groundcrew/db';
import { type commentIdeaInput, notFound, type removeIdeaCommentInput } from '@groundcrew/shared';
import type { z } from 'zod';
import { authorise } from '../core/allow';
import { keyOf } from '../core/global-id';
import type { RequestContext } from '../core/request-context';
import { recordIdea } from './idea-change';
import { presentMembers } from './idea-content';

/**
 * The viewer says something of an idea, and mentions whom it concerns.
 * @throws AppError NOT_FOUND for an idea or a member who is not here
 */
export async function commentIdea(
  context: RequestContext,
  input: z.output<typeof commentIdeaInput>,
): Promise<{ comment: IdeaCommentRow; idea: IdeaRow }> {
  authorise(context, 'idea.discuss');
  const ideaId = keyOf('Idea', input.id);
  const { memberId } = context.signedIn;
  return context.change(async (unit) => {
    const idea = await new IdeaRepository(unit.manager).byId(ideaId);
    if (!idea) throw notFound('idea', ['input', 'id']);
    const named = (input.mentionIds ?? []).map((id, at) => keyOf('Member', id, ['input', 'mentionIds', at]));
    await presentMembers(unit.manager, named, (at) => ['input', 'mentionIds', at]);
    const mentionIds = [...new Set(named)];
    const comment = { ideaId, memberId, text: input.text, at: unit.now };
    const id = await new IdeaCommentRepository(unit.manager).create(comment, mentionIds);
    recordIdea(unit, ideaId, 'idea.commented', {
      commentId: id,
      text: comment.text,
      notify: mentionIds.filter((one) => one !== memberId),
    });
    return { comment: { id, ...comment }, idea };
  });
}

/** Whoever wrote it, or an admin, takes a comment out of sight; the audit log keeps it. */
export async function removeIdeaComment(
  context: RequestContext,
  input: z.output<typeof removeIdeaCommentInput>,
): Promise<IdeaRow> {
  const id = keyOf('IdeaComment', input.id);
  return context.change(async (unit) => {
    const comments = new IdeaCommentRepository(unit.manager);
    const comment = await comments.byId(id);
    if (!comment) throw notFound('comment', ['input', 'id']);
    authorise(context, 'idea.remove-comment', { memberIds: [comment.memberId] });
    if (!(await comments.remove(id, context.signedIn.memberId, unit.now)))
      throw notFound('comment', ['input', 'id']);
    recordIdea(unit, comment.ideaId, 'idea.comment-removed', { commentId: id });
    const idea = await new IdeaRepository(unit.manager).byId(comment.ideaId);
    if (!idea) throw notFound('idea');
    return idea;
  });
}
