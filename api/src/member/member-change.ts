/** What every change of a member shares: finding it, finding its team, and saving it with its search text and its record. */
import {
  MemberRepository,
  type MemberRow,
  SearchRepository,
  TeamRepository,
  type UnitOfWork,
} from '@groundcrew/db';
import { ConflictReason, conflict, notFound } from '@groundcrew/shared';

/** @throws AppError NOT_FOUND */
export async function existingMember(
  unit: UnitOfWork,
  id: number,
  path = ['input', 'id'],
): Promise<MemberRow> {
  const members = new MemberRepository(unit.manager);
  await members.lock(id);
  const member = await members.byId(id);
  if (!member) throw notFound('member', path);
  return member;
}

/** @throws AppError NOT_FOUND, or CONFLICT when the team is closed on that day */
export async function openTeam(unit: UnitOfWork, teamId: number, on: string): Promise<void> {
  const teams = new TeamRepository(unit.manager);
  await teams.lock(teamId);
  const team = await teams.byId(teamId);
  if (!team) throw notFound('team', ['input', 'teamId']);
  if (team.to !== null && team.to <= on) {
    throw conflict(ConflictReason.STATE, 'This team is closed.', ['input', 'teamId']);
  }
}

/** Records the change and keeps the member findable. @returns the member as saved */
export async function saveMember(
  unit: UnitOfWork,
  id: number,
  action: string,
  detail: Record<string, unknown>,
): Promise<MemberRow> {
  const member = await existingMember(unit, id);
  const search = new SearchRepository(unit.manager);
  if (member.deactivatedOn) await search.remove([{ kind: 'Member', subjectId: id }]);
  else {
    await search.put([
      {
        kind: 'Member',
        subjectId: id,
        title: member.name,
        body: `${member.email ?? ''} ${member.mission ?? ''}`,
      },
    ]);
  }
  unit.record({ action, subjectType: 'Member', subjectId: id, detail });
  return member;
}
