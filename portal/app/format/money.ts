import type { PortalLocale } from '~/session/preferences';

/** An amount of whole minor units as people write it: 41,300,000원, ₩41,300,000, $12.34. */
export function formatMoney(minorUnits: number, currency: string, locale: PortalLocale): string {
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  });
  const places = format.resolvedOptions().maximumFractionDigits ?? 0;
  const amount = minorUnits / 10 ** places;
  if (locale === 'ko' && currency === 'KRW')
    return `${new Intl.NumberFormat('ko').format(amount).replace('-', '\u2212')}원`;
  return format.format(amount).replace('-', '\u2212');
}
