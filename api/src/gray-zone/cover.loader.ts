import { CoverRepository, type CoverRow } from '@groundcrew/db';
import { addDays, COVER_WINDOW_DAYS } from '@groundcrew/shared';
import DataLoader from 'dataloader';
import { byKey, newestOf } from '../core/loader';
import type { RequestContext } from '../core/request-context';

/** Covers by key, of a helper and of a topic, and which of its topic each is. */
export function coverLoaders(context: RequestContext) {
  const covers = new CoverRepository(context.gathered);
  return {
    byId: byKey<CoverRow>((ids) => covers.byIds(ids)),
    /** Newest first. */
    ofHelper: newestOf<CoverRow>(
      (ids, limit) => covers.newestOf('helper', ids, limit),
      (row) => row.helperId,
    ),
    ofTopic: newestOf<CoverRow>(
      (ids, limit) => covers.newestOf('topic', ids, limit),
      (row) => row.topicId,
    ),
    /** Which cover of its topic it is in the 90 days up to its first day; null without a topic, and for one that never began. */
    ordinal: new DataLoader<CoverRow, number | null, number>((asked) => ordinals(covers, asked), {
      cacheKeyFn: ({ id }) => id,
    }),
  };
}

const firstOfWindow = (day: string): string => addDays(day, 1 - COVER_WINDOW_DAYS);

async function ordinals(covers: CoverRepository, asked: readonly CoverRow[]): Promise<(number | null)[]> {
  const days = asked.map(({ from }) => from).sort();
  const topicIds = new Set(asked.flatMap(({ topicId }) => topicId ?? []));
  const found = topicIds.size
    ? await covers.beginning([...topicIds], firstOfWindow(days[0] ?? ''), days.at(-1) ?? '')
    : [];
  return asked.map(({ id, topicId, from, to }) => {
    if (topicId === null || to <= from) return null;
    const since = firstOfWindow(from);
    return found.filter(
      (other) =>
        other.topicId === topicId &&
        other.from >= since &&
        (other.from < from || (other.from === from && other.id <= id)),
    ).length;
  });
}
