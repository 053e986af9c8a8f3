import { nextPeriod, periodStart } from '@groundcrew/shared';
import { load } from '~/api/api.server';
import { type MetricSide, MetricsDocument } from '~/gql/graphql';
import { readDoorsView } from './doors';
import { readerToday } from './today.server';

const WEEKS = 16;
const A_DOOR = 25;
const ONE_DOOR = 50;

/** Both doors, or the one to read on in, each metric with its last sixteen complete weeks and the present one. */
export async function loadDoors(request: Request) {
  const view = readDoorsView(new URL(request.url).searchParams);
  const { today, mayEdit } = await readerToday(request);
  const thisWeek = periodStart(today, 'WEEK');
  const range = { from: nextPeriod(thisWeek, 'WEEK', -WEEKS), to: nextPeriod(thisWeek, 'WEEK') };
  const door = async (side: MetricSide) => {
    const alone = view.side === side;
    const { metrics } = await load(request, MetricsDocument, {
      first: alone ? ONE_DOOR : A_DOOR,
      after: alone ? view.after : null,
      filter: { side, archived: view.archived, ...(view.text && { text: view.text }) },
      ...range,
    });
    return { side, metrics: metrics.edges.map(({ node }) => node), pageInfo: metrics.pageInfo };
  };
  const sides: MetricSide[] = view.side ? [view.side] : ['FRONT_DOOR', 'BACK_DOOR'];
  return { view, mayEdit, doors: await Promise.all(sides.map(door)) };
}

export type Door = Awaited<ReturnType<typeof loadDoors>>['doors'][number];
