/** Who is told of a trial: its people without whoever did it. */
import type { TrialRow, UnitOfWork } from '@groundcrew/db';
import { voicesOn } from './consent-voices';

/** The owner: the member, or the leads of the team. */
export async function ownersOf(unit: UnitOfWork, trial: TrialRow, day: string): Promise<readonly number[]> {
  if (trial.ownerMemberId !== null) return [trial.ownerMemberId];
  return (await voicesOn(unit.manager, day)).leads.get(trial.ownerTeamId ?? 0) ?? [];
}

/** Each once, without the one who acts. */
export function toTell(unit: UnitOfWork, memberIds: readonly number[]): number[] {
  return [...new Set(memberIds)].filter((id) => id !== unit.context.actorId);
}
