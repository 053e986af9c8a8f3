/**
 * When something is a gray zone (domain.md, "gray-zone"), and when a closed one is noticed again. Each source is a detector that
 * its own concept registers.
 */
import type { GrayZoneSource, TeamConcern } from './gray-zone';

/** A topic is scattered from so many requests in 90 days … */
export const SCATTERED_REQUESTS = 5;
/** … and such a normalised entropy of their first landings. */
export const SCATTERED_ENTROPY = 0.5;

export function isScattered(requests: number, entropy: number | null): boolean {
  return requests >= SCATTERED_REQUESTS && entropy !== null && entropy >= SCATTERED_ENTROPY;
}

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

/** Numbers behind a gray zone, as they are stored; each is absent where its source does not count it. */
export interface GrayZoneMeasure {
  /** TOPIC: requests of the window, teams at which they first landed, and how evenly. */
  requests?: number;
  teams?: number;
  entropy?: number;
  bounceRate?: number;
  /** UNOWNED 0, DOUBLY_OWNED 2 or more. */
  accountables?: number;
  /** HAND_OFF: sides without an owner, 1 or 2. */
  missingSides?: number;
  /** COVER: covers of the window, and people who helped. */
  covers?: number;
  helpers?: number;
  /** First day that was counted; of a gap the day since which it is one. */
  from?: string;
  /** Last day that was counted; absent for a gap, which is one until it is mended. */
  to?: string;
}

/** Sources that the hub itself looks at. */
export type DetectedSource = Exclude<GrayZoneSource, 'REPORTED' | 'SYNERGY'>;

/**
 * What a gray zone is known by while it is open, whoever noticed it: there is one at most. When its topic is merged into another it
 * is known by that one from then on; two topics with an open one each are not merged.
 */
export const grayZoneKey = {
  topic: (id: number): string => `topic:${id}`,
  unowned: (responsibilityId: number): string => `unowned:${responsibilityId}`,
  doublyOwned: (responsibilityId: number): string => `doubly-owned:${responsibilityId}`,
  handOff: (id: number): string => `hand-off:${id}`,
} as const;

/** A team that something concerns. */
export interface ConcernedTeam {
  teamId: number;
  weight: number;
  concern: TeamConcern;
}

/** One thing that a detector found as of a day. */
export interface GrayZoneFinding {
  /** One of {@link grayZoneKey}. */
  key: string;
  source: DetectedSource;
  /** What it is about, in the words that people use for it. */
  question: string;
  topicId: number | null;
  responsibilityId: number | null;
  handOffId: number | null;
  /** Requests, parties, covers: what its source counts. */
  size: number;
  measure: GrayZoneMeasure;
  teams: readonly ConcernedTeam[];
}
