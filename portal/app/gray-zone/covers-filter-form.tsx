import { useTranslation } from 'react-i18next';
import type { Choice } from '~/form/fields';
import { FilterForm } from '~/form/filter-form';
import type { CoverListFilter } from './cover-filter';

/** Narrows the list of covers. */
export function CoversFilterForm(props: {
  filter: CoverListFilter;
  teams: Choice[];
  viewerId: string;
  /** The name of the member whose covers are shown; null when it is everybody's. */
  helper: string | null;
}) {
  const { t } = useTranslation('cover');
  const { filter, viewerId, helper } = props;
  const isOthers = helper !== null && filter.helperId !== viewerId;
  const selects = [
    {
      name: 'when',
      label: t('when'),
      value: filter.running ? 'now' : 'all',
      data: [
        { value: 'now', label: t('running') },
        { value: 'all', label: t('all') },
      ],
    },
    {
      name: 'helper',
      label: t('who'),
      value: filter.helperId,
      data: [
        { value: '', label: t('everyone') },
        { value: viewerId, label: t('mine') },
        ...(isOthers ? [{ value: filter.helperId, label: t('person', { name: helper }) }] : []),
      ],
    },
    {
      name: 'team',
      label: t('team'),
      value: filter.teamId,
      data: [{ value: '', label: t('allTeams') }, ...props.teams],
    },
  ];
  return <FilterForm selects={selects} hidden={{ topic: filter.topicId }} button={t('show')} />;
}
