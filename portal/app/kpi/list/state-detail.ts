import type { SparkTrendFragment } from '~/gql/graphql';

type Trend = Pick<SparkTrendFragment, 'state' | 'stateCount' | 'points'>;

/** What stands under the words of a state: how long, and on which side of the usual range. */
export type StateDetail =
  | { kind: 'OUTSIDE'; side: 'ABOVE' | 'BELOW'; count: number; period: { from: string; to: string } }
  | { kind: 'LASTING'; count: number }
  | { kind: 'WITHIN' | 'TOO_EARLY' | 'NO_DATA' };

/**
 * The detail of a trend's state. A signal is said by the periods in a row that lie outside the limits on one side; one that
 * stays inside them (a run, a drift) only by how long it has lasted.
 */
export function stateDetail({ state, stateCount, points }: Trend): StateDetail {
  if (state === 'NONE') return { kind: 'WITHIN' };
  if (state !== 'BETTER' && state !== 'WORSE') return { kind: state };
  const valued = points.filter(({ isComplete, value }) => isComplete && typeof value === 'number').reverse();
  const [last] = valued;
  const side = last && sideOf(last);
  if (!last || !side) return { kind: 'LASTING', count: Math.max(1, stateCount) };
  const other = valued.findIndex((point) => sideOf(point) !== side);
  const shown = other === -1 ? valued.length : other;
  // what began before the shown points is known by the state's own count
  const count = other === -1 ? Math.max(shown, stateCount) : shown;
  return { kind: 'OUTSIDE', side, count, period: { from: last.from, to: last.to } };
}

function sideOf({ value, lower, upper }: Trend['points'][number]): 'ABOVE' | 'BELOW' | null {
  if (typeof value !== 'number') return null;
  if (typeof upper === 'number' && value > upper) return 'ABOVE';
  return typeof lower === 'number' && value < lower ? 'BELOW' : null;
}
