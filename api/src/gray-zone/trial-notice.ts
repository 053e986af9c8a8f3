/** Who is told of a trial: its people without whoever did it. */
import { type DoerRow, type TrialRow, trialOwner, type UnitOfWork } from '@groundcrew/db';
import type { Holder } from '@groundcrew/shared';
import { voicesOn } from '../member/voices';

/** The owner: the member, or the leads of the team. */
export function ownersOf(unit: UnitOfWork, trial: TrialRow, day: string): Promise<readonly number[]> {
  return peopleOf(unit, [trialOwner(trial)], day);
}

/** Members as they are, and the leads of teams. */
export async function peopleOf(
  unit: UnitOfWork,
  holders: readonly Holder[],
  day: string,
): Promise<readonly number[]> {
  if (holders.every(({ memberId }) => memberId !== null)) return holders.map(({ memberId }) => memberId ?? 0);
  const { leads } = await voicesOn(unit.manager, day);
  return holders.flatMap(({ memberId, teamId }) =>
    memberId === null ? (leads.get(teamId ?? 0) ?? []) : [memberId],
  );
}

interface Ended {
  doers: readonly DoerRow[];
  concluders: readonly number[];
  /** Whose work it was. */
  former?: readonly Holder[];
  today: string;
}

/** Whoever hears how a trial ended: its owner, whose work it was, who did it, and who may conclude it. */
export async function toTellOfEnd(
  unit: UnitOfWork,
  trial: TrialRow,
  { doers, concluders, former = [], today }: Ended,
): Promise<number[]> {
  const owners = await ownersOf(unit, trial, today);
  const losing = await peopleOf(unit, former, today);
  return toTell(unit, [...owners, ...losing, ...doers.map(({ memberId }) => memberId), ...concluders]);
}

/** Each once, without the one who acts. */
export function toTell(unit: UnitOfWork, memberIds: readonly number[]): number[] {
  return [...new Set(memberIds)].filter((id) => id !== unit.context.actorId);
}
