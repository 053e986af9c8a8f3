import { useTranslation } from 'react-i18next';
import type { ShownMetric } from './metric-page.server';

/** What the series says, as a sentence: the page's heading and the chart's name. */
export function useMetricSentence({
  name,
  side,
  trend,
}: Pick<ShownMetric, 'name' | 'side' | 'trend'>): string {
  const { t } = useTranslation('metric');
  const { state } = trend;
  if (state === 'BETTER' || state === 'WORSE') return t(`sentence.${side}.${state}`, { name });
  return t(`sentence.${state}`, { name });
}
