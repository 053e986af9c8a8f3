/**
 * What the page of all metrics opens with (design.md: the sentence first): signals to look into, then those for the better;
 * "no signal" is said as plainly.
 */
import type { MetricSide, TrendState } from '~/gql/graphql';

export type DoorsHeading =
  | { word: 'empty' | 'quiet' | 'early' }
  | { word: 'worse' | 'better'; count: number }
  | { word: 'both'; better: number; worse: number };

/** The page's sentence, out of the states of the metrics on it. */
export function doorsHeading(states: readonly TrendState[]): DoorsHeading {
  if (states.length === 0) return { word: 'empty' };
  const worse = states.filter((state) => state === 'WORSE').length;
  const better = states.filter((state) => state === 'BETTER').length;
  if (worse > 0 && better > 0) return { word: 'both', better, worse };
  if (worse > 0) return { word: 'worse', count: worse };
  if (better > 0) return { word: 'better', count: better };
  return { word: states.includes('NONE') ? 'quiet' : 'early' };
}

/** What `/metrics` shows, as it stands in the address. */
export interface DoorsView {
  text: string;
  archived: boolean;
  /** One door alone, to read on in it. */
  side: MetricSide | null;
  after: string | null;
}

const SIDES: Record<string, MetricSide> = { front: 'FRONT_DOOR', back: 'BACK_DOOR' };

export function readDoorsView(params: URLSearchParams): DoorsView {
  return {
    text: (params.get('q') ?? '').trim().slice(0, 200),
    archived: params.get('archived') === 'yes',
    side: SIDES[params.get('door') ?? ''] ?? null,
    after: params.get('after'),
  };
}

/** The address of a view; parts that filter nothing are left out. */
export function doorsPath(view: Partial<DoorsView>): string {
  const params = new URLSearchParams();
  if (view.text) params.set('q', view.text);
  if (view.archived) params.set('archived', 'yes');
  if (view.side) params.set('door', view.side === 'FRONT_DOOR' ? 'front' : 'back');
  if (view.after) params.set('after', view.after);
  const query = params.toString();
  return query ? `/metrics?${query}` : '/metrics';
}
