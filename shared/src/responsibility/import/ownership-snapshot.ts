/** The hub's ownership as an import meets it: everything that holds on or after the day of the import. */
import type { Discipline, Locale, MembershipRole } from '../../member/member';
import type { TeamKind } from '../../team/team';
import type { Holder, RaciRole, ResponsibilityKind, ReviewCadence } from '../responsibility';

/** A source's word that it lists a thing, and what it calls it. */
export interface SourceClaim {
  source: string;
  ref: string;
  location: string | null;
  /** The source listed it once and, as a later import with `prune` told, does no longer. */
  isDropped: boolean;
}

export interface SnapshotThing {
  id: number;
  /** An import brought it in; only such things can end through an import. */
  isImported: boolean;
  claims: SourceClaim[];
  from: string;
  to: string | null;
  /** First day of its latest state: nothing can change before it. */
  changedOn: string;
}

export interface SnapshotTeam extends SnapshotThing {
  key: string;
  name: string;
  kind: TeamKind;
  mission: string | null;
  parentId: number | null;
}

export interface SnapshotMember extends SnapshotThing {
  name: string;
  email: string | null;
  handle: string | null;
  locale: Locale | null;
  isAdmin: boolean;
  isActive: boolean;
}

export interface SnapshotMembership extends SnapshotThing {
  memberId: number;
  teamId: number;
  role: MembershipRole;
  discipline: Discipline;
}

export interface SnapshotResponsibility extends SnapshotThing {
  key: string;
  name: string;
  teamId: number | null;
  parentId: number | null;
  stageId: number | null;
  kind: ResponsibilityKind;
  purpose: string;
  scopeIn: string;
  scopeOut: string;
  keywords: string[];
  criteria: string;
  reviewCadence: ReviewCadence;
}

export interface SnapshotParty extends SnapshotThing, Holder {
  responsibilityId: number;
  role: RaciRole;
}

export interface SnapshotStage {
  id: number;
  name: string;
  chainName: string;
}

export interface OwnershipSnapshot {
  teams: SnapshotTeam[];
  /** Those who have left too, so that nobody is imported twice. */
  members: SnapshotMember[];
  memberships: SnapshotMembership[];
  responsibilities: SnapshotResponsibility[];
  parties: SnapshotParty[];
  stages: SnapshotStage[];
  /** Keys of teams and responsibilities that have ended; a new thing cannot take them. */
  retiredTeamKeys: string[];
  retiredResponsibilityKeys: string[];
}

/** The source's standing claim on the thing under this reference, or under any when none is given. */
export function claimOf(thing: SnapshotThing, source: string, ref?: string): SourceClaim | undefined {
  return thing.claims.find(
    (claim) => claim.source === source && !claim.isDropped && (ref === undefined || claim.ref === ref),
  );
}

/** How a stage is written in files: its name alone where that is unique, else with its chain. */
export function stageText(stage: SnapshotStage, stages: readonly SnapshotStage[]): string {
  const isUnique = stages.filter((other) => other.name === stage.name).length === 1;
  return isUnique ? stage.name : `${stage.chainName} / ${stage.name}`;
}
