/** What the first line of a CSV of points says: one row a point (metric, day, value), or one column a metric. */
import { cleanText } from '../../fields';
import { unguardedCell } from '../../responsibility/import/csv-cell';
import { cellsOf, type Separator, separatorOf } from './csv-cells';
import type { MetricIndex } from './metric-index';
import { type PointProblem, pointProblem } from './point-problem';

const HEADINGS = {
  metric: ['metric', 'metric key', 'key', '지표', '지표명', '지표 키', '키'],
  day: ['day', 'date', '날짜', '일자', '기준일', '기준일자'],
  value: ['value', '값', '수치'],
} as const;

export interface LongHeader {
  kind: 'LONG';
  separator: Separator;
  count: number;
  /** Null: every row is of the metric that was chosen. */
  metric: number | null;
  day: number;
  value: number;
}

export interface WideHeader {
  kind: 'WIDE';
  separator: Separator;
  count: number;
  day: number;
  columns: { at: number; metricId: number; heading: string }[];
}

export type PointHeader = LongHeader | WideHeader;

/** The header, or everything that keeps it from being one. */
export function readHeader(
  line: string,
  number: number,
  metrics: MetricIndex,
  onlyMetricId: number | null,
): { header: PointHeader | null; problems: PointProblem[] } {
  const separator = separatorOf(line);
  const cells = cellsOf(line, separator)?.map((cell) => cleanText(unguardedCell(cell)));
  const place = { line: number, text: line };
  if (!cells) return { header: null, problems: [pointProblem('csv_syntax', place)] };
  while (cells.length > 1 && cells.at(-1) === '') cells.pop();
  const columnsOf = (name: keyof typeof HEADINGS) =>
    cells.flatMap((cell, at) =>
      (HEADINGS[name] as readonly string[]).includes(cell.toLowerCase()) ? [at] : [],
    );
  const [metric, day, value] = [columnsOf('metric'), columnsOf('day'), columnsOf('value')];
  const twice = Object.entries({ metric, day, value }).filter(([, at]) => at.length > 1);
  if (twice.length > 0) {
    const problems = twice.map(([name]) =>
      pointProblem('duplicate_column', { ...place, field: name }, { name }),
    );
    return { header: null, problems };
  }
  const missing = (field: string, expected: string) => ({
    header: null,
    problems: [pointProblem('missing_column', { ...place, field }, { expected, found: cells.join(', ') })],
  });
  const [dayAt, valueAt, metricAt] = [day[0], value[0], metric[0]];
  if (dayAt === undefined) return missing('day', 'metric, day, value');
  const shape = { separator, count: cells.length, day: dayAt };
  if (valueAt !== undefined) {
    if (metricAt === undefined && onlyMetricId === null) return missing('metric', 'metric, day, value');
    return { header: { kind: 'LONG', ...shape, metric: metricAt ?? null, value: valueAt }, problems: [] };
  }
  if (metricAt !== undefined || cells.length < 2) return missing('value', 'metric, day, value');
  return wideHeader(cells, shape, place, metrics, onlyMetricId);
}

function wideHeader(
  cells: readonly string[],
  shape: Pick<WideHeader, 'separator' | 'count' | 'day'>,
  place: { line: number; text: string },
  metrics: MetricIndex,
  onlyMetricId: number | null,
): { header: PointHeader | null; problems: PointProblem[] } {
  const problems: PointProblem[] = [];
  const columns = cells.flatMap((heading, at) => {
    if (at === shape.day) return [];
    const refuse = (code: Parameters<typeof pointProblem>[0]) => {
      problems.push(pointProblem(code, { ...place, field: heading }, { value: heading, name: heading }));
      return [];
    };
    if (heading === '') return refuse('required');
    const found = metrics.find(heading);
    if (!found) return refuse('unknown_metric');
    if (found.problem) return refuse(found.problem);
    if (onlyMetricId !== null && found.id !== onlyMetricId) return refuse('other_metric');
    return [{ at, metricId: found.id, heading }];
  });
  const seen = new Set<number>();
  for (const { metricId, heading } of columns) {
    if (seen.has(metricId))
      problems.push(pointProblem('duplicate_column', { ...place, field: heading }, { name: heading }));
    seen.add(metricId);
  }
  return { header: problems.length > 0 ? null : { kind: 'WIDE', ...shape, columns }, problems };
}
