/** What members take part in today, themselves and through their teams. */
import { PartyRepository, type PartyRow } from '@groundcrew/db';
import { holdsOn } from '@groundcrew/shared';
import DataLoader from 'dataloader';
import { byForeignKey } from '../core/loader';
import type { RequestContext } from '../core/request-context';
import { memberLoaders } from '../member/member.loader';

/** A party, and the team through which a member is in it; null for the member's own. */
export interface Involvement {
  party: PartyRow;
  viaTeamId: number | null;
}

export function involvementLoader(context: RequestContext): DataLoader<number, Involvement[]> {
  const { manager, companyToday: today } = context;
  const parties = new PartyRepository(manager);
  const holding = async (column: 'member_id' | 'team_id', ids: readonly number[]) =>
    (await parties.ofHolders(column, ids, today)).filter((party) => holdsOn(party, today));
  const own = byForeignKey<PartyRow>(
    (ids) => holding('member_id', ids),
    (party) => party.memberId,
  );
  const ofTeam = byForeignKey<PartyRow>(
    (ids) => holding('team_id', ids),
    (party) => party.teamId,
  );
  return new DataLoader(
    (memberIds) =>
      Promise.all(
        memberIds.map(async (memberId) => {
          const memberships = await context.load(memberLoaders).memberships.load(memberId);
          const teamIds = new Set(
            memberships.filter((held) => holdsOn(held, today)).map((held) => held.teamId),
          );
          const [mine, ...ours] = await Promise.all([
            own.load(memberId),
            ...[...teamIds].map((teamId) => ofTeam.load(teamId)),
          ]);
          return [
            ...mine.map((party) => ({ party, viaTeamId: null })),
            ...ours.flat().map((party) => ({ party, viaTeamId: party.teamId })),
          ];
        }),
      ),
    { cache: true },
  );
}
