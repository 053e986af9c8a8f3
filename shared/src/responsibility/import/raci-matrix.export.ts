/** The RACI matrix as CSV: responsibilities down, parties across, A R C I in the cells. */
import { type Ownership, ownershipOf, RaciRole } from '../responsibility';
import { csvFile } from './csv-cell';
import { compareText } from './import-problem';
import type { OwnershipSnapshot, SnapshotParty } from './ownership-snapshot';

const LETTERS: Record<RaciRole, string> = {
  ACCOUNTABLE: 'A',
  RESPONSIBLE: 'R',
  CONSULTED: 'C',
  INFORMED: 'I',
};
const GAPS: Record<Ownership, string> = { OWNED: '', UNOWNED: 'unowned', DOUBLY_OWNED: 'doubly owned' };

interface Column {
  key: string;
  title: string;
}

/** The matrix as of a day. Teams stand before members; a column says who by name, and by key or address where names repeat. */
export function raciMatrixCsv(snapshot: OwnershipSnapshot, asOf: string): string {
  const holds = ({ from, to }: { from: string; to: string | null }) =>
    from <= asOf && (to === null || to > asOf);
  const parties = new Map<number, SnapshotParty[]>();
  for (const party of snapshot.parties.filter(holds)) {
    parties.set(party.responsibilityId, [...(parties.get(party.responsibilityId) ?? []), party]);
  }
  const columns = columnsOf(snapshot, [...parties.values()].flat());
  const teamName = new Map(snapshot.teams.map(({ id, name }) => [id, name]));
  const rows = snapshot.responsibilities
    .filter(holds)
    .map((one) => ({ ...one, team: teamName.get(one.teamId ?? 0) ?? '' }))
    .sort((a, b) => compareText(a.team, b.team) || compareText(a.name, b.name) || compareText(a.key, b.key))
    .map(({ id, key, name, team }) => {
      const own = parties.get(id) ?? [];
      return [
        key,
        name,
        team,
        GAPS[ownershipOf(own)],
        ...columns.map((column) => lettersOf(own, column.key)),
      ];
    });
  return csvFile([['key', 'name', 'team', 'gap', ...columns.map(({ title }) => title)], ...rows]);
}

function lettersOf(parties: readonly SnapshotParty[], column: string): string {
  const roles = new Set(parties.filter((party) => columnKey(party) === column).map(({ role }) => role));
  return Object.values(RaciRole)
    .filter((role) => roles.has(role))
    .map((role) => LETTERS[role])
    .join('/');
}

function columnKey({ teamId, memberId }: SnapshotParty): string {
  return teamId === null ? `member ${memberId}` : `team ${teamId}`;
}

function columnsOf(snapshot: OwnershipSnapshot, parties: readonly SnapshotParty[]): Column[] {
  const held = new Set(parties.map(columnKey));
  const teams = snapshot.teams.map(({ id, name, key }) => ({ key: `team ${id}`, name, detail: key }));
  const members = snapshot.members.map(({ id, name, email, handle }) => ({
    key: `member ${id}`,
    name,
    detail: email ?? handle ?? String(id),
  }));
  const byName = (a: { name: string; detail: string }, b: { name: string; detail: string }) =>
    compareText(a.name, b.name) || compareText(a.detail, b.detail);
  const shown = [...teams.sort(byName), ...members.sort(byName)].filter(({ key }) => held.has(key));
  const counts = new Map<string, number>();
  for (const { name } of shown) counts.set(name, (counts.get(name) ?? 0) + 1);
  return shown.map(({ key, name, detail }) => ({
    key,
    title: counts.get(name) === 1 ? name : `${name} (${detail})`,
  }));
}
