/**
 * When something is a gray zone (domain.md, "gray-zone"), and when a closed one is noticed again. Each source is a detector that
 * its own concept registers.
 */

/** A cover of the same topic is one too many from this one in 90 days. */
export const REPEATED_COVERS = 3;
export const COVER_WINDOW_DAYS = 90;

/** Requests and covers of a dismissed gray zone have grown when they are half as many again, and at least so many more. */
export const GROWN_FACTOR = 1.5;
export const GROWN_BY = 3;

/** Whether a dismissed gray zone that is no gap of the map is noticed again. @param size requests, covers: what its source counts */
export function hasGrown(dismissedAt: number, size: number): boolean {
  return size >= dismissedAt * GROWN_FACTOR && size >= dismissedAt + GROWN_BY;
}
