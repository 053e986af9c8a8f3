import { COMPANY_TIME_ZONE, dayOf } from '@groundcrew/shared';
import { load, notFound } from '../api/api.server';
import {
  KpiOtherDoorDocument,
  type KpiOtherDoorQuery,
  KpiPageDocument,
  type KpiPageQuery,
  KpiToOpenDocument,
  KpiTrendDocument,
  KpiWindowValueDocument,
  type PeriodUnit,
} from '../gql/graphql';
import { readSetAside } from './advice-cookie';
import { rangeOf, readKpiPageState, shownIsCut } from './kpi-page.address';
import { besideIds } from './other-door.choice';
import { shownChange } from './shown-change';

export type KpiShown = Extract<NonNullable<KpiPageQuery['node']>, { __typename: 'Kpi' }>;
export type ShownChange = KpiShown['changes'][number];
export type BesideMetric = Extract<NonNullable<KpiOtherDoorQuery['first']>, { __typename: 'Metric' }>;

/**
 * A KPI with everything about it, and beside it the value of its baseline and the other door's series.
 * @throws the page's 404 when there is none by this id
 */
export async function loadKpiPage(request: Request, id: string | undefined) {
  const { node, state, asked, beside, cutTo } = await whatIsAsked(request, id);
  const [page, otherDoor] = await Promise.all([
    load(request, KpiPageDocument, asked),
    loadSeries(request, beside, node.unit),
  ]);
  if (page.node?.__typename !== 'Kpi') throw notFound();
  const kpi = page.node;
  return {
    kpi,
    state,
    cutTo,
    baseline: await baselineValue(request, kpi),
    otherDoor,
    setAside: readSetAside(request.headers.get('cookie'), kpi.id),
  };
}

export type KpiPageData = Awaited<ReturnType<typeof loadKpiPage>>;

/** The trend alone that the page at the same address shows, and the language that its reader keeps. */
export async function loadKpiTrend(request: Request, id: string | undefined) {
  const { asked, locale } = await whatIsAsked(request, id);
  const { node } = await load(request, KpiTrendDocument, asked);
  if (node?.__typename !== 'Kpi') throw notFound();
  return { kpi: node, locale };
}

/** Which KPI, in which periods, from when to when: by the address, else by the KPI's own unit; and what stands beside it. */
async function whatIsAsked(request: Request, id: string | undefined) {
  const state = readKpiPageState(new URL(request.url).searchParams);
  const { node, viewer, frontDoor, backDoor } = await load(request, KpiToOpenDocument, { id: id ?? '' });
  if (node?.__typename !== 'Kpi') throw notFound();
  const today = dayOf(new Date(), viewer?.member.timeZone ?? COMPANY_TIME_ZONE);
  const unit = state.unit ?? node.unit;
  const isLeak = node.numerator.side === 'BACK_DOOR';
  const door = isLeak ? frontDoor : backDoor;
  return {
    node,
    state,
    locale: viewer?.member.locale,
    asked: { id: node.id, unit, ...rangeOf(state, unit, today) },
    cutTo: shownIsCut(state, unit, today),
    beside: besideIds(
      isLeak ? 'FRONT_DOOR' : 'BACK_DOOR',
      door.edges.map((edge) => edge.node),
      node.denominator?.id ?? null,
    ),
  };
}

async function loadSeries(
  request: Request,
  [first, second]: string[],
  unit: PeriodUnit,
): Promise<BesideMetric[]> {
  if (!first) return [];
  const found = await load(request, KpiOtherDoorDocument, { first, second: second ?? first, unit });
  return [found.first, second ? found.second : null].filter((node) => node?.__typename === 'Metric');
}

/** The value before the last change that was not withdrawn; else of the window that the limits come from. */
async function baselineValue(request: Request, kpi: KpiShown) {
  const change = shownChange(kpi.changes);
  if (change) return change.result.before;
  const segment = kpi.trend.segments.at(-1);
  if (!segment) return null;
  const period = { from: segment.baselineFrom, to: segment.baselineTo };
  const { node } = await load(request, KpiWindowValueDocument, { id: kpi.id, period });
  return node?.__typename === 'Kpi' ? node.value : null;
}
