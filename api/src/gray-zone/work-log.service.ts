import {
  type GrayZoneRow,
  MilestoneRepository,
  TrialRepository,
  type UnitOfWork,
  type WorkLogOf,
  WorkLogRepository,
  type WorkLogRow,
} from '@groundcrew/db';
import {
  can,
  companyDay,
  earliestWorkOn,
  GrayZoneState,
  holdsOn,
  invalid,
  isOpen,
  LOGGED_BEFORE_DAYS,
  type logWorkInput,
  notFound,
  type removeWorkLogInput,
} from '@groundcrew/shared';
import type { z } from 'zod';
import { authorise } from '../core/allow';
import { type Connection, pageLimit, toConnection } from '../core/connection';
import { decodeCursor, encodeCursor, keyOf, optionalKeyOf } from '../core/global-id';
import type { RequestContext } from '../core/request-context';
import { memberLoaders } from '../member/member.loader';
import { presentHolder, teamsOfHolder } from '../responsibility/holder';
import { notAfterToday } from '../responsibility/responsibility-change';
import { grayZoneLoaders } from './gray-zone.loader';
import { heldZone, notHere, recordZone } from './gray-zone-change';
import { concernedTeams, isWorkedOn, mayEndTrial, openTeams, ownTrial } from './gray-zone-rights';
import { trialLoaders } from './trial.loader';
import { heldConcluders } from './trial-concluders';
import { workLogLoaders } from './work-log.loader';

/** The log of a gray zone, or of a member, newest first. */
export async function workLogOf(
  context: RequestContext,
  column: WorkLogOf,
  id: number,
  first: number,
  after: string | null | undefined,
): Promise<Connection<WorkLogRow>> {
  const limit = pageLimit(first);
  const found = after
    ? await new WorkLogRepository(context.gathered).before(column, id, passedOf(after), limit)
    : await context.load(workLogLoaders)[column].load({ ofId: id, limit });
  return toConnection(found, first, after, (entry) => encodeCursor([entry.doneOn, entry.id]));
}

/**
 * The viewer says what they did about a gray zone, and for which other team.
 * @throws AppError CONFLICT STATE when it was dismissed; INVALID_INPUT for a day to come, or long before it was noticed
 */
export async function logWork(
  context: RequestContext,
  input: z.output<typeof logWorkInput>,
): Promise<{ entry: WorkLogRow; grayZone: GrayZoneRow }> {
  const path = ['input', 'grayZoneId'];
  const zoneId = keyOf('GrayZone', input.grayZoneId, path);
  notAfterToday(input.doneOn, context.companyToday, ['input', 'doneOn']);
  return context.change(async (unit) => {
    const zone = await workedOnZone(context, unit, zoneId, path, 'work-log.add');
    const earliest = earliestWorkOn(companyDay(zone.spottedAt));
    if (input.doneOn < earliest) {
      const message = `Expected ${earliest} or a later day: ${LOGGED_BEFORE_DAYS} days before this was noticed.`;
      throw invalid(['input', 'doneOn'], 'long_before', message, { earliest });
    }
    const forTeamId = optionalKeyOf('Team', input.forTeamId, ['input', 'forTeamId']) ?? null;
    if (forTeamId !== null) {
      const team = { memberId: null, teamId: forTeamId };
      await presentHolder(unit, team, context.companyToday, ['input', 'forTeamId']);
    }
    const milestoneId = optionalKeyOf('Milestone', input.milestoneId, ['input', 'milestoneId']) ?? null;
    if (milestoneId !== null) {
      const milestone = await new MilestoneRepository(unit.manager).byId(milestoneId);
      if (milestone?.zoneId !== zoneId) throw notFound('milestone', ['input', 'milestoneId']);
    }
    const entry = {
      zoneId,
      memberId: context.signedIn.memberId,
      forTeamId,
      milestoneId,
      doneOn: input.doneOn,
      text: input.text,
      deliveries: input.deliveries ?? 0,
      loggedAt: unit.now,
    };
    const id = await new WorkLogRepository(unit.manager).create(entry);
    recordZone(unit, zoneId, 'work-logged', {
      entryId: id,
      words: entry.text,
      doneOn: entry.doneOn,
      deliveries: entry.deliveries,
      ...(forTeamId === null ? {} : { teamId: forTeamId }),
    });
    return { entry: { id, ...entry }, grayZone: zone };
  });
}

/**
 * Takes an entry out of the log: its writer, a lead of theirs, and while a trial runs the leads of the teams that it concerns and
 * whoever concludes it, since adopting fixes what was counted. What an adoption counted stays.
 * @throws AppError CONFLICT STATE when the gray zone was dismissed, or adopted since it was logged
 */
export async function removeWorkLog(
  context: RequestContext,
  input: z.output<typeof removeWorkLogInput>,
): Promise<GrayZoneRow> {
  const id = keyOf('WorkLogEntry', input.id);
  return context.change(async (unit) => {
    const log = new WorkLogRepository(unit.manager);
    const seen = await log.byId(id);
    if (!seen) throw notFound('entry', ['input', 'id']);
    const zone = await heldZone(unit, seen.zoneId, ['input', 'id']);
    const helper = { memberId: seen.memberId, teamId: null };
    const teamIds = await teamsOfHolder(unit.manager, helper, context.companyToday);
    const [trial] = await new TrialRepository(unit.manager).runningOfZones([zone.id]);
    const concluders = trial ? await heldConcluders(unit.manager, trial, context.companyToday) : [];
    if (!can(context.actor, 'trial.conclude', { memberIds: concluders })) {
      const concerned = trial ? await concernedTeams(unit.manager, zone.id, context.companyToday) : [];
      authorise(context, 'work-log.remove', ofWriter(seen, [...teamIds, ...teamsIn(concerned)]));
    }
    if (!isRemovable(seen, zone)) throw notHere(['input', 'id']);
    const { memberId } = context.signedIn;
    if (!(await log.remove(id, memberId, unit.now))) throw notFound('entry', ['input', 'id']);
    const { memberId: writtenBy, doneOn, deliveries, text: words } = seen;
    recordZone(unit, zone.id, 'work-log-removed', { entryId: id, words, writtenBy, doneOn, deliveries });
    return zone;
  });
}

/** Whether the viewer may remove an entry: the same question that {@link removeWorkLog} asks. */
export async function mayRemove(context: RequestContext, entry: WorkLogRow): Promise<boolean> {
  const { actor } = context;
  const zones = context.load(grayZoneLoaders);
  const [zone, memberships] = await Promise.all([
    zones.byId.load(entry.zoneId),
    context.load(memberLoaders).memberships.load(entry.memberId),
  ]);
  if (!zone || !isRemovable(entry, zone)) return false;
  const own = memberships.filter((held) => holdsOn(held, context.companyToday));
  if (can(actor, 'work-log.remove', ofWriter(entry, teamsIn(own)))) return true;
  const trial =
    zone.state === GrayZoneState.TRIAL ? await context.load(trialLoaders).runningByZone.load(zone.id) : null;
  if (!trial) return false;
  const concerned = await openTeams(context, await zones.teams.load(zone.id));
  return (
    can(actor, 'work-log.remove', ofWriter(entry, teamsIn(concerned))) || (await mayEndTrial(context, trial))
  );
}

const teamsIn = (rows: readonly { teamId: number }[]) => rows.map(({ teamId }) => teamId);

const ofWriter = ({ memberId }: WorkLogRow, teamIds: readonly number[]) => ({
  memberIds: [memberId],
  teamIds,
});

/**
 * The gray zone, held, on which the viewer may work.
 * @throws AppError NOT_FOUND, FORBIDDEN, or CONFLICT STATE when it was dismissed
 */
export async function workedOnZone(
  context: RequestContext,
  unit: UnitOfWork,
  id: number,
  path: string[],
  action: 'work-log.add' | 'milestone.edit',
): Promise<GrayZoneRow> {
  const zone = await heldZone(unit, id, path);
  const [trial] = await new TrialRepository(unit.manager).runningOfZones([id]);
  authorise(context, action, ownTrial(context.actor, trial ?? null));
  if (!isWorkedOn(zone.state)) throw notHere(path);
  return zone;
}

// An adoption counts who did it once and for all: what it counted is no longer taken back.
function isRemovable(entry: WorkLogRow, zone: GrayZoneRow): boolean {
  if (isOpen(zone.state)) return true;
  return zone.state === GrayZoneState.ADOPTED && zone.closedAt !== null && entry.loggedAt > zone.closedAt;
}

function passedOf(after: string): { doneOn: string; id: number } {
  const [doneOn, id] = decodeCursor(after, ['string', 'number']);
  return { doneOn: String(doneOn), id: Number(id) };
}
