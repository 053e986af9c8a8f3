import type { SubmissionResult } from '@conform-to/react';

/** What can be done with a proposal, a request to take it, or a trial; the form says which in `act`. */
export const takeActs = [
  'decide',
  'accept-condition',
  'withdraw',
  'answer',
  'withdraw-assignment',
  'conclude',
  'extend',
] as const;
export type TakeAct = (typeof takeActs)[number];

/** An act that was not done, so that its form says what to mend; `of` is what it was about. */
export type TakeAnswer = { act: TakeAct; of: string; reply: SubmissionResult };

/** The reply for one form of a page, when that form was the one that was sent. */
export function replyFor(
  answer: TakeAnswer | undefined,
  act: TakeAct,
  of: string,
): SubmissionResult | undefined {
  return answer?.act === act && answer.of === of ? answer.reply : undefined;
}
