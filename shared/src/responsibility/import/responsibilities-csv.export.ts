/** Responsibilities of the hub → the CSV that the importer reads back without a change. */
import { RaciRole } from '../responsibility';
import { csvFile, joinItems } from './csv-cell';
import { responsibilityColumns } from './csv-columns';
import { compareText } from './import-problem';
import {
  type OwnershipSnapshot,
  type SnapshotMember,
  type SnapshotParty,
  type SnapshotResponsibility,
  stageText,
} from './ownership-snapshot';

/** The responsibilities that hold on a day, one row each, with a byte-order mark and CRLF. */
export function responsibilitiesCsv(snapshot: OwnershipSnapshot, asOf: string): string {
  const holds = ({ from, to }: { from: string; to: string | null }) =>
    from <= asOf && (to === null || to > asOf);
  const teamKey = new Map(snapshot.teams.map(({ id, key }) => [id, key]));
  const memberText = new Map(snapshot.members.map((member) => [member.id, textOf(member)]));
  const key = new Map(snapshot.responsibilities.map((one) => [one.id, one.key]));
  const stage = new Map(snapshot.stages.map((one) => [one.id, stageText(one, snapshot.stages)]));
  const parties = new Map<number, SnapshotParty[]>();
  for (const party of snapshot.parties.filter(holds)) {
    parties.set(party.responsibilityId, [...(parties.get(party.responsibilityId) ?? []), party]);
  }
  const holders = (one: SnapshotResponsibility, role: RaciRole) => {
    const texts = (parties.get(one.id) ?? [])
      .filter((party) => party.role === role)
      .map(({ teamId, memberId }) =>
        teamId === null ? (memberText.get(memberId ?? 0) ?? '') : `team:${teamKey.get(teamId)}`,
      );
    return joinItems([...new Set(texts)].sort(compareText));
  };
  const rows = snapshot.responsibilities
    .filter(holds)
    .sort((a, b) => compareText(a.key, b.key))
    .map((one) => [
      one.key,
      one.name,
      teamKey.get(one.teamId ?? 0) ?? '',
      key.get(one.parentId ?? 0) ?? '',
      stage.get(one.stageId ?? 0) ?? '',
      one.kind,
      one.purpose,
      one.scopeIn,
      one.scopeOut,
      keywordsCell(one.keywords),
      one.criteria,
      one.reviewCadence,
      ...Object.values(RaciRole).map((role) => holders(one, role)),
    ]);
  return csvFile([Object.keys(responsibilityColumns), ...rows]);
}

/** A comma inside a keyword must not separate: with a semicolon in the cell only semicolons do. */
function keywordsCell(keywords: readonly string[]): string {
  const joined = joinItems(keywords);
  return joined.includes(',') && !joined.includes(';') ? `${joined};` : joined;
}

function textOf({ email, handle, name }: SnapshotMember): string {
  return email ?? (handle === null ? name : `user:${handle}`);
}
