import { useTranslation } from 'react-i18next';
import type { Choice } from '~/form/fields';
import { FilterForm } from '~/form/filter-form';
import {
  type BoardFilter,
  boardGroupNames,
  boardMine,
  boardOrders,
  boardSources,
  REACH,
} from './board-filter';

/** Narrows the board. */
export function BoardFilterForm(props: { filter: BoardFilter; teams: Choice[]; isLead: boolean }) {
  const { t } = useTranslation('grayZone');
  const { filter } = props;
  const selects = [
    {
      name: 'state',
      label: t('filter.state'),
      value: filter.state,
      data: [
        { value: '', label: t('filter.allStates') },
        ...boardGroupNames.map((group) => ({ value: group, label: t(`group.${group}`) })),
      ],
    },
    {
      name: 'team',
      label: t('filter.team'),
      value: filter.teamId,
      data: [{ value: '', label: t('filter.allTeams') }, ...props.teams],
    },
    {
      name: 'source',
      label: t('filter.source'),
      value: filter.source,
      data: [
        { value: '', label: t('filter.allSources') },
        ...boardSources.map((source) => ({ value: source, label: t(`source.${source}`) })),
      ],
    },
    {
      name: 'who',
      label: t('filter.who'),
      value: filter.who,
      data: [
        { value: '', label: t('filter.everyone') },
        ...(props.isLead || filter.who === REACH ? [{ value: REACH, label: t('filter.reach') }] : []),
        ...boardMine.map((mine) => ({ value: mine, label: t(`filter.mine.${mine}`) })),
      ],
    },
    {
      name: 'order',
      label: t('filter.order'),
      value: filter.order,
      data: boardOrders.map((order) => ({ value: order, label: t(`filter.orders.${order}`) })),
    },
  ];
  return (
    <FilterForm
      text={{ label: t('filter.text'), value: filter.text }}
      selects={selects}
      button={t('filter.show')}
    />
  );
}
