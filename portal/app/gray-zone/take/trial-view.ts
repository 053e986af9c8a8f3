/** Where a trial stands on a day. Its days are half-open: `to` is the first that no longer belongs to it. */
import { addDays, daysBetween } from '@groundcrew/shared';

export interface TrialStanding {
  /** Its length in weeks, the last one perhaps not whole. */
  weeks: number;
  /** Which week it is, from 1 on. */
  week: number;
  /** Days that are left, today included; 0 once it is over. */
  daysLeft: number;
  isOver: boolean;
  /** The last day that belongs to it. */
  lastDay: string;
}

/** Whether whoever tried it has left the company: then it can only be returned. */
export function hasLeft(owner: object): boolean {
  return 'active' in owner && owner.active === false;
}

export function trialStanding(trial: { from: string; to: string }, today: string): TrialStanding {
  const weeks = Math.max(1, Math.ceil(daysBetween(trial.from, trial.to) / 7));
  const passed = Math.max(0, daysBetween(trial.from, today));
  return {
    weeks,
    week: Math.min(weeks, Math.floor(passed / 7) + 1),
    daysLeft: Math.max(0, daysBetween(today, trial.to)),
    isOver: today >= trial.to,
    lastDay: addDays(trial.to, -1),
  };
}
