import { addDays } from '@groundcrew/shared';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { loadKpiTrend } from '~/kpi/kpi-page.server';
import { trendCsv } from '~/kpi/trend-csv';
import { requestedLocale, toLocale } from '~/session/preferences';
import { en } from '~/words/en';
import { ko } from '~/words/ko';

/** The trend that the KPI's page shows at the same address, as a CSV file in the reader's language. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { kpi, locale: kept } = await loadKpiTrend(request, params.id);
  const locale = toLocale(kept) ?? requestedLocale(request.headers);
  const { table, from, to, pointState, incomplete, missing_one, missing_other } = { ko, en }[locale].chart;
  const names = { numerator: kpi.numerator.name, denominator: kpi.denominator?.name ?? null };
  const missing = (days: number) =>
    (days === 1 ? missing_one : missing_other).replace('{{count}}', String(days));
  const words = { ...table, from, to, states: pointState, incomplete, missing };
  const text = trendCsv(kpi.trend.points, names, words, (day) => addDays(day, -1));
  const { unit, from: first, to: last } = kpi.trend;
  return new Response(text, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="kpi-${unit.toLowerCase()}-${first}-${addDays(last, -1)}.csv"`,
      'Cache-Control': 'no-store',
    },
  });
}
