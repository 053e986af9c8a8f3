/**
 * A target is typed as its KPI is shown (6.0 for 6.0 %, 49 for 49 per 1,000) and kept as the raw ratio (0.06, 0.049). The point
 * is moved in the text, so that nothing is ever rounded.
 */
import { DECIMAL_PLACES, parseDecimal } from '@groundcrew/shared';
import type { KpiDisplay } from '~/gql/graphql';

const SHIFT: Record<KpiDisplay, number> = { PERCENT: 2, PER_THOUSAND: 3, NUMBER: 0 };

/**
 * Reads what was typed.
 * @returns the raw decimal; an empty text for nothing; null when it is no number, or finer than the API keeps
 */
export function rawTarget(typed: string, display: KpiDisplay): string | null {
  if (typed.trim() === '') return '';
  const text = typed
    .trim()
    .replace(/^\u2212/u, '-')
    .replace(/\s*[%％]$/u, '');
  const plain = /^[+-]?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(text) ? text.replaceAll(',', '') : text;
  const match = /^([+-]?)(\d+)(?:\.(\d*))?$/.exec(plain);
  if (!match) return null;
  const raw = movePoint(match[2] ?? '', match[3] ?? '', -SHIFT[display]);
  const signed = match[1] === '-' && raw !== '0' ? `-${raw}` : raw;
  return parseDecimal(signed) === null ? null : signed;
}

/** Whether it is a number with more places than a display can keep, so that the form can name the places. */
export function isTooFine(typed: string, display: KpiDisplay): boolean {
  const places = /^[+\-\u2212]?[\d,]*\d\.(\d+)\s*[%％]?$/u.exec(typed.trim())?.[1] ?? '';
  return places.replace(/0+$/, '').length > targetPlaces(display);
}

/** Writes a kept target as it would be typed: 0.06 → 6 for a percentage. */
export function typedTarget(raw: string, display: KpiDisplay): string {
  const match = /^(-?)(\d+)(?:\.(\d*))?$/.exec(raw);
  if (!match) return raw;
  return `${match[1]}${movePoint(match[2] ?? '', match[3] ?? '', SHIFT[display])}`;
}

/** How many places may be typed for a display, so that help can say it. */
export const targetPlaces = (display: KpiDisplay): number => DECIMAL_PLACES - SHIFT[display];

// the shortest text of whole.places with the point moved to the right (or, below zero, to the left)
function movePoint(whole: string, places: string, by: number): string {
  const digits = `${'0'.repeat(Math.max(0, -by))}${whole}${places}${'0'.repeat(Math.max(0, by))}`;
  const point = Math.max(0, -by) + whole.length + by;
  const before = digits.slice(0, point).replace(/^0+(?=\d)/, '');
  const after = digits.slice(point).replace(/0+$/, '');
  return after ? `${before || '0'}.${after}` : before || '0';
}
