/**
 * What an import file says, whatever its format. A field that is absent (undefined) is one that the file does not
 * speak about: it is left as it is; null or an empty text is a statement.
 */
import type { Discipline, Locale, MembershipRole } from '../../member/member';
import type { TeamKind } from '../../team/team';
import type { RaciRole, ResponsibilityKind, ReviewCadence } from '../responsibility';
import type { ImportProblem } from './import-problem';

/** Somebody or some team, as the file names them; the planner finds out who is meant. */
export interface HolderRef {
  kind: 'TEAM' | 'MEMBER' | 'ANY';
  /** An entity reference (`group:default/team-a`), a key, a handle, a mail address or a name. */
  text: string;
}

export interface ImportedTeam {
  line: number;
  /** Identity within the source. */
  ref: string;
  /** Proposed key for a new team. */
  key: string;
  name?: string;
  kind?: TeamKind;
  mission?: string;
  /** Reference of the team above; null for a root. */
  parentRef?: string | null;
  /** Line that names the parent. */
  parentLine?: number;
}

export interface ImportedMember {
  line: number;
  ref: string;
  /** What CODEOWNERS calls the person; null where the source has mail addresses only. */
  handle: string | null;
  name?: string;
  /** Lower-cased; null and absent both mean that the source has none. */
  email?: string | null;
  locale?: Locale;
}

export interface ImportedMembership {
  line: number;
  memberRef: string;
  team: HolderRef;
  role?: MembershipRole;
  discipline?: Discipline;
}

export interface ImportedParty {
  role: RaciRole;
  holder: HolderRef;
  line: number;
}

export interface ImportedResponsibility {
  line: number;
  ref: string;
  /** Key for a new responsibility; in a CSV also how an existing one is found. */
  key: string;
  /** How the thing is found when this source has not named it before. */
  findBy: 'REF' | 'KEY' | 'NAME';
  name: string;
  team?: HolderRef | null;
  teamLine?: number;
  /** Reference, key or name of the responsibility above; null for none. */
  parentRef?: string | null;
  parentLine?: number;
  stage?: string | null;
  kind?: ResponsibilityKind;
  purpose?: string;
  scopeIn?: string;
  scopeOut?: string;
  keywords?: string[];
  criteria?: string;
  reviewCadence?: ReviewCadence;
  /** Where the source code stands, as {@link sourceLocation} writes it. */
  location?: string;
  /** The source names the thing only by its path: name and team count for a new one alone. */
  isPathOnly: boolean;
  parties: ImportedParty[];
  /** Roles that the file speaks about: only these can end with `prune`. */
  statedRoles: readonly RaciRole[];
}

/** The normalised content of one file. */
export interface OwnershipDocument {
  teams: ImportedTeam[];
  members: ImportedMember[];
  memberships: ImportedMembership[];
  responsibilities: ImportedResponsibility[];
  /**
   * A parent that is null takes a thing out from below things of this source only: a catalogue's root may have been
   * placed somewhere in the hub by hand.
   */
  keepsForeignParents: boolean;
  /** The file lists some of many: what it lacks is not thereby gone. */
  isPartial: boolean;
}

/** What a parser found, and what was wrong with the file. */
export interface ParsedImport {
  document: OwnershipDocument;
  problems: ImportProblem[];
}

export function emptyDocument(keepsForeignParents = false): OwnershipDocument {
  return {
    teams: [],
    members: [],
    memberships: [],
    responsibilities: [],
    keepsForeignParents,
    isPartial: false,
  };
}
