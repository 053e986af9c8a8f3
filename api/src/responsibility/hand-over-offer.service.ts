import {
  HandOverRepository,
  type HandOverRow,
  isDuplicateKey,
  PartyRepository,
  type PartyRow,
  type ResponsibilityRow,
  ResponsibilityWriteRepository,
  type UnitOfWork,
} from '@groundcrew/db';
import {
  ConflictReason,
  can,
  conflict,
  firstState,
  HandOverState,
  handOverEffect,
  type handOverInput,
  holderKey,
  holdsOn,
  invalid,
  notFound,
  RaciRole,
} from '@groundcrew/shared';
import type { z } from 'zod';
import { authorise } from '../core/allow';
import { keyOf, optionalKeyOf } from '../core/global-id';
import type { RequestContext } from '../core/request-context';
import { offerSubject } from './hand-over-rights';
import { holderOf, presentHolder, teamsOfHolder } from './holder';
import { endParties } from './party.service';
import { existingResponsibility, recordChange } from './responsibility-change';

/**
 * An owner wants to leave. With a successor it is offered; without one the party ends at once and the gap is open again.
 * @throws AppError CONFLICT STATE when nobody is ACCOUNTABLE or it is offered already; INVALID_INPUT when the party is not plain
 */
export async function handOverResponsibility(
  context: RequestContext,
  input: z.output<typeof handOverInput>,
): Promise<HandOverRow> {
  const id = keyOf('Responsibility', input.responsibilityId, ['input', 'responsibilityId']);
  const partyId = optionalKeyOf('Party', input.partyId, ['input', 'partyId']) ?? null;
  const successor = input.successorId ? holderOf(input.successorId, ['input', 'successorId']) : null;
  const { companyToday: today, now } = context;
  return context
    .change(async (unit) => {
      await new ResponsibilityWriteRepository(unit.manager).lock([id]);
      const row = await existingResponsibility(unit, id, ['input', 'responsibilityId']);
      const leaving = await leavingParty(context, unit, row, partyId);
      const teams = await teamsOfHolder(unit.manager, leaving, today);
      authorise(context, 'hand-over.offer', offerSubject(row, leaving, teams));
      if (successor) {
        if (holderKey(successor) === holderKey(leaving)) {
          throw invalid(['input', 'successorId'], 'same_holder', 'Expected somebody else than who leaves.');
        }
        await presentHolder(unit, successor, today, ['input', 'successorId']);
      }
      const handOvers = new HandOverRepository(unit.manager);
      if ((await handOvers.openOfParties([leaving.id])).length) throw offeredAlready();
      const state = firstState(successor);
      const handOverId = await handOvers.create({
        responsibilityId: id,
        partyId: leaving.id,
        successor,
        state,
        reason: input.reason,
        note: input.note || null,
        offeredBy: context.signedIn.memberId,
        offeredAt: now,
      });
      const { end } = handOverEffect(state, leaving, successor, [leaving], today);
      if (end) await endParties(unit, [leaving], end.to, 'left');
      recordChange(unit, id, state === HandOverState.LEFT ? 'hand-over.left' : 'hand-over.offered', {
        handOverId,
        successorMemberId: successor?.memberId ?? null,
        successorTeamId: successor?.teamId ?? null,
        reason: input.reason,
      });
      const saved = await handOvers.byId(handOverId);
      if (!saved) throw notFound('hand-over');
      return saved;
    })
    .catch((error) => {
      throw isDuplicateKey(error) ? offeredAlready() : error;
    });
}

/** The party that is asked to be left, or the ACCOUNTABLE one: the viewer's own, else the only one in the viewer's reach. */
async function leavingParty(
  context: RequestContext,
  unit: UnitOfWork,
  row: ResponsibilityRow,
  partyId: number | null,
): Promise<PartyRow> {
  const open = await new PartyRepository(unit.manager).openFrom([row.id], context.companyToday);
  if (partyId !== null) {
    const asked = open.find((party) => party.id === partyId);
    if (!asked) throw notFound('party', ['input', 'partyId']);
    return asked;
  }
  const accountable = open.filter(
    (party) => party.role === RaciRole.ACCOUNTABLE && holdsOn(party, context.companyToday),
  );
  const path = ['input', 'responsibilityId'];
  const [first] = accountable;
  if (!first) throw conflict(ConflictReason.STATE, 'Nobody is accountable for this today.', path);
  const own = accountable.find((party) => party.memberId === context.actor?.memberId);
  if (own) return own;
  const reachable: PartyRow[] = [];
  for (const party of accountable) {
    const teams = await teamsOfHolder(unit.manager, party, context.companyToday);
    if (can(context.actor, 'hand-over.offer', offerSubject(row, party, teams))) reachable.push(party);
  }
  if (reachable.length > 1) {
    throw invalid(
      ['input', 'partyId'],
      'required',
      'Several are accountable: say whose party is handed over.',
    );
  }
  return reachable[0] ?? first;
}

function offeredAlready() {
  return conflict(ConflictReason.STATE, 'This is offered already. Withdraw that hand-over first.', [
    'input',
    'responsibilityId',
  ]);
}
