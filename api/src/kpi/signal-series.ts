/** Series for many rules at once: what they ask for in the same moment is one statement. */
import { MetricPointRepository } from '@groundcrew/db';
import { type DailyValue, dayNumber } from '@groundcrew/shared';
import DataLoader from 'dataloader';
import type { EntityManager } from 'typeorm';
import { spansOf } from '../metric/series.loader';
import { storedSeries } from './kpi-series';
import type { SeriesRange, SeriesReader } from './trend-series';

/** A reader of what is stored now; made anew for each look, since it remembers what it read. */
export function sharedSeries(manager: EntityManager): SeriesReader {
  const stored = storedSeries(manager);
  const days = new DataLoader<SeriesRange, DailyValue[], string>(
    async (asked) => {
      const ranges = asked.map(({ metricId, from, to }) => ({
        metricId,
        from: dayNumber(from),
        to: dayNumber(to),
      }));
      const found = new Map<number, DailyValue[]>(ranges.map(({ metricId }) => [metricId, []]));
      for (const { metricId, ...value } of await new MetricPointRepository(manager).ranges(spansOf(ranges)))
        found.get(metricId)?.push(value);
      return ranges.map(({ metricId, from, to }) =>
        (found.get(metricId) ?? []).filter(({ day }) => day >= from && day < to),
      );
    },
    { cacheKeyFn: ({ metricId, from, to }) => `${metricId} ${from} ${to}` },
  );
  return {
    ranges: (asked) => Promise.all(asked.map((range) => days.load(range))),
    firstDay: (metricId) => stored.firstDay(metricId),
    lastDay: (metricId) => stored.lastDay(metricId),
  };
}
