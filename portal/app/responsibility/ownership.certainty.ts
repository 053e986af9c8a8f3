import type { Certainty } from '../elements/glyph';
import type { Ownership } from '../gql/graphql';

/** Fill is certainty: one owner is solid; nobody, or two, is hatched. */
export function certaintyOf(ownership: Ownership): Certainty {
  return ownership === 'OWNED' ? 'owned' : 'nobody';
}
