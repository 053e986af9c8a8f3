import { RedemptionPageRepository, type RedemptionRow, type RedemptionSight } from '@groundcrew/db';
import {
  addDays,
  companyDay,
  daysBetween,
  invalid,
  isLead,
  isOpenRedemption,
  type redemptionFilter,
} from '@groundcrew/shared';
import type { z } from 'zod';
import { authorise } from '../core/allow';
import { type Connection, pageLimit, toConnection } from '../core/connection';
import { decodeCursor, encodeCursor } from '../core/global-id';
import type { RequestContext } from '../core/request-context';
import { dutiesOf } from './redemption-duty';

/** Days of one export: a year and its leap day. */
const PAYROLL_DAYS = 366;
const DAY_MS = 86_400_000;

/** Decisions that one list holds at most. */
const AWAITED = 100;

/**
 * A page of chosen rewards that the viewer sees, newest first, open ones before all others where that is asked for: their own, those of
 * the people in reach, an admin everybody's.
 */
export async function listRedemptions(
  context: RequestContext,
  first: number,
  after: string | null | undefined,
  filter: z.output<typeof redemptionFilter> = {},
): Promise<Connection<RedemptionRow>> {
  authorise(context, 'reward.read');
  const { openFirst = false } = filter;
  const [before, beforeIsOpen] = after
    ? decodeCursor(after, openFirst ? ['number', 'number'] : ['number'])
    : [];
  const found = await new RedemptionPageRepository(context.gathered).page({
    sight: sightOf(context),
    limit: pageLimit(first),
    before: before === undefined ? undefined : Number(before),
    openFirst: openFirst ? { beforeIsOpen: beforeIsOpen === 1 } : undefined,
    states: filter.states,
    mine: filter.mine,
    duties: filter.toDecide ? await dutiesOf(context) : undefined,
  });
  return toConnection(found, first, after, ({ id, state }) =>
    encodeCursor(openFirst ? [id, isOpenRedemption(state) ? 1 : 0] : [id]),
  );
}

/**
 * What waits for the viewer to approve or fulfil: the hundred that have waited longest, these first.
 * @param id only this one
 */
export async function awaitedRedemptions(context: RequestContext, id?: number): Promise<RedemptionRow[]> {
  const { signedIn } = context;
  if (!signedIn.isAdmin && !isLead(signedIn)) return [];
  authorise(context, 'reward.read');
  const awaited = { sight: sightOf(context), duties: await dutiesOf(context), limit: AWAITED };
  return new RedemptionPageRepository(context.gathered).awaited(awaited, id);
}

function sightOf(context: RequestContext): RedemptionSight {
  const { memberId, isAdmin, reach } = context.signedIn;
  return { viewerId: memberId, seesAll: isAdmin, teamIds: [...reach], today: context.companyToday };
}

/**
 * Money that was paid out on the company's days of a half-open period, for payroll.
 * @throws AppError INVALID_INPUT for a period that is not in order, or longer than a year
 */
export async function payroll(context: RequestContext, from: string, to: string): Promise<RedemptionRow[]> {
  authorise(context, 'reward.export');
  if (to <= from) throw invalid(['to'], 'too_early', 'It ends after its first day.');
  if (daysBetween(from, to) > PAYROLL_DAYS)
    throw invalid(['to'], 'too_late', `Expected at most ${PAYROLL_DAYS} days.`, {
      latest: addDays(from, PAYROLL_DAYS),
    });
  // A day of the company begins within a day of UTC's.
  const instant = (day: string, shift: number) => new Date(Date.parse(`${day}T00:00:00Z`) + shift * DAY_MS);
  const found = await new RedemptionPageRepository(context.manager).fulfilledMoney(
    instant(from, -1),
    instant(to, 1),
  );
  return found.filter(({ fulfilledAt }) => {
    const day = fulfilledAt && companyDay(fulfilledAt);
    return day !== null && day >= from && day < to;
  });
}
