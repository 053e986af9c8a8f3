/** What routing does when a team wants to close; registered in the composition root. */
import { HolderRepository, RoutingRequestRepository } from '@groundcrew/db';
import type { TeamCloses } from '../core/hooks';

/** A team cannot close while requests wait for its answer: they would wait for ever. */
export const refuseTeamAwaited: TeamCloses = async (unit, teamId) => {
  await new HolderRepository(unit.manager).lock({ memberId: null, teamId });
  const waiting = await new RoutingRequestRepository(unit.manager).waitingAt(teamId);
  if (waiting === 0) return null;
  return waiting === 1 ? '1 request waits for its answer' : `${waiting} requests wait for its answer`;
};
