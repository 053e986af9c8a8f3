/**
 * Map health (domain.md, "responsibility"): unowned, doubly owned, overloaded person, stale, broken hand-off.
 * Decisions that domain.md leaves open:
 * - An umbrella without an ACCOUNTABLE is unowned even when every part is owned: exactly one each.
 * - A hand-off is broken when a side has no ACCOUNTABLE or has ended; a doubly owned side has owners, too many of them,
 *   and is its own gap.
 * - Only persons can be overloaded; a team answers as many.
 */
import {
  GapKind,
  type Holder,
  isStale,
  Ownership,
  overdueDays,
  ownershipOf,
  RaciRole,
} from './responsibility';

/** From how many things a person is ACCOUNTABLE for on they count as overloaded. */
export const OVERLOADED_FROM = 8;

/** A responsibility that exists on the day. */
export interface HealthNode {
  id: number;
  teamId: number | null;
  reviewDueOn: string | null;
}

/** A party that holds on the day. */
export interface HealthParty extends Holder {
  responsibilityId: number;
  role: RaciRole;
}

/** A hand-off that holds on the day; its sides may have ended. */
export interface HealthHandOff {
  id: number;
  fromId: number;
  toId: number;
}

/** The lean rows that health is read from. */
export interface HealthRows {
  nodes: readonly HealthNode[];
  parties: readonly HealthParty[];
  handOffs: readonly HealthHandOff[];
}

/** One gap: what it is about, and how bad it is. */
export interface GapFinding {
  kind: GapKind;
  responsibilityId: number | null;
  memberId: number | null;
  handOffId: number | null;
  /** Things that an overloaded person is ACCOUNTABLE for. */
  load: number | null;
  /** Days since a stale responsibility's review was due. */
  overdueDays: number | null;
}

export type GapsByKind = Record<GapKind, GapFinding[]>;

/** Who owns each responsibility; an id that is not among `nodes` is absent. */
export function ownershipByNode(
  nodes: readonly Pick<HealthNode, 'id'>[],
  parties: readonly HealthParty[],
): Map<number, Ownership> {
  const byNode = new Map<number, HealthParty[]>(nodes.map((node) => [node.id, []]));
  for (const party of parties) byNode.get(party.responsibilityId)?.push(party);
  return new Map([...byNode].map(([id, held]) => [id, ownershipOf(held)]));
}

/** For how many of the given responsibilities each member is ACCOUNTABLE. */
export function loadsOf(rows: Pick<HealthRows, 'nodes' | 'parties'>): Map<number, number> {
  const existing = new Set(rows.nodes.map((node) => node.id));
  const held = new Map<number, Set<number>>();
  for (const party of rows.parties) {
    if (party.role !== RaciRole.ACCOUNTABLE || party.memberId === null) continue;
    if (!existing.has(party.responsibilityId)) continue;
    const own = held.get(party.memberId);
    if (own) own.add(party.responsibilityId);
    else held.set(party.memberId, new Set([party.responsibilityId]));
  }
  return new Map([...held].map(([memberId, own]) => [memberId, own.size]));
}

/** Whether a hand-off lacks an owner on either side, or a side itself. */
export function isBroken(handOff: HealthHandOff, ownership: ReadonlyMap<number, Ownership>): boolean {
  return [handOff.fromId, handOff.toId].some(
    (id) => (ownership.get(id) ?? Ownership.UNOWNED) === Ownership.UNOWNED,
  );
}

/** Every gap of the map on `today`: reviews by how long they are overdue, all else in the order of ids, for people are never ranked. */
export function findGaps(rows: HealthRows, today: string): GapsByKind {
  const ownership = ownershipByNode(rows.nodes, rows.parties);
  const gaps: GapsByKind = { UNOWNED: [], DOUBLY_OWNED: [], BROKEN_HAND_OFF: [], STALE: [], OVERLOADED: [] };
  const add = (kind: GapKind, of: Partial<GapFinding>) => gaps[kind].push({ ...NOTHING, ...of, kind });
  for (const { id: responsibilityId, reviewDueOn } of [...rows.nodes].sort(byId)) {
    const owned = ownership.get(responsibilityId);
    if (owned === Ownership.UNOWNED) add(GapKind.UNOWNED, { responsibilityId });
    if (owned === Ownership.DOUBLY_OWNED) add(GapKind.DOUBLY_OWNED, { responsibilityId });
    if (isStale(reviewDueOn, today)) {
      add(GapKind.STALE, { responsibilityId, overdueDays: overdueDays(reviewDueOn, today) });
    }
  }
  gaps.STALE.sort((a, b) => (b.overdueDays ?? 0) - (a.overdueDays ?? 0));
  for (const handOff of [...rows.handOffs].sort(byId)) {
    if (isBroken(handOff, ownership)) add(GapKind.BROKEN_HAND_OFF, { handOffId: handOff.id });
  }
  for (const [memberId, load] of [...loadsOf(rows)].sort((a, b) => a[0] - b[0])) {
    if (load >= OVERLOADED_FROM) add(GapKind.OVERLOADED, { memberId, load });
  }
  return gaps;
}

/**
 * The gaps that concern the given teams. A hand-off concerns the teams of both of its sides; an overloaded person,
 * whose whole load counts, those of everything they are ACCOUNTABLE for.
 */
export function gapsWithin(gaps: GapsByKind, rows: HealthRows, teamIds: ReadonlySet<number>): GapsByKind {
  const within = new Set(
    rows.nodes.filter((node) => node.teamId !== null && teamIds.has(node.teamId)).map((node) => node.id),
  );
  const touched = responsibilitiesOfGaps(rows);
  const keep = (finding: GapFinding) => touched(finding).some((id) => within.has(id));
  return mapKinds(gaps, (findings) => findings.filter(keep));
}

/** The kinds of gap that each responsibility is touched by; one without any is absent. */
export function gapKindsByNode(gaps: GapsByKind, rows: HealthRows): Map<number, GapKind[]> {
  const touched = responsibilitiesOfGaps(rows);
  const kinds = new Map<number, Set<GapKind>>();
  for (const finding of Object.values(gaps).flat()) {
    for (const id of touched(finding)) {
      const own = kinds.get(id);
      if (own) own.add(finding.kind);
      else kinds.set(id, new Set([finding.kind]));
    }
  }
  return new Map([...kinds].map(([id, own]) => [id, [...own]]));
}

/** How many gaps there are in all. */
export function gapCount(gaps: GapsByKind): number {
  return Object.values(gaps).reduce((sum, findings) => sum + findings.length, 0);
}

const NOTHING: Omit<GapFinding, 'kind'> = {
  responsibilityId: null,
  memberId: null,
  handOffId: null,
  load: null,
  overdueDays: null,
};

const byId = (a: { id: number }, b: { id: number }) => a.id - b.id;

function mapKinds(gaps: GapsByKind, change: (findings: GapFinding[]) => GapFinding[]): GapsByKind {
  return {
    UNOWNED: change(gaps.UNOWNED),
    DOUBLY_OWNED: change(gaps.DOUBLY_OWNED),
    BROKEN_HAND_OFF: change(gaps.BROKEN_HAND_OFF),
    STALE: change(gaps.STALE),
    OVERLOADED: change(gaps.OVERLOADED),
  };
}

/** Looks up which responsibilities a gap touches. */
function responsibilitiesOfGaps(rows: HealthRows): (finding: GapFinding) => number[] {
  const handOffs = new Map(rows.handOffs.map((handOff) => [handOff.id, handOff]));
  const existing = new Set(rows.nodes.map((node) => node.id));
  const ownedBy = new Map<number, number[]>();
  for (const party of rows.parties) {
    if (party.role !== RaciRole.ACCOUNTABLE || party.memberId === null) continue;
    if (!existing.has(party.responsibilityId)) continue;
    const own = ownedBy.get(party.memberId);
    if (own) own.push(party.responsibilityId);
    else ownedBy.set(party.memberId, [party.responsibilityId]);
  }
  return (finding) => {
    if (finding.responsibilityId !== null) return [finding.responsibilityId];
    if (finding.memberId !== null) return ownedBy.get(finding.memberId) ?? [];
    const handOff = handOffs.get(finding.handOffId ?? -1);
    return handOff ? [handOff.fromId, handOff.toId] : [];
  };
}
