import {
  HolderRepository,
  PartyRepository,
  type PartyRow,
  type ResponsibilityRow,
  ResponsibilityWriteRepository,
  type UnitOfWork,
} from '@groundcrew/db';
import {
  type assignPartyInput,
  ConflictReason,
  conflict,
  type endPartyInput,
  freePeriod,
  holderKey,
  IfTaken,
  invalid,
  notFound,
  overlaps,
  RaciRole,
} from '@groundcrew/shared';
import type { z } from 'zod';
import { keyOf } from '../core/global-id';
import type { RequestContext } from '../core/request-context';
import { withdrawOpenHandOvers } from './hand-over-close';
import { holderId, holderOf, presentHolder } from './holder';
import {
  authoriseEdit,
  authoriseHolder,
  existingResponsibility,
  notBefore,
  recordChange,
} from './responsibility-change';

/**
 * A member or team takes part from a day on.
 * @throws AppError CONFLICT ALREADY_ACCOUNTABLE, naming who is, unless `ifTaken` says what to do; DUPLICATE when the holder has the role
 */
export async function assignParty(
  context: RequestContext,
  input: z.output<typeof assignPartyInput>,
): Promise<ResponsibilityRow> {
  const id = keyOf('Responsibility', input.responsibilityId, ['input', 'responsibilityId']);
  const holder = holderOf(input.holderId, ['input', 'holderId']);
  const on = input.on ?? context.companyToday;
  const { role } = input;
  return context.change(async (unit) => {
    await new ResponsibilityWriteRepository(unit.manager).lock([id]);
    const row = await existingResponsibility(unit, id, ['input', 'responsibilityId']);
    authoriseEdit(context, row);
    await presentHolder(unit, holder, on, ['input', 'holderId']);
    await authoriseHolder(context, unit, row, holder, role);
    notBefore(on, row.from, ['input', 'on'], 'The responsibility begins later.');
    const parties = new PartyRepository(unit.manager);
    const sameRole = (await parties.openFrom([id], on)).filter((party) => party.role === role);
    const own = sameRole.filter((party) => holderKey(party) === holderKey(holder));
    const free = freePeriod(own, on);
    if (!free)
      throw conflict(ConflictReason.DUPLICATE, 'They have this role already.', ['input', 'holderId']);
    if (role === RaciRole.ACCOUNTABLE) {
      const others = sameRole.filter((party) => !own.includes(party) && overlaps(party, free));
      await settleTaken(unit, row, others, input.ifTaken, free.from);
    }
    await parties.begin([{ responsibilityId: id, role, ...holder, ...free, source: null }]);
    recordChange(unit, id, 'party.assigned', { role, ...holder, ...free, ifTaken: input.ifTaken });
    return row;
  });
}

/** What happens to those who are ACCOUNTABLE when another holder becomes so. */
async function settleTaken(
  unit: UnitOfWork,
  row: ResponsibilityRow,
  others: readonly PartyRow[],
  ifTaken: IfTaken | undefined,
  on: string,
): Promise<void> {
  if (others.length === 0 || ifTaken === IfTaken.KEEP_BOTH) return;
  if (ifTaken === IfTaken.REPLACE) {
    await endParties(unit, others, on, 'replaced');
    return;
  }
  const names: string[] = [];
  for (const other of others) {
    const holder = await new HolderRepository(unit.manager).lock(other);
    if (holder) names.push(holder.name);
  }
  const [first] = others;
  throw conflict(
    ConflictReason.ALREADY_ACCOUNTABLE,
    `${names.join(', ')} is accountable for “${row.name}” already.`,
    ['input', 'holderId'],
    { holderId: first ? holderId(first) : null, holderName: names.join(', ') },
  );
}

/**
 * A party no longer takes part from a day on.
 * @throws AppError INVALID_INPUT when it does not take part then, or begins later
 */
export async function endParty(
  context: RequestContext,
  input: z.output<typeof endPartyInput>,
): Promise<ResponsibilityRow> {
  const id = keyOf('Party', input.partyId, ['input', 'partyId']);
  const on = input.on ?? context.companyToday;
  return context.change(async (unit) => {
    const parties = new PartyRepository(unit.manager);
    const [seen] = await parties.byIds([id]);
    if (!seen) throw notFound('party', ['input', 'partyId']);
    await new ResponsibilityWriteRepository(unit.manager).lock([seen.responsibilityId]);
    const row = await existingResponsibility(unit, seen.responsibilityId, ['input', 'partyId']);
    authoriseEdit(context, row);
    const [party] = await parties.byIds([id]);
    if (!party || (party.to !== null && party.to <= on)) {
      throw invalid(['input', 'partyId'], 'not_held', 'This party has ended by that day already.');
    }
    notBefore(on, party.from, ['input', 'on'], 'The party begins later.');
    await endParties(unit, [party], on, 'ended');
    return row;
  });
}

/** Ends parties with their record, and takes back what is open about them. */
export async function endParties(
  unit: UnitOfWork,
  parties: readonly PartyRow[],
  on: string,
  why: 'ended' | 'replaced' | 'left',
): Promise<void> {
  await new PartyRepository(unit.manager).end(parties, on);
  await withdrawOpenHandOvers(
    unit,
    parties.map((party) => party.id),
  );
  for (const { responsibilityId, role, memberId, teamId } of parties) {
    recordChange(unit, responsibilityId, 'party.ended', { role, memberId, teamId, on, why });
  }
}
