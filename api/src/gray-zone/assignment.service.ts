/** A lead assigns a gray zone in their own reach; the assignee accepts, and the trial starts, or hands it back (domain.md, "gray-zone"). */
import { AssignmentRepository, type AssignmentRow, type GrayZoneRow, type UnitOfWork } from '@groundcrew/db';
import {
  AssignmentAnswer,
  AssignmentState,
  type answerAssignmentInput,
  type assignGrayZoneInput,
  ConflictReason,
  conflict,
  GrayZoneAct,
  invalid,
  notFound,
  touchingTeams,
  type withdrawAssignmentInput,
} from '@groundcrew/shared';
import type { z } from 'zod';
import { authorise } from '../core/allow';
import { keyOf } from '../core/global-id';
import type { RequestContext } from '../core/request-context';
import { presentHolder, teamsOfHolder } from '../responsibility/holder';
import { withdrawSubject } from './assignment-rights';
import { heldZone, moveZone, openZone, recordZone, staleZone } from './gray-zone-change';
import { concernedTeams } from './gray-zone-rights';
import { refuseOutOfReach } from './map-standing';
import { checkedOnTheMap } from './proposal-map';
import { startTrial } from './trial-start';

const ASSIGNEE = ['input', 'assigneeId'];

/**
 * Asks a member to take a gray zone.
 * @throws AppError FORBIDDEN when a team that it concerns, or the member, is out of reach; CONFLICT STATE or STALE_VERSION;
 *   INVALID_INPUT naming what the map effect lacks, or for the viewer themselves
 */
export async function assignGrayZone(
  context: RequestContext,
  input: z.output<typeof assignGrayZoneInput>,
): Promise<AssignmentRow> {
  const zoneId = keyOf('GrayZone', input.grayZoneId, ['input', 'grayZoneId']);
  const assigneeId = keyOf('Member', input.assigneeId, ASSIGNEE);
  const { memberId } = context.signedIn;
  if (assigneeId === memberId) throw invalid(ASSIGNEE, 'self', 'Propose it: nobody assigns to themselves.');
  const today = context.companyToday;
  return context.change(async (unit) => {
    const zone = await openZone(unit, zoneId, ['input', 'grayZoneId']);
    const assignee = { memberId: assigneeId, teamId: null };
    await presentHolder(unit, assignee, today, ASSIGNEE);
    await authoriseAssign(context, unit, zone, await teamsOfHolder(unit.manager, assignee, today));
    const checked = await checkedOnTheMap(context, unit, input, {
      zone,
      owner: assignee,
      ownerPath: ASSIGNEE,
    });
    authoriseMap(context, checked);
    if (zone.version !== input.version) throw staleZone(zone.version);
    await moveZone(unit, zone, GrayZoneAct.PROPOSE);
    const id = await new AssignmentRepository(unit.manager).create({
      ...checked.map,
      zoneId,
      assignedBy: memberId,
      assigneeId,
      words: input.words,
      weeks: input.weeks,
      offeredAt: unit.now,
    });
    recordZone(unit, zoneId, 'assigned', { assignmentId: id, words: input.words, notify: [assigneeId] });
    return saved(unit, id);
  });
}

/**
 * The assignee accepts, and the trial starts today; or hands it back, and the gray zone is open again.
 * @throws AppError FORBIDDEN for anybody else, CONFLICT STATE or STALE_VERSION; CONFLICT STATE to accept what is out of the assigner's
 *   reach by then; INVALID_INPUT without words to hand back
 */
export async function answerAssignment(
  context: RequestContext,
  input: z.output<typeof answerAssignmentInput>,
): Promise<AssignmentRow> {
  const words = input.words || null;
  const isAccepted = input.answer === AssignmentAnswer.ACCEPT;
  if (!isAccepted && !words) throw invalid(['input', 'words'], 'required', 'Say why it goes back.');
  return change(context, input, async (unit, zone, assignment) => {
    authorise(context, 'assignment.answer', { memberIds: [assignment.assigneeId] });
    const { id, assignedBy, assigneeId, weeks } = assignment;
    const state = isAccepted ? AssignmentState.ACCEPTED : AssignmentState.HANDED_BACK;
    return {
      state,
      words,
      follow: async () => {
        if (isAccepted) await refuseOutOfReach(unit, zone, assignment);
        const detail = { assignmentId: id, words, notify: [assignedBy] };
        recordZone(unit, zone.id, isAccepted ? 'assignment-accepted' : 'handed-back', detail);
        if (!isAccepted) await moveZone(unit, zone, GrayZoneAct.FALL_BACK);
        else {
          const owner = { memberId: assigneeId, teamId: null };
          await startTrial(unit, zone, { assignmentId: id, owner, weeks });
        }
      },
    };
  });
}

/**
 * Takes an assignment back before it is answered.
 * @throws AppError FORBIDDEN, CONFLICT STATE or STALE_VERSION
 */
export async function withdrawAssignment(
  context: RequestContext,
  input: z.output<typeof withdrawAssignmentInput>,
): Promise<AssignmentRow> {
  return change(context, input, async (unit, zone, assignment) => {
    const { id, assigneeId } = assignment;
    const assignee = { memberId: assigneeId, teamId: null };
    const teams = await teamsOfHolder(unit.manager, assignee, context.companyToday);
    authorise(context, 'assignment.withdraw', withdrawSubject(assignment, teams, context.actor));
    return {
      state: AssignmentState.WITHDRAWN,
      words: null,
      follow: async () => {
        recordZone(unit, zone.id, 'assignment-withdrawn', { assignmentId: id, notify: [assigneeId] });
        await moveZone(unit, zone, GrayZoneAct.FALL_BACK);
      },
    };
  });
}

/** Every team that it concerns, and a team of the assignee, is in the viewer's reach. @throws AppError FORBIDDEN */
async function authoriseAssign(
  context: RequestContext,
  unit: UnitOfWork,
  zone: GrayZoneRow,
  assigneeTeams: readonly number[],
): Promise<void> {
  const concerned = await concernedTeams(unit.manager, zone.id, context.companyToday);
  for (const { teamId } of touchingTeams(concerned))
    authorise(context, 'gray-zone.assign', { teamIds: [teamId] });
  authorise(context, 'gray-zone.assign', { teamIds: [...assigneeTeams] });
}

/**
 * Nobody's consent is asked: whom it takes work from, and where something is left, must be in the viewer's reach too; and so nobody
 * assigns work that has no team, of its own or of who answers for it.
 * @throws AppError FORBIDDEN
 */
function authoriseMap(
  context: RequestContext,
  { map, responsibility, accountableTeamIds }: Awaited<ReturnType<typeof checkedOnTheMap>>,
): void {
  const own = responsibility?.teamId ?? null;
  const takenFrom = own === null ? accountableTeamIds : [own, ...accountableTeamIds];
  const hasNone = responsibility !== null && takenFrom.length === 0;
  const left = map.leftWithTeamId === null ? [] : [map.leftWithTeamId];
  for (const teamId of [...(hasNone ? [null] : takenFrom), ...left])
    authorise(context, 'gray-zone.assign', { teamIds: [teamId] });
}

interface Closing {
  state: Exclude<AssignmentState, 'OFFERED'>;
  words: string | null;
  /** What follows for the gray zone, once it is closed. */
  follow: () => Promise<void>;
}

/** Closes an open assignment at the version that was read, with its gray zone held. */
async function change(
  context: RequestContext,
  input: { id: string; version: number },
  decide: (unit: UnitOfWork, zone: GrayZoneRow, assignment: AssignmentRow) => Promise<Closing>,
): Promise<AssignmentRow> {
  const id = keyOf('GrayZoneAssignment', input.id);
  return context.change(async (unit) => {
    const assignments = new AssignmentRepository(unit.manager);
    const seen = await assignments.byId(id);
    if (!seen) throw notFound('assignment', ['input', 'id']);
    const zone = await heldZone(unit, seen.zoneId, ['input', 'id']);
    // Read again behind the lock: of two answers at one instant the second sees the first.
    const assignment = (await assignments.byId(id)) ?? seen;
    const { state, words, follow } = await decide(unit, zone, assignment);
    if (assignment.state !== AssignmentState.OFFERED)
      throw conflict(ConflictReason.STATE, 'This assignment was answered or taken back already.', [
        'input',
        'id',
      ]);
    if (
      assignment.version !== input.version ||
      !(await assignments.close(assignment, state, unit.now, words))
    )
      throw stale(assignment);
    await follow();
    return saved(unit, id);
  });
}

function stale(assignment: AssignmentRow) {
  return conflict(
    ConflictReason.STALE_VERSION,
    'Somebody changed this assignment meanwhile. Read it again.',
    ['input', 'version'],
    { version: assignment.version },
  );
}

async function saved(unit: UnitOfWork, id: number): Promise<AssignmentRow> {
  const assignment = await new AssignmentRepository(unit.manager).byId(id);
  if (!assignment) throw notFound('assignment');
  return assignment;
}
