import { useTranslation } from 'react-i18next';
import { Views } from '~/elements/views';
import { kpisOfPath } from './kpi-filter';

/** The ways to look at everybody's KPIs, as links: all, one's own, and by what they serve. */
export function KpiViews(props: { open: 'all' | 'mine' | 'mission' | null; viewerId: string }) {
  const { t } = useTranslation('kpiList');
  const views = [
    { name: 'all', to: '/kpis' },
    { name: 'mine', to: kpisOfPath(props.viewerId) },
    { name: 'mission', to: '/kpis?view=mission' },
  ] as const;
  return (
    <Views
      label={t('views')}
      views={views.map(({ name, to }) => ({ to, title: t(name), isOpen: props.open === name }))}
    />
  );
}
