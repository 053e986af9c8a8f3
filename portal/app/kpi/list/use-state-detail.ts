import { daysBetween } from '@groundcrew/shared';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/format/use-format';
import type { SparkTrendFragment } from '~/gql/graphql';
import { stateDetail } from './state-detail';

type Trend = Pick<SparkTrendFragment, 'state' | 'stateCount' | 'points' | 'unit'>;

/** A period that ended less than so many days ago is the last one. */
const LAST_DAYS = { DAY: 1, WEEK: 7, MONTH: 31 } as const;

/** The line under a state in words: 7주째 평소 범위 아래예요, 지난주가 평소 범위 아래로 나갔어요. */
export function useStateDetail() {
  const { t } = useTranslation('kpiList');
  const format = useFormat();
  return (trend: Trend): string => {
    const detail = stateDetail(trend);
    const { unit } = trend;
    if (detail.kind === 'LASTING')
      return t('detail.lasting', { span: t(`span.${unit}`, { count: detail.count }) });
    if (detail.kind !== 'OUTSIDE') return t(`detail.${detail.kind}`);
    const below = detail.side === 'BELOW';
    if (detail.count > 1) {
      const span = t(`span.${unit}`, { count: detail.count });
      return t(below ? 'detail.belowFor' : 'detail.aboveFor', { span });
    }
    const { from, to } = detail.period;
    const isLast = daysBetween(to, format.today) < LAST_DAYS[unit];
    const period = isLast ? t(`last.${unit}`) : format.period(from, to);
    return t(below ? 'detail.belowOnce' : 'detail.aboveOnce', { period });
  };
}
