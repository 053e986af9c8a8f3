/** What an import does to people. Somebody whom the hub deactivated stays so: only an import's own leaver comes back by it. */
import { comesBack } from './holder.lookup';
import type { ImportFieldChange, ImportUpdates } from './import-plan';
import type { SnapshotMember } from './ownership-snapshot';
import { differs, type MatchedMember, type Planning } from './planning';

/** Adds the changes of members to the plan. */
export function planMembers(planning: Planning, members: ReadonlyMap<string, MatchedMember>): void {
  const handles = new Set(planning.snapshot.members.flatMap(({ handle }) => handle?.toLowerCase() ?? []));
  for (const member of members.values()) {
    if (member.existing) updateMember(planning, member, member.existing, handles);
    else createMember(planning, member, handles);
  }
}

function createMember(planning: Planning, { listed }: MatchedMember, handles: Set<string>): void {
  const { ref, line } = listed;
  const name = listed.name ?? ref;
  const handle = freeHandle(listed.handle, handles);
  const values = { name, email: listed.email ?? null, handle, locale: listed.locale ?? null };
  const changes = listed.email ? [{ field: 'email', before: null, after: listed.email }] : [];
  const key = handle ?? listed.email ?? ref;
  planning.changes.push({
    action: 'CREATE',
    kind: 'MEMBER',
    ref,
    line,
    key,
    name,
    changes,
    values,
    location: null,
  });
}

function updateMember(
  planning: Planning,
  member: MatchedMember,
  existing: SnapshotMember,
  handles: Set<string>,
): void {
  const { listed } = member;
  const isBack = comesBack(member, planning);
  const told: ImportFieldChange[] = [];
  const values: ImportUpdates['MEMBER'] = {};
  if (existing.isActive || isBack) {
    if (isBack && differs(told, 'active', 'false', 'true')) values.isActive = true;
    fieldUpdates(planning, member, existing, told, values);
    const handle = existing.handle === null ? freeHandle(listed.handle, handles) : null;
    if (handle !== null && differs(told, 'handle', null, handle)) values.handle = handle;
  } else {
    planning.problem('member_inactive', { name: existing.name }, { line: listed.line });
  }
  planning.meet('MEMBER', existing, listed.ref, null, told.length > 0);
  if (told.length === 0 || planning.isTooEarly(existing, existing.name, listed.line)) return;
  const key = existing.handle ?? existing.email ?? listed.ref;
  const name = listed.name ?? existing.name;
  planning.changes.push({
    action: 'UPDATE',
    kind: 'MEMBER',
    id: existing.id,
    line: listed.line,
    key,
    name,
    changes: told,
    values,
  });
}

function fieldUpdates(
  planning: Planning,
  { listed }: MatchedMember,
  existing: SnapshotMember,
  told: ImportFieldChange[],
  values: ImportUpdates['MEMBER'],
): void {
  if (listed.name !== undefined && differs(told, 'name', existing.name, listed.name))
    values.name = listed.name;
  if (listed.locale !== undefined && differs(told, 'locale', existing.locale, listed.locale))
    values.locale = listed.locale;
  if (!listed.email || listed.email === existing.email?.toLowerCase()) return;
  const owner = planning.snapshot.members.find((other) => other.email?.toLowerCase() === listed.email);
  if (owner) {
    planning.problem('email_taken', { value: listed.email }, { line: listed.line, field: 'email' });
  } else if (differs(told, 'email', existing.email, listed.email)) {
    values.email = listed.email;
  }
}

function freeHandle(wish: string | null, taken: Set<string>): string | null {
  if (wish === null || taken.has(wish.toLowerCase())) return null;
  taken.add(wish.toLowerCase());
  return wish;
}
