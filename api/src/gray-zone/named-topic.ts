/** A topic that somebody names, as it is now. */
import { TopicRepository, type UnitOfWork } from '@groundcrew/db';
import { notFound } from '@groundcrew/shared';
import { keyOf } from '../core/global-id';
import type { RequestContext } from '../core/request-context';
import { routingLoaders } from '../routing/routing.loader';

/**
 * The key of the named topic, or of the one that it was merged into; null when none is named. Its row is held until the transaction
 * ends: it is not merged away while something is hung on it.
 * @throws AppError NOT_FOUND
 */
export async function namedTopic(
  unit: UnitOfWork,
  id: string | undefined,
  path = ['input', 'topicId'],
): Promise<number | null> {
  if (id === undefined) return null;
  const topics = new TopicRepository(unit.manager);
  for (let key = keyOf('Topic', id, path); ; ) {
    const topic = await topics.byId(key);
    if (!topic) throw notFound('topic', path);
    key = topic.mergedIntoId ?? topic.id;
    // Merged in this very instant: the row says into which by the time it can be held.
    if (await topics.touch(key, topic.lastAskedAt)) return key;
  }
}

/** The topic's row, or that of the one that it was merged into. */
export async function livingTopic(context: RequestContext, id: number) {
  const { topic } = context.load(routingLoaders);
  const found = await topic.load(id);
  return found?.mergedIntoId ? topic.load(found.mergedIntoId) : found;
}
