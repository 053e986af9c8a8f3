import {
  MetricCorrectionRepository,
  type MetricCorrectionRow,
  MetricPointRepository,
  MetricRepository,
  type MetricRow,
  type PointExtent,
  type PointRange,
} from '@groundcrew/db';
import DataLoader from 'dataloader';
import { byKey } from '../core/loader';
import type { RequestContext } from '../core/request-context';

const rangeKey = ({ metricId, from, to }: PointRange): string => `${metricId} ${from} ${to}`;

/** Metrics and corrections by key, how far a metric's points reach, and how often its days were corrected. */
export function metricLoaders(context: RequestContext) {
  const points = new MetricPointRepository(context.gathered);
  return {
    byId: byKey<MetricRow>((ids) => new MetricRepository(context.gathered).byIds(ids)),
    corrections: byKey<MetricCorrectionRow>((ids) =>
      new MetricCorrectionRepository(context.gathered).byIds(ids),
    ),
    extent: new DataLoader<number, PointExtent>(async (ids) => {
      const found = new Map((await points.extents(ids)).map((row) => [row.metricId, row]));
      return ids.map((metricId) => found.get(metricId) ?? { metricId, first: null, last: null });
    }),
    /** Day → corrections, for the days of a range that have any. */
    correctionCounts: new DataLoader<PointRange, Map<number, number>, string>(
      async (asked) => {
        const found = await points.correctionCounts(asked);
        return asked.map(
          ({ metricId, from, to }) =>
            new Map(
              found
                .filter((row) => row.metricId === metricId && row.day >= from && row.day < to)
                .map((row) => [row.day, row.count]),
            ),
        );
      },
      { cacheKeyFn: rangeKey },
    ),
  };
}
