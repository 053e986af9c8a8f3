import type { TFunction } from 'i18next';
import type { Crumb } from '../elements/page';
import { kpiPath, personPath } from '../elements/paths';

interface Headed {
  id: string;
  name: string;
  owner: { id: string; name: string };
}

/** The way to a KPI's own page: all KPIs, then whose it is. */
export function kpiCrumbs(t: TFunction<'kpi'>, kpi: Headed): Crumb[] {
  return [
    { to: '/kpis', label: t('crumb') },
    { to: personPath(kpi.owner.id), label: kpi.owner.name },
  ];
}

/** The way to a page on which its owner acts. */
export function kpiActCrumbs(t: TFunction<'kpi'>, kpi: Headed): Crumb[] {
  return [...kpiCrumbs(t, kpi), { to: kpiPath(kpi.id), label: kpi.name }];
}
