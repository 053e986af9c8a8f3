import { useTranslation } from 'react-i18next';
import { Empty } from '~/elements/empty';
import { Section } from '~/elements/section';
import type { KpiRowFragment } from '~/gql/graphql';
import { KpiRows } from './kpi-rows';

/** What a person measures their own work by. */
export function PersonKpis({ kpis }: { kpis: readonly KpiRowFragment[] }) {
  const { t } = useTranslation('kpiList');
  return (
    <Section
      title={t('ofPerson')}
      note={kpis.length > 0 ? t('kpiCount', { count: kpis.length }) : undefined}
      more={{ to: '/kpis', label: t('title') }}
    >
      {kpis.length === 0 ? <Empty>{t('noneOfPerson')}</Empty> : <KpiRows kpis={kpis} label={t('ofPerson')} />}
    </Section>
  );
}
