/** What the viewer may do with a responsibility, from the same can() that the services ask. */
import type { PartyRow, ResponsibilityRow } from '@groundcrew/db';
import { can, type Holder, holdsOn, RaciRole } from '@groundcrew/shared';
import type { RequestContext } from '../core/request-context';
import { memberLoaders } from '../member/member.loader';
import { offerSubject } from './hand-over-rights';
import { responsibilityLoaders } from './responsibility.loader';
import type { ResponsibilityAbilities } from './responsibility.type';
import { mayReview } from './review.service';

const NOTHING: ResponsibilityAbilities = {
  edit: false,
  assign: false,
  split: false,
  handOver: false,
  review: false,
  end: false,
};

/** Nothing can be done with what has ended. */
export async function responsibilityAbilities(
  context: RequestContext,
  row: ResponsibilityRow,
): Promise<ResponsibilityAbilities> {
  if (row.to !== null) return NOTHING;
  const edit = can(context.actor, 'responsibility.edit', { teamIds: [row.teamId] });
  const parties = await context.load(responsibilityLoaders).parties.load(row.id);
  return {
    edit,
    assign: edit,
    split: edit,
    end: edit,
    review: mayReview(context, row, parties),
    handOver: await mayHandOver(context, row, parties),
  };
}

async function mayHandOver(
  context: RequestContext,
  row: ResponsibilityRow,
  parties: readonly PartyRow[],
): Promise<boolean> {
  for (const party of parties) {
    if (party.role !== RaciRole.ACCOUNTABLE) continue;
    if (can(context.actor, 'hand-over.offer', offerSubject(row, party, []))) return true;
    const teams = await loadedTeamsOf(context, party);
    if (can(context.actor, 'hand-over.offer', offerSubject(row, party, teams))) return true;
  }
  return false;
}

async function loadedTeamsOf(context: RequestContext, holder: Holder): Promise<number[]> {
  if (holder.memberId === null) return [holder.teamId ?? 0];
  const held = await context.load(memberLoaders).memberships.load(holder.memberId);
  return held.filter((one) => holdsOn(one, context.companyToday)).map((one) => one.teamId);
}
