import { REPEATED_COVERS } from '@groundcrew/shared';
import type { Certainty } from '../elements/glyph';
import type { CoverState } from '../gql/graphql';

/** Help is never ownership: it is hollow before, half while it lasts, and nothing afterwards. */
export const coverCertainty: Record<CoverState, Certainty> = {
  PLANNED: 'proposed',
  RUNNING: 'trial',
  ENDED: 'none',
};

/** Whether so many covers of a topic in 90 days make a gray zone (domain.md, "gray-zone": the third). */
export const isOneTooMany = (ordinal: number): boolean => ordinal >= REPEATED_COVERS;
