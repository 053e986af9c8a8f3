/** Choosing a reward (domain.md, "reward"): REQUESTED → APPROVED → FULFILLED, or DECLINED and refunded; its owner may take it back. */

import { MOST_POINTS } from './ledger';

export const RewardKind = {
  LEAVE: 'LEAVE',
  MONEY: 'MONEY',
  PROMOTION_REVIEW: 'PROMOTION_REVIEW',
  TRAINING: 'TRAINING',
  GIFT: 'GIFT',
  /** The company's own. */
  OWN: 'OWN',
} as const;
export type RewardKind = (typeof RewardKind)[keyof typeof RewardKind];

/** Who approves or fulfils: a lead of the person who chose it, or an admin. Never that person. */
export const RewardDuty = { LEAD: 'LEAD', ADMIN: 'ADMIN' } as const;
export type RewardDuty = (typeof RewardDuty)[keyof typeof RewardDuty];

export const RedemptionState = {
  REQUESTED: 'REQUESTED',
  APPROVED: 'APPROVED',
  FULFILLED: 'FULFILLED',
  DECLINED: 'DECLINED',
  WITHDRAWN: 'WITHDRAWN',
} as const;
export type RedemptionState = (typeof RedemptionState)[keyof typeof RedemptionState];

export const RedemptionAct = {
  APPROVE: 'APPROVE',
  DECLINE: 'DECLINE',
  FULFIL: 'FULFIL',
  WITHDRAW: 'WITHDRAW',
} as const;
export type RedemptionAct = (typeof RedemptionAct)[keyof typeof RedemptionAct];

export const RedemptionAnswer = { APPROVE: 'APPROVE', DECLINE: 'DECLINE' } as const;
export type RedemptionAnswer = (typeof RedemptionAnswer)[keyof typeof RedemptionAnswer];

/** The state after an act; null when it is not allowed. A decline is possible until it is fulfilled; a withdrawal too. */
export function nextRedemptionState(state: RedemptionState, act: RedemptionAct): RedemptionState | null {
  const { REQUESTED, APPROVED, FULFILLED, DECLINED, WITHDRAWN } = RedemptionState;
  switch (act) {
    case 'APPROVE':
      return state === REQUESTED ? APPROVED : null;
    case 'DECLINE':
      return state === REQUESTED || state === APPROVED ? DECLINED : null;
    case 'FULFIL':
      return state === APPROVED ? FULFILLED : null;
    case 'WITHDRAW':
      return state === REQUESTED || state === APPROVED ? WITHDRAWN : null;
  }
}

/** Whether it is still on its way: answered, handed over or taken back it no longer is. */
export function isOpenRedemption(state: RedemptionState): boolean {
  return state === RedemptionState.REQUESTED || state === RedemptionState.APPROVED;
}

/** Whether the points go back to the wallet in this state. */
export function isRefunded(state: RedemptionState): boolean {
  return state === RedemptionState.DECLINED || state === RedemptionState.WITHDRAWN;
}

/** What a leader's award is worth by the rule, on top of the points given: floor(points × percent ÷ 100) − points. */
export function leaderBonus(points: number, percent: number): number {
  return Math.floor((points * percent) / 100) - points;
}

/** What so many of an option cost; null when that is more than one entry can move. */
export function rewardPoints(price: number, units: number): number | null {
  const points = price * units;
  return points <= MOST_POINTS ? points : null;
}
