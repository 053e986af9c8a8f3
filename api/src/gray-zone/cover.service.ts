/** Cover, 임시 지원 (domain.md, "gray-zone"): it has an end from the first, so that it does not silently become one's job. */
import { CoverRepository, type CoverRow } from '@groundcrew/db';
import {
  addDays,
  COVER_AHEAD_DAYS,
  COVER_DAYS,
  COVER_PAST_DAYS,
  ConflictReason,
  CoverState,
  can,
  conflict,
  type coverFilter,
  coverState,
  type endCoverInput,
  holdsOn,
  invalid,
  notFound,
  type recordCoverInput,
} from '@groundcrew/shared';
import type { z } from 'zod';
import { authorise } from '../core/allow';
import { type Connection, pageLimit, toConnection } from '../core/connection';
import { decodeCursor, encodeCursor, keyOf, optionalKeyOf } from '../core/global-id';
import type { RequestContext } from '../core/request-context';
import { memberLoaders } from '../member/member.loader';
import { presentHolder, teamsOfHolder } from '../responsibility/holder';
import { existingResponsibility, notBefore } from '../responsibility/responsibility-change';
import { coverLoaders } from './cover.loader';
import { refuseOwnOrTwice } from './cover-checks';
import { namedTopic } from './named-topic';

/** A page of covers, those that begin last first. */
export async function listCovers(
  context: RequestContext,
  first: number,
  after: string | null | undefined,
  filter: z.output<typeof coverFilter> = {},
): Promise<Connection<CoverRow>> {
  authorise(context, 'gray-zone.read');
  const [from, id] = after ? decodeCursor(after, ['string', 'number']) : [];
  const found = await new CoverRepository(context.gathered).page({
    limit: pageLimit(first),
    after: after ? { from: String(from), id: Number(id) } : undefined,
    helperId: optionalKeyOf('Member', filter.helperId, ['filter', 'helperId']),
    teamId: optionalKeyOf('Team', filter.teamId, ['filter', 'teamId']),
    topicId: optionalKeyOf('Topic', filter.topicId, ['filter', 'topicId']),
    running: filter.running,
    today: context.companyToday,
  });
  return toConnection(found, first, after, cursorOf);
}

/** Covers of a member, those that begin last first. */
export async function coversOfHelper(
  context: RequestContext,
  helperId: number,
  first: number,
  after: string | null | undefined,
): Promise<Connection<CoverRow>> {
  const limit = pageLimit(first);
  const [from, id] = after ? decodeCursor(after, ['string', 'number']) : [];
  const seen = { from: String(from), id: Number(id) };
  const found = after
    ? await new CoverRepository(context.gathered).page({
        limit,
        helperId,
        after: seen,
        today: context.companyToday,
      })
    : await context.load(coverLoaders).ofHelper.load({ ofId: helperId, limit });
  return toConnection(found, first, after, cursorOf);
}

/**
 * Somebody helps with work that is not theirs, until a day.
 * @throws AppError INVALID_INPUT for days out of range and for the helper's own work; CONFLICT STATE for a leaver, a closed team or
 *   ended work, DUPLICATE for what is written down already
 */
export async function recordCover(
  context: RequestContext,
  input: z.output<typeof recordCoverInput>,
): Promise<CoverRow> {
  const { from, to, what } = input;
  const today = context.companyToday;
  refuseDays(from, to, today);
  return context.change(async (unit) => {
    const recordedBy = context.signedIn.memberId;
    const helperPath = ['input', 'helperId'];
    const helperId = optionalKeyOf('Member', input.helperId, helperPath) ?? recordedBy;
    const helper = { memberId: helperId, teamId: null };
    await presentHolder(unit, helper, today, helperPath);
    const teamIds = await teamsOfHolder(unit.manager, helper, today);
    authorise(context, 'cover.record', { memberIds: [helperId], teamIds });
    const teamPath = ['input', 'forTeamId'];
    const forTeamId = optionalKeyOf('Team', input.forTeamId, teamPath) ?? null;
    if (forTeamId !== null) await presentHolder(unit, { memberId: null, teamId: forTeamId }, today, teamPath);
    const workPath = ['input', 'responsibilityId'];
    const responsibilityId = optionalKeyOf('Responsibility', input.responsibilityId, workPath) ?? null;
    if (responsibilityId !== null) await existingResponsibility(unit, responsibilityId, workPath);
    const topicId = await namedTopic(unit, input.topicId);
    const content = { helperId, forTeamId, topicId, responsibilityId, what, from, to };
    await refuseOwnOrTwice(unit, content);
    const covers = new CoverRepository(unit.manager);
    const id = await covers.create({ ...content, recordedBy, recordedAt: unit.now });
    unit.record({ action: 'cover.recorded', subjectType: 'Cover', subjectId: id, detail: content });
    return saved(covers, id);
  });
}

/**
 * A cover is over before its day; one that had not begun never holds.
 * @throws AppError CONFLICT STATE when it has ended already, STALE_VERSION
 */
export async function endCover(
  context: RequestContext,
  input: z.output<typeof endCoverInput>,
): Promise<CoverRow> {
  const id = keyOf('Cover', input.id);
  const today = context.companyToday;
  return context.change(async (unit) => {
    const covers = new CoverRepository(unit.manager);
    const cover = await covers.byId(id);
    if (!cover) throw notFound('cover', ['input', 'id']);
    const helper = { memberId: cover.helperId, teamId: null };
    const teamIds = await teamsOfHolder(unit.manager, helper, today);
    authorise(context, 'cover.end', { memberIds: [cover.helperId], teamIds });
    if (coverState(cover, today) === CoverState.ENDED)
      throw conflict(ConflictReason.STATE, 'This cover has ended.', ['input', 'id']);
    if (!(await covers.end(id, input.version, today))) throw stale(cover);
    unit.record({
      action: 'cover.ended',
      subjectType: 'Cover',
      subjectId: id,
      detail: { planned: cover.to },
    });
    return saved(covers, id);
  });
}

async function saved(covers: CoverRepository, id: number): Promise<CoverRow> {
  const cover = await covers.byId(id);
  if (!cover) throw notFound('cover');
  return cover;
}

/** Whether the viewer may end it: the same question that {@link endCover} asks. */
export async function mayEnd(context: RequestContext, cover: CoverRow): Promise<boolean> {
  if (coverState(cover, context.companyToday) === CoverState.ENDED) return false;
  const held = await context.load(memberLoaders).memberships.load(cover.helperId);
  const teamIds = held.filter((one) => holdsOn(one, context.companyToday)).map(({ teamId }) => teamId);
  return can(context.actor, 'cover.end', { memberIds: [cover.helperId], teamIds });
}

function refuseDays(from: string, to: string, today: string): void {
  const earliest = addDays(today, -COVER_PAST_DAYS);
  const latest = addDays(today, COVER_AHEAD_DAYS);
  notBefore(
    from,
    earliest,
    ['input', 'from'],
    `Expected a day of the last ${COVER_PAST_DAYS} days, or later.`,
  );
  if (from > latest)
    throw invalid(['input', 'from'], 'out_of_range', `Expected ${latest} at the latest.`, { latest });
  if (to <= from) throw invalid(['input', 'to'], 'out_of_order', 'It ends after its first day.');
  if (to > addDays(from, COVER_DAYS))
    throw invalid(['input', 'to'], 'range_too_long', `A cover holds ${COVER_DAYS} days at most.`);
}

function cursorOf(cover: CoverRow): string {
  return encodeCursor([cover.from, cover.id]);
}

function stale(cover: CoverRow) {
  return conflict(
    ConflictReason.STALE_VERSION,
    'Someone changed this cover meanwhile. Read it again.',
    ['input', 'version'],
    { version: cover.version },
  );
}
