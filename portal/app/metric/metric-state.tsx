import { useTranslation } from 'react-i18next';
import type { MetricSide, TrendState } from '~/gql/graphql';
import { StateWords } from './chart/state-words';

/** What a metric's trend says, in the words of its door: a rising front door helps, a rising back door hurts. */
export function useMetricState(side: MetricSide, { state }: { state: TrendState }) {
  const { t } = useTranslation('metric');
  if (state !== 'BETTER' && state !== 'WORSE') return <StateWords state={state} short />;
  return <StateWords state={state}>{t(`state.${side}.${state}`)}</StateWords>;
}
