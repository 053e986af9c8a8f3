import {
  HandOverRepository,
  type HandOverRow,
  PartyRepository,
  ResponsibilityWriteRepository,
  successorOf,
  type UnitOfWork,
} from '@groundcrew/db';
import {
  type answerHandOverInput,
  ConflictReason,
  conflict,
  HandOverAct,
  type HandOverState,
  handOverEffect,
  nextState,
  notFound,
  type withdrawHandOverInput,
} from '@groundcrew/shared';
import type { z } from 'zod';
import { authorise } from '../core/allow';
import { keyOf } from '../core/global-id';
import type { RequestContext } from '../core/request-context';
import { acceptSubject, declineSubject, withdrawSubject } from './hand-over-rights';
import { presentHolder } from './holder';
import { endParties } from './party.service';
import { existingResponsibility, recordChange } from './responsibility-change';

/**
 * The successor takes it: the predecessor's party ends today and the successor's begins, in one transaction.
 * @throws AppError CONFLICT STATE when it was answered already, FORBIDDEN for anybody but the successor
 */
export async function acceptHandOver(
  context: RequestContext,
  input: z.output<typeof answerHandOverInput>,
): Promise<HandOverRow> {
  return answer(context, input.handOverId, HandOverAct.ACCEPT, input.note, async (unit, handOver, state) => {
    const { companyToday: today } = context;
    const parties = new PartyRepository(unit.manager);
    const open = await parties.openFrom([handOver.responsibilityId], today);
    const leaving = open.find((party) => party.id === handOver.partyId);
    if (!leaving) throw answeredAlready();
    const successor = successorOf(handOver);
    if (successor) await presentHolder(unit, successor, today, ['input', 'handOverId']);
    const effect = handOverEffect(state, leaving, successor, open, today);
    if (effect.end) await endParties(unit, [leaving], effect.end.to, 'left');
    if (!effect.begin) return;
    const { responsibilityId } = handOver;
    await parties.begin([{ responsibilityId, source: null, ...effect.begin }]);
    recordChange(unit, responsibilityId, 'party.assigned', { ...effect.begin });
  });
}

/** The successor does not take it; nothing changes for who wanted to leave. */
export async function declineHandOver(
  context: RequestContext,
  input: z.output<typeof answerHandOverInput>,
): Promise<HandOverRow> {
  return answer(context, input.handOverId, HandOverAct.DECLINE, input.note, async () => undefined);
}

/** Takes a hand-over back before it is answered. */
export async function withdrawHandOver(
  context: RequestContext,
  input: z.output<typeof withdrawHandOverInput>,
): Promise<HandOverRow> {
  return answer(context, input.handOverId, HandOverAct.WITHDRAW, null, async () => undefined);
}

const DONE: Record<HandOverAct, string> = {
  ACCEPT: 'hand-over.accepted',
  DECLINE: 'hand-over.declined',
  WITHDRAW: 'hand-over.withdrawn',
};

async function answer(
  context: RequestContext,
  handOverId: string,
  act: HandOverAct,
  note: string | null,
  effect: (unit: UnitOfWork, handOver: HandOverRow, state: HandOverState) => Promise<void>,
): Promise<HandOverRow> {
  const id = keyOf('HandOver', handOverId, ['input', 'handOverId']);
  return context.change(async (unit) => {
    const handOvers = new HandOverRepository(unit.manager);
    const seen = await handOvers.byId(id);
    if (!seen) throw notFound('hand-over', ['input', 'handOverId']);
    await new ResponsibilityWriteRepository(unit.manager).lock([seen.responsibilityId]);
    const row = await existingResponsibility(unit, seen.responsibilityId, ['input', 'handOverId']);
    if (act === HandOverAct.WITHDRAW) authorise(context, 'hand-over.withdraw', withdrawSubject(seen, row));
    else {
      const subject = act === HandOverAct.ACCEPT ? acceptSubject(seen, context.actor) : declineSubject(seen);
      authorise(context, 'hand-over.answer', subject);
    }
    // Read again behind the lock: of two answers at one instant the second sees the first.
    const handOver = (await handOvers.byId(id)) ?? seen;
    const state = nextState(handOver.state, act);
    if (!state || !(await handOvers.close(id, state, context.signedIn.memberId, context.now, note))) {
      throw answeredAlready();
    }
    await effect(unit, handOver, state);
    recordChange(unit, handOver.responsibilityId, DONE[act], { handOverId: id, note });
    return (await handOvers.byId(id)) ?? handOver;
  });
}

function answeredAlready() {
  return conflict(ConflictReason.STATE, 'This hand-over was answered or taken back already.', [
    'input',
    'handOverId',
  ]);
}
