/** What the planners of the single kinds share while one plan is made. */

import type { IssueParams } from '../../errors';
import type { ClaimChange, ImportChange, ImportFieldChange, ImportKind, Target } from './import-plan';
import {
  type ImportProblem,
  type ImportProblemCode,
  importProblem,
  type ProblemPlace,
} from './import-problem';
import type {
  ImportedMember,
  ImportedResponsibility,
  ImportedTeam,
  OwnershipDocument,
} from './ownership-document';
import type {
  OwnershipSnapshot,
  SnapshotMember,
  SnapshotResponsibility,
  SnapshotTeam,
  SnapshotThing,
} from './ownership-snapshot';
import { claimOf } from './ownership-snapshot';

/** Something that the file lists, and what it is in the hub. */
export interface Matched<Listed, Thing extends SnapshotThing> {
  listed: Listed;
  /** Null: it will be created. */
  existing: Thing | null;
  target: Target;
}

export type MatchedTeam = Matched<ImportedTeam, SnapshotTeam>;
export type MatchedMember = Matched<ImportedMember, SnapshotMember>;
export type MatchedResponsibility = Matched<ImportedResponsibility, SnapshotResponsibility>;

export interface PlanOptions {
  /** Keeps imports of one origin apart, e.g. `backstage`. */
  source: string;
  /** Day on which the file was true: what is new begins and what is left out ends on it. */
  asOf: string;
  /** Whether what this source listed before, and the file lacks, ends. */
  prune: boolean;
  /** The last day that `asOf` may be; any when absent. */
  today?: string;
}

export class Planning {
  readonly changes: ImportChange[] = [];
  readonly put: ClaimChange[] = [];
  readonly problems: ImportProblem[] = [];
  /** `kind#id` of every existing thing that the file lists. */
  readonly listed = new Set<string>();
  unchanged = 0;

  constructor(
    readonly snapshot: OwnershipSnapshot,
    readonly document: OwnershipDocument,
    readonly options: PlanOptions,
  ) {}

  problem(code: ImportProblemCode, params: IssueParams, place: ProblemPlace): void {
    this.problems.push(importProblem(code, params, place));
  }

  /** Notes that the file lists an existing thing: the source's claim, and a count when nothing about it changes. */
  meet(
    kind: ImportKind,
    thing: SnapshotThing,
    ref: string,
    location: string | null,
    isChanged: boolean,
  ): void {
    this.listed.add(`${kind}#${thing.id}`);
    const claim = claimOf(thing, this.options.source, ref);
    if (!claim || (location !== null && claim.location !== location)) {
      this.put.push({ kind, id: thing.id, ref, location });
    }
    if (!isChanged) this.unchanged += 1;
  }

  /** Whether a change to the thing on the day of the import would rewrite history; says so. */
  isTooEarly(thing: SnapshotThing, name: string, line: number | null): boolean {
    if (thing.changedOn <= this.options.asOf) return false;
    this.problem('as_of_too_early', { name, day: thing.changedOn }, { line });
    return true;
  }
}

/** Adds a field to the told changes when it differs; returns whether it does. */
export function differs(
  told: ImportFieldChange[],
  field: string,
  before: string | null,
  after: string | null,
): boolean {
  if ((before ?? '') === (after ?? '')) return false;
  told.push({ field, before, after });
  return true;
}
