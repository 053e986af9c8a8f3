import { Button } from '@mantine/core';
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Empty } from '~/elements/empty';
import { isFiltered, type KpiListFilter } from './kpi-filter';

/** Why the list is empty, and the one thing to do about it. */
export function NoKpis(props: { filter: KpiListFilter; isMine: boolean; canSet: boolean }) {
  const { t } = useTranslation('kpiList');
  const { filter, isMine, canSet } = props;
  const onlyMine = isMine && !isFiltered({ ...filter, ownerId: '' });
  if (isFiltered(filter) && !onlyMine) {
    return (
      <Empty
        act={
          <Button component={Link} to="/kpis" variant="default">
            {t('showAll')}
          </Button>
        }
      >
        {t('nothingFound')}
      </Empty>
    );
  }
  const act = canSet && (
    <Button component={Link} to="/kpis/new" variant="default">
      {t('set')}
    </Button>
  );
  return <Empty act={act}>{t(onlyMine ? 'notMine' : 'nobody')}</Empty>;
}
