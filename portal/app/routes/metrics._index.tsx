import { Button, TextInput } from '@mantine/core';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { Form, Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Empty } from '~/elements/empty';
import { Page } from '~/elements/page';
import type { PageHandle } from '~/frame/page-title';
import { DoorColumn } from '~/metric/door-column';
import { type DoorsHeading, doorsHeading, doorsPath } from '~/metric/doors';
import { type Door, loadDoors } from '~/metric/doors.server';
import classes from '~/metric/doors-page.module.css';

export const handle: PageHandle = { title: (t) => t('metric:title') };

export const loader = ({ request }: LoaderFunctionArgs) => loadDoors(request);

export default function Metrics() {
  const { t } = useTranslation('metric');
  const { view, mayEdit, doors } = useLoaderData<typeof loader>();
  const shown = doors.flatMap(({ metrics }) => metrics);
  const heading = doorsHeading(shown.map(({ trend }) => trend.state));
  const isNarrowed = view.text !== '' || view.archived || view.side !== null;
  const isBlank = shown.length === 0 && !isNarrowed;
  const title = useTitle(heading, isNarrowed);
  return (
    <Page
      kicker={t('doors.kicker')}
      title={view.archived ? t(shown.length > 0 ? 'doors.archivedTitle' : 'doors.noArchived') : title}
      lead={t(isBlank ? 'doors.emptyLead' : 'doors.lead')}
      act={mayEdit && <Acts />}
    >
      {!isBlank && <Tools />}
      {shown.length === 0 && isNarrowed ? (
        <Empty
          act={
            <Button component={Link} to="/metrics" variant="default">
              {t('doors.showAll')}
            </Button>
          }
        >
          {t(view.archived ? 'doors.noArchived' : 'doors.noneFound')}
        </Empty>
      ) : (
        !isBlank && (
          <div className={classes.doors} data-alone={view.side ?? undefined}>
            {doors.map((door) => (
              <DoorColumn key={door.side} door={door} more={moreOf(door)} />
            ))}
          </div>
        )
      )}
      {view.side && (
        <p>
          <Link to={doorsPath({ text: view.text, archived: view.archived })}>{t('doors.both_doors')}</Link>
        </p>
      )}
    </Page>
  );

  function moreOf({ side, pageInfo }: Door): string | null {
    if (!pageInfo.hasNextPage || !pageInfo.endCursor) return null;
    return doorsPath({ ...view, side, after: pageInfo.endCursor });
  }
}

function useTitle(heading: DoorsHeading, isNarrowed: boolean): string {
  const { t } = useTranslation('metric');
  switch (heading.word) {
    case 'empty':
      return t(isNarrowed ? 'doors.noneFound' : 'doors.empty');
    case 'both':
      return t('doors.both', { better: heading.better, worse: heading.worse });
    case 'better':
    case 'worse':
      return t(`doors.${heading.word}`, { count: heading.count });
    default:
      return t(`doors.${heading.word}`);
  }
}

function Acts() {
  const { t } = useTranslation('metric');
  return (
    <>
      <Button component={Link} to="/metrics/upload" variant="default">
        {t('doors.upload')}
      </Button>
      <Button component={Link} to="/metrics/new">
        {t('doors.make')}
      </Button>
    </>
  );
}

function Tools() {
  const { t } = useTranslation('metric');
  const { view } = useLoaderData<typeof loader>();
  return (
    <search>
      <Form method="get" className={classes.tools} key={view.text}>
        {view.archived && <input type="hidden" name="archived" value="yes" />}
        <TextInput
          type="search"
          name="q"
          defaultValue={view.text}
          aria-label={t('doors.search')}
          placeholder={t('doors.search')}
          className={classes.text}
        />
        <Button type="submit" variant="default">
          {t('doors.searchAct')}
        </Button>
        <p className={classes.toggle}>
          <Link to={doorsPath({ text: view.text, archived: !view.archived })}>
            {t(view.archived ? 'doors.showLive' : 'doors.showArchived')}
          </Link>
        </p>
      </Form>
    </search>
  );
}
