/**
 * Ideas (domain.md, "idea"): RAISED → UNDER_DISCUSSION → ADOPTED → IN_PRACTICE → MEASURED, or DECLINED with a reason and a way
 * forward; a declined one can be pitched again. Priority = reach × effect ÷ effort, ranked for all to see.
 */
import { decimalToNumber, parseDecimal } from '../metric/decimal';

export const IdeaState = {
  RAISED: 'RAISED',
  UNDER_DISCUSSION: 'UNDER_DISCUSSION',
  ADOPTED: 'ADOPTED',
  IN_PRACTICE: 'IN_PRACTICE',
  MEASURED: 'MEASURED',
  DECLINED: 'DECLINED',
} as const;
export type IdeaState = (typeof IdeaState)[keyof typeof IdeaState];

/** What can happen to an idea. */
export const IdeaAct = {
  /** It is put to a team: the first time, or again after a no. */
  PITCH: 'PITCH',
  /** The open pitch is taken back, and nothing was answered before. */
  UNPITCH: 'UNPITCH',
  ADOPT: 'ADOPT',
  DECLINE: 'DECLINE',
  START: 'START',
  /** Its impact was verified. */
  MEASURE: 'MEASURE',
} as const;
export type IdeaAct = (typeof IdeaAct)[keyof typeof IdeaAct];

/** What a lead answers to a pitch. */
export const PitchAnswer = { ADOPT: 'ADOPT', DECLINE: 'DECLINE' } as const;
export type PitchAnswer = (typeof PitchAnswer)[keyof typeof PitchAnswer];

const MOVES: Record<IdeaAct, Partial<Record<IdeaState, IdeaState>>> = {
  PITCH: { RAISED: 'UNDER_DISCUSSION', DECLINED: 'UNDER_DISCUSSION' },
  UNPITCH: { UNDER_DISCUSSION: 'RAISED' },
  ADOPT: { UNDER_DISCUSSION: 'ADOPTED' },
  DECLINE: { UNDER_DISCUSSION: 'DECLINED' },
  START: { ADOPTED: 'IN_PRACTICE' },
  MEASURE: { IN_PRACTICE: 'MEASURED' },
};

/**
 * The state after an act.
 * @param wasDeclined whether an earlier pitch was declined: an open one that is taken back then leaves it DECLINED
 * @returns null when the act is not allowed in this state
 */
export function nextIdeaState(state: IdeaState, act: IdeaAct, wasDeclined = false): IdeaState | null {
  const next = MOVES[act][state] ?? null;
  return next === IdeaState.RAISED && wasDeclined ? IdeaState.DECLINED : next;
}

/** Its words can be changed until somebody says yes: what was adopted stays what was adopted. */
export function isContentOpen(state: IdeaState): boolean {
  return state === IdeaState.RAISED || state === IdeaState.UNDER_DISCUSSION || state === IdeaState.DECLINED;
}

/** What it brought can be recorded once it is in practice. */
export function isInPractice(state: IdeaState): boolean {
  return state === IdeaState.IN_PRACTICE || state === IdeaState.MEASURED;
}

/** Somebody said yes to it. */
export function isAdopted(state: IdeaState): boolean {
  return state === IdeaState.ADOPTED || isInPractice(state);
}

/** What an idea rests on. Numbers are those of a reason, or any others that somebody counted. */
export const EvidenceKind = {
  QUOTE: 'QUOTE',
  KPI: 'KPI',
  NUMBERS: 'NUMBERS',
  ISSUE: 'ISSUE',
} as const;
export type EvidenceKind = (typeof EvidenceKind)[keyof typeof EvidenceKind];

/** Whose it is: their weights share a gain, whatever they are called. After a yes only authors name who helped. */
export const IdeaRole = { AUTHOR: 'AUTHOR', CONTRIBUTOR: 'CONTRIBUTOR' } as const;
export type IdeaRole = (typeof IdeaRole)[keyof typeof IdeaRole];

/** What one piece of evidence must have, by its kind. */
export const EVIDENCE_NEEDS: Record<EvidenceKind, readonly ('text' | 'figure' | 'kpiId')[]> = {
  QUOTE: ['text'],
  KPI: ['kpiId'],
  NUMBERS: ['text', 'figure'],
  ISSUE: ['text'],
};

/** In which order ideas come. */
export const IdeaOrder = { PRIORITY: 'PRIORITY', RECENT: 'RECENT', SUPPORT: 'SUPPORT' } as const;
export type IdeaOrder = (typeof IdeaOrder)[keyof typeof IdeaOrder];

export const ImpactKind = { REVENUE: 'REVENUE', COST: 'COST' } as const;
export type ImpactKind = (typeof ImpactKind)[keyof typeof ImpactKind];

export const ImpactState = { RECORDED: 'RECORDED', VERIFIED: 'VERIFIED', REFUSED: 'REFUSED' } as const;
export type ImpactState = (typeof ImpactState)[keyof typeof ImpactState];

/**
 * reach × effect ÷ effort, in thousandths, rounded down: whole, so that both databases rank alike.
 * @param reach how many people or cases it reaches a month
 * @param effect how much it changes for each, 0.1 to 1
 * @param effort person-weeks, 0.5 or more
 */
export function ideaPriority(reach: number, effect: string, effort: string): number {
  // In ten-thousandths on both sides, so that no double decides.
  const up = BigInt(reach) * (parseDecimal(effect) ?? 0n) * 1000n;
  const down = parseDecimal(effort) ?? 0n;
  return down <= 0n ? 0 : Number(up / down);
}

/** Whether the text is a decimal in a range, both ends included. */
export function isDecimalBetween(text: string, low: number, high: number): boolean {
  const value = parseDecimal(text);
  return value !== null && decimalToNumber(value) >= low && decimalToNumber(value) <= high;
}
