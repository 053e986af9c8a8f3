/** Where the values of a KPI come from: the loader of a request, or storage where there is no request. */
import { MetricPointRepository, type PointExtent } from '@groundcrew/db';
import { type DailyValue, dayNumber, dayOfNumber } from '@groundcrew/shared';
import DataLoader from 'dataloader';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '../core/request-context';
import { metricLoaders } from '../metric/metric.loader';
import { seriesLoader } from '../metric/series.loader';
import type { SeriesReader } from './trend-series';

/** Series of a request: whatever its KPIs ask for in the same moment is one statement. */
export function requestSeries(context: RequestContext): SeriesReader {
  return {
    ranges: (asked) => Promise.all(asked.map((range) => context.load(seriesLoader).load(range))),
    firstDay: async (metricId) => dayOf((await context.load(metricLoaders).extent.load(metricId)).first),
    lastDay: async (metricId) => dayOf((await context.load(metricLoaders).extent.load(metricId)).last),
  };
}

/** Series straight from storage, e.g. for the rules that are evaluated after a load. */
export function storedSeries(manager: EntityManager): SeriesReader {
  const extents = extentsOf(manager);
  return {
    async ranges(asked) {
      const ranges = asked.map(({ metricId, from, to }) => ({
        metricId,
        from: dayNumber(from),
        to: dayNumber(to),
      }));
      const found = new Map<number, DailyValue[]>(ranges.map(({ metricId }) => [metricId, []]));
      for (const { metricId, day, value } of await new MetricPointRepository(manager).ranges(ranges))
        found.get(metricId)?.push({ day, value });
      return ranges.map(({ metricId, from, to }) =>
        (found.get(metricId) ?? []).filter(({ day }) => day >= from && day < to),
      );
    },
    firstDay: async (metricId) => dayOf((await extents.load(metricId))?.first),
    lastDay: async (metricId) => dayOf((await extents.load(metricId))?.last),
  };
}

/** How far series reach, read once; what is asked for in the same moment is one statement. */
function extentsOf(manager: EntityManager): DataLoader<number, PointExtent | null> {
  return new DataLoader(async (ids) => {
    const found = new Map(
      (await new MetricPointRepository(manager).extents(ids)).map((row) => [row.metricId, row]),
    );
    return ids.map((metricId) => found.get(metricId) ?? null);
  });
}

const dayOf = (day: number | null | undefined): string | null => (day == null ? null : dayOfNumber(day));
