import { useTranslation } from 'react-i18next';
import type { Choice } from '~/form/fields';
import { FilterForm } from '~/form/filter-form';
import type { KpiListFilter } from './kpi-filter';

/** Filters the list of KPIs; one person's are not narrowed by team. */
export function KpiFilterForm(props: { filter: KpiListFilter; teams: Choice[]; values: Choice[] }) {
  const { t } = useTranslation('kpiList');
  const { filter } = props;
  const team = {
    name: 'team',
    label: t('team'),
    value: filter.teamId,
    data: [{ value: '', label: t('allTeams') }, ...props.teams],
  };
  const value = {
    name: 'value',
    label: t('value'),
    value: filter.valueId,
    data: [{ value: '', label: t('allValues') }, ...props.values],
  };
  const status = {
    name: 'status',
    label: t('status'),
    value: filter.retired ? 'retired' : '',
    data: [
      { value: '', label: t('current') },
      { value: 'retired', label: t('retired') },
    ],
  };
  return (
    <FilterForm
      text={{ label: t('find'), value: filter.text }}
      selects={[...(filter.ownerId ? [] : [team]), ...(props.values.length > 0 ? [value] : []), status]}
      hidden={{ owner: filter.ownerId }}
      button={t('findButton')}
    />
  );
}
