/** Checks single values of a file as the input schemas check a form's, but says the line instead of a path. */
import { cleanText, email as emailField } from '../../fields';
import { type ImportProblem, importProblem } from './import-problem';

// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is refused here
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/u;

export interface ValuePlace {
  line: number;
  field: string;
  problems: ImportProblem[];
}

/** A name or key: cleaned, of one line, refused when longer than `max` characters. */
export function nameValue(raw: string, max: number, place: ValuePlace): string {
  const value = withoutControls(cleanText(raw).replace(/\s+/gu, ' '), place);
  const length = [...value].length;
  if (length > max)
    place.problems.push(importProblem('too_long', { field: place.field, length, max }, place));
  return value;
}

/** A description: cleaned, cut to `max` characters with a warning. */
export function longValue(raw: string, max: number, place: ValuePlace): string {
  const value = withoutControls(cleanText(raw), place);
  const characters = [...value];
  if (characters.length <= max) return value;
  place.problems.push(importProblem('shortened', { field: place.field, max }, place));
  return characters.slice(0, max).join('').trim();
}

/** A mail address, lower-cased; null and a problem when it is none. */
export function emailValue(raw: string, place: ValuePlace): string | null {
  const parsed = emailField().safeParse(raw);
  if (parsed.success) return parsed.data;
  place.problems.push(importProblem('not_an_email', { value: raw.slice(0, 100) }, place));
  return null;
}

/** One of a closed list, by its name or a synonym in any case; undefined and a problem when it is none. */
export function choiceValue<T extends string>(
  raw: string,
  values: Record<string, T>,
  synonyms: Record<string, T>,
  place: ValuePlace,
): T | undefined {
  const wanted = cleanText(raw)
    .toUpperCase()
    .replace(/[\s-]+/gu, '_');
  for (const [name, value] of [...Object.entries(values), ...Object.entries(synonyms)]) {
    if (name.toUpperCase() === wanted) return value;
  }
  const expected = Object.values(values).join(', ');
  place.problems.push(importProblem('not_in_list', { value: raw.slice(0, 100), expected }, place));
  return undefined;
}

function withoutControls(value: string, place: ValuePlace): string {
  if (CONTROL.test(value))
    place.problems.push(importProblem('control_character', { field: place.field }, place));
  return value;
}
