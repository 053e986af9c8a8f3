/** What an import would do, in an order in which it can be done: parents before children, ends last and the other way round. */
import type { Discipline, Locale, MembershipRole } from '../../member/member';
import type { TeamKind } from '../../team/team';
import type { RaciRole, ResponsibilityKind, ReviewCadence } from '../responsibility';
import type { ImportProblem } from './import-problem';

export const ImportAction = { CREATE: 'CREATE', UPDATE: 'UPDATE', END: 'END' } as const;
export type ImportAction = (typeof ImportAction)[keyof typeof ImportAction];

export const ImportKind = {
  TEAM: 'TEAM',
  MEMBER: 'MEMBER',
  MEMBERSHIP: 'MEMBERSHIP',
  RESPONSIBILITY: 'RESPONSIBILITY',
  PARTY: 'PARTY',
} as const;
export type ImportKind = (typeof ImportKind)[keyof typeof ImportKind];

/** A thing of the hub, or one that this plan creates (its reference in the file). */
export type Target = { id: number } | { newRef: string };
export type HolderTarget = Target & { kind: 'TEAM' | 'MEMBER' };

export interface TeamValues {
  key: string;
  name: string;
  kind: TeamKind;
  mission: string | null;
  parent: Target | null;
}

export interface MemberValues {
  name: string;
  email: string | null;
  handle: string | null;
  locale: Locale | null;
}

export interface MembershipValues {
  member: Target;
  team: Target;
  role: MembershipRole;
  discipline: Discipline;
}

export interface ResponsibilityValues {
  key: string;
  name: string;
  team: Target | null;
  parent: Target | null;
  stageId: number | null;
  kind: ResponsibilityKind;
  purpose: string;
  scopeIn: string;
  scopeOut: string;
  keywords: string[];
  criteria: string;
  reviewCadence: ReviewCadence;
}

export interface PartyValues {
  responsibility: Target;
  role: RaciRole;
  holder: HolderTarget;
}

/** What of an existing thing can change. */
export interface ImportUpdates {
  TEAM: Partial<Omit<TeamValues, 'key'>>;
  MEMBER: Partial<MemberValues> & { isActive?: true };
  MEMBERSHIP: Partial<Pick<MembershipValues, 'role' | 'discipline'>>;
  RESPONSIBILITY: Partial<Omit<ResponsibilityValues, 'key'>>;
  PARTY: Record<string, never>;
}

interface ImportValues {
  TEAM: TeamValues;
  MEMBER: MemberValues;
  MEMBERSHIP: MembershipValues;
  RESPONSIBILITY: ResponsibilityValues;
  PARTY: PartyValues;
}

export interface ImportFieldChange {
  field: string;
  before: string | null;
  after: string | null;
}

/** How a change is told to people. */
export interface ToldChange {
  /** Line of the file; null for what ends, which the file does not mention. */
  line: number | null;
  key: string;
  name: string;
  changes: ImportFieldChange[];
}

type CreateOf<K extends ImportKind> = ToldChange & {
  action: 'CREATE';
  kind: K;
  /** What the source calls it, which is also how the plan refers to it. */
  ref: string;
  location: string | null;
  values: ImportValues[K];
};
type UpdateOf<K extends ImportKind> = ToldChange & {
  action: 'UPDATE';
  kind: K;
  id: number;
  values: ImportUpdates[K];
};
type EndOf<K extends ImportKind> = ToldChange & { action: 'END'; kind: K; id: number };

export type ImportChange = { [K in ImportKind]: CreateOf<K> | UpdateOf<K> | EndOf<K> }[ImportKind];
export type CreateChange<K extends ImportKind> = Extract<ImportChange, CreateOf<K>>;
export type UpdateChange<K extends ImportKind> = Extract<ImportChange, UpdateOf<K>>;

/** Bookkeeping about existing things: which source lists them. Does not count as a change of the map. */
export interface ClaimChange {
  kind: ImportKind;
  id: number;
  ref: string;
  location: string | null;
}

export interface ImportCounts {
  create: number;
  update: number;
  end: number;
  /** Parts that the file lists and that are already so. */
  unchanged: number;
  total: number;
}

export interface ImportPlan {
  source: string;
  asOf: string;
  changes: ImportChange[];
  claims: { put: ClaimChange[]; drop: ClaimChange[] };
  problems: ImportProblem[];
  counts: ImportCounts;
  /** False when any problem is an ERROR: then nothing may be applied. */
  canApply: boolean;
}

/** One text for one target. */
export function targetKey(target: Target): string {
  return 'id' in target ? `#${target.id}` : `+${target.newRef}`;
}

export function isSameTarget(a: Target | null, b: Target | null): boolean {
  return a === null || b === null ? a === b : targetKey(a) === targetKey(b);
}
