/**
 * What lower concepts let higher ones add: a concept knows only those above it in domain.md, so `member` cannot call
 * `responsibility`; `responsibility` registers here instead, in the composition root.
 */
import type { UnitOfWork } from '@groundcrew/db';
import type { GrayZoneFinding } from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import type { DecisionSource } from './decision';

/** Runs in the transaction in which a member leaves. */
export type MemberLeaves = (unit: UnitOfWork, memberId: number, on: string) => Promise<void>;

/** Says why a team cannot close on that day, in plain English; null when nothing speaks against it. */
export type TeamCloses = (unit: UnitOfWork, teamId: number, on: string) => Promise<string | null>;

/** Runs when a webhook is chosen to be called; throws NOT_FOUND or CONFLICT at the field when it cannot be. */
export type WebhookChosen = (unit: UnitOfWork, webhookId: number, path: string[]) => Promise<void>;

/** What a detector looks at. */
export interface DetectionScope {
  /** Reads only. */
  manager: EntityManager;
  /** The company's day as of which it looks. */
  today: string;
  /** The day on which what has this key was adopted last: only what came after it counts. Null when it never was. */
  adoptedOn(key: string): string | null;
}

/**
 * Finds everything that is a gray zone as of a day, each time anew and however often: what is known already, was dismissed or has not
 * changed is sorted out by whoever asks. It reads by sets and writes nothing.
 */
export type GrayZoneDetector = (scope: DetectionScope) => Promise<GrayZoneFinding[]>;

/** Of these ideas, those that earned something which was shared already: whose they are no longer changes. */
export type IdeasPaid = (manager: EntityManager, ideaIds: readonly number[]) => Promise<ReadonlySet<number>>;

/**
 * Runs in the transaction in which a topic is merged into another, with both rows held; throws CONFLICT at the field when they must
 * stay two.
 */
export type TopicsMerge = (
  unit: UnitOfWork,
  merging: { fromId: number; intoId: number },
  path: string[],
) => Promise<void>;

/** Whether something hangs on a topic that has no requests any more. */
export type TopicInUse = (manager: EntityManager, topicId: number) => Promise<boolean>;

export interface Hooks {
  /** What waits for somebody's answer, one a concept. */
  decisionSources: DecisionSource[];
  memberLeaves: MemberLeaves[];
  teamCloses: TeamCloses[];
  webhookChosen: WebhookChosen[];
  topicsMerge: TopicsMerge[];
  topicInUse: TopicInUse[];
  /** One a source; of two that find the same thing the first gives it its name. */
  grayZoneDetectors: GrayZoneDetector[];
  ideasPaid: IdeasPaid[];
}
