/**
 * What lower concepts let higher ones add: a concept knows only those above it in domain.md, so `member` cannot call
 * `responsibility`; `responsibility` registers here instead, in the composition root.
 */
import type { UnitOfWork } from '@groundcrew/db';

/** Runs in the transaction in which a member leaves. */
export type MemberLeaves = (unit: UnitOfWork, memberId: number, on: string) => Promise<void>;

/** Says why a team cannot close on that day, in plain English; null when nothing speaks against it. */
export type TeamCloses = (unit: UnitOfWork, teamId: number, on: string) => Promise<string | null>;

export interface Hooks {
  memberLeaves: MemberLeaves[];
  teamCloses: TeamCloses[];
}
