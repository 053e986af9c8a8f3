import {
  ConsistencyRepository,
  RoutingRequestRepository,
  type RoutingRequestRow,
  TopicRepository,
  type TopicRow,
  TopicWordingRepository,
  type UnitOfWork,
} from '@groundcrew/db';
import {
  ConflictReason,
  type changeTopicInput,
  conflict,
  invalid,
  type mergeTopicsInput,
  notFound,
  type renameTopicInput,
} from '@groundcrew/shared';
import type { z } from 'zod';
import { authorise } from '../core/allow';
import { keyOf } from '../core/global-id';
import type { RequestContext } from '../core/request-context';
import { heldTopic, newTopic } from './ask.service';
import { requestAt, routingSubject, staleRequest } from './routing-change';

/**
 * Names a topic anew; what it was called before still finds it.
 * @throws AppError CONFLICT STALE_VERSION, or STATE when it was merged into another
 */
export async function renameTopic(
  context: RequestContext,
  input: z.output<typeof renameTopicInput>,
): Promise<TopicRow> {
  authorise(context, 'topic.edit');
  const id = keyOf('Topic', input.id);
  return context.change(async (unit) => {
    const topics = new TopicRepository(unit.manager);
    const topic = await topics.byId(id);
    if (!topic) throw notFound('topic', ['input', 'id']);
    if (topic.mergedIntoId !== null) throw merged(['input', 'id']);
    if (topic.version !== input.version || !(await topics.rename(topic, input.name))) throw stale(topic);
    await new TopicWordingRepository(unit.manager).rename({ id, name: input.name });
    unit.record({
      action: 'topic.renamed',
      subjectType: 'Topic',
      subjectId: id,
      detail: { before: topic.name, name: input.name },
    });
    return { ...topic, name: input.name, version: topic.version + 1 };
  });
}

/**
 * Moves all requests of a topic to another, where its wordings go too. Links to it lead to the other from then on.
 * @throws AppError CONFLICT STATE when one of them was merged already or what hangs on both keeps them apart, CYCLE when they are
 *   the same
 */
export async function mergeTopics(
  context: RequestContext,
  input: z.output<typeof mergeTopicsInput>,
): Promise<TopicRow> {
  authorise(context, 'topic.edit');
  const id = keyOf('Topic', input.id);
  const intoId = keyOf('Topic', input.intoId, ['input', 'intoId']);
  if (id === intoId)
    throw conflict(ConflictReason.CYCLE, 'A topic cannot be merged into itself.', ['input', 'intoId']);
  return context.change(async (unit) => {
    const topics = new TopicRepository(unit.manager);
    const found = await topics.byIds([id, intoId]);
    const [topic, into] = [id, intoId].map((key) => found.find((one) => one.id === key));
    if (!topic) throw notFound('topic', ['input', 'id']);
    if (!into) throw notFound('topic', ['input', 'intoId']);
    // Both rows are held, always in the same order, so that two merges cannot close a circle together.
    for (const one of [topic, into].sort((a, b) => a.id - b.id)) {
      if (!(await topics.touch(one.id, one.lastAskedAt)))
        throw merged(['input', one === topic ? 'id' : 'intoId']);
    }
    for (const merges of context.hooks.topicsMerge)
      await merges(unit, { fromId: id, intoId }, ['input', 'intoId']);
    const moved = await topics.merge(id, intoId);
    await new TopicWordingRepository(unit.manager).merge(id, into);
    unit.record({
      action: 'topic.merged',
      subjectType: 'Topic',
      subjectId: intoId,
      detail: { from: id, name: topic.name, requests: moved },
    });
    return (await topics.byId(intoId)) ?? into;
  });
}

/**
 * Puts a request under another topic, or one of its own. A topic that loses its last request so is merged into the other when
 * nothing hangs on it; else it stays, empty: merging what others made takes the right to edit topics.
 * @throws AppError INVALID_INPUT unless exactly one of topic and name is given
 */
export async function changeTopic(
  context: RequestContext,
  input: z.output<typeof changeTopicInput>,
): Promise<RoutingRequestRow> {
  if ((input.topicId === undefined) === (input.name === undefined))
    throw invalid(['input', 'topicId'], 'required', 'Give a topic, or the name of a new one; not both.');
  return context.change(async (unit) => {
    const request = await requestAt(unit, input);
    authorise(context, 'routing.sort', routingSubject(request));
    const path = ['input', 'topicId'];
    const topic =
      input.topicId === undefined
        ? await newTopic(context, unit, input.name ?? '')
        : await heldTopic(context, unit, keyOf('Topic', input.topicId, path), path);
    if (topic.id === request.topicId) {
      unit.unchanged();
      return request;
    }
    const saved = { ...request, topicId: topic.id };
    if (!(await new RoutingRequestRepository(unit.manager).update(saved)))
      throw staleRequest(request.version + 1);
    const topics = new TopicRepository(unit.manager);
    const wordings = new TopicWordingRepository(unit.manager);
    const [left] = await topics.byIds([request.topicId]);
    if (left && (await topics.touch(left.id, left.lastAskedAt))) {
      if (await isInUse(context, unit, left)) await wordings.unlearn(left, request.text);
      else {
        await topics.merge(left.id, topic.id);
        await wordings.forget(left.id);
      }
    }
    await wordings.learn(topic, request.text);
    unit.record({
      action: 'request.sorted',
      subjectType: 'RoutingRequest',
      subjectId: request.id,
      detail: { from: request.topicId, to: topic.id },
    });
    return { ...saved, version: request.version + 1 };
  });
}

// Its row must be held. Imports find a topic by the name that they gave it.
async function isInUse(context: RequestContext, { manager }: UnitOfWork, topic: TopicRow): Promise<boolean> {
  if (topic.key !== null) return true;
  const [total] = await new ConsistencyRepository(manager).totals([topic.id]);
  if (total || (await new TopicRepository(manager).hasMerged(topic.id))) return true;
  for (const isHeld of context.hooks.topicInUse) if (await isHeld(manager, topic.id)) return true;
  return false;
}

function stale(topic: TopicRow) {
  const message = 'Someone changed this topic meanwhile. Read it again.';
  return conflict(ConflictReason.STALE_VERSION, message, ['input', 'version'], { version: topic.version });
}

function merged(path: string[]) {
  return conflict(ConflictReason.STATE, 'This topic was merged into another.', path);
}
