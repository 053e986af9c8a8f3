import type { SubmissionResult } from '@conform-to/react';
import type { PickReply } from '~/responsibility/pick/submit-picks.server';

/** What can be done with a request; the form says which in `act`. */
export const requestActs = ['send', 'accept', 'bounce', 'withdraw', 'topic'] as const;
export type RequestAct = (typeof requestActs)[number];

/** An act on a request that was not done: what to mend, or that somebody else was faster. */
export type ActReply = {
  act: RequestAct;
  requestId: string;
  reply: SubmissionResult;
  picks?: PickReply;
  /** Somebody did something with the request since the page was made. */
  isOvertaken: boolean;
};

const OVERTAKEN_FIELDS = ['version', 'id'];
const OVERTAKEN_FORM = ['STALE_VERSION', 'STATE', 'CONFLICT'];

/**
 * The reply without what no field of the form can show: that the request is not as it was read. The API names its version or
 * itself as the field at fault then.
 */
export function withoutOvertaken(reply: SubmissionResult): { reply: SubmissionResult; isOvertaken: boolean } {
  const error = reply.error ?? {};
  const form = error[''] ?? [];
  const isOvertaken =
    OVERTAKEN_FIELDS.some((name) => error[name]?.length) ||
    form.some((code) => OVERTAKEN_FORM.includes(code));
  if (!isOvertaken) return { reply, isOvertaken };
  const rest = Object.fromEntries(
    Object.entries(error).filter(([name]) => name !== '' && !OVERTAKEN_FIELDS.includes(name)),
  );
  return { reply: { ...reply, error: rest }, isOvertaken };
}
