/** What a change of state tells of itself: the same words go to the audit log and to the outbox. */

/** Who changes what, when: recorded with every change. */
export interface ChangeContext {
  /** The acting member; null for the hub itself and for commands. */
  actorId: number | null;
  now: Date;
  /** Ties audit rows to the request's log lines. */
  requestId: string | null;
}

/** One thing that happened. `detail` holds what changed, never secrets. */
export interface RecordedChange {
  /** `concept.past-participle`, e.g. team.created. */
  action: string;
  /** GraphQL type of the thing that changed. */
  subjectType: string;
  subjectId: number;
  detail?: Record<string, unknown>;
  /** Who, where it is not who sent the request: somebody who is signing in. */
  actorId?: number;
}
