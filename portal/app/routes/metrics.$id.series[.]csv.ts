import { addDays } from '@groundcrew/shared';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { load, notFound } from '~/api/api.server';
import { MetricSeriesDocument, MetricToEditDocument } from '~/gql/graphql';
import { seriesCsv } from '~/metric/series.csv';
import { readerToday } from '~/metric/today.server';
import { en } from '~/words/en';
import { ko } from '~/words/ko';

// as many days as the API gives at once
const DAYS = 800;
const WORDS = { ko, en };

/** Every value of the metric as a CSV file, to be opened in a spreadsheet or uploaded again. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const id = params.id ?? '';
  const [{ node }, { locale }] = await Promise.all([
    load(request, MetricToEditDocument, { id }),
    readerToday(request),
  ]);
  if (node?.__typename !== 'Metric') throw notFound();
  const points: { day: string; value: string }[] = [];
  const end = node.lastDay ? addDays(node.lastDay, 1) : '';
  for (let from = node.firstDay ?? end; from < end; from = addDays(from, DAYS)) {
    const [to = end] = [addDays(from, DAYS), end].sort();
    const part = await load(request, MetricSeriesDocument, { id, from, to });
    if (part.node?.__typename === 'Metric') points.push(...part.node.points);
  }
  return new Response(seriesCsv(node.key, points, WORDS[locale].metric.csv), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(node.key)}.csv`,
      'Cache-Control': 'no-store',
    },
  });
}
