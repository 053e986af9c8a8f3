import type { SubmissionResult } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import type { z } from 'zod';
import { submit } from '../../form/submit.server';
import { staleAsFormError } from '../edit/stale-version';
import { type PickMatches, pickTextName } from './pick';
import { type PickField, resolvePicks } from './pick.server';

/** What a form with picks gets back when it is shown again. */
export interface PickReply {
  /** Choices for fields whose text did not mean one thing. */
  matches: PickMatches;
  /** What was sent, by field name: without scripts the page is drawn anew. */
  sent: Record<string, { id: string; text: string }>;
}

export type PickOutcome<Result> =
  | { done: true; result: Result }
  | { done: false; reply: SubmissionResult; picks: PickReply };

/** One submitted form whose typed names are first turned into ids; then as `submit`. */
export async function submitPicks<Schema extends z.ZodType<unknown, Record<string, unknown>>, Result>(
  request: Request,
  form: FormData,
  schema: Schema,
  fields: readonly PickField[],
  act: (input: z.output<Schema>) => Promise<Result>,
): Promise<PickOutcome<Result>> {
  const matches = await resolvePicks(request, form, fields);
  const sent = Object.fromEntries(
    fields.map(({ name }) => [
      name,
      { id: String(form.get(name) ?? ''), text: String(form.get(pickTextName(name)) ?? '') },
    ]),
  );
  const open = Object.keys(matches);
  if (open.length > 0) {
    const fieldErrors = Object.fromEntries(open.map((name) => [name, ['not_in_list']]));
    return {
      done: false,
      reply: parseWithZod(form, { schema }).reply({ fieldErrors }),
      picks: { matches, sent },
    };
  }
  const outcome = await submit(form, schema, act);
  return outcome.done
    ? outcome
    : { done: false, reply: staleAsFormError(outcome.reply), picks: { matches, sent } };
}
