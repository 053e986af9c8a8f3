import {
  IdeaCommentRepository,
  type IdeaCommentRow,
  IdeaPageRepository,
  type IdeaRow,
  IdeaSearchRepository,
  IdeaSupportRepository,
  type IdeaSupportRow,
  ideaOrderValue,
  type MemberRow,
} from '@groundcrew/db';
import { IdeaOrder, type ideaFilter, invalid, limits } from '@groundcrew/shared';
import type { z } from 'zod';
import { authorise } from '../core/allow';
import { type Connection, pageLimit, toConnection } from '../core/connection';
import { decodeCursor, encodeCursor, optionalKeyOf } from '../core/global-id';
import type { RequestContext } from '../core/request-context';
import { memberLoaders } from '../member/member.loader';
import { ideaLoaders } from './idea.loader';
import { awaitedPitches } from './idea-decisions';

/** Similar ideas that are shown to somebody who types. */
const SIMILAR = 5;
/** Of what is typed, this much is compared. */
const COMPARED = 300;

/** A page of ideas: the highest priority first, unless another order is asked for. */
export async function listIdeas(
  context: RequestContext,
  first: number,
  after: string | null | undefined,
  filter: z.output<typeof ideaFilter> = {},
  order: IdeaOrder = IdeaOrder.PRIORITY,
): Promise<Connection<IdeaRow>> {
  authorise(context, 'idea.read');
  const limit = pageLimit(first);
  const seen = after ? seenBy(after) : undefined;
  const authorId = optionalKeyOf('Member', filter.authorId, ['filter', 'authorId']);
  const found = await new IdeaPageRepository(context.manager).page({
    states: filter.states,
    personIds: [
      ...(authorId === undefined ? [] : [authorId]),
      ...(filter.mine ? [context.signedIn.memberId] : []),
    ],
    ids: await amongOf(context, filter),
    limit,
    order,
    after: seen,
  });
  return toConnection(primed(context, found), first, after, (idea) =>
    encodeCursor([ideaOrderValue(idea, order), idea.id]),
  );
}

/**
 * Ideas that are about the same as what somebody types: at most five, the most alike first.
 * @throws AppError INVALID_INPUT for a text that is too long
 */
export async function findSimilarIdeas(context: RequestContext, text: string): Promise<IdeaRow[]> {
  authorise(context, 'idea.read');
  if (text.length > limits.text)
    throw invalid(['text'], 'too_long', `Expected at most ${limits.text} characters.`);
  const ids = await new IdeaSearchRepository(context.manager).alike(text.slice(0, COMPARED), SIMILAR);
  const found = await context.load(ideaLoaders).byId.loadMany(ids);
  return found.filter((idea): idea is IdeaRow => idea !== null && !(idea instanceof Error));
}

/** What a member is author or contributor of, newest first. */
export async function ideasOfMember(
  context: RequestContext,
  memberId: number,
  first: number,
  after: string | null | undefined,
): Promise<Connection<IdeaRow>> {
  const limit = pageLimit(first);
  const found = after
    ? primed(
        context,
        await new IdeaPageRepository(context.manager).page({
          personIds: [memberId],
          order: IdeaOrder.RECENT,
          limit,
          after: seenBy(after),
        }),
      )
    : await context.load(ideaLoaders).ofMember.load({ ofId: memberId, limit });
  return toConnection<IdeaRow>(found, first, after, (idea) =>
    encodeCursor([ideaOrderValue(idea, IdeaOrder.RECENT), idea.id]),
  );
}

/** What is said of an idea, oldest first. */
export async function commentsOf(
  context: RequestContext,
  ideaId: number,
  first: number,
  after: string | null | undefined,
): Promise<Connection<IdeaCommentRow>> {
  const limit = pageLimit(first);
  const found = after
    ? await new IdeaCommentRepository(context.manager).after(
        ideaId,
        Number(decodeCursor(after, ['number'])[0]),
        limit,
      )
    : await context.load(ideaLoaders).comments.load({ ofId: ideaId, limit });
  return toConnection(found, first, after, (comment) => encodeCursor([comment.id]));
}

/** Who supports an idea, the newest first. */
export async function supportersOf(
  context: RequestContext,
  ideaId: number,
  first: number,
  after: string | null | undefined,
): Promise<Connection<MemberRow>> {
  const limit = pageLimit(first);
  const [at, memberId] = after ? decodeCursor(after, ['number', 'number']) : [];
  const found: IdeaSupportRow[] = after
    ? await new IdeaSupportRepository(context.manager).before(
        ideaId,
        { at: Number(at), memberId: Number(memberId) },
        limit,
      )
    : await context.load(ideaLoaders).supporters.load({ ofId: ideaId, limit });
  const page = toConnection(found, first, after, (row) => encodeCursor([row.at.getTime(), row.memberId]));
  const { byId } = context.load(memberLoaders);
  const edges = await Promise.all(
    page.edges.map(async ({ cursor, node }) => ({ cursor, node: await byId.load(node.memberId) })),
  );
  return {
    ...page,
    edges: edges.flatMap(({ cursor, node }) => (node === null ? [] : [{ cursor, node }])),
  };
}

/** Keys to which a filter narrows the list; undefined when it does not by keys. */
async function amongOf(
  context: RequestContext,
  { text, toDecide }: z.output<typeof ideaFilter>,
): Promise<number[] | undefined> {
  const [holding, awaited] = await Promise.all([
    text?.trim() ? new IdeaSearchRepository(context.manager).holding(text.trim()) : undefined,
    toDecide ? awaitedPitches(context) : undefined,
  ]);
  const asked = awaited?.map(({ ideaId }) => ideaId);
  return holding && asked ? holding.filter((id) => asked.includes(id)) : (holding ?? asked);
}

function primed(context: RequestContext, found: readonly IdeaRow[]): readonly IdeaRow[] {
  const { byId } = context.load(ideaLoaders);
  for (const idea of found) byId.prime(idea.id, idea);
  return found;
}

function seenBy(after: string): { value: number; id: number } {
  const [value, id] = decodeCursor(after, ['number', 'number']);
  return { value: Number(value), id: Number(id) };
}
