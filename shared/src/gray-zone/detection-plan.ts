/**
 * What becomes of findings (domain.md, "gray-zone": re-detection adds to the open one): a finding opens a gray zone, adds to the one
 * that is open, or stays unsaid because nothing changed or what was closed has not grown.
 */
import {
  type ConcernedTeam,
  type DetectedSource,
  type GrayZoneFinding,
  type GrayZoneMeasure,
  GrayZoneSource,
  TeamConcern,
} from '../finding';
import { hasGrown } from './detection';
import { GrayZoneState, isOpen } from './gray-zone';
import { isGapSource } from './mending';

/** A gray zone that is about the same as a finding. */
export interface KnownGrayZone {
  id: number;
  key: string;
  source: GrayZoneSource;
  state: GrayZoneState;
  /** The company's day on which it was adopted or dismissed. */
  closedOn: string | null;
  size: number;
  measure: GrayZoneMeasure | null;
  lastSeenOn: string | null;
  teams: readonly ConcernedTeam[];
}

/** A gray zone to open. */
export interface NewlyDetected extends GrayZoneFinding {
  /** The closed one that it follows. */
  previousId: number | null;
}

/** What is written anew of one that is open. */
export interface SeenAgain {
  id: number;
  size: number;
  measure: GrayZoneMeasure;
  /** What was counted is another than at the last time: a sighting of the day. */
  isCounted: boolean;
  /** Somebody reported it before the hub noticed it. */
  isFirst: boolean;
  /** Teams whose weight or concern is new. */
  teams: readonly ConcernedTeam[];
  /** Teams that it concerns no longer. */
  goneTeamIds: readonly number[];
}

export interface DetectionPlan {
  opened: NewlyDetected[];
  seen: SeenAgain[];
  /** Still there and the same; only the day on which they were seen last is new. */
  unchangedIds: number[];
}

/** Findings of the same key as one: the first source is the one that it is noticed by, all add their figures and teams. */
export function joinFindings(findings: readonly GrayZoneFinding[]): GrayZoneFinding[][] {
  const byKey = new Map<string, GrayZoneFinding[]>();
  for (const finding of findings) {
    const same = byKey.get(finding.key);
    if (same) same.push(finding);
    else byKey.set(finding.key, [finding]);
  }
  return [...byKey.values()];
}

/** @param known every open gray zone with one of the findings' keys, and the latest closed one of each */
export function detectionPlan(
  findings: readonly GrayZoneFinding[],
  known: readonly KnownGrayZone[],
  today: string,
): DetectionPlan {
  const plan: DetectionPlan = { opened: [], seen: [], unchangedIds: [] };
  const byKey = new Map<string, KnownGrayZone[]>();
  for (const zone of known) byKey.set(zone.key, [...(byKey.get(zone.key) ?? []), zone]);
  for (const same of joinFindings(findings)) {
    const zones = byKey.get(same[0]?.key ?? '') ?? [];
    const open = zones.find(({ state }) => isOpen(state));
    if (open) addTo(plan, open, same, today);
    else openFor(plan, zones, same);
  }
  return plan;
}

function openFor(
  plan: DetectionPlan,
  zones: readonly KnownGrayZone[],
  same: readonly GrayZoneFinding[],
): void {
  const closed = zones.reduce<KnownGrayZone | null>(
    (last, zone) => (last && last.id > zone.id ? last : zone),
    null,
  );
  const first = closed ? same.find((finding) => isNoticedAgain(closed, finding)) : same[0];
  if (!first) return;
  plan.opened.push({
    ...first,
    measure: measureOf(same),
    teams: teamsOf(same),
    previousId: closed?.id ?? null,
  });
}

/**
 * After adoption only what came since counts; adopting mends a gap of the map, so one that is found is another, or what is left of it.
 * What was dismissed is quiet until it has grown; a gap is another one when it was mended and opened again, and of the few that it counts
 * one more is much.
 */
export function isNoticedAgain(closed: KnownGrayZone, finding: GrayZoneFinding): boolean {
  const isSince = closed.closedOn !== null && (finding.measure.from ?? '') > closed.closedOn;
  const isGap = isGapSource(finding.source);
  if (closed.state === GrayZoneState.ADOPTED) return isSince || isGap;
  const before = sizeOf(closed, finding.source);
  return isGap ? isSince || finding.size > before : hasGrown(before, finding.size);
}

/** What a closed one had counted of a source. */
function sizeOf({ source, size, measure }: KnownGrayZone, of: DetectedSource): number {
  if (source === of) return size;
  switch (of) {
    case GrayZoneSource.TOPIC:
      return measure?.requests ?? 0;
    case GrayZoneSource.COVER:
      return measure?.covers ?? 0;
    case GrayZoneSource.HAND_OFF:
      return measure?.missingSides ?? 0;
    case GrayZoneSource.UNOWNED:
    case GrayZoneSource.DOUBLY_OWNED:
      return measure?.accountables ?? 0;
  }
}

function addTo(
  plan: DetectionPlan,
  open: KnownGrayZone,
  same: readonly GrayZoneFinding[],
  today: string,
): void {
  // A process whose day is behind has nothing to add.
  if (open.lastSeenOn !== null && open.lastSeenOn > today) return;
  const measure = measureOf(same);
  const size = sizeNow(open, same);
  const { teams, goneTeamIds } = teamChanges(open.teams, teamsOf(same), same);
  const isCounted = size !== open.size || !open.measure || !sameFigures(open.measure, measure);
  const isMoved = open.measure?.from !== measure.from || open.measure?.to !== measure.to;
  if (isCounted || isMoved || teams.length + goneTeamIds.length > 0) {
    const isFirst = open.measure === null;
    plan.seen.push({ id: open.id, size, measure, isCounted, isFirst, teams, goneTeamIds });
  } else if (open.lastSeenOn !== today) plan.unchangedIds.push(open.id);
}

/** Its own source counts; of one that somebody reported the first that noticed it. */
function sizeNow({ source, size }: KnownGrayZone, same: readonly GrayZoneFinding[]): number {
  const isReported = source === GrayZoneSource.REPORTED || source === GrayZoneSource.SYNERGY;
  const counting = isReported ? same[0] : same.find((finding) => finding.source === source);
  return counting?.size ?? size;
}

function measureOf(same: readonly GrayZoneFinding[]): GrayZoneMeasure {
  return Object.assign({}, ...[...same].reverse().map(({ measure }) => measure));
}

/** Whether both counted the same, in whatever days. */
function sameFigures(a: GrayZoneMeasure, b: GrayZoneMeasure): boolean {
  return FIGURES.every((figure) => a[figure] === b[figure]);
}

const FIGURES = [
  'requests',
  'teams',
  'entropy',
  'bounceRate',
  'accountables',
  'missingSides',
  'covers',
  'helpers',
] as const satisfies (keyof GrayZoneMeasure)[];

/** A team of several findings is concerned as the first says, with the greatest weight. */
function teamsOf(same: readonly GrayZoneFinding[]): ConcernedTeam[] {
  const found = new Map<number, ConcernedTeam>();
  for (const team of same.flatMap(({ teams }) => teams)) {
    const known = found.get(team.teamId);
    found.set(team.teamId, known ? { ...known, weight: Math.max(known.weight, team.weight) } : team);
  }
  return [...found.values()];
}

/** Why a source's teams are concerned. */
const concernOf: Record<DetectedSource, TeamConcern> = {
  TOPIC: TeamConcern.LANDED,
  COVER: TeamConcern.COVERED,
  UNOWNED: TeamConcern.OWNS,
  DOUBLY_OWNED: TeamConcern.OWNS,
  HAND_OFF: TeamConcern.OWNS,
};

/** Whom somebody named stays named, and whom a source that was silent this time had found stays found. */
function teamChanges(
  known: readonly ConcernedTeam[],
  found: readonly ConcernedTeam[],
  same: readonly GrayZoneFinding[],
): Pick<SeenAgain, 'teams' | 'goneTeamIds'> {
  const before = new Map(known.map((team) => [team.teamId, team]));
  const teams = found
    .map((team) =>
      before.get(team.teamId)?.concern === TeamConcern.NAMED ? { ...team, concern: TeamConcern.NAMED } : team,
    )
    .filter(({ teamId, weight, concern }) => {
      const own = before.get(teamId);
      return own?.weight !== weight || own.concern !== concern;
    });
  const told = new Set<TeamConcern>(same.map(({ source }) => concernOf[source]));
  const present = new Set(found.map(({ teamId }) => teamId));
  const gone = known.filter(({ teamId, concern }) => told.has(concern) && !present.has(teamId));
  return { teams, goneTeamIds: gone.map(({ teamId }) => teamId) };
}
