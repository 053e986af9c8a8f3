/** Two accountables are loaded and shown as a gap; the import says where both come from. */
import { holderKey, RaciRole } from '../responsibility';
import { type ImportChange, targetKey } from './import-plan';
import type { ListedParty } from './party.planner';
import type { MatchedResponsibility, Planning } from './planning';

/** Warns of every listed responsibility that will have more than one ACCOUNTABLE. */
export function checkAccountables(
  planning: Planning,
  matched: ReadonlyMap<string, MatchedResponsibility>,
  listedParties: ReadonlyMap<string, ListedParty[]>,
): void {
  const staying = stayingAccountables(planning);
  for (const [ref, { listed, existing }] of matched) {
    const holders = new Map<string, string>(existing ? staying.get(existing.id) : []);
    const lines: number[] = [];
    for (const { party, holder } of listedParties.get(ref) ?? []) {
      if (party.role !== RaciRole.ACCOUNTABLE) continue;
      lines.push(party.line);
      holders.set(`${holder.target.kind}${targetKey(holder.target)}`, `${holder.name} (line ${party.line})`);
    }
    if (holders.size < 2) continue;
    const params = {
      name: listed.isPathOnly && existing ? existing.name : listed.name,
      holders: [...holders.values()].sort().join(', '),
      count: holders.size,
    };
    planning.problem('two_accountables', params, { line: lines[0] ?? listed.line, field: 'accountable' });
  }
}

/** Of every responsibility the accountables of the hub that the plan leaves there. */
function stayingAccountables({ snapshot, changes, options }: Planning): Map<number, Map<string, string>> {
  const ended = new Set(
    changes.flatMap((change: ImportChange) =>
      change.kind === 'PARTY' && change.action === 'END' ? [change.id] : [],
    ),
  );
  const names = new Map<string, string>();
  for (const { id, name } of snapshot.teams) names.set(holderKey({ teamId: id, memberId: null }), name);
  for (const { id, name } of snapshot.members) names.set(holderKey({ teamId: null, memberId: id }), name);
  const staying = new Map<number, Map<string, string>>();
  for (const party of snapshot.parties) {
    if (party.role !== RaciRole.ACCOUNTABLE || party.from > options.asOf || ended.has(party.id)) continue;
    const holders = staying.get(party.responsibilityId) ?? new Map<string, string>();
    const origin = party.claims.find(({ isDropped }) => !isDropped)?.source ?? 'set in the hub';
    const key = party.teamId === null ? `MEMBER#${party.memberId}` : `TEAM#${party.teamId}`;
    holders.set(key, `${names.get(holderKey(party)) ?? ''} (${origin})`);
    staying.set(party.responsibilityId, holders);
  }
  return staying;
}
