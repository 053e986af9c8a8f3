/**
 * What a detector tells of a gray zone (domain.md, "gray-zone": "each source is a detector that its own concept registers, so that gray-zone
 * knows nothing below it"). It belongs to no concept, so that each may find what is its own.
 */

/** Where it was noticed. */
export const GrayZoneSource = {
  /** Somebody reported it. */
  REPORTED: 'REPORTED',
  /** No gap: somebody offered to take work that has synergy with their own. */
  SYNERGY: 'SYNERGY',
  /** Requests of a topic land now here, now there. */
  TOPIC: 'TOPIC',
  /** A responsibility without an accountable. */
  UNOWNED: 'UNOWNED',
  /** A responsibility with more than one accountable. */
  DOUBLY_OWNED: 'DOUBLY_OWNED',
  /** A hand-off without an owner on a side. */
  HAND_OFF: 'HAND_OFF',
  /** The same topic was covered "just this once" again and again. */
  COVER: 'COVER',
} as const;
export type GrayZoneSource = (typeof GrayZoneSource)[keyof typeof GrayZoneSource];

/** Why a team is concerned. */
export const TeamConcern = {
  /** Requests landed there; the weight is how many. */
  LANDED: 'LANDED',
  /** It, or one of its members, takes part in the work or a side of the hand-off. */
  OWNS: 'OWNS',
  /** Its people covered. */
  COVERED: 'COVERED',
  /** Whoever reported it named the team, or belongs to it. */
  NAMED: 'NAMED',
} as const;
export type TeamConcern = (typeof TeamConcern)[keyof typeof TeamConcern];

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
