import type { SubmissionResult } from '@conform-to/react';
import { applaudInput } from '@groundcrew/shared';
import { api } from '~/api/api.server';
import { ApiError } from '~/api/api-error';
import { fieldErrorsOf, formErrorOf } from '~/form/error-codes';
import { ApplaudDocument, type PostApplauseFragment } from '~/gql/graphql';

/** How a post is applauded now, or why the applause was not taken. */
export type ApplaudReply = { applause: PostApplauseFragment | null; reply?: SubmissionResult };

/** Applauds a post, or takes that back. */
export async function applaud(request: Request, form: FormData): Promise<ApplaudReply> {
  const input = applaudInput.safeParse({ id: form.get('id'), isApplauded: form.get('isApplauded') === 'on' });
  if (!input.success) return { applause: null, reply: refused({ '': ['INVALID_INPUT'] }) };
  try {
    const { applaud: answer } = await api(request, ApplaudDocument, { input: input.data });
    return { applause: answer.recognition };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    // the only field that a reader could mend is the post itself, which is withdrawn or their own
    const named = Object.keys(fieldErrorsOf(error)).length > 0;
    const code = named && error.code === 'INVALID_INPUT' ? 'FORBIDDEN' : formErrorOf(error);
    return { applause: null, reply: refused({ '': [code] }) };
  }
}

const refused = (error: Record<string, string[]>): SubmissionResult => ({ status: 'error', error });
