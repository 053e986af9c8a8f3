/** Where a change, its 95 % interval and the expected change stand on an axis of −100 to +20 % (design.md, "Drawing data"). */
import { niceStep } from './y-scale';

export interface IntervalLayout {
  least: number;
  most: number;
  ticks: number[];
  /** Place of a relative change on the axis, in the unit of `width`; what is beyond stands at the end. */
  x: (change: number) => number;
  /** Whether the interval goes on beyond the axis. */
  isCutLow: boolean;
  isCutHigh: boolean;
}

const LEAST = -1;
const MOST = 0.2;
// a rise of more than elevenfold is drawn at the end, with its figure in words
const FARTHEST = 10;

/** The axis grows to the right where something rose, in round steps; nothing can fall by more than all of itself. */
export function intervalLayout(
  values: { change: number; lower: number | null; upper: number | null; expected: number | null },
  [left, right]: [number, number],
): IntervalLayout {
  const { change, lower, upper, expected } = values;
  const high = Math.max(change, upper ?? change, expected ?? change, MOST);
  const wanted = high <= MOST ? MOST : Math.min(FARTHEST, high * 1.05);
  const step = wanted <= MOST ? 0.25 : niceStep((wanted - LEAST) / 5);
  const most = wanted <= MOST ? MOST : Math.ceil(wanted / step) * step;
  const ticks: number[] = [];
  for (let tick = Math.ceil(LEAST / step) * step; tick < most - step / 3; tick += step)
    ticks.push(Number(tick.toFixed(6)));
  ticks.push(most);
  if (ticks[0] !== LEAST) ticks.unshift(LEAST);
  const span = most - LEAST;
  const x = (each: number) => {
    const within = Math.min(most, Math.max(LEAST, each));
    return Math.round((left + ((within - LEAST) / span) * (right - left)) * 10) / 10;
  };
  return {
    least: LEAST,
    most,
    ticks,
    x,
    isCutLow: (lower ?? change) < LEAST,
    isCutHigh: (upper ?? change) > most,
  };
}
