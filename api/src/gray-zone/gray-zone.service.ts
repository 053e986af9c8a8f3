import {
  DismissalRepository,
  GrayZoneEdgesRepository,
  GrayZonePageRepository,
  GrayZoneRepository,
  type GrayZoneRow,
  isDuplicateKey,
  TrialRepository,
  type UnitOfWork,
} from '@groundcrew/db';
import {
  ConflictReason,
  conflict,
  type dismissGrayZoneInput,
  GrayZoneAct,
  GrayZoneState,
  grayZoneKey,
  isOpen,
  notFound,
  type reportGrayZoneInput,
  TeamConcern,
  type updateGrayZoneInput,
} from '@groundcrew/shared';
import type { z } from 'zod';
import { authorise } from '../core/allow';
import { globalId, keyOf } from '../core/global-id';
import type { RequestContext } from '../core/request-context';
import { presentHolder } from '../responsibility/holder';
import { countUncounted } from './evidence-at-dismissal';
import { moveZone, openZone, recordZone, staleZone } from './gray-zone-change';
import { concernedTeams, zoneSubject } from './gray-zone-rights';
import { namedTopic } from './named-topic';
import { heldConcluders } from './trial-concluders';
import { readDoers } from './trial-doers';
import { toTell, toTellOfEnd } from './trial-notice';

/** How many gray zones are in each state. */
export async function countGrayZones(
  context: RequestContext,
): Promise<{ state: GrayZoneState; count: number }[]> {
  authorise(context, 'gray-zone.read');
  const found = await new GrayZonePageRepository(context.gathered).counts();
  const counts = new Map(found.map(({ state, count }) => [state, count]));
  return Object.values(GrayZoneState).map((state) => ({ state, count: counts.get(state) ?? 0 }));
}

/**
 * Somebody says what nobody owns. Teams that are named are concerned; without any, the reporter's own.
 * @throws AppError CONFLICT DUPLICATE when a gray zone of the topic is open: what is noticed again belongs there
 */
export async function reportGrayZone(
  context: RequestContext,
  input: z.output<typeof reportGrayZoneInput>,
): Promise<GrayZoneRow> {
  authorise(context, 'gray-zone.report');
  const { memberId, memberships } = context.signedIn;
  return context.change(async (unit) => {
    const topicId = await namedTopic(unit, input.topicId);
    const named = input.teamIds?.length ? await namedTeams(context, unit, input.teamIds) : null;
    const teamIds = named ?? [...new Set(memberships.map(({ teamId }) => teamId))];
    const key = topicId === null ? null : grayZoneKey.topic(topicId);
    const zones = new GrayZoneRepository(unit.manager);
    // That of a topic that was merged into this one has another key.
    const same = topicId === null ? [] : await new GrayZoneEdgesRepository(unit.manager).ofTopics([topicId]);
    const open = same.find(({ state }) => isOpen(state));
    if (open) throw alreadyOpen(open.id);
    const zone = {
      question: input.question,
      description: input.description || null,
      source: 'REPORTED' as const,
      spottedAt: unit.now,
      reportedBy: memberId,
      topicId,
      detectionKey: key,
      openKey: key,
    };
    const id = await zones.create(zone).catch((error) => {
      throw isDuplicateKey(error) ? alreadyOpen() : error;
    });
    await zones.addTeams(
      id,
      teamIds.map((teamId) => ({ teamId, weight: 1, concern: TeamConcern.NAMED })),
    );
    recordZone(unit, id, 'reported', { question: input.question, topicId, teamIds });
    return saved(unit, id);
  });
}

/** Words an open gray zone anew. @throws AppError CONFLICT STATE when it is closed, STALE_VERSION */
export async function updateGrayZone(
  context: RequestContext,
  input: z.output<typeof updateGrayZoneInput>,
): Promise<GrayZoneRow> {
  const id = keyOf('GrayZone', input.id);
  return context.change(async (unit) => {
    const zone = await openZone(unit, id, ['input', 'id']);
    const teams = await concernedTeams(unit.manager, id, context.companyToday);
    authorise(context, 'gray-zone.update', zoneSubject(zone, teams));
    if (zone.version !== input.version) throw staleZone(zone.version);
    const words = {
      question: input.question,
      description: input.description === undefined ? zone.description : input.description || null,
    };
    const before = { question: zone.question, description: zone.description };
    if (words.question === before.question && words.description === before.description) {
      unit.unchanged();
      return zone;
    }
    if (!(await new GrayZoneRepository(unit.manager).setWords(id, zone.version, words)))
      throw staleZone(zone.version + 1);
    recordZone(unit, id, 'updated', { ...words, before });
    return saved(unit, id);
  });
}

/**
 * It is none, or none any more. What goes on about it ends: an open proposal, an offered assignment, a running trial. Its size stays,
 * so that detectors know when evidence has grown.
 * @throws AppError FORBIDDEN for anybody but leads of a concerned team, or, while a trial runs, but its concluders;
 *   CONFLICT STATE when it is closed, STALE_VERSION
 */
export async function dismissGrayZone(
  context: RequestContext,
  input: z.output<typeof dismissGrayZoneInput>,
): Promise<GrayZoneRow> {
  const id = keyOf('GrayZone', input.id);
  const { reason } = input;
  return context.change(async (unit) => {
    const zone = await openZone(unit, id, ['input', 'id']);
    const ofTrial = await authoriseDismissal(context, unit, zone);
    if (zone.version !== input.version) throw staleZone(zone.version);
    const dismissal = new DismissalRepository(unit.manager);
    const { proposal, assignment, trial } = await dismissal.openEnds(id);
    await dismissal.close(id, context.signedIn.memberId, unit.now, reason);
    await countUncounted(unit, zone);
    await moveZone(unit, zone, GrayZoneAct.DISMISS, { closeReason: reason });
    const people = [proposal, assignment].flatMap((end) => end?.memberIds ?? []);
    recordZone(unit, id, 'dismissed', {
      words: reason,
      proposalId: proposal?.id,
      assignmentId: assignment?.id,
      trialId: trial?.id,
      notify: toTell(unit, [...people, ...ofTrial]),
    });
    return saved(unit, id);
  });
}

/**
 * Dismissing ends a running trial: that is for those who may conclude it.
 * @returns who hears of that end
 * @throws AppError FORBIDDEN
 */
async function authoriseDismissal(
  context: RequestContext,
  unit: UnitOfWork,
  zone: GrayZoneRow,
): Promise<readonly number[]> {
  const { companyToday: today } = context;
  const [trial] = await new TrialRepository(unit.manager).runningOfZones([zone.id]);
  if (trial) {
    const concluders = await heldConcluders(unit.manager, trial, today);
    authorise(context, 'trial.conclude', { memberIds: concluders });
    const doers = (await readDoers(unit.manager, [trial], today)).get(trial.id) ?? [];
    return toTellOfEnd(unit, trial, { doers, concluders, today });
  }
  const teams = await concernedTeams(unit.manager, zone.id, today);
  authorise(context, 'gray-zone.dismiss', zoneSubject(zone, teams));
  return [];
}

async function saved(unit: UnitOfWork, id: number): Promise<GrayZoneRow> {
  const zone = await new GrayZoneRepository(unit.manager).byId(id);
  if (!zone) throw notFound('gray zone');
  return zone;
}

async function namedTeams(
  context: RequestContext,
  unit: UnitOfWork,
  ids: readonly string[],
): Promise<number[]> {
  const keys = ids.map((id, at) => keyOf('Team', id, ['input', 'teamIds', at]));
  for (const [at, teamId] of keys.entries())
    await presentHolder(unit, { memberId: null, teamId }, context.companyToday, ['input', 'teamIds', at]);
  return [...new Set(keys)];
}

function alreadyOpen(id?: number) {
  const message = 'A gray zone of this topic is open already.';
  const params = id && { grayZoneId: globalId('GrayZone', id) };
  return conflict(ConflictReason.DUPLICATE, message, ['input', 'topicId'], params || {});
}
