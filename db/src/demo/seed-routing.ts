/** Writes what was asked in the demo company, and where it went. */
import { newRequest, type Routed, type RoutingAct, routingStep } from '@groundcrew/shared';
import type { UnitOfWork } from '../core/unit-of-work';
import { ResponsibilityRepository } from '../responsibility/responsibility.repository';
import { RoutingHopRepository } from '../routing/routing-hop.repository';
import { RoutingRequestRepository } from '../routing/routing-request.repository';
import { TopicRepository } from '../routing/topic.repository';
import { TopicWordingRepository } from '../routing/topic-wording.repository';
import { answerers, type DemoRequest, type DemoTopic, demoTopics } from './requests';
import { type Cast, named } from './seed-people';

const MINUTE = 60_000;
/** How long a team of the demo takes to answer, in minutes. */
const ANSWER_TIMES = [35, 90, 150, 260, 1_500];

export async function seedRouting(
  unit: UnitOfWork,
  cast: Cast,
  dayAgo: (days: number) => string,
): Promise<void> {
  const works = await new ResponsibilityRepository(unit.manager).idsByKey(
    demoTopics.map(({ work }) => work).filter((key) => key !== null),
  );
  const documents: { id: number; name: string; wordings: string[] }[] = [];
  for (const topic of demoTopics) {
    const at = (request: DemoRequest, order: number) => askedAt(dayAgo(request.ago), order);
    const last = Math.max(...topic.requests.map((request, order) => at(request, order).getTime()));
    const id = await new TopicRepository(unit.manager).create({
      name: topic.name,
      key: null,
      at: new Date(last),
    });
    for (const [order, request] of topic.requests.entries()) {
      const responsibilityId = topic.work === null ? null : named(works, topic.work);
      await seedRequest(unit, cast, {
        topicId: id,
        responsibilityId,
        request,
        day: dayAgo(request.ago),
        order,
      });
    }
    documents.push({ id, name: topic.name, wordings: wordingsOf(topic) });
  }
  await new TopicWordingRepository(unit.manager).add(documents);
}

const wordingsOf = (topic: DemoTopic) => topic.requests.map(({ text }) => text);

/** During office hours in Seoul, never two at the same minute. */
function askedAt(day: string, order: number): Date {
  const minutes = 9 * 60 + ((order * 137 + day.charCodeAt(9) * 11) % 420);
  const clock = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  return new Date(`${day}T${clock}:00+09:00`);
}

interface Seeded {
  topicId: number;
  responsibilityId: number | null;
  request: DemoRequest;
  day: string;
  order: number;
}

async function seedRequest(unit: UnitOfWork, cast: Cast, seeded: Seeded): Promise<void> {
  const { request, topicId, day, order } = seeded;
  const requests = new RoutingRequestRepository(unit.manager);
  const hops = new RoutingHopRepository(unit.manager);
  const askerId = named(cast.members, request.asker);
  let at = askedAt(day, order);
  const asked = { text: request.text, askerId, topicId, responsibilityId: null, askedAt: at, askedOn: day };
  const id = await requests.create(asked);
  const record = (action: string, actorId: number, detail: Record<string, unknown>) =>
    unit.record({ action, subjectType: 'RoutingRequest', subjectId: id, actorId, detail });
  record('request.asked', askerId, { text: request.text, topicId });
  let state: Routed = newRequest;
  let sentBy = askerId;
  const go = (act: RoutingAct) => {
    const step = routingStep(state, act);
    if (typeof step === 'string')
      throw new Error(`The demo company asks for what cannot be: ${request.text}`);
    state = step.after;
  };
  for (const [place, key] of request.way.entries()) {
    const teamId = named(cast.teams, key);
    const by = named(cast.members, answerers[key] ?? '');
    const position = place + 1;
    go(place === 0 ? { kind: 'SEND', teamId } : { kind: 'BOUNCE', toTeamId: teamId });
    await hops.add({ requestId: id, position, teamId, sentBy, sentAt: at, note: null });
    record('request.sent', sentBy, { topicId, teamId });
    const isLast = position === request.way.length;
    if (isLast && request.waits) break;
    at = new Date(at.getTime() + (ANSWER_TIMES[(order + place) % ANSWER_TIMES.length] ?? 60) * MINUTE);
    const reason = isLast ? null : (request.reasons[place] ?? '');
    const outcome = isLast ? 'ACCEPTED' : 'BOUNCED';
    await hops.answer({ requestId: id, position, outcome, answeredBy: by, answeredAt: at, reason });
    record(isLast ? 'request.accepted' : 'request.bounced', by, { topicId, teamId, reason });
    if (isLast) go({ kind: 'ACCEPT' });
    sentBy = by;
  }
  const row = await requests.byId(id);
  if (!row || request.way.length === 0) return;
  const isAccepted = state.state === 'ACCEPTED';
  await requests.update({
    ...row,
    ...state,
    responsibilityId: isAccepted ? seeded.responsibilityId : null,
    landedAt: row.askedAt,
    landedOn: day,
    closedAt: isAccepted ? at : null,
  });
}
