import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { AdminNav } from '~/admin/admin-nav';
import { LoadMore } from '~/elements/load-more';
import { Page } from '~/elements/page';
import { Section } from '~/elements/section';
import type { PageHandle } from '~/frame/page-title';
import { loadFeeds } from '~/metric/feed/feed.server';
import { FeedWays } from '~/metric/feed/feed-ways';
import { isTroubled } from '~/metric/feed/last-good';
import { LoadRows } from '~/metric/feed/load-rows';

export const handle: PageHandle = { title: (t) => t('metric:feed.title') };

export const loader = ({ request }: LoaderFunctionArgs) => loadFeeds(request);

export default function Feeds() {
  const { t } = useTranslation('metric');
  const { loads, pageInfo, ways, looked } = useLoaderData<typeof loader>();
  const troubled = ways.filter(isTroubled).length;
  const title =
    loads.length === 0
      ? t('feed.none')
      : ways.length === 0
        ? t('feed.title')
        : troubled > 0
          ? t('feed.troubled', { count: troubled })
          : t('feed.allWell');
  return (
    <Page title={title} lead={t(loads.length === 0 ? 'feed.noneLead' : 'feed.lead')}>
      <AdminNav />
      {ways.length > 0 && <FeedWays ways={ways} looked={looked} />}
      {loads.length > 0 && (
        <Section title={t('feed.loads')}>
          <LoadRows loads={loads} />
        </Section>
      )}
      <LoadMore pageInfo={pageInfo} />
    </Page>
  );
}
