/**
 * Building blocks of input schemas. Each says in `meta` what it is to GraphQL, so that the API's
 * input types are derived from these schemas and cannot drift from them.
 */
import { z } from 'zod';
import { isDay } from './day';
import { limits } from './limits';
import { parseDecimal } from './metric/decimal';

// Zero-width and bidirectional control characters make two texts look alike; controls other than tab and newline break exports.
const INVISIBLE = /[\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is refused here
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/u;

// Nothing but these is nothing to see, such as joiners, Hangul fillers or empty Braille; within words some of them are needed.
const UNSEEN = /^[\p{Default_Ignorable_Code_Point}\p{Z}\n\t\u2800]*$/u;

/** Normalises typed text: NFC, CRLF to LF, invisible characters removed, outer space trimmed; empty where there is nothing to see. */
export function cleanText(value: string): string {
  const text = value.normalize('NFC').replace(/\r\n?/g, '\n').replace(INVISIBLE, '').trim();
  return UNSEEN.test(text) ? '' : text;
}

const typed = (max: number) =>
  z
    .string({ error: 'required' })
    .transform(cleanText)
    .refine((value) => !CONTROL.test(value), { error: 'control_character' })
    .refine((value) => [...value].length <= max, { error: 'too_long', params: { max } });

/** A required text of one line or more, 1 to `max` characters after cleaning. */
export const requiredText = (max: number = limits.name) =>
  typed(max).refine((value) => value.length > 0, { error: 'required' });

/** A text that may be empty. */
export const optionalText = (max: number = limits.text) => typed(max).optional();

/** An opaque global id. */
export const id = () =>
  z
    .string({ error: 'required' })
    .min(1, { error: 'required' })
    .max(200, { error: 'too_long' })
    .meta({ graphql: 'ID' });

/** A calendar day, YYYY-MM-DD. */
export const day = () =>
  z.string({ error: 'required' }).refine(isDay, { error: 'not_a_day' }).meta({ graphql: 'Date' });

/** An exact decimal with up to four places, as text. */
export const decimal = () =>
  z
    .string({ error: 'required' })
    .transform((value) => value.trim().replace(/^\u2212/u, '-'))
    .refine((value) => parseDecimal(value) !== null, { error: 'not_a_decimal' })
    .meta({ graphql: 'Decimal' });

/** A mail address, lower-cased. */
export const email = () =>
  z
    .string({ error: 'required' })
    .transform((value) => value.trim().toLowerCase())
    .refine((value) => value.length <= limits.email, { error: 'too_long', params: { max: limits.email } })
    .refine((value) => /^[^\s@<>()",;:\\]+@(?:[^\s@<>()",;:\\.]+\.)+[^\s@<>()",;:\\.]{2,}$/u.test(value), {
      error: 'not_an_email',
    });

/** An IANA time zone that this runtime knows. */
export const timeZone = () =>
  z.string({ error: 'required' }).refine(isTimeZone, { error: 'not_a_time_zone' });

function isTimeZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return value.length > 0;
  } catch {
    return false;
  }
}

/** A member of an `as const` enum object; `name` is its GraphQL name. */
export const oneOf = <T extends Record<string, string>>(values: T) =>
  z.enum(values, { error: 'not_in_list' }).meta({ enumObject: values });

/** The version that was read; the write is refused when another came first. */
export const version = () => z.int({ error: 'not_a_version' }).min(1, { error: 'not_a_version' });
