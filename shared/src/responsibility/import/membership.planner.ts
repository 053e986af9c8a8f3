/** What an import does to memberships: one for each person and team, whichever end of the file says so. */
import { Discipline, MembershipRole } from '../../member/member';
import type { FoundHolder, HolderLookup } from './holder.lookup';
import { type ImportFieldChange, type ImportUpdates, targetKey } from './import-plan';
import type { ImportedMembership } from './ownership-document';
import type { SnapshotMembership } from './ownership-snapshot';
import { differs, type Planning } from './planning';

interface Joined {
  listed: ImportedMembership;
  member: FoundHolder;
  team: FoundHolder;
}

/** Adds the changes of memberships to the plan. */
export function planMemberships(planning: Planning, holders: HolderLookup): void {
  const current = new Map<string, SnapshotMembership>();
  for (const one of planning.snapshot.memberships) {
    const key = `#${one.memberId} #${one.teamId}`;
    const known = current.get(key);
    if (!known || one.from < known.from) current.set(key, one);
  }
  for (const [key, joined] of joinedMemberships(planning, holders)) {
    planMembership(planning, joined, current.get(key) ?? null, key);
  }
}

/** By person and team. Where both a group and a user say it, a role or discipline that one of them gives counts. */
function joinedMemberships(planning: Planning, holders: HolderLookup): Map<string, Joined> {
  const joined = new Map<string, Joined>();
  for (const listed of planning.document.memberships) {
    const team = holders.find(listed.team, { line: listed.line, field: 'team' }, 'unknown_team');
    const member = holders.find(
      { kind: 'MEMBER', text: listed.memberRef },
      { line: listed.line, field: 'member' },
      'unknown_member',
    );
    if (!team || !member || member.isAway) continue;
    const key = `${targetKey(member.target)} ${targetKey(team.target)}`;
    const known = joined.get(key)?.listed;
    const isLead = known?.role === MembershipRole.LEAD || listed.role === MembershipRole.LEAD;
    const role = isLead ? MembershipRole.LEAD : (known?.role ?? listed.role);
    const line = Math.min(known?.line ?? listed.line, listed.line);
    const discipline = known?.discipline ?? listed.discipline;
    joined.set(key, { member, team, listed: { ...listed, line, role, discipline } });
  }
  return new Map([...joined].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function planMembership(
  planning: Planning,
  { listed, member, team }: Joined,
  existing: SnapshotMembership | null,
  ref: string,
): void {
  const told: ImportFieldChange[] = [];
  const { line, role, discipline } = listed;
  const title = { line, key: `${member.key} · ${team.key}`, name: `${member.name} · ${team.name}` };
  if (!existing) {
    const values = {
      member: member.target,
      team: team.target,
      role: role ?? MembershipRole.MEMBER,
      discipline: discipline ?? Discipline.OTHER,
    };
    differs(told, 'role', null, values.role);
    planning.changes.push({
      action: 'CREATE',
      kind: 'MEMBERSHIP',
      ref,
      ...title,
      changes: told,
      values,
      location: null,
    });
    return;
  }
  const values: ImportUpdates['MEMBERSHIP'] = {};
  if (role !== undefined && differs(told, 'role', existing.role, role)) values.role = role;
  if (discipline !== undefined && differs(told, 'discipline', existing.discipline, discipline)) {
    values.discipline = discipline;
  }
  planning.meet('MEMBERSHIP', existing, String(existing.id), null, told.length > 0);
  const isFuture = existing.from > planning.options.asOf;
  if ((told.length === 0 && !isFuture) || planning.isTooEarly(existing, title.name, line)) return;
  planning.changes.push({
    action: 'UPDATE',
    kind: 'MEMBERSHIP',
    id: existing.id,
    ...title,
    changes: told,
    values,
  });
}
