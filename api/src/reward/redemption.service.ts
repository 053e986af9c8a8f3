/** Choosing a reward (domain.md, "reward"): REQUESTED → APPROVED → FULFILLED, or DECLINED or taken back, and refunded. */
import {
  type ChosenOption,
  RedemptionRepository,
  type RedemptionRow,
  RewardOptionRepository,
  type RewardOptionRow,
  type UnitOfWork,
} from '@groundcrew/db';
import {
  AppError,
  booking,
  ConflictReason,
  conflict,
  type decideRedemptionInput,
  ErrorCode,
  type fulfilRedemptionInput,
  invalid,
  isRefunded,
  nextRedemptionState,
  notFound,
  RedemptionAct,
  RedemptionAnswer,
  RedemptionState,
  type requestRewardInput,
  rewardPoints,
  type withdrawRedemptionInput,
} from '@groundcrew/shared';
import type { z } from 'zod';
import { authorise } from '../core/allow';
import { keyOf } from '../core/global-id';
import type { RequestContext } from '../core/request-context';
import { book } from './booked';
import { ledgerRequest, once } from './ledger-request';
import { refuseOtherPoints } from './other-points';
import { deciders } from './redemption-duty';
import { retired } from './reward-option.service';
import { mayAnswer, seesWalletIn } from './reward-rights';

const ID = ['input', 'id'];
const UNITS = ['input', 'units'];

/**
 * The viewer chooses a reward: its points wait until it is received. The same request again is the same redemption.
 * @throws AppError CONFLICT STALE_VERSION where it costs something else than was expected, STATE at the units when the wallet or the stock does not hold so many, at the option when it is retired;
 *   CONFLICT DUPLICATE at the key when something else was asked for under it
 */
export function requestReward(
  context: RequestContext,
  input: z.output<typeof requestRewardInput>,
): Promise<RedemptionRow> {
  authorise(context, 'reward.request');
  const optionId = keyOf('RewardOption', input.optionId, ['input', 'optionId']);
  const request = ledgerRequest(context, 'requestReward', input);
  const { memberId } = context.signedIn;
  const { units } = input;
  return once(
    context,
    request,
    (unit, booked) => reread(unit, booked.redemptionId ?? 0),
    async (unit) => {
      const { option, isFromStock } = await takenOption(unit, optionId, units);
      const points = rewardPoints(option.price, units);
      if (points === null) throw invalid(UNITS, 'not_in_range', 'This is more than can be booked at once.');
      refuseOtherPoints(points, input.expectedPoints, 'expectedPoints');
      const redemptions = new RedemptionRepository(unit.manager);
      const { kind, name, unit: each, approver, fulfiller } = option;
      const as: ChosenOption = { optionId, kind, name, unit: each, approver, fulfiller, isFromStock };
      const chosen = { ...as, memberId, units, points, note: input.note || null };
      const id = await redemptions.create({ ...chosen, requestedAt: unit.now });
      await book(unit, booking.request(memberId, points), { request, redemptionId: id }, UNITS);
      const notify = await deciders(context, unit.manager, memberId, approver);
      record(unit, 'requested', id, { ...chosen, notify });
      return reread(unit, id);
    },
  );
}

/**
 * A lead of whoever chose it, or an admin, approves or declines; declined, its points and units return. Never one's own.
 * @throws AppError FORBIDDEN, CONFLICT STATE or STALE_VERSION; INVALID_INPUT without words to decline
 */
export function decideRedemption(
  context: RequestContext,
  input: z.output<typeof decideRedemptionInput>,
): Promise<RedemptionRow> {
  const words = input.words || null;
  const isApproved = input.answer === RedemptionAnswer.APPROVE;
  if (!isApproved && !words) throw invalid(['input', 'words'], 'required', 'Say why it is declined.');
  const act = isApproved ? RedemptionAct.APPROVE : RedemptionAct.DECLINE;
  return answer(context, input, 'DECIDE', act, async (unit, redemption, by) => {
    const state = isApproved ? RedemptionState.APPROVED : RedemptionState.DECLINED;
    const isSaved = await new RedemptionRepository(unit.manager).decide(redemption, state, {
      by,
      at: unit.now,
      words,
    });
    const notify = [redemption.memberId];
    if (isSaved) record(unit, isApproved ? 'approved' : 'declined', redemption.id, { words, notify });
    return isSaved;
  });
}

/**
 * It was received: its points are spent.
 * @throws AppError FORBIDDEN, CONFLICT STATE or STALE_VERSION
 */
export function fulfilRedemption(
  context: RequestContext,
  input: z.output<typeof fulfilRedemptionInput>,
): Promise<RedemptionRow> {
  const words = input.words || null;
  return answer(context, input, 'FULFIL', RedemptionAct.FULFIL, async (unit, redemption, by) => {
    const isSaved = await new RedemptionRepository(unit.manager).fulfil(redemption, {
      by,
      at: unit.now,
      words,
    });
    const notify = [redemption.memberId];
    if (isSaved) record(unit, 'fulfilled', redemption.id, { words, notify });
    return isSaved;
  });
}

/**
 * Whoever chose it takes it back, until it is received; its points and units return.
 * @throws AppError FORBIDDEN for anybody else, CONFLICT STATE or STALE_VERSION
 */
export function withdrawRedemption(
  context: RequestContext,
  input: z.output<typeof withdrawRedemptionInput>,
): Promise<RedemptionRow> {
  return answer(context, input, null, RedemptionAct.WITHDRAW, async (unit, redemption) => {
    const isSaved = await new RedemptionRepository(unit.manager).withdraw(redemption, unit.now);
    if (isSaved) record(unit, 'withdrawn', redemption.id, {});
    return isSaved;
  });
}

/** Takes the units from the stock, where there is one. @throws AppError NOT_FOUND, CONFLICT STATE, INVALID_INPUT */
async function takenOption(
  unit: UnitOfWork,
  id: number,
  units: number,
): Promise<{ option: RewardOptionRow; isFromStock: boolean }> {
  const path = ['input', 'optionId'];
  const options = new RewardOptionRepository(unit.manager);
  const option = await options.byId(id);
  if (!option) throw notFound('reward', path);
  if (option.retiredAt !== null) throw retired(path);
  const { most, stock } = option;
  if (units > most) throw invalid(UNITS, 'too_many', `At most ${most} at once.`, { most });
  if (stock === null) return { option, isFromStock: false };
  if (await options.take(id, units)) return { option, isFromStock: true };
  // It may have been retired meanwhile.
  const now = await options.byId(id);
  if (now?.retiredAt !== null) throw retired(path);
  throw conflict(ConflictReason.STATE, 'There are not so many left.', UNITS, { stock: now.stock ?? 0 });
}

/**
 * Moves a redemption on at the version that was read, with its points and units.
 * @param asked whose duty it is; null for whoever chose it
 * @param save writes it, and says whether the version was still the one
 */
async function answer(
  context: RequestContext,
  input: { id: string; version: number },
  asked: 'DECIDE' | 'FULFIL' | null,
  act: RedemptionAct,
  save: (unit: UnitOfWork, redemption: RedemptionRow, by: number) => Promise<boolean>,
): Promise<RedemptionRow> {
  const id = keyOf('Redemption', input.id);
  const { memberId: by } = context.signedIn;
  return context.change(async (unit) => {
    const redemption = await new RedemptionRepository(unit.manager).byId(id);
    if (!redemption) throw notFound('redemption', ID);
    const { memberId, points, version, optionId, units, isFromStock } = redemption;
    const { sees, teamIds } = await seesWalletIn(context, unit.manager, memberId);
    if (!sees) throw notFound('redemption', ID);
    if (asked === null) authorise(context, 'reward.withdraw', { memberIds: [memberId] });
    else if (!mayAnswer(context.actor, asked, redemption, teamIds)) throw notYours(memberId === by);
    const state = nextRedemptionState(redemption.state, act);
    if (!state)
      throw conflict(ConflictReason.STATE, 'It does not stand where this can be done.', ID, {
        state: redemption.state,
      });
    if (version !== input.version || !(await save(unit, redemption, by))) throw stale(redemption);
    if (isRefunded(state)) {
      if (isFromStock) await new RewardOptionRepository(unit.manager).putBack(optionId, units);
      await book(unit, booking.refund(memberId, points), { redemptionId: id }, ID);
    } else if (state === RedemptionState.FULFILLED)
      await book(unit, booking.fulfil(points), { redemptionId: id }, ID);
    return reread(unit, id);
  });
}

function notYours(isOwn: boolean): AppError {
  return new AppError(
    ErrorCode.FORBIDDEN,
    isOwn ? 'Nobody answers their own request.' : 'This is not yours to answer.',
  );
}

function stale({ version }: RedemptionRow): AppError {
  return conflict(
    ConflictReason.STALE_VERSION,
    'Something happened to it meanwhile. Read it again.',
    ['input', 'version'],
    { version },
  );
}

function record(unit: UnitOfWork, what: string, id: number, detail: Record<string, unknown>): void {
  unit.record({ action: `reward.${what}`, subjectType: 'Redemption', subjectId: id, detail });
}

async function reread(unit: UnitOfWork, id: number): Promise<RedemptionRow> {
  const redemption = await new RedemptionRepository(unit.manager).byId(id);
  if (!redemption) throw notFound('redemption');
  return redemption;
}
