import { Repeater } from '@graphql-yoga/subscription';
import { HandOverRepository, type HandOverRow, IdentityRepository, type OutboxEvent } from '@groundcrew/db';
import { HandOverState } from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import { authorise } from '../core/allow';
import { DecisionKind, type WaitingDecision } from '../core/decision';
import type { RequestContext } from '../core/request-context';
import { membersSpeaking, type Voices, voicesOn } from '../member/voices';

/** Something that waits for the viewer: a hand-over, or what a concept above asks. */
export interface AwaitedDecision extends Pick<WaitingDecision, 'kind' | 'requestedAt'> {
  handOver: HandOverRow | null;
  subject: WaitingDecision['subject'] | null;
}

/** The audit action, and so the outbox topic, of a hand-over that asks somebody. */
const OFFERED = 'hand-over.offered';

/** Everything that waits for the viewer's answer, oldest first. */
export async function awaitedDecisions(context: RequestContext): Promise<AwaitedDecision[]> {
  authorise(context, 'identity.own');
  const { memberId, reach } = context.signedIn;
  const handOvers = async () => {
    const open = await new HandOverRepository(context.manager).awaiting(memberId, [...reach]);
    return (await answeredBy(context.manager, open, memberId, context.companyToday)).map(ofHandOver);
  };
  const others = context.hooks.decisionSources.map(async (source) =>
    (await source.waiting(context)).map(ofSource),
  );
  const found = await Promise.all([handOvers(), ...others]);
  return found.flat().sort((a, b) => a.requestedAt.getTime() - b.requestedAt.getTime());
}

function ofHandOver(handOver: HandOverRow): AwaitedDecision {
  return { kind: DecisionKind.HAND_OVER, requestedAt: handOver.offeredAt, handOver, subject: null };
}

function ofSource(decision: WaitingDecision): AwaitedDecision {
  return { ...decision, handOver: null };
}

/** What is asked of the viewer from now on, for as long as the session lives. */
export function requestedDecisions(context: RequestContext): AsyncIterable<AwaitedDecision> {
  const { memberId, sessionId } = context.signedIn;
  const { live } = context.parts;
  const topics = new Set([OFFERED, ...context.hooks.decisionSources.flatMap((source) => source.topics)]);
  // A repeater of its own, because a generator that waits for the next event cannot be stopped before it comes.
  return new Repeater<AwaitedDecision>(async (push, stop) => {
    const events = live.events(topics);
    void stop.then(() => events.return());
    for await (const event of events) {
      // Read anew each time: people leave, sign out and change teams while they listen.
      const manager = context.db.fresh;
      const sessions = await new IdentityRepository(manager).sessionsOf(memberId, event.at);
      if (!sessions.some((session) => session.id === sessionId)) break;
      context.forget();
      const asked = await askedBy(context, event);
      if (asked) await push(asked);
    }
    stop();
  });
}

/** What an event asks of the viewer; null when nothing. */
async function askedBy(context: RequestContext, event: OutboxEvent): Promise<AwaitedDecision | null> {
  if (event.topic === OFFERED) {
    const manager = context.db.fresh;
    const handOver = await new HandOverRepository(manager).byId(Number(event.payload.handOverId));
    if (handOver?.state !== HandOverState.OFFERED) return null;
    const [mine] = await answeredBy(manager, [handOver], context.signedIn.memberId, context.companyToday);
    return mine ? ofHandOver(mine) : null;
  }
  const source = context.hooks.decisionSources.find(({ topics }) => topics.includes(event.topic));
  const asked = await source?.asked(context, event);
  return asked ? ofSource(asked) : null;
}

/** Those of the hand-overs that the member should answer: as the one asked, or as a lead of the team asked. */
async function answeredBy(
  manager: EntityManager,
  handOvers: readonly HandOverRow[],
  memberId: number,
  day: string,
): Promise<HandOverRow[]> {
  if (!handOvers.some((one) => one.successorTeamId !== null))
    return handOvers.filter((one) => one.successorMemberId === memberId);
  const voices = await voicesOn(manager, day);
  return handOvers.filter((one) =>
    one.successorTeamId === null
      ? one.successorMemberId === memberId
      : membersSpeaking(voices, one.successorTeamId, conflictedIn(one, voices)).includes(memberId),
  );
}

/** Whoever offered it does not accept it for a team, unless they lead that very team (hand-over-rights). */
function conflictedIn({ offeredBy, successorTeamId }: HandOverRow, { leads }: Voices): number[] {
  return successorTeamId !== null && leads.get(successorTeamId)?.includes(offeredBy) ? [] : [offeredBy];
}
