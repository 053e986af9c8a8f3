/** What an import does to parties: a holder that is there already is never added twice, whoever said it first. */
import { holderKey, type RaciRole } from '../responsibility';
import type { FoundHolder, HolderLookup } from './holder.lookup';
import { targetKey } from './import-plan';
import type { ImportedParty } from './ownership-document';
import type { SnapshotParty } from './ownership-snapshot';
import type { MatchedResponsibility, Planning } from './planning';

/** A party that the file lists, with the holder that it means. */
export interface ListedParty {
  party: ImportedParty;
  holder: FoundHolder;
  existing: SnapshotParty | null;
}

/** Adds the changes of parties to the plan; returns what the file lists, by reference of the responsibility. */
export function planParties(
  planning: Planning,
  responsibilities: ReadonlyMap<string, MatchedResponsibility>,
  holders: HolderLookup,
): Map<string, ListedParty[]> {
  const current = new Map<string, SnapshotParty>();
  for (const party of planning.snapshot.parties) {
    const key = partyKey(party.responsibilityId, party.role, holderKey(party));
    const known = current.get(key);
    if (!known || party.from < known.from) current.set(key, party);
  }
  const listed = new Map<string, ListedParty[]>();
  for (const [ref, one] of responsibilities) {
    const found = listedParties(planning, one, holders, current);
    listed.set(ref, found);
    for (const party of found) planParty(planning, one, party);
  }
  return listed;
}

function listedParties(
  planning: Planning,
  { listed, existing }: MatchedResponsibility,
  holders: HolderLookup,
  current: ReadonlyMap<string, SnapshotParty>,
): ListedParty[] {
  const found = new Map<string, ListedParty>();
  for (const party of listed.parties) {
    const field = listed.findBy === 'REF' ? 'owner' : party.role.toLowerCase();
    const holder = holders.find(party.holder, { line: party.line, field }, 'unknown_owner');
    if (!holder) continue;
    if (holder.isAway) {
      planning.problem('member_inactive', { name: holder.name }, { line: party.line, field });
      continue;
    }
    const key = `${party.role} ${holder.target.kind} ${targetKey(holder.target)}`;
    if (found.has(key)) continue;
    const { target } = holder;
    const id = 'id' in target ? target.id : null;
    const asHolder = target.kind === 'TEAM' ? { teamId: id, memberId: null } : { teamId: null, memberId: id };
    const isKnown = existing !== null && id !== null;
    const known = isKnown ? current.get(partyKey(existing.id, party.role, holderKey(asHolder))) : undefined;
    found.set(key, { party, holder, existing: known ?? null });
  }
  return [...found.values()];
}

function planParty(
  planning: Planning,
  one: MatchedResponsibility,
  { party, holder, existing }: ListedParty,
): void {
  const { listed, target } = one;
  const { name } = listed;
  const key = one.existing?.key ?? listed.key;
  const { line, role } = party;
  if (existing) {
    planning.meet('PARTY', existing, String(existing.id), null, false);
    if (existing.from > planning.options.asOf) planning.isTooEarly(existing, name, line);
    return;
  }
  planning.changes.push({
    ...{ action: 'CREATE', kind: 'PARTY', line, key, name, location: null },
    ref: `${targetKey(target)} ${role} ${holder.target.kind}${targetKey(holder.target)}`,
    changes: [{ field: role.toLowerCase(), before: null, after: holder.name }],
    values: { responsibility: target, role, holder: holder.target },
  });
}

function partyKey(responsibilityId: number, role: RaciRole, holder: string): string {
  return `${responsibilityId} ${role} ${holder}`;
}
