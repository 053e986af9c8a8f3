/** What part of a gain each row of the form comes to, as typed, and the weights with which newcomers take of the writer's part alone. */
import { limits, outOfOwnPart, type Weighted } from '@groundcrew/shared';
import type { PersonLine } from './idea-lines';

/** A row as far as it counts: who, if anybody, and with what weight, if that is one. */
type Row = Pick<PersonLine, 'memberId' | 'memberIdText' | 'weight'>;

const isNamed = ({ memberId, memberIdText }: Row) => memberId !== '' || memberIdText.trim() !== '';
const weightOf = ({ weight }: Row): number | null =>
  /^\d+$/.test(weight.trim()) && Number(weight) > 0 ? Number(weight) : null;

/** The part of each row, from 0 to 1; null for a row in which nobody is named, or without a weight. */
export function partsOf(rows: readonly Row[]): (number | null)[] {
  const weights = rows.map((row) => (isNamed(row) ? weightOf(row) : null));
  const whole = weights.reduce<number>((sum, weight) => sum + (weight ?? 0), 0);
  return weights.map((weight) => weight && weight / whole);
}

/**
 * The weights of the rows with which whoever comes in takes of the viewer's part alone; null where nobody comes in, a weight is missing,
 * no whole weights say it, or they say it already.
 * @param saved whose it was when the form was opened
 */
export function outOfMyPart(
  rows: readonly Row[],
  saved: readonly Weighted<string>[],
  viewerId: string | undefined,
): string[] | null {
  const named = rows.filter(isNamed).map((row) => ({ memberId: row.memberId, weight: weightOf(row) }));
  const typed = named.flatMap(({ memberId, weight }) => (weight === null ? [] : [{ memberId, weight }]));
  if (viewerId === undefined || typed.length < named.length) return null;
  const weights = outOfOwnPart(saved, typed, viewerId, limits.ideaWeight);
  if (!weights || weights.every((weight, at) => weight === typed[at]?.weight)) return null;
  const rest = [...weights];
  return rows.map((row) => (isNamed(row) ? String(rest.shift()) : row.weight));
}
