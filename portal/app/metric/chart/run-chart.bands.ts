/** Bands of limits, one a segment: limits step where a new baseline holds, and never run across that step. */
import type { ChartPoint, ChartSegment } from './run-chart.model';

export interface SegmentBand {
  /** Outline between the limits. */
  area: string;
  centre: string;
}

interface Frame {
  x: (index: number) => number;
  y: (value: number) => number;
  step: number;
}

/** The bands of the shown points; each reaches half a step beyond its outer points. */
export function bandsOf(
  points: readonly ChartPoint[],
  segments: readonly ChartSegment[],
  frame: Frame,
): SegmentBand[] {
  const groups = new Map<number, number[]>();
  points.forEach((point, index) => {
    if (typeof point.centre !== 'number') return;
    const segment = segments.findLastIndex(({ from }) => from <= point.from);
    const group = groups.get(Math.max(0, segment));
    if (group) group.push(index);
    else groups.set(Math.max(0, segment), [index]);
  });
  return [...groups.values()].map((indexes) => ({
    area: areaOf(indexes, points, frame),
    centre: through(indexes, (index) => points[index]?.centre, frame)
      .join('L')
      .replace(/^/, 'M'),
  }));
}

function areaOf(indexes: number[], points: readonly ChartPoint[], frame: Frame): string {
  const limited = indexes.filter(
    (index) => typeof points[index]?.lower === 'number' && typeof points[index]?.upper === 'number',
  );
  if (limited.length === 0) return '';
  const upper = through(limited, (index) => points[index]?.upper, frame);
  const lower = through(limited, (index) => points[index]?.lower, frame).reverse();
  return `M${[...upper, ...lower].join('L')}Z`;
}

function through(
  indexes: number[],
  pick: (index: number) => number | null | undefined,
  { x, y, step }: Frame,
): string[] {
  const half = step / 2;
  return indexes.flatMap((index, at) => {
    const value = pick(index);
    if (typeof value !== 'number') return [];
    const middle = x(index);
    const height = y(value);
    const corners = [`${middle} ${height}`];
    if (at === 0) corners.unshift(`${tenth(middle - half)} ${height}`);
    if (at === indexes.length - 1) corners.push(`${tenth(middle + half)} ${height}`);
    return corners;
  });
}

const tenth = (value: number) => Math.round(value * 10) / 10;
