import { useTranslation } from 'react-i18next';
import { FilterForm } from '~/form/filter-form';
import { type IdeaListFilter, ideaOrders, ideaStates } from './idea-filter';

/** Narrows the list of ideas. */
export function IdeaFilterForm({ filter, isLead }: { filter: IdeaListFilter; isLead: boolean }) {
  const { t } = useTranslation('idea');
  const selects = [
    {
      name: 'state',
      label: t('filter.state'),
      value: filter.state,
      data: [
        { value: '', label: t('filter.allStates') },
        ...ideaStates.map((state) => ({ value: state, label: t(`state.${state}`) })),
      ],
    },
    {
      name: 'who',
      label: t('filter.who'),
      value: filter.who,
      data: [
        { value: '', label: t('filter.everyone') },
        { value: 'mine', label: t('filter.mine') },
        ...(isLead || filter.who === 'decide' ? [{ value: 'decide', label: t('filter.decide') }] : []),
      ],
    },
    {
      name: 'order',
      label: t('filter.order'),
      value: filter.order,
      data: ideaOrders.map((order) => ({ value: order, label: t(`filter.orders.${order}`) })),
    },
  ];
  return (
    <FilterForm
      text={{ label: t('filter.text'), value: filter.text }}
      selects={selects}
      hidden={{ person: filter.authorId }}
      button={t('filter.show')}
    />
  );
}
