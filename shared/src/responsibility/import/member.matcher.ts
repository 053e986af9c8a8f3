/** Which member of the hub is meant: by what this source called them before, then by mail address, then by handle. */
import { compareText } from './import-problem';
import type { ImportedMember } from './ownership-document';
import type { SnapshotMember } from './ownership-snapshot';
import type { MatchedMember, Planning } from './planning';

/** Every listed member with their match, by reference. Two who turn out to be one person are a problem. */
export function matchMembers(planning: Planning): Map<string, MatchedMember> {
  const { snapshot, document, options } = planning;
  const byRef = new Map<string, SnapshotMember>();
  for (const member of snapshot.members) {
    for (const claim of member.claims) if (claim.source === options.source) byRef.set(claim.ref, member);
  }
  const byEmail = new Map(
    snapshot.members.flatMap((member) => (member.email ? [[member.email.toLowerCase(), member]] : [])),
  );
  const byHandle = new Map(
    snapshot.members.flatMap((member) => (member.handle ? [[member.handle.toLowerCase(), member]] : [])),
  );
  const owners = new Map<string, ImportedMember>();
  const matched = new Map<string, MatchedMember>();
  for (const listed of [...document.members].sort((a, b) => compareText(a.ref, b.ref))) {
    const existing =
      byRef.get(listed.ref) ??
      byEmail.get(listed.email ?? '') ??
      byHandle.get(listed.handle?.toLowerCase() ?? '') ??
      null;
    for (const identity of [existing && `#${existing.id}`, listed.email]) {
      const other = identity ? owners.get(identity) : undefined;
      if (other) sameThing(planning, listed, other);
      else if (identity) owners.set(identity, listed);
    }
    matched.set(listed.ref, {
      listed,
      existing,
      target: existing ? { id: existing.id } : { newRef: listed.ref },
    });
  }
  return matched;
}

function sameThing(planning: Planning, listed: ImportedMember, other: ImportedMember): void {
  const [first, second] = other.line < listed.line ? [other, listed] : [listed, other];
  planning.problem(
    'same_thing',
    { name: second.ref, firstLine: first.line },
    { line: second.line, field: 'email' },
  );
}
