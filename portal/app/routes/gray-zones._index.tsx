import { Button } from '@mantine/core';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Empty } from '~/elements/empty';
import { LoadMore } from '~/elements/load-more';
import { Page } from '~/elements/page';
import { useFormat } from '~/format/use-format';
import type { PageHandle } from '~/frame/page-title';
import classes from '~/gray-zone/board.module.css';
import { loadBoard } from '~/gray-zone/board.server';
import { boardPath, isNarrowed } from '~/gray-zone/board-filter';
import { BoardFilterForm } from '~/gray-zone/board-filter-form';
import { BoardGroupSection } from '~/gray-zone/board-group';
import { GrayZoneViews } from '~/gray-zone/gray-zone-views';
import { teamChoices } from '~/team/tree';

export const handle: PageHandle = { title: (t) => t('grayZone:title') };

export const loader = ({ request }: LoaderFunctionArgs) => loadBoard(request);

export default function GrayZones() {
  const { t } = useTranslation('grayZone');
  const { locale } = useFormat();
  const board = useLoaderData<typeof loader>();
  const { filter, groups, total, dismissed } = board;
  const narrowed = isNarrowed(filter);
  return (
    <Page
      kicker={t('title')}
      title={useHeading()}
      lead={t('lead')}
      act={
        <>
          <Button component={Link} to="/gray-zones/new">
            {t('report')}
          </Button>
          {board.mayPropose && (
            <Button component={Link} to="/gray-zones/propose" variant="default">
              {t('offerOther')}
            </Button>
          )}
        </>
      }
    >
      <GrayZoneViews open="board" />
      {(total > 0 || narrowed) && (
        <BoardFilterForm
          key={JSON.stringify(filter)}
          filter={filter}
          teams={teamChoices(board.teams, locale)}
          isLead={board.isLead}
        />
      )}
      {total === 0 && !narrowed ? (
        <Empty>{t('empty')}</Empty>
      ) : (
        groups.map((shown) => <BoardGroupSection key={shown.group} shown={shown} filter={filter} />)
      )}
      {narrowed && groups.length === 0 && (
        <Empty
          act={
            <Button component={Link} to="/gray-zones" variant="default">
              {t('showAll')}
            </Button>
          }
        >
          {t('none')}
        </Empty>
      )}
      {board.pageInfo && <LoadMore pageInfo={board.pageInfo} />}
      {dismissed > 0 && filter.state !== 'DISMISSED' && (
        <p className={classes.links}>
          <Link to={boardPath({ ...filter, state: 'DISMISSED' })}>
            {t('dismissedLink', { count: dismissed })}
          </Link>
        </p>
      )}
    </Page>
  );
}

/** What the board says as a sentence: how many wait for an owner; of a filtered board nothing is claimed. */
function useHeading(): string {
  const { t } = useTranslation('grayZone');
  const { filter, waiting } = useLoaderData<typeof loader>();
  if (isNarrowed(filter)) return t('headingFiltered');
  return waiting > 0 ? t('heading', { count: waiting }) : t('headingCalm');
}
