/**
 * Lets the hub notice gray zones by itself (domain.md, "gray-zone": detected ones say why; re-detection adds to the open one). Any
 * number of processes may do it at once and as often as they like: of what is the same nothing is written.
 */
import {
  change,
  chunks,
  type Database,
  DetectionRepository,
  isDuplicateKey,
  type NoticedRow,
  type UnitOfWork,
} from '@groundcrew/db';
import {
  companyDay,
  type DetectionPlan,
  detectionPlan,
  type GrayZoneFinding,
  GrayZoneState,
  grayZoneKey,
  joinFindings,
  type KnownGrayZone,
} from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import type { DetectionScope, GrayZoneDetector } from '../core/hooks';
import { ofLivingTopics, stillGaps } from './finding-check';
import { recordZone } from './gray-zone-change';

export interface DetectionParts {
  db: Database;
  now: () => Date;
  detectors: readonly GrayZoneDetector[];
}

/** What came of one look. */
export interface DetectionFigures {
  /** Things that nobody clearly owns. */
  found: number;
  /** Gray zones that are new. */
  opened: number;
  /** Open ones whose count, window or teams changed. */
  added: number;
}

/** Findings whose writing shares a transaction: short enough that people's acts hardly wait. */
const BATCH = 200;
/** Times that another process may open the same in the same instant. */
const ATTEMPTS = 5;

/**
 * Looks once.
 * @param onError told of a detector that failed, while the others look; without it the first such error is thrown
 */
export async function detectGrayZones(
  { db, now, detectors }: DetectionParts,
  onError?: (error: unknown) => void,
): Promise<DetectionFigures> {
  const at = now();
  const today = companyDay(at);
  const adopted = await new DetectionRepository(db.fresh).adopted();
  const scope = scopeOf(db.fresh, today, adopted);
  const look: Look = { today, adoptedIds: new Set(adopted.map(({ lastId }) => lastId)) };
  const found: GrayZoneFinding[] = [];
  for (const detect of detectors) {
    try {
      found.push(...(await detect(scope)));
    } catch (error) {
      if (!onError) throw error;
      onError(error);
    }
  }
  // By key, so that two processes at once wait for each other instead of standing in each other's way.
  const groups = joinFindings(found).sort((a, b) => ((a[0]?.key ?? '') < (b[0]?.key ?? '') ? -1 : 1));
  const figures: DetectionFigures = { found: groups.length, opened: 0, added: 0 };
  for (const part of chunks(groups, BATCH)) {
    const findings = part.flat();
    // Read without a transaction first: where nothing changed, no lock is taken.
    if (isNothing(await planFor(db.fresh, findings, look))) continue;
    const { opened, seen } = await settle(db, findings, at, look);
    figures.opened += opened.length;
    figures.added += seen.length;
  }
  return figures;
}

/** What was known before anything was looked at. */
interface Look {
  today: string;
  /** The newest adopted one of each that was noticed. */
  adoptedIds: ReadonlySet<number>;
}

type Adopted = Awaited<ReturnType<DetectionRepository['adopted']>>;

function scopeOf(manager: EntityManager, today: string, adopted: Adopted): DetectionScope {
  const days = new Map<string, string>();
  for (const { key, topicId, at } of adopted) {
    const about = topicId === null ? key : grayZoneKey.topic(topicId);
    const day = companyDay(at);
    if (about !== null && day > (days.get(about) ?? '')) days.set(about, day);
  }
  return { manager, today, adoptedOn: (key) => days.get(key) ?? null };
}

const isNothing = ({ opened, seen, unchangedIds }: DetectionPlan) =>
  opened.length + seen.length + unchangedIds.length === 0;

async function planFor(
  manager: EntityManager,
  findings: readonly GrayZoneFinding[],
  { today, adoptedIds }: Look,
  isHeld = false,
): Promise<DetectionPlan> {
  const repository = new DetectionRepository(manager);
  const keys = [...new Set(findings.map(({ key }) => key))];
  const topicIds = [...new Set(findings.flatMap(({ topicId }) => topicId ?? []))];
  if (isHeld) await repository.hold((await repository.about(keys, topicIds)).map(({ id }) => id));
  const rows = await repository.about(keys, topicIds);
  const openIds = rows.filter(({ closedAt }) => closedAt === null).map(({ id }) => id);
  const teams = await repository.teams(openIds);
  const known = rows.map((row) => knownZone(row, teams));
  // What was adopted while the detectors looked may have mended what they saw: the next look sees what is left.
  const newest = new Map<string, number>();
  for (const { key, id, state } of known)
    if (state === GrayZoneState.ADOPTED) newest.set(key, Math.max(id, newest.get(key) ?? 0));
  const isSeen = ({ key }: GrayZoneFinding) => {
    const id = newest.get(key);
    return id === undefined || adoptedIds.has(id);
  };
  return detectionPlan(findings.filter(isSeen), known, today);
}

function knownZone(row: NoticedRow, teams: Awaited<ReturnType<DetectionRepository['teams']>>): KnownGrayZone {
  return {
    ...row,
    key: row.topicId === null ? (row.key ?? '') : grayZoneKey.topic(row.topicId),
    closedOn: row.closedAt === null ? null : companyDay(row.closedAt),
    teams: teams.filter(({ zoneId }) => zoneId === row.id),
  };
}

/** Plans again with the rows held, and writes that. */
async function settle(
  db: Database,
  findings: readonly GrayZoneFinding[],
  now: Date,
  look: Look,
): Promise<DetectionPlan> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await change(db, { actorId: null, now, requestId: null }, (unit) => write(unit, findings, look));
    } catch (error) {
      if (!isDuplicateKey(error) || attempt >= ATTEMPTS) throw error;
    }
  }
}

async function write(
  unit: UnitOfWork,
  findings: readonly GrayZoneFinding[],
  look: Look,
): Promise<DetectionPlan> {
  const repository = new DetectionRepository(unit.manager);
  const { today } = look;
  const planned = await planFor(unit.manager, await ofLivingTopics(unit, findings), look, true);
  const plan = { ...planned, opened: await stillGaps(unit, planned.opened, today) };
  const ids = plan.opened.length > 0 ? await repository.open(plan.opened, unit.now, today) : [];
  await repository.add(plan.seen, today);
  await repository.seenOn(plan.unchangedIds, today);
  for (const [place, { source, size, previousId }] of plan.opened.entries()) {
    const id = ids[place] ?? 0;
    recordZone(unit, id, 'detected', { source, size, previousId });
    if (previousId !== null) recordZone(unit, previousId, 'seen-again', { zoneId: id });
  }
  for (const { id, size, isFirst } of plan.seen) if (isFirst) recordZone(unit, id, 'detected', { size });
  // A count that changed is told by its sighting.
  unit.unchanged();
  return plan;
}
