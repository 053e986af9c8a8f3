import { useTranslation } from 'react-i18next';
import type { Choice } from '~/form/fields';
import { FilterForm } from '~/form/filter-form';
import type { PeopleFilter } from './people-filter';

/** Filters a list of people. */
export function PeopleFilterForm({ filter, teams }: { filter: PeopleFilter; teams: Choice[] }) {
  const { t } = useTranslation('member');
  const selects = [
    {
      name: 'team',
      label: t('team'),
      value: filter.teamId,
      data: [{ value: '', label: t('allTeams') }, ...teams],
    },
    {
      name: 'status',
      label: t('status'),
      value: filter.left ? 'left' : 'here',
      data: [
        { value: 'here', label: t('here') },
        { value: 'left', label: t('left') },
      ],
    },
  ];
  return (
    <FilterForm text={{ label: t('find'), value: filter.text }} selects={selects} button={t('findButton')} />
  );
}
