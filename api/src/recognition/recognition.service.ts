import {
  ApplauseRepository,
  IdeaRepository,
  MemberRepository,
  RecognitionRepository,
  type RecognitionRow,
} from '@groundcrew/db';
import {
  AppError,
  type applaudInput,
  ConflictReason,
  can,
  conflict,
  type creditIdeaInput,
  ErrorCode,
  notFound,
  RecognitionKind,
  type recognizeInput,
  type withdrawRecognitionInput,
  writtenKinds,
} from '@groundcrew/shared';
import type { z } from 'zod';
import { authorise } from '../core/allow';
import { keyOf } from '../core/global-id';
import type { RequestContext } from '../core/request-context';
import type { Post } from './recognition.loader';
import type { RecognitionAbilities } from './recognition.type';
import { postRecognition, readSpan, writePost } from './recognition-change';

/** The viewer says in public what colleagues did. */
export async function recognize(
  context: RequestContext,
  input: z.output<typeof recognizeInput>,
): Promise<RecognitionRow> {
  authorise(context, 'recognition.write');
  const { memberId: authorId } = context.signedIn;
  const today = context.companyToday;
  return context.change((unit) =>
    postRecognition(unit, { kind: RecognitionKind.PRAISE, authorId, today, input }),
  );
}

/**
 * "This helped me": the viewer credits an idea's authors and contributors.
 * @throws AppError FORBIDDEN for one of them, CONFLICT STATE when all of them have left
 */
export async function creditIdea(
  context: RequestContext,
  input: z.output<typeof creditIdeaInput>,
): Promise<RecognitionRow> {
  authorise(context, 'recognition.write');
  const ideaId = keyOf('Idea', input.ideaId, ['input', 'ideaId']);
  const { memberId: authorId } = context.signedIn;
  return context.change(async (unit) => {
    const ideas = new IdeaRepository(unit.manager);
    const idea = await ideas.byId(ideaId);
    if (!idea) throw notFound('idea', ['input', 'ideaId']);
    const people = (await ideas.people([ideaId])).map(({ memberId }) => memberId);
    if (people.includes(authorId)) {
      throw new AppError(ErrorCode.FORBIDDEN, 'Nobody credits their own idea: leave that to colleagues.', {
        params: { action: 'recognition.write' },
      });
    }
    const here = (await new MemberRepository(unit.manager).byIds(people))
      .filter(({ deactivatedOn }) => deactivatedOn === null)
      .map(({ id }) => id);
    if (here.length === 0)
      throw conflict(ConflictReason.STATE, 'Everybody whose idea this is has left.', ['input', 'ideaId']);
    return writePost(unit, {
      kind: RecognitionKind.CREDIT,
      authorId,
      today: context.companyToday,
      recipientIds: people.filter((id) => here.includes(id)),
      text: input.text,
      ...readSpan(input.text, input.credited),
      ideaId,
    });
  });
}

/**
 * Its author takes a post off the wall. An award stays: its points are booked.
 * @returns its key
 */
export async function withdrawRecognition(
  context: RequestContext,
  input: z.output<typeof withdrawRecognitionInput>,
): Promise<number> {
  const id = keyOf('Recognition', input.id);
  await context.change(async (unit) => {
    const posts = new RecognitionRepository(unit.manager);
    const row = await posts.lock(id);
    if (!row) throw notFound('recognition', ['input', 'id']);
    authorise(context, 'recognition.withdraw', { memberIds: row.authorId === null ? [] : [row.authorId] });
    if (!writtenKinds.includes(row.kind))
      throw conflict(ConflictReason.STATE, 'This post stays: it tells what happened.', ['input', 'id']);
    if (!(await posts.withdraw(id, unit.now))) throw notFound('recognition', ['input', 'id']);
    unit.record({
      action: 'recognition.withdrawn',
      subjectType: 'Recognition',
      subjectId: id,
      detail: { kind: row.kind, text: row.text, ideaId: row.ideaId },
    });
  });
  return id;
}

/**
 * The viewer applauds, or takes it back. The same again changes nothing.
 * @throws AppError FORBIDDEN on one's own post and on one that is for oneself
 */
export async function applaud(
  context: RequestContext,
  input: z.output<typeof applaudInput>,
): Promise<RecognitionRow> {
  authorise(context, 'recognition.applaud');
  const id = keyOf('Recognition', input.id);
  const { memberId } = context.signedIn;
  return context.change(async (unit) => {
    const posts = new RecognitionRepository(unit.manager);
    const row = await posts.byId(id);
    if (!row) throw notFound('recognition', ['input', 'id']);
    const recipientIds = (await posts.recipients([id])).map((one) => one.memberId);
    if (row.authorId === memberId || recipientIds.includes(memberId)) {
      throw new AppError(ErrorCode.FORBIDDEN, 'Applause is for others: this post is yours, or for you.', {
        params: { action: 'recognition.applaud' },
      });
    }
    const applause = new ApplauseRepository(unit.manager);
    const isChanged = input.isApplauded
      ? await applause.add({ recognitionId: id, memberId, at: unit.now })
      : await applause.remove(id, memberId);
    if (!isChanged) unit.unchanged();
    else {
      unit.record({
        action: 'recognition.applauded',
        subjectType: 'Recognition',
        subjectId: id,
        detail: { isApplauded: input.isApplauded },
      });
    }
    return row;
  });
}

/** What the viewer may do with a post: the same questions that the services ask. */
export function recognitionAbilities(
  { actor }: RequestContext,
  { authorId, kind, recipients }: Pick<Post, 'authorId' | 'kind' | 'recipients'>,
): RecognitionAbilities {
  const own = authorId === null ? [] : [authorId];
  const isParty =
    actor !== null &&
    (own.includes(actor.memberId) || recipients.some(({ member }) => member.id === actor.memberId));
  return {
    withdraw: writtenKinds.includes(kind) && can(actor, 'recognition.withdraw', { memberIds: own }),
    applaud: can(actor, 'recognition.applaud') && !isParty,
  };
}
