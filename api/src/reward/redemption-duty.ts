/** For whom a chosen reward waits: the leads of whoever chose it, or admins. */
import { type DutyHeld, MembershipRepository, RedemptionPageRepository } from '@groundcrew/db';
import { holdsOn, RewardDuty } from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '../core/request-context';
import { membersSpeaking, requestVoices, voicesOn } from '../member/voices';

/** Leads who are asked: those nearest to whoever chose it. An admin's duty is found where admins look for it. */
export async function deciders(
  context: RequestContext,
  manager: EntityManager,
  memberId: number,
  duty: RewardDuty,
): Promise<number[]> {
  if (duty === RewardDuty.ADMIN) return [];
  const day = context.companyToday;
  const teams = (await teamsOn(manager, [memberId], day)).get(memberId) ?? [];
  const voices = await voicesOn(manager, day);
  return [...new Set(teams.flatMap((teamId) => membersSpeaking(voices, teamId, [memberId])))];
}

/**
 * The duties that are the viewer's today: a lead's for those in reach, an admin's, and a lead's for whoever has no lead but
 * themselves.
 */
export async function dutiesOf(context: RequestContext): Promise<DutyHeld[]> {
  const { signedIn, gathered: manager } = context;
  const waiting = await new RedemptionPageRepository(manager).waitingForLead();
  const [teams, voices] = await Promise.all([
    teamsOn(manager, waiting, context.companyToday),
    context.load(requestVoices)(),
  ]);
  const isLed = (memberId: number) =>
    (teams.get(memberId) ?? []).some((teamId) => membersSpeaking(voices, teamId, [memberId]).length > 0);
  const isInReach = (memberId: number) =>
    (teams.get(memberId) ?? []).some((teamId) => signedIn.reach.has(teamId));
  const memberIds = waiting.filter((id) => isInReach(id) || (signedIn.isAdmin && !isLed(id)));
  const ofLead = { duty: RewardDuty.LEAD, memberIds };
  return signedIn.isAdmin ? [ofLead, { duty: RewardDuty.ADMIN }] : [ofLead];
}

async function teamsOn(
  manager: EntityManager,
  memberIds: readonly number[],
  day: string,
): Promise<Map<number, number[]>> {
  const teams = new Map<number, number[]>(memberIds.map((id) => [id, []]));
  for (const held of await new MembershipRepository(manager).ofMembers(memberIds))
    if (holdsOn(held, day)) teams.get(held.memberId)?.push(held.teamId);
  return teams;
}
