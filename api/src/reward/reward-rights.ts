/** Who sees a wallet and what was chosen from it, and whose duty an answer is (domain.md, "Who may do what"). */
import { MembershipRepository, type RedemptionRow } from '@groundcrew/db';
import {
  type Action,
  type Actor,
  can,
  holdsOn,
  nextRedemptionState,
  RedemptionAct,
  RewardDuty,
  type Subject,
} from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '../core/request-context';
import { memberLoaders } from '../member/member.loader';

/** The teams of a member today: their leads are the member's. */
export async function teamsOfMember(context: RequestContext, memberId: number): Promise<number[]> {
  const held = await context.load(memberLoaders).memberships.load(memberId);
  return held.filter((one) => holdsOn(one, context.companyToday)).map(({ teamId }) => teamId);
}

/** Whether the viewer sees a member's wallet and redemptions: the owner, their leads, admins. */
export async function seesWallet(context: RequestContext, memberId: number): Promise<boolean> {
  const teamIds = await teamsOfMember(context, memberId);
  return can(context.actor, 'reward.see-wallet', { memberIds: [memberId], teamIds });
}

/** The same, as a transaction reads it. */
export async function seesWalletIn(
  context: RequestContext,
  manager: EntityManager,
  memberId: number,
): Promise<{ sees: boolean; teamIds: number[] }> {
  const held = await new MembershipRepository(manager).ofMembers([memberId]);
  const teamIds = held.filter((one) => holdsOn(one, context.companyToday)).map(({ teamId }) => teamId);
  return {
    sees: can(context.actor, 'reward.see-wallet', { memberIds: [memberId], teamIds }),
    teamIds,
  };
}

/** A lead's duty is also an admin's; an admin's is nobody else's. */
function dutySubject(duty: RewardDuty, teamIds: readonly number[]): Subject {
  return duty === RewardDuty.LEAD ? { teamIds } : {};
}

/** Which permission and duty an act asks for. */
const ASKS: Record<'DECIDE' | 'FULFIL', { action: Action; duty: 'approver' | 'fulfiller' }> = {
  DECIDE: { action: 'reward.approve', duty: 'approver' },
  FULFIL: { action: 'reward.fulfil', duty: 'fulfiller' },
};

/** Whether the viewer may decide or fulfil what a member of these teams chose: whose duty it is, never who chose it. */
export function mayAnswer(
  actor: Actor | null,
  act: 'DECIDE' | 'FULFIL',
  chosen: Pick<RedemptionRow, 'memberId' | 'approver' | 'fulfiller'>,
  teamIds: readonly number[],
): boolean {
  const { action, duty } = ASKS[act];
  return (
    actor !== null &&
    actor.memberId !== chosen.memberId &&
    can(actor, action, dutySubject(chosen[duty], teamIds))
  );
}

/** What the viewer may do with a chosen reward: the same questions that the services ask. */
export async function redemptionAbilities(
  context: RequestContext,
  redemption: RedemptionRow,
): Promise<{ decide: boolean; fulfil: boolean; withdraw: boolean }> {
  const { state, memberId } = redemption;
  const teamIds = await teamsOfMember(context, memberId);
  const isOpen = (act: RedemptionAct) => nextRedemptionState(state, act) !== null;
  return {
    decide: isOpen(RedemptionAct.DECLINE) && mayAnswer(context.actor, 'DECIDE', redemption, teamIds),
    fulfil: isOpen(RedemptionAct.FULFIL) && mayAnswer(context.actor, 'FULFIL', redemption, teamIds),
    withdraw:
      isOpen(RedemptionAct.WITHDRAW) && can(context.actor, 'reward.withdraw', { memberIds: [memberId] }),
  };
}
