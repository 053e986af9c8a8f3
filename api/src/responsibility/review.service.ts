import {
  PartyRepository,
  type PartyRow,
  type ResponsibilityRow,
  ResponsibilityWriteRepository,
} from '@groundcrew/db';
import { can, type markReviewedInput, RaciRole, type Subject } from '@groundcrew/shared';
import type { z } from 'zod';
import { authorise } from '../core/allow';
import { keyOf } from '../core/global-id';
import type { RequestContext } from '../core/request-context';
import { existingResponsibility, notBefore, saveResponsibility } from './responsibility-change';

/** Somebody looked at a responsibility again today. */
export async function markReviewed(
  context: RequestContext,
  input: z.output<typeof markReviewedInput>,
): Promise<ResponsibilityRow> {
  const id = keyOf('Responsibility', input.id);
  const today = context.companyToday;
  return context.change(async (unit) => {
    const writes = new ResponsibilityWriteRepository(unit.manager);
    await writes.lock([id]);
    const row = await existingResponsibility(unit, id);
    const parties = await new PartyRepository(unit.manager).holding([id], today);
    authorise(context, 'responsibility.review', reviewSubject(context, row, parties));
    notBefore(today, row.from, ['input', 'id'], 'The responsibility begins later.');
    await writes.review(row, today, context.signedIn.memberId, input.note ?? '');
    return saveResponsibility(unit, id, 'responsibility.reviewed', { on: today, note: input.note });
  });
}

/** Whether the viewer may mark it as reviewed. */
export function mayReview(
  context: RequestContext,
  row: ResponsibilityRow,
  parties: readonly PartyRow[],
): boolean {
  return can(context.actor, 'responsibility.review', reviewSubject(context, row, parties));
}

/** It is the own responsibility of whoever does the work or answers for it, themselves or as one of a team. */
function reviewSubject(
  context: RequestContext,
  row: ResponsibilityRow,
  parties: readonly PartyRow[],
): Subject {
  const working = parties.filter(
    (party) => party.role === RaciRole.ACCOUNTABLE || party.role === RaciRole.RESPONSIBLE,
  );
  const teamIds = working.flatMap((party) => party.teamId ?? []);
  const memberIds = working.flatMap((party) => party.memberId ?? []);
  const { actor } = context;
  if (actor?.memberships.some((held) => teamIds.includes(held.teamId))) memberIds.push(actor.memberId);
  return { teamIds: [row.teamId, ...teamIds], memberIds };
}
