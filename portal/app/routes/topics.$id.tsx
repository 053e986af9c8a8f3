import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Empty } from '~/elements/empty';
import { LoadMore } from '~/elements/load-more';
import { Page } from '~/elements/page';
import { Section } from '~/elements/section';
import { Toast } from '~/elements/toast';
import type { PageHandle } from '~/frame/page-title';
import { TopicGrayZone } from '~/gray-zone/topic-gray-zone';
import { topicPath } from '~/routing/paths';
import { RequestRows } from '~/routing/request-rows';
import { actOnTopic, findTopics, loadTopic, type ShownTopic } from '~/routing/topic.server';
import { TopicConsistency } from '~/routing/topic-consistency';
import { TopicQuotes } from '~/routing/topic-quotes';
import { TopicTidy } from '~/routing/topic-tidy';

export const handle: PageHandle<{ topic: ShownTopic }> = { title: (_, { topic }) => topic.name };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const id = params.id ?? '';
  const looked = (search.get('merge') ?? '').trim().slice(0, 200);
  const [topic, found] = await Promise.all([
    loadTopic(request, id, search.get('after')),
    findTopics(request, looked, id),
  ]);
  const done = search.get('done');
  return { topic, found, looked, isFirst: !search.has('after'), done };
}

export async function action({ request }: ActionFunctionArgs) {
  const acted = await actOnTopic(request, await request.formData());
  if (acted.done === null) return data(acted.answer, 400);
  return redirect(`${topicPath(acted.id)}?done=${acted.done}`);
}

export default function Topic() {
  const { t } = useTranslation('routing');
  const { topic, found, looked, isFirst, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const requests = topic.requests.edges.map(({ node }) => node);
  return (
    <Page
      crumbs={[
        { to: '/ask', label: t('title') },
        { to: '/topics', label: t('topics') },
      ]}
      title={topic.name}
      lead={topic.key && topic.key !== topic.name && t('topic.key', { key: topic.key })}
      rail={
        <>
          <TopicGrayZone topic={topic} />
          {(topic.viewerCan.rename || topic.viewerCan.merge) && (
            <TopicTidy
              key={`${topic.id}${topic.version}`}
              topic={topic}
              found={found}
              looked={looked}
              answer={answer}
            />
          )}
        </>
      }
    >
      <TopicConsistency topic={topic} />
      {isFirst && requests.length > 0 && (
        <Section title={t('topic.quotes')}>
          <TopicQuotes requests={requests} />
        </Section>
      )}
      <Section
        id="requests"
        title={t('topic.requests')}
        note={t('topic.requestsTotal', { count: topic.requestCount })}
      >
        {requests.length > 0 ? (
          <RequestRows requests={requests} label={t('topic.requests')} askers />
        ) : (
          <Empty>{t('topic.noRequests')}</Empty>
        )}
        <LoadMore pageInfo={topic.requests.pageInfo} />
      </Section>
      {(done === 'rename' || done === 'merge') && (
        <Toast>{t(done === 'rename' ? 'topic.renamed' : 'topic.merged')}</Toast>
      )}
    </Page>
  );
}
