/**
 * Gaps of the map that are gray zones (domain.md, "gray-zone": a responsibility with no or two ACCOUNTABLE; a hand-off gap). Being stale
 * or overloaded is something else: the work has an owner.
 */
import {
  type ConcernedTeam,
  type GrayZoneFinding,
  GrayZoneSource,
  grayZoneKey,
  TeamConcern,
} from '../finding';
import { lastOf } from './hand-over';
import { findGaps, type HealthRows } from './health';

/** A responsibility, or a side of a hand-off, as far as a gap tells of it. */
export interface GapSide {
  id: number;
  name: string;
  teamId: number | null;
  from: string;
  to: string | null;
  /** The last day, up to the one looked at, on which an ACCOUNTABLE stopped; null when none ever did. */
  lastEndOn: string | null;
}

/** A team that does the work, or whose members do, with how many parties it makes. */
export interface DoerTeam {
  responsibilityId: number;
  teamId: number;
  count: number;
}

/** The gaps of a day by what they are about. */
export interface GapIds {
  unowned: number[];
  doublyOwned: number[];
  handOffs: number[];
  /** Every responsibility that one of them is about. */
  responsibilities: number[];
}

/** What there is to say about the gaps of a day. */
export interface GapFacts {
  ids: GapIds;
  sides: readonly GapSide[];
  /** First days of each one's ACCOUNTABLE that hold, oldest first. */
  since: ReadonlyMap<number, readonly string[]>;
  teams: readonly DoerTeam[];
  handOffs: readonly { id: number; fromId: number; toId: number; what: string; since: string }[];
  /** Responsibilities that exist on the day. */
  existing: ReadonlySet<number>;
}

/** The gaps of a day that are gray zones. */
export function gapIds(rows: HealthRows, day: string): GapIds {
  const found = findGaps(rows, day);
  const unowned = present(found.UNOWNED.map((gap) => gap.responsibilityId));
  const doublyOwned = present(found.DOUBLY_OWNED.map((gap) => gap.responsibilityId));
  const handOffs = present(found.BROKEN_HAND_OFF.map((gap) => gap.handOffId));
  const broken = new Set(handOffs);
  const sides = rows.handOffs
    .filter(({ id }) => broken.has(id))
    .flatMap(({ fromId, toId }) => [fromId, toId]);
  return {
    unowned,
    doublyOwned,
    handOffs,
    responsibilities: [...new Set([...unowned, ...doublyOwned, ...sides])],
  };
}

const present = (ids: readonly (number | null)[]) => ids.filter((id): id is number => id !== null);

/** Every responsibility without exactly one ACCOUNTABLE, and every hand-off without an owner on a side. */
export function gapFindings(facts: GapFacts): GrayZoneFinding[] {
  const known: Known = {
    ...facts,
    byId: new Map(facts.sides.map((side) => [side.id, side])),
    teamsById: grouped(facts.teams),
  };
  return [
    ...facts.ids.unowned.flatMap((id) => unownedFinding(known, id) ?? []),
    ...facts.ids.doublyOwned.flatMap((id) => doublyOwnedFinding(known, id) ?? []),
    ...facts.handOffs.map((handOff) => handOffFinding(known, handOff)),
  ];
}

interface Known extends GapFacts {
  byId: ReadonlyMap<number, GapSide>;
  teamsById: ReadonlyMap<number, readonly DoerTeam[]>;
}

function grouped(rows: readonly DoerTeam[]): Map<number, DoerTeam[]> {
  const found = new Map<number, DoerTeam[]>();
  for (const row of rows) {
    const own = found.get(row.responsibilityId);
    if (own) own.push(row);
    else found.set(row.responsibilityId, [row]);
  }
  return found;
}

function unownedFinding(known: Known, id: number): GrayZoneFinding | null {
  const side = known.byId.get(id);
  if (!side) return null;
  return {
    ...aboutWork(known, side),
    key: grayZoneKey.unowned(id),
    source: GrayZoneSource.UNOWNED,
    size: 0,
    measure: { accountables: 0, from: unownedSince(side) },
  };
}

function doublyOwnedFinding(known: Known, id: number): GrayZoneFinding | null {
  const side = known.byId.get(id);
  const days = known.since.get(id) ?? [];
  // Since the second of them began there are two.
  const [, second] = days;
  if (!side || second === undefined) return null;
  return {
    ...aboutWork(known, side),
    key: grayZoneKey.doublyOwned(id),
    source: GrayZoneSource.DOUBLY_OWNED,
    size: days.length,
    measure: { accountables: days.length, from: lastOf(second, side.from) },
  };
}

function aboutWork(
  known: Known,
  { id, name }: GapSide,
): Pick<GrayZoneFinding, 'question' | 'topicId' | 'responsibilityId' | 'handOffId' | 'teams'> {
  return {
    question: name,
    topicId: null,
    responsibilityId: id,
    handOffId: null,
    teams: teamsOf(known, [id]),
  };
}

const unownedSince = ({ from, lastEndOn }: GapSide) => (lastEndOn === null ? from : lastOf(from, lastEndOn));

function handOffFinding(
  known: Known,
  { id, fromId, toId, what, since }: GapFacts['handOffs'][number],
): GrayZoneFinding {
  const missing = [fromId, toId].filter((side) => !isOwned(known, side));
  const began = missing.map((side) => missingSince(known, side) ?? since).sort();
  const name = (side: number) => known.byId.get(side)?.name ?? '';
  return {
    key: grayZoneKey.handOff(id),
    source: GrayZoneSource.HAND_OFF,
    question: `${what} (${name(fromId)} → ${name(toId)})`,
    topicId: null,
    responsibilityId: null,
    handOffId: id,
    size: missing.length,
    measure: { missingSides: missing.length, from: lastOf(since, began[0] ?? since) },
    teams: teamsOf(known, [fromId, toId]),
  };
}

const isOwned = ({ existing, since }: Known, id: number) =>
  existing.has(id) && (since.get(id)?.length ?? 0) > 0;

/** The day since which a side of a hand-off lacks an owner, or itself. */
function missingSince({ existing, byId }: Known, id: number): string | null {
  const side = byId.get(id);
  if (!side) return null;
  return existing.has(id) ? unownedSince(side) : side.to;
}

/** The responsibilities' own teams, and those of who does them; the weight is how many parties a team has in them. */
function teamsOf({ byId, teamsById }: Known, ids: readonly number[]): ConcernedTeam[] {
  const weights = new Map<number, number>();
  const works = [...new Set(ids)];
  for (const { teamId, count } of works.flatMap((id) => teamsById.get(id) ?? []))
    weights.set(teamId, (weights.get(teamId) ?? 0) + count);
  for (const own of works.map((id) => byId.get(id)?.teamId ?? null))
    if (own !== null) weights.set(own, weights.get(own) ?? 1);
  return [...weights].map(([teamId, weight]) => ({ teamId, weight, concern: TeamConcern.OWNS }));
}
