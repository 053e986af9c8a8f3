/** What an import does to teams. */
import { TeamKind } from '../../team/team';
import type { HolderLookup } from './holder.lookup';
import type { ImportFieldChange, ImportUpdates, Target } from './import-plan';
import { isSameTarget } from './import-plan';
import { claimOf, type SnapshotTeam } from './ownership-snapshot';
import { PlannedTree } from './parent.planner';
import { differs, type MatchedTeam, type Planning } from './planning';

/** Adds the changes of teams to the plan; returns the tree as it will be. */
export function planTeams(
  planning: Planning,
  teams: ReadonlyMap<string, MatchedTeam>,
  holders: HolderLookup,
): PlannedTree {
  const tree = new PlannedTree();
  for (const { id, parentId, name } of planning.snapshot.teams) {
    tree.set({ id }, parentId === null ? null : { id: parentId }, name, null);
  }
  const parents = new Map<string, Target | null>();
  for (const [ref, team] of teams) {
    const parent = parentOf(planning, team, teams, holders);
    parents.set(ref, parent);
    tree.set(team.target, parent, team.listed.name ?? team.existing?.name ?? ref, team.listed.line);
  }
  tree.checkDepths(planning, 'parent');
  for (const [ref, team] of teams) planTeam(planning, team, parents.get(ref) ?? null, tree);
  return tree;
}

function parentOf(
  planning: Planning,
  { listed, existing }: MatchedTeam,
  teams: ReadonlyMap<string, MatchedTeam>,
  holders: HolderLookup,
): Target | null {
  const current = existing === null || existing.parentId === null ? null : { id: existing.parentId };
  const { parentRef, parentLine } = listed;
  if (parentRef === undefined) return current;
  if (parentRef !== null) {
    const found = holders.find(
      { kind: 'TEAM', text: parentRef },
      { line: parentLine ?? listed.line, field: 'parent' },
      'unknown_parent',
      { name: listed.name ?? listed.ref },
    );
    return found?.target ?? null;
  }
  if (current === null || !planning.document.keepsForeignParents) return null;
  const above = planning.snapshot.teams.find(({ id }) => id === current.id);
  const isListed = [...teams.values()].some((team) => team.existing?.id === current.id);
  return above && (isListed || claimOf(above, planning.options.source)) ? null : current;
}

function planTeam(planning: Planning, team: MatchedTeam, parent: Target | null, tree: PlannedTree): void {
  const { listed, existing } = team;
  const { name, line, ref } = { ...listed, name: listed.name ?? existing?.name ?? listed.key };
  const told: ImportFieldChange[] = [];
  if (!existing) {
    const kind = listed.kind ?? TeamKind.TEAM;
    const values = { key: listed.key, name, kind, mission: listed.mission || null, parent };
    const changes = [{ field: 'parent', before: null, after: tree.nameOf(parent) }].filter(
      ({ after }) => after !== null,
    );
    planning.changes.push({
      action: 'CREATE',
      kind: 'TEAM',
      ref,
      line,
      key: listed.key,
      name,
      changes,
      values,
      location: null,
    });
    return;
  }
  const values = updatesOf(listed, existing, parent, tree, told);
  planning.meet('TEAM', existing, ref, null, told.length > 0);
  if (told.length === 0 || planning.isTooEarly(existing, name, line)) return;
  planning.changes.push({
    action: 'UPDATE',
    kind: 'TEAM',
    id: existing.id,
    line,
    key: existing.key,
    name,
    changes: told,
    values,
  });
}

function updatesOf(
  listed: MatchedTeam['listed'],
  existing: SnapshotTeam,
  parent: Target | null,
  tree: PlannedTree,
  told: ImportFieldChange[],
): ImportUpdates['TEAM'] {
  const values: ImportUpdates['TEAM'] = {};
  if (listed.name !== undefined && differs(told, 'name', existing.name, listed.name))
    values.name = listed.name;
  if (listed.kind !== undefined && differs(told, 'kind', existing.kind, listed.kind))
    values.kind = listed.kind;
  if (listed.mission !== undefined && differs(told, 'mission', existing.mission, listed.mission)) {
    values.mission = listed.mission || null;
  }
  const current = existing.parentId === null ? null : { id: existing.parentId };
  if (!isSameTarget(current, parent)) {
    told.push({ field: 'parent', before: tree.nameOf(current), after: tree.nameOf(parent) });
    values.parent = parent;
  }
  return values;
}
