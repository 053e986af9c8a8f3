import { useTranslation } from 'react-i18next';
import { FilterForm } from '~/form/filter-form';
import { LEAST_CHOICES, type TopicListFilter } from './topic-filter';

/** Narrows the list of topics. */
export function TopicFilterForm({ filter }: { filter: TopicListFilter }) {
  const { t } = useTranslation('routing');
  const orders = ['SCATTERED', 'RECENT', 'NAME'] as const;
  const selects = [
    {
      name: 'min',
      label: t('list.least'),
      value: String(filter.atLeast),
      data: LEAST_CHOICES.map((count) => ({
        value: String(count),
        label: count === 0 ? t('list.leastAll') : t('list.leastFrom', { count }),
      })),
    },
    {
      name: 'scattered',
      label: t('list.scattered'),
      value: filter.scattered ? 'on' : '',
      data: [
        { value: '', label: t('list.scatteredAll') },
        { value: 'on', label: t('list.scatteredFrom') },
      ],
    },
    {
      name: 'order',
      label: t('list.order'),
      value: filter.order,
      data: orders.map((order) => ({ value: order, label: t(`list.orders.${order}`) })),
    },
  ];
  return (
    <FilterForm
      text={{ label: t('list.find'), value: filter.text }}
      selects={selects}
      button={t('list.show')}
    />
  );
}
