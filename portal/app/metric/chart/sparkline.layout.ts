/** Where a sparkline's line, band and points stand (design.md, "Drawing data": 12 to 16 points, band, last point filled). */

export interface SparkPoint {
  value?: number | null;
  lower?: number | null;
  upper?: number | null;
  /** A period that is not over yet is left out: its value would look like a fall. */
  isComplete?: boolean;
  state?: 'BETTER' | 'WORSE' | 'NONE' | 'TOO_EARLY' | 'NO_DATA';
}

export const SPARK_POINTS = 16;

export interface SparkLayout {
  /** Runs of neighbouring points as SVG path data; a period without a value parts the line. */
  line: string;
  /** Outline of the band of limits; empty where there are none. */
  band: string;
  points: { x: number; y: number; state: 'BETTER' | 'WORSE' | 'NONE' }[];
}

const round = (value: number) => Math.round(value * 10) / 10;

/** Lays the last 16 complete points out in `width` × `height`, 3 units of air around them. */
export function sparkLayout(all: readonly SparkPoint[], width: number, height: number): SparkLayout {
  const points = all.filter((point) => point.isComplete !== false).slice(-SPARK_POINTS);
  const numbers = points.flatMap(({ value, lower, upper }) =>
    [value, lower, upper].filter((each): each is number => typeof each === 'number'),
  );
  if (!points.some(({ value }) => typeof value === 'number')) return { line: '', band: '', points: [] };
  const least = Math.min(...numbers);
  const most = Math.max(...numbers);
  const air = 4;
  const span = most - least;
  const x = (index: number) =>
    round(points.length === 1 ? width / 2 : air + (index / (points.length - 1)) * (width - 2 * air));
  const y = (value: number) =>
    span === 0 ? round(height / 2) : round(air + ((most - value) / span) * (height - 2 * air));

  let line = '';
  let isOpen = false;
  const dots: SparkLayout['points'] = [];
  points.forEach(({ value, state }, index) => {
    if (typeof value !== 'number') {
      isOpen = false;
      return;
    }
    line += `${isOpen ? 'L' : 'M'}${x(index)} ${y(value)}`;
    isOpen = true;
    dots.push({ x: x(index), y: y(value), state: state === 'BETTER' || state === 'WORSE' ? state : 'NONE' });
  });

  const upper: string[] = [];
  const lower: string[] = [];
  points.forEach((point, index) => {
    if (typeof point.lower !== 'number' || typeof point.upper !== 'number') return;
    upper.push(`${x(index)} ${y(point.upper)}`);
    lower.unshift(`${x(index)} ${y(point.lower)}`);
  });
  const band = upper.length > 1 ? `M${[...upper, ...lower].join('L')}Z` : '';
  return { line, band, points: dots };
}
