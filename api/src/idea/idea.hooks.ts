/** What ideas do when a team wants to close; registered in the composition root. */
import { HolderRepository, IdeaPitchRepository } from '@groundcrew/db';
import type { TeamCloses } from '../core/hooks';

/** A team cannot close while an idea waits for its answer. */
export const refuseTeamPitched: TeamCloses = async (unit, teamId) => {
  await new HolderRepository(unit.manager).lock({ memberId: null, teamId });
  const { length } = await new IdeaPitchRepository(unit.manager).awaitingTeams([teamId]);
  if (length === 0) return null;
  return length === 1 ? 'an idea waits for its answer' : `${length} ideas wait for its answer`;
};
