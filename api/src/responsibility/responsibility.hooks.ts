/** What the map does when a member leaves or a team wants to close; registered in the composition root. */
import {
  HandOverRepository,
  HolderRepository,
  PartyRepository,
  ResponsibilityRepository,
  type ResponsibilityRow,
  ResponsibilityWriteRepository,
} from '@groundcrew/db';
import { Ownership, ownershipOf, RaciRole } from '@groundcrew/shared';
import type { MemberLeaves, TeamCloses } from '../core/hooks';
import type { RequestContext } from '../core/request-context';
import { withdrawAll } from './hand-over-close';
import { endParties } from './party.service';
import { responsibilityLoaders } from './responsibility.loader';

/** Every party of a leaver ends on that day, and what they were asked to take over is taken back. */
export const endPartiesOfLeaver: MemberLeaves = async (unit, memberId, on) => {
  const parties = new PartyRepository(unit.manager);
  const seen = await parties.ofHolders('member_id', [memberId], on);
  await new ResponsibilityWriteRepository(unit.manager).lock(seen.map((party) => party.responsibilityId));
  await endParties(unit, await parties.ofHolders('member_id', [memberId], on), on, 'left');
  await withdrawAll(unit, await new HandOverRepository(unit.manager).openForMember(memberId));
};

/** A team cannot close while it has responsibilities, takes part in one, or is asked to take one over. */
export const refuseTeamInUse: TeamCloses = async (unit, teamId, on) => {
  await new HolderRepository(unit.manager).lock({ memberId: null, teamId });
  const own = await new ResponsibilityRepository(unit.manager).inUse('team_id', [teamId], on);
  if (own.length) return `it still has ${own.length} responsibilities, such as “${own[0]?.name}”`;
  const parties = await new PartyRepository(unit.manager).ofHolders('team_id', [teamId], on);
  if (parties.length) return `it still takes part in ${parties.length} responsibilities`;
  const asked = await new HandOverRepository(unit.manager).openForTeam(teamId);
  return asked.length ? 'it is still asked to take over a responsibility' : null;
};

/** What nobody is ACCOUNTABLE for since a member left on a day. */
export async function reopenedGaps(
  context: RequestContext,
  memberId: number,
  on: string,
): Promise<ResponsibilityRow[]> {
  const ended = await new PartyRepository(context.manager).endedOn(memberId, on);
  const ids = [
    ...new Set(
      ended.filter((party) => party.role === RaciRole.ACCOUNTABLE).map((party) => party.responsibilityId),
    ),
  ];
  const loaders = context.load(responsibilityLoaders);
  const rows = await Promise.all(
    ids.map(async (id) => {
      const isOpen = ownershipOf(await loaders.parties.load(id)) === Ownership.UNOWNED;
      return isOpen ? loaders.byId.load(id) : null;
    }),
  );
  return rows.filter((row): row is ResponsibilityRow => row !== null && row.to === null);
}
