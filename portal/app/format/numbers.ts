import type { PortalLocale } from '~/session/preferences';

const MINUS = '\u2212';

/** A number with thousands separators and the true minus sign: −1,234.5. */
export function formatNumber(value: number, locale: PortalLocale, fractionDigits?: number): string {
  const digits = fractionDigits ?? undefined;
  return new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits ?? 3 })
    .format(value)
    .replace('-', MINUS);
}

/** A ratio as a percentage: 0.049 → 4.9%. */
export function formatPercent(ratio: number, locale: PortalLocale, fractionDigits = 1): string {
  return `${formatNumber(ratio * 100, locale, fractionDigits)}%`;
}

/** A difference of two ratios in percentage points: 0.009 → 0.9%p in Korean, 0.9 pp in English. */
export function formatPoints(difference: number, locale: PortalLocale, fractionDigits = 1): string {
  return `${formatNumber(difference * 100, locale, fractionDigits)}${locale === 'ko' ? '%p' : '\u00a0pp'}`;
}
