import {
  IdeaCommentRepository,
  type IdeaCommentRow,
  type IdeaEvidenceRow,
  IdeaImpactRepository,
  type IdeaImpactRow,
  type IdeaOf,
  IdeaPageRepository,
  type IdeaPersonRow,
  IdeaPitchRepository,
  type IdeaPitchRow,
  IdeaRepository,
  type IdeaRow,
  IdeaSupportRepository,
  type IdeaSupportRow,
} from '@groundcrew/db';
import DataLoader from 'dataloader';
import { byForeignKey, byKey, newestOf } from '../core/loader';
import type { RequestContext } from '../core/request-context';

/** Ideas by key, and what hangs on them; ideas by whose they are and by what they rest on. */
export function ideaLoaders(context: RequestContext) {
  const { manager } = context;
  const ideas = new IdeaRepository(manager);
  const pages = new IdeaPageRepository(manager);
  const pitches = new IdeaPitchRepository(manager);
  const impacts = new IdeaImpactRepository(manager);
  const comments = new IdeaCommentRepository(manager);
  const supports = new IdeaSupportRepository(manager);
  const byId = byKey<IdeaRow>((ids) => ideas.byIds(ids));
  const pitch = byKey<IdeaPitchRow>((ids) => pitches.byIds(ids));
  const impact = byKey<IdeaImpactRow>((ids) => impacts.byIds(ids));
  const primed = <T extends IdeaRow>(found: readonly T[]): readonly T[] => {
    for (const idea of found) byId.prime(idea.id, idea);
    return found;
  };
  let rankedCount: Promise<number> | undefined;
  return {
    byId,
    /** Authors first. */
    people: ofIdeas<IdeaPersonRow>((ids) => ideas.people(ids)),
    evidence: ofIdeas<IdeaEvidenceRow>((ids) => ideas.evidence(ids)),
    pitch,
    /** Oldest first. */
    pitches: byForeignKey<IdeaPitchRow>(
      (ids) => pitches.ofIdeas(ids),
      (row) => row.ideaId,
      pitch,
    ),
    impact,
    /** Newest first. */
    impacts: byForeignKey<IdeaImpactRow>(
      (ids) => impacts.ofIdeas(ids),
      (row) => row.ideaId,
      impact,
    ),
    comment: byKey<IdeaCommentRow>((ids) => comments.byIds(ids)),
    /** Oldest first. */
    comments: newestOf<IdeaCommentRow>(
      (ids, limit) => comments.oldestOf(ids, limit),
      (row) => row.ideaId,
    ),
    commentCount: new DataLoader<number, number>(async (ids) => {
      const found = await comments.counts(ids);
      return ids.map((id) => found.get(id) ?? 0);
    }),
    /** Member keys of those whom a comment mentions. */
    mentions: new DataLoader<number, number[]>(async (ids) => {
      const found = await comments.mentions(ids);
      return ids.map((id) =>
        found.filter(({ commentId }) => commentId === id).map(({ memberId }) => memberId),
      );
    }),
    supporters: newestOf<IdeaSupportRow>(
      (ids, limit) => supports.newestOf(ids, limit),
      (row) => row.ideaId,
    ),
    /** Whether the viewer supports it. */
    isSupported: new DataLoader<number, boolean>(async (ids) => {
      const found = await supports.supportedBy(context.signedIn.memberId, ids);
      return ids.map((id) => found.has(id));
    }),
    /** Its place among all that are not declined. */
    rank: new DataLoader<IdeaRow, number, number>(
      async (rows) => {
        const found = new Map((await pages.ranks(rows)).map(({ id, rank }) => [id, rank]));
        return rows.map(({ id }) => found.get(id) ?? 0);
      },
      { cacheKeyFn: ({ id }) => id },
    ),
    rankedCount: () => {
      rankedCount ??= pages.rankedCount();
      return rankedCount;
    },
    /** Whether something that it earned was shared already. */
    isPaid: new DataLoader<number, boolean>(async (ids) => {
      const found = await Promise.all(context.hooks.ideasPaid.map((paid) => paid(manager, ids)));
      return ids.map((id) => found.some((some) => some.has(id)));
    }),
    /** Newest first. */
    ofMember: newestOf<IdeaOf>(
      async (ids, limit) => primed(await pages.newestOf(ids, limit)),
      (row) => row.ofId,
    ),
    /** The highest priority first. */
    ofKpi: newestOf<IdeaOf>(
      async (ids, limit) => primed(await pages.ofKpis(ids, limit)),
      (row) => row.ofId,
    ),
  };
}

function ofIdeas<T extends { ideaId: number }>(fetch: (ids: readonly number[]) => Promise<readonly T[]>) {
  return new DataLoader<number, T[]>(async (ids) => {
    const found = new Map<number, T[]>(ids.map((id) => [id, []]));
    for (const row of await fetch(ids)) found.get(row.ideaId)?.push(row);
    return ids.map((id) => found.get(id) ?? []);
  });
}
