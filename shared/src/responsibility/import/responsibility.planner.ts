/** What an import does to responsibilities. */
import { ResponsibilityKind, ReviewCadence } from '../responsibility';
import type { HolderLookup } from './holder.lookup';
import type { ImportFieldChange, Target } from './import-plan';
import { claimOf, stageText } from './ownership-snapshot';
import { PlannedTree } from './parent.planner';
import type { MatchedResponsibility, Planning } from './planning';
import { type PlannedPlace, responsibilityUpdates } from './responsibility.updates';

/** Adds the changes of responsibilities to the plan; returns the tree as it will be. */
export function planResponsibilities(
  planning: Planning,
  matched: ReadonlyMap<string, MatchedResponsibility>,
  holders: HolderLookup,
): PlannedTree {
  const tree = new PlannedTree();
  for (const { id, parentId, name } of planning.snapshot.responsibilities) {
    tree.set({ id }, parentId === null ? null : { id: parentId }, name, null);
  }
  const lookup = new ParentLookup(planning, matched);
  const places = new Map<string, PlannedPlace>();
  for (const [ref, one] of matched) {
    const place = { ...teamOf(one, holders), parent: lookup.parentOf(one), stageId: stageOf(planning, one) };
    places.set(ref, place);
    tree.set(one.target, place.parent, one.listed.name, one.listed.line);
  }
  tree.checkDepths(planning, 'parent');
  for (const [ref, one] of matched) {
    const place = places.get(ref);
    if (place) planOne(planning, one, place, tree);
  }
  return tree;
}

function teamOf(
  { listed, existing }: MatchedResponsibility,
  holders: HolderLookup,
): Pick<PlannedPlace, 'team' | 'teamName'> {
  const current = existing === null || existing.teamId === null ? null : { id: existing.teamId };
  const isSilent = listed.team === undefined || (existing !== null && listed.isPathOnly);
  if (isSilent) return { team: current, teamName: null };
  if (!listed.team) return { team: null, teamName: null };
  const isOwner = listed.parties.some(({ holder }) => holder === listed.team);
  const place = { line: listed.teamLine ?? listed.line, field: isOwner ? 'owner' : 'team' };
  const found = holders.find(listed.team, place, isOwner ? 'unknown_owner' : 'unknown_team');
  return { team: found?.target ?? null, teamName: found?.name ?? null };
}

function stageOf(planning: Planning, { listed, existing }: MatchedResponsibility): number | null {
  if (listed.stage === undefined) return existing?.stageId ?? null;
  if (listed.stage === null) return null;
  const { stages } = planning.snapshot;
  const wanted = listed.stage;
  const found = stages.filter(
    (stage) => stage.name === wanted || `${stage.chainName} / ${stage.name}` === wanted,
  );
  if (found.length === 1) return found[0]?.id ?? null;
  const place = { line: listed.line, field: 'stage' };
  if (found.length === 0) planning.problem('unknown_stage', { value: wanted }, place);
  else {
    const candidates = found.map((stage) => stageText(stage, stages)).join(', ');
    planning.problem('ambiguous_name', { value: wanted, candidates }, place);
  }
  return null;
}

/** Parents are named by reference, in a CSV by key or by a name that only one has. */
class ParentLookup {
  private readonly byRef = new Map<string, Target>();
  private readonly byName = new Map<string, Target[]>();
  /** Things that this source lists, or listed until now. */
  private readonly ownIds = new Set<number>();

  constructor(
    private readonly planning: Planning,
    matched: ReadonlyMap<string, MatchedResponsibility>,
  ) {
    const listedIds = new Set(
      [...matched.values()].flatMap(({ existing }) => (existing ? [existing.id] : [])),
    );
    for (const thing of planning.snapshot.responsibilities) {
      const { id, key, name, claims } = thing;
      if (listedIds.has(id) || claimOf(thing, planning.options.source)) this.ownIds.add(id);
      for (const claim of claims) this.byRef.set(claim.ref, { id });
      this.byRef.set(key, { id });
      if (!listedIds.has(id)) this.named(name, { id });
    }
    for (const [ref, { listed, target, existing }] of matched) {
      this.byRef.set(existing?.key ?? listed.key, target);
      this.byRef.set(ref, target);
      this.named(listed.name, target);
    }
  }

  parentOf({ listed, existing }: MatchedResponsibility): Target | null {
    const current = existing === null || existing.parentId === null ? null : { id: existing.parentId };
    const { parentRef, name } = listed;
    if (parentRef === undefined) return current;
    if (parentRef === null) return this.isForeign(current) ? current : null;
    const named = listed.findBy === 'REF' ? [] : (this.byName.get(parentRef) ?? []);
    const parent = this.byRef.get(parentRef) ?? named[0];
    const place = { line: listed.parentLine ?? listed.line, field: 'parent' };
    if (!parent) this.planning.problem('unknown_parent', { name, value: parentRef }, place);
    else if (!this.byRef.has(parentRef) && named.length > 1) {
      this.planning.problem('ambiguous_name', { value: parentRef, candidates: String(named.length) }, place);
    }
    return parent ?? null;
  }

  private isForeign(current: Target | null): boolean {
    if (current === null || !this.planning.document.keepsForeignParents) return false;
    return 'id' in current && !this.ownIds.has(current.id);
  }

  private named(name: string, target: Target): void {
    const known = this.byName.get(name);
    if (known) known.push(target);
    else this.byName.set(name, [target]);
  }
}

function planOne(
  planning: Planning,
  one: MatchedResponsibility,
  place: PlannedPlace,
  tree: PlannedTree,
): void {
  const { listed, existing } = one;
  const { ref, line } = listed;
  const location = listed.location ?? null;
  if (!existing) {
    const { key, name } = listed;
    const { team, parent, stageId } = place;
    const values = {
      ...{ key, name, team, parent, stageId },
      kind: listed.kind ?? ResponsibilityKind.ROUTINE,
      purpose: listed.purpose ?? '',
      scopeIn: listed.scopeIn ?? '',
      scopeOut: listed.scopeOut ?? '',
      keywords: listed.keywords ?? [],
      criteria: listed.criteria ?? '',
      reviewCadence: listed.reviewCadence ?? ReviewCadence.QUARTERLY,
    };
    const told = [
      { field: 'team', before: null, after: place.teamName },
      { field: 'parent', before: null, after: tree.nameOf(parent) },
    ];
    const changes = told.filter(({ after }) => after !== null);
    planning.changes.push({
      action: 'CREATE',
      kind: 'RESPONSIBILITY',
      ref,
      line,
      key,
      name,
      changes,
      values,
      location,
    });
    return;
  }
  const told: ImportFieldChange[] = [];
  const values = responsibilityUpdates(planning, listed, existing, place, tree, told);
  planning.meet('RESPONSIBILITY', existing, ref, location, told.length > 0);
  const isFuture = existing.from > planning.options.asOf;
  if ((told.length === 0 && !isFuture) || planning.isTooEarly(existing, existing.name, line)) return;
  const { id, key } = existing;
  const name = values.name ?? existing.name;
  planning.changes.push({
    action: 'UPDATE',
    kind: 'RESPONSIBILITY',
    id,
    line,
    key,
    name,
    changes: told,
    values,
  });
}
