import type { SubmissionResult } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import type { z } from 'zod';
import { ApiError } from '~/api/api-error';
import { fieldErrorsOf, formErrorOf } from './error-codes';

export type Outcome<Result> = { done: true; result: Result } | { done: false; reply: SubmissionResult };

/**
 * One submitted form: parses it with the schema that the API checks too, then does the act. What is to be
 * mended comes back as a reply for the form, by field where the API named one; anything unexpected is thrown.
 * @param unread codes of fields that could not be put into the API's shape, by their names; with any the act is not done
 */
export async function submit<Schema extends z.ZodType<unknown, Record<string, unknown>>, Result>(
  formData: FormData,
  schema: Schema,
  act: (input: z.output<Schema>) => Promise<Result>,
  unread: Record<string, string[]> = {},
): Promise<Outcome<Result>> {
  const submission = parseWithZod(formData, { schema });
  if (Object.keys(unread).length > 0)
    return { done: false, reply: submission.reply({ fieldErrors: unread, hideFields: SECRETS }) };
  if (submission.status !== 'success')
    return { done: false, reply: submission.reply({ hideFields: SECRETS }) };
  try {
    return { done: true, result: await act(submission.value) };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const fieldErrors = fieldErrorsOf(error);
    const named = Object.keys(fieldErrors).length > 0;
    const formErrors = named ? [] : [formErrorOf(error)];
    return { done: false, reply: submission.reply({ fieldErrors, formErrors, hideFields: SECRETS }) };
  }
}

// what is typed here never comes back in a page
const SECRETS = ['password', 'currentPassword', 'newPassword'];
