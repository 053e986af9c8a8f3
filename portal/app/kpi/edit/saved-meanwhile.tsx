import { useTranslation } from 'react-i18next';
import { SavedValues } from '~/form/saved-values';
import type { EditableKpiFragment } from '~/gql/graphql';
import { measureOf } from './measure';

/** What somebody else saved while the reader was writing, to compare with before saving again. */
export function KpiSavedMeanwhile({ kpi }: { kpi: EditableKpiFragment }) {
  const { t } = useTranslation('kpiEdit');
  const { numerator, denominator, direction, unit, display } = kpi;
  const { target } = measureOf(kpi);
  const saved = [
    { term: t('problem'), value: kpi.problem },
    { term: t('serves'), value: kpi.servesValue?.name },
    { term: t('servesHow'), value: kpi.serves },
    { term: t('name'), value: kpi.name },
    { term: t('formula'), value: [numerator.name, denominator?.name].filter(Boolean).join(' ÷ ') },
    { term: t('direction'), value: t(`directionOf.${direction}`) },
    { term: t('unit'), value: t(`unitOf.${unit}`) },
    {
      term: t('target'),
      value: display === 'NUMBER' ? target : target && `${target} ${t(`targetUnit.${display}`)}`,
    },
  ];
  return <SavedValues title={t('current')} help={t('currentHelp')} saved={saved} />;
}
