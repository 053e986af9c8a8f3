/** What every change of a request shares: finding it, checking whom and what it names, and writing one step with its hop. */
import {
  isDuplicateKey,
  RoutingHopRepository,
  RoutingRequestRepository,
  type RoutingRequestRow,
  type UnitOfWork,
} from '@groundcrew/db';
import {
  type Action,
  ConflictReason,
  conflict,
  HopOutcome,
  notFound,
  type RoutingAct,
  RoutingState,
  type RoutingStep,
  routingStep,
  type Subject,
} from '@groundcrew/shared';
import { authorise } from '../core/allow';
import { keyOf, optionalKeyOf } from '../core/global-id';
import type { RequestContext } from '../core/request-context';
import { presentHolder } from '../responsibility/holder';
import { existingResponsibility } from '../responsibility/responsibility-change';

type Path = (string | number)[];

/** What a step adds to the machine's outcome. */
export interface StepDetails {
  /** Of whoever takes the step. Absent, what was thought before stays, unless the team bounces it; null clears it. */
  responsibilityId?: number | null;
  /** To the team that it goes to. */
  note?: string | null;
  /** Of the team that answers. */
  reason?: string | null;
}

/**
 * The request with the version that was read.
 * @throws AppError NOT_FOUND, or CONFLICT STALE_VERSION when something happened to it since
 */
export async function requestAt(
  unit: UnitOfWork,
  input: { id: string; version: number },
): Promise<RoutingRequestRow> {
  const request = await new RoutingRequestRepository(unit.manager).byId(keyOf('RoutingRequest', input.id));
  if (!request) throw notFound('request', ['input', 'id']);
  if (request.version !== input.version) throw staleRequest(request.version);
  return request;
}

/** Something happened to the request since it was read. */
export function staleRequest(version: number) {
  return conflict(
    ConflictReason.STALE_VERSION,
    'Something happened to this request meanwhile. Read it again.',
    ['input', 'version'],
    { version },
  );
}

/**
 * The step that an act makes.
 * @throws AppError CONFLICT STATE when the request does not stand where this can be done, or it would go to where it waits;
 *   FORBIDDEN when it is not the viewer's
 */
export function stepOf(
  context: RequestContext,
  request: RoutingRequestRow,
  act: RoutingAct,
  action: Action,
): RoutingStep {
  const step = routingStep(request, act);
  if (step === 'STATE')
    throw conflict(ConflictReason.STATE, 'This request does not stand where this can be done.', [
      'input',
      'id',
    ]);
  authorise(context, action, routingSubject(request));
  if (step === 'SAME_TEAM')
    throw conflict(ConflictReason.STATE, 'It waits at this team already.', ['input', 'toTeamId']);
  return step;
}

/** Whose a request is: the asker's, and the team's where it is. */
export function routingSubject(request: Pick<RoutingRequestRow, 'askerId' | 'teamId'>): Subject {
  return {
    memberIds: request.askerId === null ? [] : [request.askerId],
    teamIds: request.teamId === null ? [] : [request.teamId],
  };
}

/** @throws AppError NOT_FOUND, or CONFLICT STATE for a closed team; its row is held until the transaction ends */
export async function openTeam(
  context: RequestContext,
  unit: UnitOfWork,
  id: string,
  path: Path,
): Promise<number> {
  const teamId = keyOf('Team', id, path);
  await presentHolder(unit, { memberId: null, teamId }, context.companyToday, path);
  return teamId;
}

/** @throws AppError NOT_FOUND, or CONFLICT STATE when the responsibility has ended */
export async function namedResponsibility(unit: UnitOfWork, id: string | null | undefined) {
  const path = ['input', 'responsibilityId'];
  const key = optionalKeyOf('Responsibility', id, path) ?? null;
  return key === null ? null : existingResponsibility(unit, key, path);
}

/**
 * Writes a step: what became of the waiting hop, the next hop, and where the request now stands.
 * @throws AppError CONFLICT STALE_VERSION when somebody else's step came first
 */
export async function takeStep(
  context: RequestContext,
  unit: UnitOfWork,
  request: RoutingRequestRow,
  step: RoutingStep,
  details: StepDetails = {},
): Promise<RoutingRequestRow> {
  const { now, companyToday: today } = context;
  const by = context.signedIn.memberId;
  const { after } = step;
  const landsNow = request.firstTeamId === null && after.firstTeamId !== null;
  const isClosed = after.state === RoutingState.ACCEPTED || after.state === RoutingState.CLOSED;
  const saved: RoutingRequestRow = {
    ...request,
    ...after,
    responsibilityId: responsibilityAfter(request, step, details),
    landedAt: landsNow ? now : request.landedAt,
    landedOn: landsNow ? today : request.landedOn,
    closedAt: isClosed ? now : null,
  };
  const requests = new RoutingRequestRepository(unit.manager);
  if (!(await requests.update(saved))) throw staleRequest(request.version + 1);
  const hops = new RoutingHopRepository(unit.manager);
  const { id: requestId } = request;
  try {
    if (step.answer) {
      const reason = details.reason ?? null;
      const answer = { outcome: step.answer, answeredBy: by, answeredAt: now, reason };
      await hops.answer({ requestId, position: request.hopCount, ...answer });
    }
    if (step.sendTo !== null) {
      const note = details.note ?? null;
      await hops.add({
        requestId,
        position: after.hopCount,
        teamId: step.sendTo,
        sentBy: by,
        sentAt: now,
        note,
      });
    }
  } catch (error) {
    if (isDuplicateKey(error)) throw staleRequest(request.version + 1);
    throw error;
  }
  recordStep(unit, request, step, { ...details, responsibilityId: saved.responsibilityId });
  return { ...saved, version: request.version + 1 };
}

// A team that bounces a request says that the guess which brought it there was none: it is no longer offered, nor learnt from.
function responsibilityAfter(
  { responsibilityId: guessed }: RoutingRequestRow,
  { answer }: RoutingStep,
  { responsibilityId: named }: StepDetails,
): number | null {
  if (named !== undefined) return named;
  return answer === HopOutcome.BOUNCED ? null : guessed;
}

function recordStep(
  unit: UnitOfWork,
  request: RoutingRequestRow,
  step: RoutingStep,
  { reason = null, responsibilityId = null }: StepDetails,
): void {
  const record = (action: string, detail: Record<string, unknown>) =>
    unit.record({ action, subjectType: 'RoutingRequest', subjectId: request.id, detail });
  const { topicId, teamId } = request;
  if (step.answer === HopOutcome.ACCEPTED) record('request.accepted', { topicId, teamId, responsibilityId });
  if (step.answer === HopOutcome.BOUNCED)
    record('request.bounced', { topicId, teamId, to: step.sendTo, reason });
  if (step.after.state === RoutingState.CLOSED) record('request.withdrawn', { topicId, teamId });
  if (step.sendTo !== null) record('request.sent', { topicId, teamId: step.sendTo });
}
