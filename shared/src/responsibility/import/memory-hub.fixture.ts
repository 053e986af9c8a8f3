/** A hub in memory for tests: applies a plan as storage does, without history of attributes. */
import type { ClaimChange, ImportChange, ImportKind, ImportPlan, Target } from './import-plan';
import type { OwnershipSnapshot, SnapshotThing } from './ownership-snapshot';

export function emptySnapshot(): OwnershipSnapshot {
  return {
    teams: [],
    members: [],
    memberships: [],
    responsibilities: [],
    parties: [],
    stages: [],
    retiredTeamKeys: [],
    retiredResponsibilityKeys: [],
  };
}

/** The hub after the plan. The given snapshot is left as it is. */
export function applied(before: OwnershipSnapshot, plan: ImportPlan): OwnershipSnapshot {
  const hub = structuredClone(before);
  if (!plan.canApply) return hub;
  const created = new Map<string, number>();
  for (const change of plan.changes) applyChange(hub, plan, change, created);
  for (const claim of plan.claims.drop) drop(hub, plan, claim);
  for (const claim of plan.claims.put) put(hub, plan, claim);
  return hub;
}

function applyChange(
  hub: OwnershipSnapshot,
  plan: ImportPlan,
  change: ImportChange,
  created: Map<string, number>,
): void {
  const idOf = (target: Target | null) =>
    target === null ? null : 'id' in target ? target.id : (created.get(target.newRef) ?? null);
  if (change.action === 'END') {
    const thing = things(hub, change.kind).find(({ id }) => id === change.id);
    if (thing) Object.assign(thing, change.kind === 'MEMBER' ? { isActive: false } : { to: plan.asOf });
    return;
  }
  const values = resolved(change.values, idOf);
  if (change.action === 'UPDATE') {
    const thing = things(hub, change.kind).find(({ id }) => id === change.id);
    if (thing) Object.assign(thing, values, { changedOn: plan.asOf });
    return;
  }
  const id = nextId(hub);
  created.set(change.ref, id);
  const isJoint = change.kind === 'PARTY' || change.kind === 'MEMBERSHIP';
  const claim = {
    source: plan.source,
    ref: isJoint ? String(id) : change.ref,
    location: change.location,
    isDropped: false,
  };
  const period = { from: plan.asOf, to: null, changedOn: plan.asOf };
  const flags = change.kind === 'MEMBER' ? { isAdmin: false, isActive: true } : {};
  (things(hub, change.kind) as unknown[]).push({
    id,
    isImported: true,
    claims: [claim],
    ...period,
    ...flags,
    ...values,
  });
}

/** Targets become the ids of the snapshot's fields. */
function resolved(values: object, idOf: (target: Target | null) => number | null): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(values)) {
    if (field === 'holder') {
      const { kind } = value as { kind: string };
      row.teamId = kind === 'TEAM' ? idOf(value as Target) : null;
      row.memberId = kind === 'MEMBER' ? idOf(value as Target) : null;
    } else if (['parent', 'team', 'member', 'responsibility'].includes(field)) {
      row[`${field}Id`] = idOf(value as Target | null);
    } else row[field] = value;
  }
  return row;
}

function put(hub: OwnershipSnapshot, plan: ImportPlan, { kind, id, ref, location }: ClaimChange): void {
  for (const thing of things(hub, kind)) {
    thing.claims = thing.claims.filter((claim) => claim.source !== plan.source || claim.ref !== ref);
    if (thing.id === id) thing.claims.push({ source: plan.source, ref, location, isDropped: false });
  }
}

function drop(hub: OwnershipSnapshot, plan: ImportPlan, { kind, id, ref }: ClaimChange): void {
  const thing = things(hub, kind).find((one) => one.id === id);
  for (const claim of thing?.claims ?? []) {
    if (claim.source === plan.source && claim.ref === ref) claim.isDropped = true;
  }
}

function things(hub: OwnershipSnapshot, kind: ImportKind): SnapshotThing[] {
  const lists = {
    TEAM: hub.teams,
    MEMBER: hub.members,
    MEMBERSHIP: hub.memberships,
    RESPONSIBILITY: hub.responsibilities,
    PARTY: hub.parties,
  };
  return lists[kind];
}

function nextId(hub: OwnershipSnapshot): number {
  const kinds: ImportKind[] = ['TEAM', 'MEMBER', 'MEMBERSHIP', 'RESPONSIBILITY', 'PARTY'];
  return 1 + Math.max(0, ...kinds.flatMap((kind) => things(hub, kind).map(({ id }) => id)));
}
