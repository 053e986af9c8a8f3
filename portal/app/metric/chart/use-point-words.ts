import { useTranslation } from 'react-i18next';
import { useFormat } from '~/format/use-format';
import { periodWords } from '../period-words';
import { useValueWords } from '../use-value-words';
import type { ValueStyle } from '../value-words';
import type { ChartPoint } from './run-chart.model';

/** The names of what is counted, for reading numerator and denominator: 문의 1,372건 ÷ 주문 28,000건. */
export interface CountNames {
  numerator: { name: string; unit: string };
  denominator?: { name: string; unit: string } | null;
}

/** Points of a chart in words. */
export function usePointWords(style: ValueStyle, names: CountNames) {
  const { t } = useTranslation('chart');
  const { locale, today } = useFormat();
  const words = useValueWords();
  const period = (point: { from: string; to: string }) => periodWords(point.from, point.to, locale, today);
  const counts = (point: { numerator?: string | null; denominator?: string | null }): string => {
    const { numerator, denominator } = names;
    const above = point.numerator
      ? `${numerator.name}\u00a0${words.count(point.numerator, numerator.unit)}`
      : t('noCount', { name: numerator.name });
    if (!denominator) return above;
    const below = point.denominator
      ? `${denominator.name}\u00a0${words.count(point.denominator, denominator.unit)}`
      : t('noCount', { name: denominator.name });
    return `${above} ÷ ${below}`;
  };
  const value = (point: { value?: number | null }) =>
    typeof point.value === 'number' ? words.value(point.value, style) : t('state.NO_DATA');
  const notJudged = ({ missingDays = 0 }: Pick<ChartPoint, 'missingDays'>) =>
    missingDays > 0 ? t('missing', { count: missingDays }) : t('incomplete');
  return {
    period,
    counts,
    value,
    /** Why a period that is not complete is not. */
    notJudged,
    /** Everything about a point: 11월 9–15일, 4.9%, 문의 1,372건 ÷ 주문 28,000건, 좋아지는 신호예요. */
    whole(point: ChartPoint): string {
      const state = point.isComplete
        ? point.state === 'NO_DATA'
          ? []
          : [t(`pointState.${point.state}`)]
        : [notJudged(point)];
      const ratio = names.denominator || typeof point.value !== 'number' ? [counts(point)] : [];
      return [period(point), value(point), ...ratio, ...state].join(', ');
    },
  };
}
