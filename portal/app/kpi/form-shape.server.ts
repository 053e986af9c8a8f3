/** Forms say days and effects as people do: the last day of a window, a fall of 50 %. The API takes the day after, and −0.5. */
import { addDays, formatDecimal, isDay, parseDecimal } from '@groundcrew/shared';
import type { z } from 'zod';
import { tooManyPlaces } from '../form/error-codes';
import { type Outcome, submit } from '../form/submit.server';
import { staleAsFormError } from '../responsibility/edit/stale-version';

/** Turns the last days that a form names into the days after them. */
export function endsAfter(form: FormData, names: readonly string[]): void {
  for (const name of names) {
    const day = form.get(name);
    if (typeof day === 'string' && isDay(day)) form.set(name, addDays(day, 1));
  }
}

/** Fields of a form that could not be put into the API's shape, with their codes. */
export type Unread = Record<string, string[]>;

const EFFECT_PLACES = 2;

/**
 * Turns "falls by 50" into -0.5, exactly. What is no number stays as typed, for the schema to name.
 * @returns the field with its code where it is finer than the API keeps: it must not be sent as typed, a hundredfold
 */
export function effectFromPercent(form: FormData): Unread {
  const typed = String(form.get('expectedEffect') ?? '')
    .trim()
    .replace(/^\u2212/u, '-')
    .replace(/\s*%$/, '');
  const places = /^[+-]?\d+\.(\d+)$/.exec(typed)?.[1] ?? '';
  if (places.replace(/0+$/, '').length > EFFECT_PLACES)
    return { expectedEffect: [tooManyPlaces(EFFECT_PLACES)] };
  const size = parseDecimal(typed);
  if (size === null) return {};
  const relative = size / 100n;
  const isFall = form.get('way') === 'DOWN' && relative > 0n;
  form.set('expectedEffect', formatDecimal(isFall ? -relative : relative));
  return {};
}

/** What was sent, as the fields that show it again take it. */
export function sentValues(form: FormData): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {};
  for (const name of new Set(form.keys())) {
    const all = form.getAll(name).map(String);
    values[name] = all.length > 1 ? all : (all[0] ?? '');
  }
  return values;
}

/** Submits a form whose values are first put into the API's shape; what comes back shows what was typed. */
export async function submitShaped<Schema extends z.ZodType<unknown, Record<string, unknown>>, Result>(
  form: FormData,
  schema: Schema,
  shape: (form: FormData) => Unread,
  act: (input: z.output<Schema>) => Promise<Result>,
): Promise<Outcome<Result>> {
  const initialValue = sentValues(form);
  const unread = shape(form);
  const outcome = await submit(form, schema, act, unread);
  if (outcome.done) return outcome;
  return { done: false, reply: staleAsFormError({ ...outcome.reply, initialValue }) };
}
