import { useTranslation } from 'react-i18next';
import { useFormat } from '~/format/use-format';

type Named = { kind: string; name: string; unit: string };
type Offered = Named & { price: number; most: number };

/** Words of points, and of so many of a reward: 휴가 5일, 현금 10,000원. */
export function useRewardWords() {
  const { t } = useTranslation('reward');
  const format = useFormat();
  const points = (value: number) => t('points', { points: format.number(value) });
  return {
    points,
    /** With its sign: +30,000P, −31,500P. */
    signed: (value: number) => `${value > 0 ? '+' : ''}${points(value)}`,
    what(option: Named, units: number): string {
      const { kind, name, unit } = option;
      if (kind === 'MONEY') return t('whatMoney', { name, units: format.number(units) });
      // one is reviewed once: 승진 심사
      if (kind === 'PROMOTION_REVIEW' && units === 1) return t('whatOne', { name });
      return t('what', { name, unit, units: format.number(units) });
    },
    price({ kind, unit, price, most }: Offered): string {
      if (kind === 'MONEY') return t('moneyPrice');
      return most > 1
        ? t('perUnit', { unit, points: format.number(price) })
        : t('onePrice', { points: format.number(price) });
    },
    /** So many at once: 10일, 1,000,000P. */
    most({ kind, unit }: Named, units: number): string {
      return kind === 'MONEY'
        ? points(units)
        : `${format.number(units)}${format.locale === 'ko' ? '' : ' '}${unit}`;
    },
    quarter: (quarter: string) => t('quarter', { year: quarter.slice(0, 4), quarter: quarter.slice(6) }),
  };
}
