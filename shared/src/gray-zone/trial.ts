/** Assignments, trials and what becomes of the map (domain.md, "gray-zone"). */
import { addDays } from '../day';

export const AssignmentState = {
  OFFERED: 'OFFERED',
  ACCEPTED: 'ACCEPTED',
  HANDED_BACK: 'HANDED_BACK',
  WITHDRAWN: 'WITHDRAWN',
  /** The gray zone was dismissed while it was open. */
  CLOSED: 'CLOSED',
} as const;
export type AssignmentState = (typeof AssignmentState)[keyof typeof AssignmentState];

export const AssignmentAnswer = { ACCEPT: 'ACCEPT', HAND_BACK: 'HAND_BACK' } as const;
export type AssignmentAnswer = (typeof AssignmentAnswer)[keyof typeof AssignmentAnswer];

/** How a trial ended. */
export const TrialOutcome = { ADOPTED: 'ADOPTED', RETURNED: 'RETURNED', DISMISSED: 'DISMISSED' } as const;
export type TrialOutcome = (typeof TrialOutcome)[keyof typeof TrialOutcome];

/** What the leads decide. */
export const TrialDecision = { ADOPT: 'ADOPT', RETURN: 'RETURN' } as const;
export type TrialDecision = (typeof TrialDecision)[keyof typeof TrialDecision];

/** What adoption does to the map. */
export const MapEffect = {
  /** A responsibility that was not on the map begins. */
  NEW: 'NEW',
  /** One splits by scope: the part taken, and the part left. */
  SPLIT: 'SPLIT',
  /** One goes to its new owner whole. */
  TAKE_OVER: 'TAKE_OVER',
} as const;
export type MapEffect = (typeof MapEffect)[keyof typeof MapEffect];

/** How the proposed work connects with other work. */
export const LinkRelation = {
  /** It comes before the proposed work. */
  BEFORE: 'BEFORE',
  /** It comes after. */
  AFTER: 'AFTER',
  /** The same people are asked, or know it. */
  BESIDE: 'BESIDE',
} as const;
export type LinkRelation = (typeof LinkRelation)[keyof typeof LinkRelation];

export const TRIAL_WEEKS = { fewest: 1, most: 26, usual: 6 } as const;

/** The day on which a trial that starts on `from` ends: the first that no longer belongs to it. */
export function trialTo(from: string, weeks: number): string {
  return addDays(from, 7 * weeks);
}

/** Days before a trial's end on which its people are reminded. */
export const TRIAL_REMINDER_DAYS = 7;

export interface TrialReminders {
  from: string;
  to: string;
  isRemindedOfWeek: boolean;
  isRemindedOfEnd: boolean;
}

/** Which reminder is due: once a week before the end, unless the trial is no longer than that, and once when it is over. */
export function dueReminder(trial: TrialReminders, today: string): 'WEEK' | 'END' | null {
  if (today >= trial.to) return trial.isRemindedOfEnd ? null : 'END';
  const week = addDays(trial.to, -TRIAL_REMINDER_DAYS);
  return today >= week && week > trial.from && !trial.isRemindedOfWeek ? 'WEEK' : null;
}
