import {
  RoutingRequestRepository,
  type RoutingRequestRow,
  TopicRepository,
  type TopicRow,
  TopicWordingRepository,
  type UnitOfWork,
} from '@groundcrew/db';
import { type askWhoseInput, chosenTopic, invalid, likelyTopics, notFound } from '@groundcrew/shared';
import type { z } from 'zod';
import { authorise } from '../core/allow';
import { keyOf } from '../core/global-id';
import type { RequestContext } from '../core/request-context';
import { presentHolder } from '../responsibility/holder';
import { namedResponsibility, openTeam, stepOf, takeStep } from './routing-change';

/**
 * Asks whose something is: recorded under the topic that it is most like, and sent at once where a team, or a
 * responsibility with one, is named.
 * @throws AppError CONFLICT STATE for a closed team or an ended responsibility
 */
export async function askWhose(
  context: RequestContext,
  input: z.output<typeof askWhoseInput>,
): Promise<RoutingRequestRow> {
  authorise(context, 'routing.ask');
  return context.change(async (unit) => {
    const responsibility = await namedResponsibility(unit, input.responsibilityId);
    const teamId = await whereTo(context, unit, input.teamId, responsibility);
    const topic = await topicFor(context, unit, input.text, input.topicId);
    const requests = new RoutingRequestRepository(unit.manager);
    const id = await requests.create({
      text: input.text,
      askerId: context.signedIn.memberId,
      topicId: topic.id,
      responsibilityId: responsibility?.id ?? null,
      askedAt: context.now,
      askedOn: context.companyToday,
    });
    const request = await requests.byId(id);
    if (!request) throw notFound('request');
    unit.record({
      action: 'request.asked',
      subjectType: 'RoutingRequest',
      subjectId: id,
      detail: { text: input.text, topicId: topic.id },
    });
    if (teamId === null) return request;
    const step = stepOf(context, request, { kind: 'SEND', teamId }, 'routing.send');
    return takeStep(context, unit, request, step, { note: input.note || null });
  });
}

async function whereTo(
  context: RequestContext,
  unit: UnitOfWork,
  teamId: string | undefined,
  responsibility: { teamId: number | null } | null,
): Promise<number | null> {
  if (teamId) return openTeam(context, unit, teamId, ['input', 'teamId']);
  if (!responsibility) return null;
  const path = ['input', 'responsibilityId'];
  if (responsibility.teamId === null)
    throw invalid(path, 'required', 'This responsibility has no team: say which team to send it to.');
  const own = { memberId: null, teamId: responsibility.teamId };
  await presentHolder(unit, own, context.companyToday, path);
  return responsibility.teamId;
}

async function topicFor(
  context: RequestContext,
  unit: UnitOfWork,
  sentence: string,
  topicId: string | undefined,
): Promise<TopicRow> {
  if (topicId !== undefined) {
    const topic = await heldTopic(context, unit, keyOf('Topic', topicId, ['input', 'topicId']), [
      'input',
      'topicId',
    ]);
    await new TopicWordingRepository(unit.manager).learn(topic, sentence);
    return topic;
  }
  const wordings = new TopicWordingRepository(unit.manager);
  const chosen = chosenTopic(likelyTopics(sentence, await wordings.near(sentence)));
  if (chosen === null) return newTopic(context, unit, sentence);
  const topic = await heldTopic(context, unit, chosen, ['input', 'text']);
  await wordings.learn(topic, sentence);
  return topic;
}

/**
 * The topic, or the one that it was merged into, with its row held until the transaction ends.
 * @throws AppError NOT_FOUND
 */
export async function heldTopic(
  context: RequestContext,
  unit: UnitOfWork,
  id: number,
  path: (string | number)[],
): Promise<TopicRow> {
  const topics = new TopicRepository(unit.manager);
  const topic = await topics.byId(id);
  if (!topic) throw notFound('topic', path);
  const living = topic.mergedIntoId ?? topic.id;
  // Merged in this very instant: the row says into which by the time it can be held.
  if (!(await topics.touch(living, context.now))) return heldTopic(context, unit, living, path);
  const held = await topics.byId(living);
  if (!held) throw notFound('topic', path);
  return held;
}

/** A topic of its own, named by the sentence that begins it. */
export async function newTopic(context: RequestContext, unit: UnitOfWork, name: string): Promise<TopicRow> {
  const topics = new TopicRepository(unit.manager);
  const id = await topics.create({ name, key: null, at: context.now });
  await new TopicWordingRepository(unit.manager).add([{ id, name }]);
  const topic = await topics.byId(id);
  if (!topic) throw notFound('topic');
  return topic;
}
