import { requireAbility } from '~/admin/require-admin.server';
import { load, notFound } from '~/api/api.server';
import { MetricLoadPageDocument, MetricLoadsDocument, type MetricLoadsQuery } from '~/gql/graphql';
import { type FeedWay, feedWays } from './last-good';

const PAGE = 50;
/** How far back the ways in are looked for: a feed that is silent stands behind all that others brought since. */
const LOOKED_DAYS = 60;
const LOOKED_PAGES = 5;
const LOOKED_PAGE = 100;
const ISSUES = 100;

/** Loads, newest first; beside the first page, every way in with its last good load. */
export async function loadFeeds(request: Request) {
  await requireAbility(request, 'editMetrics');
  const after = new URL(request.url).searchParams.get('after');
  const { metricLoads } = await load(request, MetricLoadsDocument, { first: PAGE, after });
  const loads = metricLoads.edges.map(({ node }) => node);
  const { ways, looked } = after ? { ways: [], looked: 0 } : await lookAtWays(request);
  return { loads, pageInfo: metricLoads.pageInfo, ways, looked };
}

/** The ways in which nothing comes though something used to. */
export async function silentWays(request: Request): Promise<FeedWay[]> {
  const { ways } = await lookAtWays(request);
  return ways.filter(({ silentSince }) => silentSince !== null);
}

/** Every way in of the last weeks, and how many loads were looked at. */
async function lookAtWays(request: Request): Promise<{ ways: FeedWay[]; looked: number }> {
  const now = Date.now();
  const loads: Parameters<typeof feedWays>[0][number][] = [];
  let after: string | null = null;
  for (let page = 0; page < LOOKED_PAGES; page += 1) {
    const { metricLoads }: MetricLoadsQuery = await load(request, MetricLoadsDocument, {
      first: LOOKED_PAGE,
      after,
    });
    loads.push(...metricLoads.edges.map(({ node }) => node));
    after = metricLoads.pageInfo.endCursor ?? null;
    const oldest = loads.at(-1);
    const isFar = oldest && now - Date.parse(oldest.startedAt) > LOOKED_DAYS * 86_400_000;
    if (!metricLoads.pageInfo.hasNextPage || isFar) break;
  }
  return { ways: feedWays(loads, now), looked: loads.length };
}

/** One load with a page of the rows that could not be read. @throws the page's 404 */
export async function loadFeedDetail(request: Request, id: string) {
  await requireAbility(request, 'editMetrics');
  const after = new URL(request.url).searchParams.get('after');
  const { node } = await load(request, MetricLoadPageDocument, { id, first: ISSUES, after });
  if (node?.__typename !== 'MetricLoad') throw notFound();
  const { edges, pageInfo } = node.issues;
  return { load: node, issues: edges.map(({ node: issue }) => issue), pageInfo };
}
