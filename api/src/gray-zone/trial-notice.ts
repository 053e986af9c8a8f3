/** Who is told of a trial: its people without whoever did it. */
import type { DoerRow, TrialRow, UnitOfWork } from '@groundcrew/db';
import { voicesOn } from './consent-voices';

/** The owner: the member, or the leads of the team. */
export async function ownersOf(unit: UnitOfWork, trial: TrialRow, day: string): Promise<readonly number[]> {
  if (trial.ownerMemberId !== null) return [trial.ownerMemberId];
  return (await voicesOn(unit.manager, day)).leads.get(trial.ownerTeamId ?? 0) ?? [];
}

/** Whoever hears how a trial ended: its owner, who did it, and who may conclude it. */
export async function toTellOfEnd(
  unit: UnitOfWork,
  trial: TrialRow,
  { doers, concluders, today }: { doers: readonly DoerRow[]; concluders: readonly number[]; today: string },
): Promise<number[]> {
  const owners = await ownersOf(unit, trial, today);
  return toTell(unit, [...owners, ...doers.map(({ memberId }) => memberId), ...concluders]);
}

/** Each once, without the one who acts. */
export function toTell(unit: UnitOfWork, memberIds: readonly number[]): number[] {
  return [...new Set(memberIds)].filter((id) => id !== unit.context.actorId);
}
