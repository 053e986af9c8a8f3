import { Button } from '@mantine/core';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { load } from '~/api/api.server';
import { LoadMore } from '~/elements/load-more';
import { Page } from '~/elements/page';
import { useFormat } from '~/format/use-format';
import type { PageHandle } from '~/frame/page-title';
import { KpisByValueDocument, KpisDocument } from '~/gql/graphql';
import { boardSentence } from '~/kpi/list/board-sentence';
import { readKpiFilter, readKpiView, toKpiFilter } from '~/kpi/list/kpi-filter';
import { KpiFilterForm } from '~/kpi/list/kpi-filter-form';
import { KpiRows } from '~/kpi/list/kpi-rows';
import { KpiViews } from '~/kpi/list/kpi-views';
import { KpisByValue } from '~/kpi/list/kpis-by-value';
import { NoKpis } from '~/kpi/list/no-kpis';
import { teamChoices } from '~/team/tree';

const PAGE = 50;

export const handle: PageHandle = { title: (t) => t('kpiList:title') };

export async function loader({ request }: LoaderFunctionArgs) {
  const params = new URL(request.url).searchParams;
  if (readKpiView(params) === 'mission')
    return { view: 'mission' as const, ...(await load(request, KpisByValueDocument)) };
  const filter = readKpiFilter(params);
  const after = params.get('after');
  const answer = await load(request, KpisDocument, { first: PAGE, after, filter: toKpiFilter(filter) });
  return { view: 'list' as const, filter, after, ...answer };
}

type Data = Awaited<ReturnType<typeof loader>>;

export default function Kpis() {
  const data = useLoaderData<typeof loader>();
  return data.view === 'mission' ? <Mission data={data} /> : <List data={data} />;
}

function List({ data }: { data: Extract<Data, { view: 'list' }> }) {
  const { t } = useTranslation('kpiList');
  const { locale } = useFormat();
  const { filter, viewer, company, teams } = data;
  const kpis = data.kpis.edges.map(({ node }) => node);
  const { pageInfo } = data.kpis;
  const sentence = boardSentence(
    kpis.map(({ trend }) => trend.state),
    pageInfo.hasNextPage || data.after !== null,
  );
  const isMine = filter.ownerId !== '' && filter.ownerId === viewer?.member.id;
  return (
    <Page
      kicker={t('title')}
      title={t(sentence.word, { count: 'count' in sentence ? sentence.count : 0 })}
      lead={t('lead')}
      act={viewer?.can.setKpis && <SetKpi />}
    >
      <KpiViews open={isMine ? 'mine' : filter.ownerId ? null : 'all'} viewerId={viewer?.member.id ?? ''} />
      <KpiFilterForm
        key={JSON.stringify(filter)}
        filter={filter}
        teams={teamChoices(
          teams.edges.map(({ node }) => node),
          locale,
        )}
        values={company.values.map(({ id, name }) => ({ value: id, label: name }))}
      />
      {kpis.length > 0 ? (
        <KpiRows kpis={kpis} label={t('results')} owners />
      ) : (
        <NoKpis filter={filter} isMine={isMine} canSet={viewer?.can.setKpis ?? false} />
      )}
      <LoadMore pageInfo={pageInfo} />
    </Page>
  );
}

function Mission({ data }: { data: Extract<Data, { view: 'mission' }> }) {
  const { t } = useTranslation('kpiList');
  const { viewer, company } = data;
  return (
    <Page
      kicker={t('title')}
      title={t('headingMission')}
      lead={company.mission || t('noMission')}
      act={viewer?.can.setKpis && <SetKpi />}
    >
      <KpiViews open="mission" viewerId={viewer?.member.id ?? ''} />
      <KpisByValue values={company.values} />
    </Page>
  );
}

function SetKpi() {
  const { t } = useTranslation('kpiList');
  return (
    <Button component={Link} to="/kpis/new">
      {t('set')}
    </Button>
  );
}
