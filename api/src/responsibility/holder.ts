/** A party's holder on its way in and out: a member or a team behind one opaque id. */
import { HolderRepository, type HolderRow, MembershipRepository, type UnitOfWork } from '@groundcrew/db';
import { ConflictReason, conflict, type Holder, holdsOn, notFound } from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import { globalId, parseGlobalId } from '../core/global-id';
import type { Typed } from '../core/node';
import type { RequestContext } from '../core/request-context';
import { memberLoaders } from '../member/member.loader';
import { teamLoaders } from '../team/team.loader';

type Path = (string | number)[];

/** @throws AppError NOT_FOUND unless the id is one of a member or a team */
export function holderOf(id: string, path: Path): Holder {
  const parsed = parseGlobalId(id);
  if (parsed?.type === 'Member') return { memberId: parsed.key, teamId: null };
  if (parsed?.type === 'Team') return { memberId: null, teamId: parsed.key };
  throw notFound('member or team', path);
}

/** The opaque id of a holder. */
export function holderId(holder: Holder): string {
  return holder.memberId === null
    ? globalId('Team', holder.teamId ?? 0)
    : globalId('Member', holder.memberId);
}

/** The holder's row with its type's name; null when there is none. */
export async function loadHolder(context: RequestContext, holder: Holder): Promise<(object & Typed) | null> {
  if (holder.memberId !== null) {
    const member = await context.load(memberLoaders).byId.load(holder.memberId);
    return member && { ...member, __typename: 'Member' };
  }
  const team = await context.load(teamLoaders).byId.load(holder.teamId ?? 0);
  return team && { ...team, __typename: 'Team' };
}

/**
 * The holder's row, held until the transaction ends.
 * @throws AppError NOT_FOUND, or CONFLICT STATE for a leaver or a team that is closed on that day
 */
export async function presentHolder(
  unit: UnitOfWork,
  holder: Holder,
  on: string,
  path: Path,
): Promise<HolderRow> {
  const isTeam = holder.memberId === null;
  const row = await new HolderRepository(unit.manager).lock(holder);
  if (!row) throw notFound(isTeam ? 'team' : 'member', path);
  if (row.goneOn !== null && (!isTeam || row.goneOn <= on)) {
    throw conflict(ConflictReason.STATE, isTeam ? 'This team is closed.' : 'This member has left.', path);
  }
  return row;
}

/** The teams whose leads speak for a holder on a day: the team itself, or those of the member. */
export async function teamsOfHolder(manager: EntityManager, holder: Holder, day: string): Promise<number[]> {
  if (holder.memberId === null) return [holder.teamId ?? 0];
  const held = await new MembershipRepository(manager).ofMembers([holder.memberId]);
  return held.filter((one) => holdsOn(one, day)).map((one) => one.teamId);
}
