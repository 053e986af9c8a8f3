/**
 * Values of metrics and KPIs in words: an exact decimal with its unit, a ratio the way its KPI writes it (4.9%, 천 건당 49건,
 * 0.049), and changes. Counts are exact, so they are grouped as text and never become a double.
 */
import type { PortalLocale } from '~/session/preferences';

export type RatioDisplay = 'PERCENT' | 'PER_THOUSAND' | 'NUMBER';

/** How values of one series are written: its display, and the unit that a lone number has. */
export interface ValueStyle {
  display: RatioDisplay;
  /** Unit of the value itself: a metric's, or a lone numerator's; null for a ratio. */
  unit: string | null;
}

const MINUS = '\u2212';
const NBSP = '\u00a0';
/** Below this a value is said as "less than": more zeros tell nobody more. */
const SMALLEST = 1e-6;

/** An exact decimal with thousands separators and the true minus: '-1234567.5' → −1,234,567.5. */
export function formatDecimalText(decimal: string): string {
  const [, sign = '', whole = '', rest = ''] = /^(-?)(\d+)(\.\d+)?$/.exec(decimal) ?? [];
  if (!whole) return decimal;
  return `${sign && MINUS}${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${rest}`;
}

/** A number and its unit: 28,000건 and 40% stand together, 28,000 orders apart. */
export function withUnit(text: string, unit: string | null | undefined): string {
  if (!unit) return text;
  return /^[\p{Script=Hangul}%‰°]/u.test(unit) ? `${text}${unit}` : `${text}${NBSP}${unit}`;
}

/** A value as its KPI or metric writes it, in full: 4.9%, 천 건당 49건, 1,372건. */
export function formatValue(value: number, style: ValueStyle, locale: PortalLocale): string {
  const figure = formatFigure(value, style, locale);
  if (style.display === 'PER_THOUSAND')
    return locale === 'ko' ? `천${NBSP}건당${NBSP}${figure}건` : `${figure}${NBSP}per${NBSP}1,000`;
  return style.display === 'NUMBER' ? withUnit(figure, style.unit) : figure;
}

/** The same without words around it, for an axis or a narrow table: 4.9%, 49, 1,372. */
export function formatFigure(value: number, style: ValueStyle, locale: PortalLocale): string {
  if (style.display === 'PERCENT') return `${figure(value * 100, locale, 1)}%`;
  return figure(style.display === 'PER_THOUSAND' ? value * 1000 : value, locale, 0);
}

/** A step of an axis: no more digits than the step needs, large ones shortened (1.2억, 120M). */
export function formatTick(value: number, step: number, style: ValueStyle, locale: PortalLocale): string {
  const scale = style.display === 'PERCENT' ? 100 : style.display === 'PER_THOUSAND' ? 1000 : 1;
  const suffix = style.display === 'PERCENT' ? '%' : '';
  const shown = value * scale;
  if (Math.abs(step * scale) >= 10_000)
    return `${minus(new Intl.NumberFormat(locale, { notation: 'compact', maximumSignificantDigits: 4 }).format(shown))}${suffix}`;
  return `${rounded(shown, locale, 0, placesOf(step * scale))}${suffix}`;
}

/** A value in little room: large ones shortened (2944억, 294.4B), tiny ones to one place that counts. */
export function formatCompact(value: number, style: ValueStyle, locale: PortalLocale): string {
  const scale = style.display === 'PERCENT' ? 100 : style.display === 'PER_THOUSAND' ? 1000 : 1;
  const suffix = style.display === 'PERCENT' ? '%' : '';
  const shown = value * scale;
  const format =
    Math.abs(shown) >= 1000
      ? new Intl.NumberFormat(locale, { notation: 'compact', maximumSignificantDigits: 4 })
      : new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 });
  return `${minus(format.format(shown))}${suffix}`;
}

/** How far two values are apart, as a size: 0.9%p (0.9 pp), 천 건당 1.2건, 300건. */
export function formatDifference(difference: number, style: ValueStyle, locale: PortalLocale): string {
  const size = Math.abs(difference);
  if (style.display !== 'PERCENT') return formatValue(size, style, locale);
  return `${figure(size * 100, locale, 1)}${locale === 'ko' ? '%p' : `${NBSP}pp`}`;
}

/** A relative change with its sign: −75%, +4.2%, 0%. Ten and more need no places. */
export function formatChange(change: number, locale: PortalLocale, digits?: number): string {
  const percent = change * 100;
  const places = digits ?? (Math.abs(percent) >= 9.95 ? 0 : 1);
  const text = rounded(Math.abs(percent), locale, digits ?? 0, places);
  if (Number(text.replaceAll(',', '')) === 0) return `${text}%`;
  return `${percent < 0 ? MINUS : '+'}${text}%`;
}

/** The size of a change without its sign, for sentences that say 줄었어요 themselves: 75%. */
export function formatChangeSize(change: number, locale: PortalLocale): string {
  return formatChange(Math.abs(change), locale).replace(/^\+/, '');
}

// the places that a round step has: 0 of 5, 1 of 2.5, 3 of 0.005
function placesOf(step: number): number {
  const most = 12;
  for (let places = 0; places < most; places += 1) {
    const scaled = Math.abs(step) * 10 ** places;
    if (scaled >= 0.99 && Math.abs(scaled - Math.round(scaled)) < 1e-6 * scaled) return places;
  }
  return most;
}

// as many places as tell values apart: 19.8, 0.95, 0.0421, 12,345
function figure(value: number, locale: PortalLocale, least: number): string {
  const size = Math.abs(value);
  if (size === 0) return '0';
  if (size < SMALLEST) return `${value < 0 ? `${MINUS}` : ''}<0.000001`;
  if (size >= 9_999.5) return rounded(value, locale, 0, 0);
  if (size >= 0.995) return rounded(value, locale, least, size >= 9.95 || least === 1 ? 1 : 2);
  const leadingZeros = -Math.floor(Math.log10(size)) - 1;
  return rounded(value, locale, 0, leadingZeros + 2);
}

function rounded(value: number, locale: PortalLocale, least: number, most: number): string {
  const format = new Intl.NumberFormat(locale, {
    minimumFractionDigits: Math.min(least, most),
    maximumFractionDigits: most,
  });
  return minus(format.format(value));
}

// −0 and the hyphen of Intl become what a reader expects
function minus(text: string): string {
  return /^-0(?:\.0+)?$/.test(text) ? text.slice(1) : text.replace('-', MINUS);
}
