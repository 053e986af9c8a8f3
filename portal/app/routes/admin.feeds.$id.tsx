import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { AdminNav } from '~/admin/admin-nav';
import { Empty } from '~/elements/empty';
import { LoadMore } from '~/elements/load-more';
import { Page } from '~/elements/page';
import { Section } from '~/elements/section';
import { useFormat } from '~/format/use-format';
import type { PageHandle } from '~/frame/page-title';
import classes from '~/metric/feed/feed.module.css';
import { loadFeedDetail } from '~/metric/feed/feed.server';
import { LoadStateWords } from '~/metric/feed/load-state';
import { useLoadWords } from '~/metric/feed/use-load-words';
import { IssueTable } from '~/metric/upload/issue-table';

export const handle: PageHandle = { title: (t) => t('metric:feed.detailTitle') };

export const loader = ({ request, params }: LoaderFunctionArgs) => loadFeedDetail(request, params.id ?? '');

export default function Feed() {
  const { t } = useTranslation('metric');
  const format = useFormat();
  const words = useLoadWords();
  const { load, issues, pageInfo } = useLoaderData<typeof loader>();
  const { startedAt, finishedAt, badCount } = load;
  return (
    <Page
      crumbs={[{ to: '/admin/feeds', label: t('feed.title') }]}
      title={words.name(load)}
      lead={`${words.sender(load)} · ${words.counts(load)}`}
    >
      <AdminNav />
      <dl className={classes.facts}>
        <div>
          <dt>{t('page.now')}</dt>
          <dd>
            <LoadStateWords load={load} />
          </dd>
        </div>
        <div>
          <dt>{t('feed.startedAt')}</dt>
          <dd>
            {format.dayOf(startedAt)} {format.time(startedAt)}
          </dd>
        </div>
        <div>
          <dt>{t('feed.finishedAt')}</dt>
          <dd>
            {finishedAt ? `${format.dayOf(finishedAt)} ${format.time(finishedAt)}` : t('feed.notFinished')}
          </dd>
        </div>
        <div>
          <dt>{t('upload.badCount')}</dt>
          <dd>{t('upload.badRows', { count: badCount })}</dd>
        </div>
      </dl>
      <Section title={t('upload.problems')}>
        {issues.length > 0 ? <IssueTable issues={issues} /> : <Empty>{t('feed.noProblems')}</Empty>}
      </Section>
      <LoadMore pageInfo={pageInfo} />
    </Page>
  );
}
