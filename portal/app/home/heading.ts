import type { HomeQuery } from '~/gql/graphql';

type Viewer = NonNullable<HomeQuery['viewer']>;

/** Which sentence opens the home: what waits first, else what the portal is for. */
export type Heading =
  | { word: 'headingDecisions'; count: number }
  | { word: 'headingFirst'; count: number }
  | { word: 'headingGaps'; count: number }
  | { word: 'headingAllWell' }
  | { word: 'headingPeer' };

/** @param waiting decisions, and tasks of one's own that are due */
export function headingOf(
  portal: Viewer['portal'],
  waiting: { decisions: number; tasks: number },
  gaps: number,
): Heading {
  const { decisions, tasks } = waiting;
  // an operator's day is a short list; a lead's decisions are named as such while nothing else waits
  if (tasks > 0 || (decisions > 0 && portal === 'OPERATOR'))
    return { word: 'headingFirst', count: decisions + tasks };
  if (decisions > 0) return { word: 'headingDecisions', count: decisions };
  if (portal === 'PEER') return { word: 'headingPeer' };
  if (gaps > 0) return { word: 'headingGaps', count: gaps };
  return { word: 'headingAllWell' };
}

/** How many things, as one says it: 한, 두, 세 … and the figure from eleven on. */
export function countWord(count: number, words: string): string {
  return words.split(' ')[count - 1] ?? String(count);
}
