import type { Certainty } from '~/elements/glyph';
import type { RoutedFragment } from '~/gql/graphql';

type Stands = Pick<RoutedFragment, 'state' | 'source' | 'isBounced'> & {
  team?: { name: string } | null;
  hops: readonly unknown[];
};

/** Where a request stands, as the key of its words and how sure it is that somebody has it. */
export type RequestState = {
  word: 'kept' | 'returned' | 'waiting' | 'accepted' | 'withdrawn' | 'nowhere';
  certainty: Certainty;
};

/** Fill is certainty (design.md): solid where a team takes it, hollow where one was asked, hatched where it came back to the asker. */
export function requestState({ state, source, isBounced, hops }: Stands): RequestState {
  if (state === 'ACCEPTED') return { word: 'accepted', certainty: 'owned' };
  if (state === 'SENT') return { word: 'waiting', certainty: 'proposed' };
  if (state === 'ASKED')
    return isBounced ? { word: 'returned', certainty: 'nobody' } : { word: 'kept', certainty: 'none' };
  return source === 'IMPORTED' && hops.length === 0
    ? { word: 'nowhere', certainty: 'nobody' }
    : { word: 'withdrawn', certainty: 'none' };
}
