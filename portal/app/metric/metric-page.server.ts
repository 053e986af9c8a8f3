import { addDays } from '@groundcrew/shared';
import { load, notFound } from '~/api/api.server';
import {
  type MetricCorrectionShownFragment,
  MetricCorrectionsDocument,
  MetricPageDocument,
  type MetricPageQuery,
} from '~/gql/graphql';
import { GRID_WEEKS, gridWindow } from './day-grid.layout';
import { readMetricView, shownDays } from './metric-view';
import { readerToday } from './today.server';

const CORRECTIONS = 50;

export type ShownMetric = Extract<NonNullable<MetricPageQuery['node']>, { __typename: 'Metric' }>;

/** Everything that a metric's page shows, for the state in its address. @throws the page's 404 */
export async function loadMetricPage(request: Request, id: string) {
  const params = new URL(request.url).searchParams;
  const view = readMetricView(params);
  const { today } = await readerToday(request);
  const day = view.day ?? today;
  // the chosen day is always in sight, and typing begins with today
  const window = gridWindow(view.until ?? latestOf(view.day, today));
  const [{ node }, corrections] = await Promise.all([
    load(request, MetricPageDocument, {
      id,
      unit: view.unit,
      ...shownDays(view.unit, today),
      gridFrom: window.from,
      gridTo: window.to,
      day,
      dayAfter: addDays(day, 1),
    }),
    loadCorrections(request, id, params.get('after')),
  ]);
  if (node?.__typename !== 'Metric') throw notFound();
  return {
    view,
    today,
    window,
    earlier: addDays(window.to, -7 * GRID_WEEKS - 1),
    later: window.to <= today ? addDays(window.to, 7 * GRID_WEEKS - 1) : null,
    metric: node,
    day,
    value: node.chosen[0]?.value ?? null,
    history: node.history.edges.map(({ node: correction }) => correction),
    corrections,
  };
}

// a day of the last twelve weeks is in the grid that ends today; an older one ends its own
function latestOf(day: string | null, today: string): string {
  return day && day < gridWindow(today).from ? day : today;
}

async function loadCorrections(request: Request, id: string, after: string | null) {
  const { node } = await load(request, MetricCorrectionsDocument, { id, first: CORRECTIONS, after });
  if (node?.__typename !== 'Metric') throw notFound();
  const { edges, pageInfo } = node.corrections;
  return { rows: edges.map(({ node: correction }): MetricCorrectionShownFragment => correction), pageInfo };
}
