/** What routing does when a member leaves or a team wants to close; registered in the composition root. */
import { HolderRepository, RoutingRequestRepository } from '@groundcrew/db';
import { routingStep } from '@groundcrew/shared';
import type { MemberLeaves, TeamCloses } from '../core/hooks';

/**
 * What a leaver asked and has not sent, or got back, is taken back: nobody else could send it. What waits at a team stays there: it is
 * taken, or sent on to another team.
 */
export const withdrawOfLeaver: MemberLeaves = async (unit, memberId) => {
  const requests = new RoutingRequestRepository(unit.manager);
  for (const request of await requests.heldWithAsker(memberId)) {
    const step = routingStep(request, { kind: 'WITHDRAW' });
    if (typeof step === 'string') continue;
    if (!(await requests.update({ ...request, ...step.after, closedAt: unit.now }))) continue;
    unit.record({
      action: 'request.withdrawn',
      subjectType: 'RoutingRequest',
      subjectId: request.id,
      detail: { topicId: request.topicId, teamId: null },
    });
  }
};

/** A team cannot close while requests wait for its answer: they would wait for ever. */
export const refuseTeamAwaited: TeamCloses = async (unit, teamId) => {
  await new HolderRepository(unit.manager).lock({ memberId: null, teamId });
  const waiting = await new RoutingRequestRepository(unit.manager).waitingAt(teamId);
  if (waiting === 0) return null;
  return waiting === 1 ? '1 request waits for its answer' : `${waiting} requests wait for its answer`;
};
