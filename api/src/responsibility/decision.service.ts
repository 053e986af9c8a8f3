import { Repeater } from '@graphql-yoga/subscription';
import {
  HandOverRepository,
  type HandOverRow,
  IdentityRepository,
  MembershipRepository,
  TeamRepository,
} from '@groundcrew/db';
import { ancestorsOf, HandOverState, holdsOn, MembershipRole } from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import { authorise } from '../core/allow';
import type { RequestContext } from '../core/request-context';

/** The audit action, and so the outbox topic, of a hand-over that asks somebody. */
const OFFERED = 'hand-over.offered';

/** The open hand-overs that the viewer should answer, oldest first. */
export async function awaitedHandOvers(context: RequestContext): Promise<HandOverRow[]> {
  authorise(context, 'identity.own');
  const { memberId, reach } = context.signedIn;
  const open = await new HandOverRepository(context.manager).awaiting(memberId, [...reach]);
  return answeredBy(context.manager, open, memberId, context.today);
}

/** Hand-overs that are offered from now on and that the viewer should answer, for as long as the session lives. */
export function offeredHandOvers(context: RequestContext): AsyncIterable<HandOverRow> {
  const { memberId, sessionId } = context.signedIn;
  const { live } = context.parts;
  // A repeater of its own, because a generator that waits for the next event cannot be stopped before it comes.
  return new Repeater<HandOverRow>(async (push, stop) => {
    const events = live.events(new Set([OFFERED]));
    void stop.then(() => events.return());
    for await (const event of events) {
      // Read anew each time: people leave, sign out and change teams while they listen.
      const manager = context.db.fresh;
      const sessions = await new IdentityRepository(manager).sessionsOf(memberId, event.at);
      if (!sessions.some((session) => session.id === sessionId)) break;
      const handOver = await new HandOverRepository(manager).byId(Number(event.payload.handOverId));
      if (handOver?.state !== HandOverState.OFFERED) continue;
      const [mine] = await answeredBy(manager, [handOver], memberId, context.today);
      if (!mine) continue;
      context.forget();
      await push(mine);
    }
    stop();
  });
}

/** Those of the hand-overs that the member should answer: as the one asked, or as a lead of the team asked. */
async function answeredBy(
  manager: EntityManager,
  handOvers: readonly HandOverRow[],
  memberId: number,
  day: string,
): Promise<HandOverRow[]> {
  const teamIds = handOvers.flatMap((one) => one.successorTeamId ?? []);
  const voices = teamIds.length ? await leadsSpeakingFor(manager, teamIds, day) : new Map();
  return handOvers.filter((one) =>
    one.successorTeamId === null
      ? one.successorMemberId === memberId
      : voices.get(one.successorTeamId)?.has(memberId),
  );
}

/** The leads of each team; of the nearest team above it when it has none of its own. */
async function leadsSpeakingFor(
  manager: EntityManager,
  teamIds: readonly number[],
  day: string,
): Promise<Map<number, ReadonlySet<number>>> {
  const tree = await new TeamRepository(manager).tree();
  const paths = new Map(teamIds.map((id) => [id, [id, ...ancestorsOf(id, tree)]]));
  const memberships = await new MembershipRepository(manager).ofTeams([
    ...new Set([...paths.values()].flat()),
  ]);
  const leads = new Map<number, Set<number>>();
  for (const held of memberships) {
    if (held.role !== MembershipRole.LEAD || !holdsOn(held, day)) continue;
    leads.set(held.teamId, (leads.get(held.teamId) ?? new Set()).add(held.memberId));
  }
  return new Map(
    [...paths].map(([id, path]) => [id, leads.get(path.find((at) => leads.has(at)) ?? -1) ?? new Set()]),
  );
}
