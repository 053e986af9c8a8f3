import {
  HolderRepository,
  RoutingPageRepository,
  type RoutingRequestRow,
  type UnitOfWork,
} from '@groundcrew/db';
import type {
  acceptRequestInput,
  bounceRequestInput,
  routeRequestInput,
  withdrawRequestInput,
} from '@groundcrew/shared';
import { can, invalid, RoutingState, type routingFilter } from '@groundcrew/shared';
import type { z } from 'zod';
import { authorise } from '../core/allow';
import { type Connection, pageLimit, toConnection } from '../core/connection';
import { decodeCursor, encodeCursor, optionalKeyOf } from '../core/global-id';
import type { RequestContext } from '../core/request-context';
import { memberLoaders } from '../member/member.loader';
import type { RoutingAbilities } from './routing.type';
import { namedResponsibility, openTeam, requestAt, routingSubject, stepOf, takeStep } from './routing-change';

/** A page of requests, newest first. */
export async function listRequests(
  context: RequestContext,
  first: number,
  after: string | null | undefined,
  filter: z.output<typeof routingFilter> = {},
): Promise<Connection<RoutingRequestRow>> {
  authorise(context, 'routing.read');
  const { memberId, memberships, reach } = context.signedIn;
  const teamId = optionalKeyOf('Team', filter.teamId, ['filter', 'teamId']);
  const mine = new Set([...memberships.map((held) => held.teamId), ...reach]);
  const inbox = filter.inbox ? [...mine].filter((id) => teamId === undefined || id === teamId) : undefined;
  const [at, id] = after ? decodeCursor(after, ['number', 'number']) : [];
  const found = await new RoutingPageRepository(context.manager).page({
    limit: pageLimit(first),
    after: after ? { at: Number(at), id: Number(id) } : undefined,
    teamIds: inbox ?? (teamId === undefined ? undefined : [teamId]),
    askerId: filter.mine ? memberId : undefined,
    topicId: optionalKeyOf('Topic', filter.topicId, ['filter', 'topicId']),
    // The inbox holds what waits; whoever asks it for anything else asks for nothing.
    state: filter.inbox ? RoutingState.SENT : filter.state,
    text: filter.text,
  });
  return toConnection(found, first, after, requestCursor);
}

/** Continues a list of requests after this one. */
export function requestCursor(request: RoutingRequestRow): string {
  return encodeCursor([request.askedAt.getTime(), request.id]);
}

/**
 * The asker sends it to a team; or the team where it waits sends it on, which is a bounce and needs the note as its reason.
 * @throws AppError CONFLICT when it stands elsewhere or the team is closed, FORBIDDEN for anybody else
 */
export async function routeRequest(
  context: RequestContext,
  input: z.output<typeof routeRequestInput>,
): Promise<RoutingRequestRow> {
  return context.change(async (unit) => {
    const request = await requestAt(unit, input);
    const teamId = await openTeam(context, unit, input.teamId, ['input', 'teamId']);
    const responsibilityId = (await namedResponsibility(unit, input.responsibilityId))?.id;
    if (request.state !== RoutingState.SENT) {
      const step = stepOf(context, request, { kind: 'SEND', teamId }, 'routing.send');
      return takeStep(context, unit, request, step, { responsibilityId, note: input.note });
    }
    const step = stepOf(context, request, { kind: 'BOUNCE', toTeamId: teamId }, 'routing.answer');
    if (!input.note) throw invalid(['input', 'note'], 'required', 'Say why it is not this team’s.');
    return takeStep(context, unit, request, step, { responsibilityId, reason: input.note });
  });
}

/**
 * The team where it waits takes it, and ties it to the responsibility that it names, or (null) to none. When it says nothing of
 * that, what was thought on the way to this team stays.
 * @throws AppError CONFLICT when it was answered in the same instant or earlier
 */
export async function acceptRequest(
  context: RequestContext,
  input: z.output<typeof acceptRequestInput>,
): Promise<RoutingRequestRow> {
  return context.change(async (unit) => {
    const request = await requestAt(unit, input);
    const step = stepOf(context, request, { kind: 'ACCEPT' }, 'routing.answer');
    const named = await namedResponsibility(unit, input.responsibilityId);
    const responsibilityId = input.responsibilityId === undefined ? undefined : (named?.id ?? null);
    return takeStep(context, unit, request, step, { responsibilityId, reason: input.note || null });
  });
}

/**
 * The team where it waits says why it is not theirs: it goes on to another team, or back to the asker while they are here.
 * @throws AppError INVALID_INPUT without a team when the asker has left; CONFLICT when it was answered in the same instant or earlier, or would go to where it waits
 */
export async function bounceRequest(
  context: RequestContext,
  input: z.output<typeof bounceRequestInput>,
): Promise<RoutingRequestRow> {
  return context.change(async (unit) => {
    const request = await requestAt(unit, input);
    const path = ['input', 'toTeamId'];
    const toTeamId = input.toTeamId ? await openTeam(context, unit, input.toTeamId, path) : null;
    const step = stepOf(context, request, { kind: 'BOUNCE', toTeamId }, 'routing.answer');
    if (toTeamId === null && !(await isAskerHere(unit, request)))
      throw invalid(path, 'required', 'Whoever asked has left: say which team to ask next.');
    return takeStep(context, unit, request, step, { reason: input.reason });
  });
}

/** The asker takes it back, wherever it is, unless it was accepted. */
export async function withdrawRequest(
  context: RequestContext,
  input: z.output<typeof withdrawRequestInput>,
): Promise<RoutingRequestRow> {
  return context.change(async (unit) => {
    const request = await requestAt(unit, input);
    const step = stepOf(context, request, { kind: 'WITHDRAW' }, 'routing.withdraw');
    return takeStep(context, unit, request, step);
  });
}

/** Whether whoever asked can be given it back; their row is held, so that they do not leave meanwhile. */
async function isAskerHere(unit: UnitOfWork, { askerId }: RoutingRequestRow): Promise<boolean> {
  if (askerId === null) return false;
  const asker = await new HolderRepository(unit.manager).lock({ memberId: askerId, teamId: null });
  return asker !== null && asker.goneOn === null;
}

/** What the viewer may do with a request, from the same can() that its services ask. */
export async function routingAbilities(
  context: RequestContext,
  request: RoutingRequestRow,
): Promise<RoutingAbilities> {
  const subject = routingSubject(request);
  const isAsked = request.state === RoutingState.ASKED;
  const isSent = request.state === RoutingState.SENT;
  const answer = isSent && can(context.actor, 'routing.answer', subject);
  const asker =
    answer && request.askerId !== null ? await context.load(memberLoaders).byId.load(request.askerId) : null;
  return {
    route: isAsked && can(context.actor, 'routing.send', subject),
    answer,
    giveBack: asker !== null && asker.deactivatedOn === null,
    withdraw: (isAsked || isSent) && can(context.actor, 'routing.withdraw', subject),
    changeTopic: can(context.actor, 'routing.sort', subject),
  };
}
