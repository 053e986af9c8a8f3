/** Rows of the wall with the people, teams and values that a post always shows: read in the same statement, told apart by prefix. */
import type { CompanyValueRow } from '../company/company.repository';
import type { MemberRow } from '../member/member.repository';
import type { TeamRow } from '../team/team.repository';
import { asRecognitions, type RecognitionRow } from './recognition.repository';

/** A post with its author, their team then, and the value that it shows. */
export interface WallRow extends RecognitionRow {
  author: MemberRow | null;
  authorTeam: TeamRow | null;
  value: CompanyValueRow | null;
}

/** What somebody is to a post. */
export const WallPart = { RECIPIENT: 0, MENTION: 1, APPLAUDER: 2 } as const;
export type WallPart = (typeof WallPart)[keyof typeof WallPart];

/** Somebody whom a post is for, whom it mentions, or who applauds it. */
export interface WallPersonRow {
  recognitionId: number;
  part: WallPart;
  member: MemberRow;
  /** Theirs at the time; of recipients only. */
  team: TeamRow | null;
  /** How many applaud the post, and whether the viewer does; of applauders only. */
  count: number;
  isByViewer: boolean;
}

/** Columns of a row as they were read, under their prefixed names. */
export type Flat = Record<string, unknown>;

/** Columns of a member in a table called m. */
export const MEMBER_COLUMNS = `m.id AS mId, m.email AS mEmail, m.name AS mName, m.locale AS mLocale, m.time_zone AS mTimeZone,
  m.mission AS mMission, m.company_value_id AS mCompanyValueId, m.is_admin AS mIsAdmin, m.joined_on AS mJoinedOn,
  m.deactivated_on AS mDeactivatedOn`;

/** Columns of a team in a table called t. */
export const TEAM_COLUMNS = `t.id AS tId, t.key_name AS tKey, t.name AS tName, t.kind AS tKind, t.mission AS tMission,
  t.parent_id AS tParentId, t.from_on AS tFrom, t.to_on AS tTo`;

/** Columns of a value in a table called v. */
export const VALUE_COLUMNS = 'v.id AS vId, v.name AS vName, v.description AS vDescription';

/** The row of a member; null where the join found none. */
export function memberOf(row: Flat): MemberRow | null {
  if (row.mId === null) return null;
  return {
    id: row.mId,
    email: row.mEmail,
    name: row.mName,
    locale: row.mLocale,
    timeZone: row.mTimeZone,
    mission: row.mMission,
    companyValueId: row.mCompanyValueId,
    isAdmin: Boolean(row.mIsAdmin),
    joinedOn: row.mJoinedOn,
    deactivatedOn: row.mDeactivatedOn,
  } as MemberRow;
}

/** The row of a team; null where the join found none. */
export function teamOf(row: Flat): TeamRow | null {
  if (row.tId === null) return null;
  return {
    id: row.tId,
    key: row.tKey,
    name: row.tName,
    kind: row.tKind,
    mission: row.tMission,
    parentId: row.tParentId,
    from: row.tFrom,
    to: row.tTo,
  } as TeamRow;
}

/** The posts of rows that were read with {@link MEMBER_COLUMNS}, {@link TEAM_COLUMNS} and {@link VALUE_COLUMNS}. */
export function asWallRows(found: readonly (RecognitionRow & Flat)[]): WallRow[] {
  return asRecognitions(found).map((row) => ({
    id: row.id,
    kind: row.kind,
    authorId: row.authorId,
    authorTeamId: row.authorTeamId,
    text: row.text,
    creditedFrom: row.creditedFrom,
    creditedTo: row.creditedTo,
    customer: row.customer,
    valueId: row.valueId,
    isBehindScenes: row.isBehindScenes,
    isLeaderExample: row.isLeaderExample,
    isAcrossTeams: row.isAcrossTeams,
    ideaId: row.ideaId,
    zoneId: row.zoneId,
    kpiId: row.kpiId,
    postedAt: row.postedAt,
    points: row.points,
    author: memberOf(row),
    authorTeam: teamOf(row),
    value:
      row.vId === null
        ? null
        : ({ id: row.vId, name: row.vName, description: row.vDescription } as CompanyValueRow),
  }));
}
