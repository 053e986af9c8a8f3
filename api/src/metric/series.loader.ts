import { MetricPointRepository, type PointRange } from '@groundcrew/db';
import { type DailyValue, dayNumber } from '@groundcrew/shared';
import DataLoader from 'dataloader';
import type { RequestContext } from '../core/request-context';
import { turns } from '../core/turns';

/** Days of one metric, half-open. */
export interface SeriesRange {
  metricId: number;
  from: string;
  to: string;
}

/** Days that are read with one statement: a page of twenty with its baselines, which the embedded database answers in some 50 ms. */
const DAYS_A_STATEMENT = 30_000;

/** The daily values of metrics, by day. */
export interface SeriesLoader {
  load(range: SeriesRange): Promise<DailyValue[]>;
}

/**
 * What is asked for at once is read together, and nothing beside it. Long series are read and handed out by turns: whoever gets one
 * goes on to compute with it, and a page of them must not keep others waiting.
 */
export function seriesLoader(context: RequestContext): SeriesLoader {
  const loader = readingLoader(context);
  const takeTurn = context.load(turns);
  return {
    async load(range) {
      const days = await loader.load(range);
      await takeTurn(days.length);
      return days;
    },
  };
}

function readingLoader(context: RequestContext): DataLoader<SeriesRange, DailyValue[], string> {
  return new DataLoader(
    async (asked) => {
      const ranges = asked.map(({ metricId, from, to }) => ({
        metricId,
        from: dayNumber(from),
        to: dayNumber(to),
      }));
      const spans = spansOf(ranges);
      const found = new Map<number, DailyValue[]>(spans.map(({ metricId }) => [metricId, []]));
      const takeTurn = context.load(turns);
      const points = new MetricPointRepository(context.manager);
      for (const part of portions(spans)) {
        await takeTurn(daysOf(part));
        for (const { metricId, day, value } of await points.ranges(part))
          found.get(metricId)?.push({ day, value });
      }
      return ranges.map(({ metricId, from, to }) => {
        const days = found.get(metricId) ?? [];
        return days.filter(({ day }) => day >= from && day < to);
      });
    },
    { cacheKeyFn: ({ metricId, from, to }) => `${metricId} ${from} ${to}` },
  );
}

const daysOf = (ranges: readonly PointRange[]): number =>
  ranges.reduce((sum, { from, to }) => sum + to - from, 0);

/** Ranges that are read with one statement. */
function portions(ranges: readonly PointRange[]): PointRange[][] {
  const parts: PointRange[][] = [];
  let days = 0;
  for (const range of ranges) {
    days += daysOf([range]);
    if (days > DAYS_A_STATEMENT || parts.length === 0) {
      parts.push([]);
      days = daysOf([range]);
    }
    parts.at(-1)?.push(range);
  }
  return parts;
}

/** Ranges of one metric that overlap or touch, joined: a chart and its baseline share most of their days. */
export function spansOf(ranges: readonly PointRange[]): PointRange[] {
  const spans: PointRange[] = [];
  const sorted = [...ranges].sort((a, b) => a.metricId - b.metricId || a.from - b.from);
  for (const range of sorted) {
    const last = spans.at(-1);
    if (last && last.metricId === range.metricId && range.from <= last.to)
      last.to = Math.max(last.to, range.to);
    else if (range.from < range.to) spans.push({ ...range });
  }
  return spans;
}
