import type { SubmissionResult } from '@conform-to/react';

/** The form's own error for a change that somebody else overtook (the words stand in the namespace `problem`). */
export const STALE_VERSION = 'STALE_VERSION';

/**
 * The API names the version as the field at fault, which no reader sees: here it becomes the error of the whole
 * form. The page loads again beside it, so that the next try carries the new version.
 */
export function staleAsFormError(reply: SubmissionResult): SubmissionResult {
  const { version, ...error } = reply.error ?? {};
  return version ? { ...reply, error: { ...error, '': [STALE_VERSION] } } : reply;
}

/** Whether the reply says so. */
export function isStale(reply: SubmissionResult | undefined): boolean {
  return reply?.error?.['']?.includes(STALE_VERSION) ?? false;
}
