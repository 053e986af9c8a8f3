import type { TrendState } from '~/gql/graphql';

/** Which sentence opens the list: what is worth a look first, then what goes well, then that all is calm. */
export type BoardSentence =
  | { word: 'headingWorse' | 'headingBetter'; count: number }
  | { word: 'headingCalm' | 'headingNone' | 'headingPart' };

/** @param isPart whether there are more KPIs than those whose states are given; then nothing is counted */
export function boardSentence(states: readonly TrendState[], isPart: boolean): BoardSentence {
  if (states.length === 0) return { word: 'headingNone' };
  if (isPart) return { word: 'headingPart' };
  const worse = states.filter((state) => state === 'WORSE').length;
  if (worse > 0) return { word: 'headingWorse', count: worse };
  const better = states.filter((state) => state === 'BETTER').length;
  if (better > 0) return { word: 'headingBetter', count: better };
  return { word: states.some((state) => state === 'NONE') ? 'headingCalm' : 'headingPart' };
}
