import type { SubmissionResult } from '@conform-to/react';
import type { z } from 'zod';
import { tooManyPlaces } from '~/form/error-codes';
import { submit } from '~/form/submit.server';
import { staleAsFormError } from '~/responsibility/edit/stale-version';
import { complete, type Measure, readMeasure } from './measure';
import { isTooFine, rawTarget, targetPlaces } from './target-text';
import { errorsAtPlaces, readTaskLines, withoutEmptyLines } from './task-lines';

type Typed = NonNullable<SubmissionResult['initialValue']>;

/** What was typed, as the page is drawn with it again. */
export function typedValues(form: FormData): Typed {
  const values: Record<string, string> = {};
  for (const [name, value] of form)
    if (typeof value === 'string' && !name.startsWith('tasks[')) values[name] = value;
  return { ...values, tasks: readTaskLines(form) };
}

/** A reply that mends nothing and keeps what was typed. */
export function keptReply(values: Typed): SubmissionResult {
  return { initialValue: values };
}

function unreadTarget({ target, display }: Measure): Record<string, string[]> {
  return { target: [isTooFine(target, display) ? tooManyPlaces(targetPlaces(display)) : 'not_a_decimal'] };
}

/**
 * One submitted editor: a target in the unit that is shown becomes the raw ratio or is refused, empty task lines are left out, a lone number
 * is an amount. What is to be mended comes back at the field where it was typed.
 */
export async function submitEditor<Schema extends z.ZodType<unknown, Record<string, unknown>>, Result>(
  typed: FormData,
  schema: Schema,
  act: (input: z.output<Schema>) => Promise<Result>,
): Promise<{ done: true; result: Result } | { done: false; reply: SubmissionResult }> {
  const { form, places } = withoutEmptyLines(typed);
  const measure = complete(readMeasure(Object.fromEntries(typed)));
  // a formula that is locked is not sent
  if (typed.has('numeratorId')) form.set('basis', measure.basis);
  form.set('display', measure.display);
  const raw = rawTarget(measure.target, measure.display);
  // never sent as typed: 6.055 of a percentage would be kept as 605.5 %
  form.set('target', raw ?? '');
  const outcome = await submit(form, schema, act, raw === null ? unreadTarget(measure) : {});
  if (outcome.done) return outcome;
  const reply = staleAsFormError(outcome.reply);
  const error = reply.error ? errorsAtPlaces(reply.error, places) : reply.error;
  return { done: false, reply: { ...reply, error, initialValue: typedValues(typed) } };
}
