import type { HomeQuery } from '~/gql/graphql';

type Viewer = NonNullable<HomeQuery['viewer']>;

/** Which sentence opens the home: what waits first, else what the portal is for. */
export type Heading =
  | { word: 'headingDecisions'; count: number }
  | { word: 'headingGaps'; count: number }
  | { word: 'headingAllWell' }
  | { word: 'headingPeer' };

export function headingOf(portal: Viewer['portal'], decisions: number, gaps: number): Heading {
  if (decisions > 0) return { word: 'headingDecisions', count: decisions };
  if (portal === 'PEER') return { word: 'headingPeer' };
  if (gaps > 0) return { word: 'headingGaps', count: gaps };
  return { word: 'headingAllWell' };
}
