/** The credited part of a text, found by its words: what the form sends works without scripts. */
import type { CreditedSpan } from '@groundcrew/shared';

/**
 * Where `words` stand in the text, in code points; null for no words, undefined where they do not stand in it.
 * @param near where they were chosen, when they stand in it several times; the first is taken else
 */
export function spanOf(text: string, words: string, near = 0): CreditedSpan | null | undefined {
  const wanted = words.trim();
  if (wanted === '') return null;
  const found = find(text, wanted, near);
  if (!found) return undefined;
  const start = [...text.slice(0, found.from)].length;
  return { start, end: start + [...text.slice(found.from, found.to)].length };
}

function find(text: string, wanted: string, near: number): { from: number; to: number } | null {
  let nearest = text.indexOf(wanted);
  for (let at = nearest; at >= 0; at = text.indexOf(wanted, at + 1))
    if (Math.abs(at - near) < Math.abs(nearest - near)) nearest = at;
  if (nearest >= 0) return { from: nearest, to: nearest + wanted.length };
  // who copies a part from a text that breaks into lines gets other spaces
  const parts = wanted.split(/\s+/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const loose = new RegExp(parts.join('\\s+'), 'u').exec(text);
  return loose ? { from: loose.index, to: loose.index + loose[0].length } : null;
}
