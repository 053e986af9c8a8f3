/**
 * Who may do what with a hand-over: the holder, or a lead in reach of the holder or of the responsibility, offers; only
 * the successor answers. A team answers by its leads; whoever offered it cannot also accept it, unless they lead that very team.
 */
import { type HandOverRow, type ResponsibilityRow, successorOf } from '@groundcrew/db';
import { can, HandOverState, type Holder, MembershipRole, type Subject } from '@groundcrew/shared';
import type { SessionActor } from '../core/request-context';

/** The subject of offering or leaving a party. `holderTeams`: teams whose leads speak for the holder. */
export function offerSubject(
  row: Pick<ResponsibilityRow, 'teamId'>,
  holder: Holder,
  holderTeams: readonly number[],
): Subject {
  return {
    memberIds: holder.memberId === null ? [] : [holder.memberId],
    teamIds: [row.teamId, ...holderTeams],
  };
}

/** The subject of declining: the member who is asked, or the team that is. */
export function declineSubject(handOver: HandOverRow): Subject {
  const successor = successorOf(handOver);
  if (!successor) return {};
  return successor.memberId === null ? { teamIds: [successor.teamId] } : { memberIds: [successor.memberId] };
}

/** The subject of accepting: as for declining, but nobody accepts for a team what they offered it from outside. */
export function acceptSubject(handOver: HandOverRow, actor: SessionActor | null): Subject {
  const team = handOver.successorTeamId;
  const isOwnOffer = handOver.offeredBy === actor?.memberId;
  const leadsTeam = actor?.memberships.some(
    (held) => held.teamId === team && held.role === MembershipRole.LEAD,
  );
  return team !== null && isOwnOffer && !leadsTeam ? {} : declineSubject(handOver);
}

/** The subject of taking it back: who offered, who wanted to leave, or a lead of the responsibility. */
export function withdrawSubject(handOver: HandOverRow, row: Pick<ResponsibilityRow, 'teamId'>): Subject {
  const memberIds = [handOver.offeredBy];
  if (handOver.fromMemberId !== null) memberIds.push(handOver.fromMemberId);
  return { memberIds, teamIds: [row.teamId, handOver.fromTeamId] };
}

/** What the viewer may do with it. */
export function handOverAbilities(
  handOver: HandOverRow,
  row: Pick<ResponsibilityRow, 'teamId'>,
  actor: SessionActor | null,
): { accept: boolean; decline: boolean; withdraw: boolean } {
  const isOpen = handOver.state === HandOverState.OFFERED;
  return {
    accept: isOpen && can(actor, 'hand-over.answer', acceptSubject(handOver, actor)),
    decline: isOpen && can(actor, 'hand-over.answer', declineSubject(handOver)),
    withdraw: isOpen && can(actor, 'hand-over.withdraw', withdrawSubject(handOver, row)),
  };
}
