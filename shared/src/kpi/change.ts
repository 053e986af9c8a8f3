/**
 * A change is registered before it is done (domain.md, "kpi"): it names its baseline window, when it starts and the window it is judged
 * on, and these lock when it starts. Its state follows from its days.
 */
import { daysBetween } from '../day';
import type { DayWindow } from '../metric/period';
import { ChangeState } from './kpi';

/** A window of a change has at least a whole week, so that every weekday is in it. */
export const FEWEST_CHANGE_DAYS = 7;
/** And at most these days. */
export const MOST_CHANGE_DAYS = 800;

/** The days that decide where a change stands. */
export interface ChangeDays {
  startsOn: string;
  /** The judged window is over on this day (it is half-open). */
  judgedTo: string;
  withdrawnOn: string | null;
}

/** Where a change stands on a day. */
export function changeState({ startsOn, judgedTo, withdrawnOn }: ChangeDays, today: string): ChangeState {
  if (withdrawnOn !== null) return ChangeState.WITHDRAWN;
  if (today < startsOn) return ChangeState.REGISTERED;
  return today < judgedTo ? ChangeState.STARTED : ChangeState.JUDGED;
}

/** Whether what was registered can no longer be altered or withdrawn: from the day it starts, and once withdrawn. */
export function isLocked(change: ChangeDays, today: string): boolean {
  return changeState(change, today) !== ChangeState.REGISTERED;
}

export interface ChangeWindows {
  baseline: DayWindow;
  judged: DayWindow;
  startsOn: string;
  /** The day on which it is, or was, registered. */
  registeredOn: string;
}

export type ChangeWindowField = 'startsOn' | 'baselineFrom' | 'baselineTo' | 'judgedFrom' | 'judgedTo';

export interface ChangeWindowProblem {
  field: ChangeWindowField;
  /** starts_in_past, baseline_after_start, judged_before_start, window_empty, window_too_short, window_too_long */
  code: string;
  message: string;
}

/**
 * What speaks against the windows of a change, at most one problem a field; none when they are in order:
 * registeredOn ≤ startsOn, and baselineFrom < baselineTo ≤ startsOn ≤ judgedFrom < judgedTo, each window of 7 to 800 days.
 */
export function windowProblems({
  baseline,
  judged,
  startsOn,
  registeredOn,
}: ChangeWindows): ChangeWindowProblem[] {
  const problems: ChangeWindowProblem[] = [];
  const add = (field: ChangeWindowField, code: string, message: string) => {
    if (problems.every((problem) => problem.field !== field)) problems.push({ field, code, message });
  };
  if (startsOn < registeredOn) {
    add(
      'startsOn',
      'starts_in_past',
      'A change is registered before it is done: it cannot start in the past.',
    );
  }
  const baselineLength = lengthProblem(baseline);
  if (baselineLength) add('baselineTo', baselineLength.code, baselineLength.message);
  if (baseline.to > startsOn) {
    add('baselineTo', 'baseline_after_start', 'The baseline ends on the day the change starts, or before.');
  }
  if (judged.from < startsOn) {
    add(
      'judgedFrom',
      'judged_before_start',
      'The judged window begins on the day the change starts, or after.',
    );
  }
  const judgedLength = lengthProblem(judged);
  if (judgedLength) add('judgedTo', judgedLength.code, judgedLength.message);
  return problems;
}

function lengthProblem({ from, to }: DayWindow): { code: string; message: string } | null {
  if (!(from < to)) return { code: 'window_empty', message: 'The window ends after it begins.' };
  const days = daysBetween(from, to);
  if (days < FEWEST_CHANGE_DAYS) {
    return { code: 'window_too_short', message: `The window has at least ${FEWEST_CHANGE_DAYS} days.` };
  }
  return days > MOST_CHANGE_DAYS
    ? { code: 'window_too_long', message: `The window has at most ${MOST_CHANGE_DAYS} days.` }
    : null;
}
