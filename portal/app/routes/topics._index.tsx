import { Button, VisuallyHidden } from '@mantine/core';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { load } from '~/api/api.server';
import { Empty } from '~/elements/empty';
import { LoadMore } from '~/elements/load-more';
import { Page } from '~/elements/page';
import type { PageHandle } from '~/frame/page-title';
import { TopicsDocument } from '~/gql/graphql';
import { SCATTERED_FROM } from '~/routing/entropy-words';
import { RoutingViews } from '~/routing/routing-views';
import { isNarrowed, readTopicFilter, toTopicFilter } from '~/routing/topic-filter';
import { TopicFilterForm } from '~/routing/topic-filter-form';
import { TopicRows } from '~/routing/topic-rows';

const PAGE = 30;

export const handle: PageHandle = { title: (t) => t('routing:topics') };

export async function loader({ request }: LoaderFunctionArgs) {
  const params = new URL(request.url).searchParams;
  const filter = readTopicFilter(params);
  const after = params.get('after');
  const { topics } = await load(request, TopicsDocument, {
    first: PAGE,
    after,
    order: filter.order,
    filter: toTopicFilter(filter, SCATTERED_FROM),
  });
  return { filter, after, topics: topics.edges.map(({ node }) => node), pageInfo: topics.pageInfo };
}

export default function Topics() {
  const { t } = useTranslation('routing');
  const { filter, topics, pageInfo } = useLoaderData<typeof loader>();
  const narrowed = isNarrowed(filter);
  return (
    <Page kicker={t('title')} title={useHeading()} lead={t('list.lead')}>
      <RoutingViews open="topics" />
      {(topics.length > 0 || narrowed) && <TopicFilterForm key={JSON.stringify(filter)} filter={filter} />}
      {topics.length > 0 ? (
        <section>
          <VisuallyHidden component="h2">{t('list.label')}</VisuallyHidden>
          <TopicRows topics={topics} label={t('list.label')} />
        </section>
      ) : (
        <Empty
          act={
            <Button component={Link} to={narrowed ? '/topics' : '/ask'} variant="default">
              {t(narrowed ? 'list.showAll' : 'ask')}
            </Button>
          }
        >
          {t(narrowed ? 'list.none' : 'list.empty')}
        </Empty>
      )}
      <LoadMore pageInfo={pageInfo} />
    </Page>
  );
}

/** What the list says as a sentence; only a whole list, or one in order of scatter, can be counted. */
function useHeading(): string {
  const { t } = useTranslation('routing');
  const { filter, after, topics, pageInfo } = useLoaderData<typeof loader>();
  if (isNarrowed(filter)) return t('list.headingFiltered');
  if (topics.length === 0) return t('list.headingNone');
  const isWhole = after === null && (filter.order === 'SCATTERED' || !pageInfo.hasNextPage);
  if (!isWhole) return t('topics');
  const count = topics.filter(({ consistency }) => (consistency.entropy ?? 0) >= SCATTERED_FROM).length;
  if (count === 0) return t('list.headingSteady');
  return t(count === topics.length && pageInfo.hasNextPage ? 'list.headingMany' : 'list.heading', { count });
}
