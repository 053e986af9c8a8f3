import { Button } from '@mantine/core';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Empty } from '~/elements/empty';
import { LoadMore } from '~/elements/load-more';
import { Page } from '~/elements/page';
import { Toast } from '~/elements/toast';
import { ReplyNote } from '~/form/reply-note';
import { useFormat } from '~/format/use-format';
import type { PageHandle } from '~/frame/page-title';
import { CoverRows } from '~/gray-zone/cover-rows';
import { endCover, loadCovers } from '~/gray-zone/covers.server';
import { CoversFilterForm } from '~/gray-zone/covers-filter-form';
import { GrayZoneViews } from '~/gray-zone/gray-zone-views';
import { teamChoices } from '~/team/tree';

export const handle: PageHandle = { title: (t) => t('cover:title') };

export const shouldRevalidate = () => true;

export const loader = ({ request }: LoaderFunctionArgs) => loadCovers(request);

export async function action({ request }: ActionFunctionArgs) {
  const reply = await endCover(request);
  if (reply) return data(reply, 400);
  const params = new URL(request.url).searchParams;
  params.delete('index');
  params.set('done', 'ended');
  return redirect(`/covers?${params}`);
}

export default function Covers() {
  const { t } = useTranslation('cover');
  const { locale } = useFormat();
  const { filter, covers, pageInfo, teams, viewerId, helper, topic, done } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const isNarrowed = Boolean(filter.helperId || filter.teamId || filter.topicId);
  const record = topic ? `/covers/new?${new URLSearchParams({ topic: filter.topicId })}` : '/covers/new';
  return (
    <Page
      kicker={t('title')}
      title={useHeading()}
      lead={t('lead')}
      act={
        <Button component={Link} to={record}>
          {t('record')}
        </Button>
      }
    >
      <GrayZoneViews open="covers" />
      <CoversFilterForm
        key={JSON.stringify(filter)}
        filter={filter}
        teams={teamChoices(teams, locale)}
        viewerId={viewerId}
        helper={helper}
      />
      <ReplyNote reply={reply} />
      {covers.length > 0 ? (
        <CoverRows covers={covers} label={t('label')} ends />
      ) : (
        <Empty
          act={
            (filter.running || isNarrowed) && (
              <Button component={Link} to="/covers?when=all" variant="default">
                {t('showAll')}
              </Button>
            )
          }
        >
          {t(isNarrowed ? 'none' : filter.running ? 'noneNow' : 'empty')}
        </Empty>
      )}
      <LoadMore pageInfo={pageInfo} />
      {(done === 'ended' || done === 'recorded') && <Toast key={done}>{t(done)}</Toast>}
    </Page>
  );
}

/** What is shown as a sentence: whose, of what, or how many hold today. */
function useHeading(): string {
  const { t } = useTranslation('cover');
  const { filter, covers, pageInfo, helper, topic, after } = useLoaderData<typeof loader>();
  if (helper) return t('headingOf', { name: helper });
  if (topic) return t('headingTopic', { name: topic });
  if (!filter.running) return t('headingAll');
  const count = covers.length;
  if (count === 0) return t('headingCalm');
  return t(pageInfo.hasNextPage || after ? 'headingMany' : 'headingRunning', { count });
}
