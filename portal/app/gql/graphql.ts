/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What AddMember takes. */
export type AddMemberInput = {
  /** OPERATIONS makes the person an operator. */
  discipline?: Discipline | null | undefined;
  /** Mail address that the person signs in with; unique in the company. */
  email: string;
  /** Language of the portal; the browser’s own until one is chosen. */
  locale?: Locale | null | undefined;
  /** Full name. */
  name: string;
  /** First day; today when absent. */
  on?: string | null | undefined;
  /** LEAD or MEMBER of the team. */
  role?: MembershipRole | null | undefined;
  /** Team that the person joins. */
  teamId: string;
  /** IANA time zone. */
  timeZone?: string | null | undefined;
};

/** What AnswerHandOver takes. */
export type AnswerHandOverInput = {
  /** The hand-over that is answered. */
  handOverId: string;
  /** What was handed over, or why not. */
  note: string;
};

/** What AssignParty takes. */
export type AssignPartyInput = {
  /** The member or team that takes part. */
  holderId: string;
  /** Only for ACCOUNTABLE: what to do when another holder is; refused when absent. */
  ifTaken?: IfTaken | null | undefined;
  /** First day; today when absent. */
  on?: string | null | undefined;
  /** The responsibility. */
  responsibilityId: string;
  /** How the holder takes part. */
  role: RaciRole;
};

/** What AuditFilter takes. */
export type AuditFilter = {
  /** Only this action, e.g. team.created. */
  action?: string | null | undefined;
  /** Only what this member did. */
  actorId?: string | null | undefined;
  /** Only what happened to this object. */
  subjectId?: string | null | undefined;
};

/** What ChangePassword takes. */
export type ChangePasswordInput = {
  /** The present password. */
  currentPassword: string;
  /** The new password, 10 to 200 characters. */
  newPassword: string;
};

/** What CloseTeam takes. */
export type CloseTeamInput = {
  /** The team to close. It must have no members, sub-teams or responsibilities left. */
  id: string;
  /** First day on which it no longer exists; today when absent. */
  on?: string | null | undefined;
};

/** What CompanyValue takes. */
export type CompanyValueInput = {
  /** What it means in daily work. */
  description?: string | null | undefined;
  /** The value to change; a new one when absent. */
  id?: string | null | undefined;
  /** The value in a few words. */
  name: string;
};

/** What CreateResponsibility takes. */
export type CreateResponsibilityInput = {
  /** Member or team that is ACCOUNTABLE from the first day; a gap when absent. */
  accountableId?: string | null | undefined;
  /** How it is handled. */
  criteria?: string | null | undefined;
  /** Words that people would ask with; compared without case, each kept once. */
  keywords?: Array<string> | null | undefined;
  /** ROUTINE (the default) or PROJECT. */
  kind?: ResponsibilityKind | null | undefined;
  /** What somebody is answerable for, in a few words. */
  name: string;
  /** First day; today when absent. */
  on?: string | null | undefined;
  /** Responsibility that this one is a part of. */
  parentId?: string | null | undefined;
  /** Why it is done. */
  purpose?: string | null | undefined;
  /** How often it is reviewed; QUARTERLY when absent. */
  reviewCadence?: ReviewCadence | null | undefined;
  /** What is in. */
  scopeIn?: string | null | undefined;
  /** What is not in, and where that goes. */
  scopeOut?: string | null | undefined;
  /** Stage of a value chain. */
  stageId?: string | null | undefined;
  /** Team that it belongs to. */
  teamId: string;
};

/** What CreateTeam takes. */
export type CreateTeamInput = {
  /** Stable key that imports use; made from the name when absent. */
  key?: string | null | undefined;
  /** Its place in the company. */
  kind: TeamKind;
  /** What the team is for. */
  mission?: string | null | undefined;
  /** Name of the team; unique among its siblings. */
  name: string;
  /** First day; today when absent. */
  on?: string | null | undefined;
  /** Team above; none for a root. */
  parentId?: string | null | undefined;
};

/** What DeactivateMember takes. */
export type DeactivateMemberInput = {
  /** The member who leaves. */
  id: string;
  /** First day away; today when absent. Sign-in ends at once in any case. */
  on?: string | null | undefined;
};

/** What is to be decided. */
export type DecisionKind =
  | 'HAND_OVER';

/** What DefineValueChain takes. */
export type DefineValueChainInput = {
  /** The value chain to change; a new one when absent. */
  id?: string | null | undefined;
  /** Name of the value chain. */
  name: string;
  /** All stages in order; one left out must hold no responsibility any more. */
  stages: Array<StageInput>;
};

/** Kind of work; OPERATIONS makes a person an operator. */
export type Discipline =
  | 'DESIGN'
  | 'DEVELOPMENT'
  | 'FINANCE'
  | 'LOGISTICS'
  | 'MARKETING'
  | 'OPERATIONS'
  | 'OTHER'
  | 'PEOPLE'
  | 'PLANNING'
  | 'SALES';

/** What EndMembership takes. */
export type EndMembershipInput = {
  /** The membership to end. */
  membershipId: string;
  /** First day on which it no longer holds; today when absent. */
  on?: string | null | undefined;
};

/** What EndParty takes. */
export type EndPartyInput = {
  /** First day on which it no longer takes part; today when absent. */
  on?: string | null | undefined;
  /** The party to end. */
  partyId: string;
};

/** What EndResponsibility takes. */
export type EndResponsibilityInput = {
  /** The responsibility. It must have no children left. */
  id: string;
  /** First day on which it no longer exists, today at the latest; today when absent. */
  on?: string | null | undefined;
  /** The version that was read; refused when someone changed it meanwhile. */
  version: number;
};

/** A way in which the map is unwell. */
export type GapKind =
  | 'BROKEN_HAND_OFF'
  | 'DOUBLY_OWNED'
  | 'OVERLOADED'
  | 'STALE'
  | 'UNOWNED';

/** What HandOverResponsibility takes. */
export type HandOverResponsibilityInput = {
  /** What the successor should know. */
  note?: string | null | undefined;
  /** The party that leaves; when absent, the ACCOUNTABLE one that the viewer holds or may hand over. */
  partyId?: string | null | undefined;
  /** Why it is handed over. */
  reason: string;
  /** The responsibility. */
  responsibilityId: string;
  /** Member or team that is asked to take it; without one the gap re-opens at once. */
  successorId?: string | null | undefined;
};

/** Where a hand-over stands; LEFT means that the owner left without a successor. */
export type HandOverState =
  | 'ACCEPTED'
  | 'DECLINED'
  | 'LEFT'
  | 'OFFERED'
  | 'WITHDRAWN';

/** What to do when another holder is ACCOUNTABLE: end theirs, or keep both, which shows as a gap. */
export type IfTaken =
  | 'KEEP_BOTH'
  | 'REPLACE';

/** What an import does to a thing. */
export type ImportAction =
  | 'CREATE'
  | 'END'
  | 'UPDATE';

/** The forms in which ownership can be imported. */
export type ImportFormat =
  | 'BACKSTAGE'
  | 'CODEOWNERS'
  | 'CSV';

/** What kind of thing an import changes. */
export type ImportKind =
  | 'MEMBER'
  | 'MEMBERSHIP'
  | 'PARTY'
  | 'RESPONSIBILITY'
  | 'TEAM';

/** What ImportMembers takes. */
export type ImportMembersInput = {
  /** CSV with the columns name, email, team, role, discipline, locale. */
  csv: string;
  /** Only tell what would change. */
  dryRun: boolean;
};

/** What ImportOwnership takes. */
export type ImportOwnershipInput = {
  /** Day on which the file was true; new parts begin and left-out parts end on it. Today when absent. */
  asOf?: string | null | undefined;
  /** The text of the file, UTF-8. */
  content: string;
  /** Only tell what would change. */
  dryRun: boolean;
  /** BACKSTAGE (catalogue YAML), CODEOWNERS or CSV. */
  format: ImportFormat;
  /** Whether what an earlier import of this source brought, and this file lacks, ends. No when absent. */
  prune?: boolean | null | undefined;
  /** Name that keeps imports of one origin apart; the format when absent. */
  source?: string | null | undefined;
};

/** An ERROR keeps the whole file out; a WARNING does not. */
export type ImportSeverity =
  | 'ERROR'
  | 'WARNING';

/** What LinkHandOff takes. */
export type LinkHandOffInput = {
  /** Responsibility that hands over. */
  fromId: string;
  /** First day; today when absent. */
  on?: string | null | undefined;
  /** Responsibility that receives; another one. */
  toId: string;
  /** What is handed over. */
  what: string;
};

/** Language of the portal. */
export type Locale =
  | 'en'
  | 'ko';

/** What can differ between two days of the map. */
export type MapField =
  | 'ACCOUNTABLE'
  | 'CONSULTED'
  | 'HAND_OFF'
  | 'INFORMED'
  | 'NAME'
  | 'PARENT'
  | 'RESPONSIBLE'
  | 'SCOPE_IN'
  | 'SCOPE_OUT'
  | 'STAGE'
  | 'TEAM';

/** What MarkReviewed takes. */
export type MarkReviewedInput = {
  /** The responsibility that was looked at again today. */
  id: string;
  /** What was found. */
  note?: string | null | undefined;
};

/** What MemberFilter takes. */
export type MemberFilter = {
  /** Only those who are here (true) or have left (false). */
  active?: boolean | null | undefined;
  /** Only those with this discipline today. */
  discipline?: Discipline | null | undefined;
  /** Also members of the teams below. */
  includeSubTeams?: boolean | null | undefined;
  /** Members of this team today. */
  teamId?: string | null | undefined;
  /** Part of a name or mail address. */
  text?: string | null | undefined;
};

/** Lead or member of a team. */
export type MembershipRole =
  | 'LEAD'
  | 'MEMBER';

/** What MoveMember takes. */
export type MoveMemberInput = {
  /** Discipline in the new team. */
  discipline?: Discipline | null | undefined;
  /** Membership that ends on that day; none when the person joins a further team. */
  fromMembershipId?: string | null | undefined;
  /** The member. */
  memberId: string;
  /** First day in the new team; today when absent. */
  on?: string | null | undefined;
  /** LEAD or MEMBER of the new team. */
  role?: MembershipRole | null | undefined;
  /** Team that the person joins. */
  teamId: string;
};

/** What MoveTeam takes. */
export type MoveTeamInput = {
  /** The team to move. */
  id: string;
  /** Team above; none makes it a root. */
  parentId?: string | null | undefined;
};

/** Whether exactly one party is ACCOUNTABLE. */
export type Ownership =
  | 'DOUBLY_OWNED'
  | 'OWNED'
  | 'UNOWNED';

/** How a party takes part (RACI). */
export type RaciRole =
  | 'ACCOUNTABLE'
  | 'CONSULTED'
  | 'INFORMED'
  | 'RESPONSIBLE';

/** What ReactivateMember takes. */
export type ReactivateMemberInput = {
  /** The member who comes back. */
  id: string;
};

/** What ResetPassword takes. */
export type ResetPasswordInput = {
  /** The member whose password is set anew. */
  memberId: string;
};

/** What ResponsibilityFilter takes. */
export type ResponsibilityFilter = {
  /** Only those with this gap today. */
  gap?: GapKind | null | undefined;
  /** Only those in which this member or team takes part today. */
  holderId?: string | null | undefined;
  /** Also those of the teams below. */
  includeSubTeams?: boolean | null | undefined;
  /** Only ROUTINE or PROJECT. */
  kind?: ResponsibilityKind | null | undefined;
  /** Only the parts of this one. */
  parentId?: string | null | undefined;
  /** Only this stage of a value chain. */
  stageId?: string | null | undefined;
  /** Responsibilities of this team. */
  teamId?: string | null | undefined;
  /** Words of a name, purpose, scope or keyword. */
  text?: string | null | undefined;
  /** Only those without (true) or with (false) one above. */
  topLevel?: boolean | null | undefined;
};

/** Whether the work comes back for ever or has an end. */
export type ResponsibilityKind =
  | 'PROJECT'
  | 'ROUTINE';

/** How often somebody looks at it again. */
export type ReviewCadence =
  | 'HALF_YEARLY'
  | 'MONTHLY'
  | 'NONE'
  | 'QUARTERLY'
  | 'YEARLY';

/** What somebody comes for; follows from memberships, ADMIN is global. */
export type Role =
  | 'ADMIN'
  | 'LEAD'
  | 'OPERATOR'
  | 'PEER';

/** What SetAdmin takes. */
export type SetAdminInput = {
  /** Whether the member is an admin from now on. */
  isAdmin: boolean;
  /** The member. */
  memberId: string;
};

/** What SignIn takes. */
export type SignInInput = {
  /** Mail address. */
  email: string;
  /** Password. */
  password: string;
};

/** What SplitChild takes. */
export type SplitChildInput = {
  /** Member or team that is ACCOUNTABLE for the part; a gap when absent. */
  accountableId?: string | null | undefined;
  /** Name of the part; unlike its parent and its siblings. */
  name: string;
  /** What is in this part; unlike that of every other part. */
  scopeIn: string;
  /** What is not in this part, and where that goes. */
  scopeOut?: string | null | undefined;
  /** Team that the part belongs to. */
  teamId: string;
};

/** What SplitResponsibility takes. */
export type SplitResponsibilityInput = {
  /** The parts, 1 to 20. */
  children: Array<SplitChildInput>;
  /** The responsibility to split. */
  id: string;
  /** First day of the parts; today when absent. */
  on?: string | null | undefined;
  /** The version that was read; refused when someone changed it meanwhile. */
  version: number;
};

/** What Stage takes. */
export type StageInput = {
  /** The stage to keep or rename; a new one when absent. */
  id?: string | null | undefined;
  /** Name of the stage; unique in its chain. */
  name: string;
};

/** The place of a team in the company. */
export type TeamKind =
  | 'COMPANY'
  | 'DEPARTMENT'
  | 'PART'
  | 'TEAM';

/** What UnlinkHandOff takes. */
export type UnlinkHandOffInput = {
  /** The hand-off to end. */
  handOffId: string;
  /** First day on which it no longer exists; today when absent. */
  on?: string | null | undefined;
};

/** What UpdateCompany takes. */
export type UpdateCompanyInput = {
  /** What the company is for. */
  mission?: string | null | undefined;
  /** Name of the company. */
  name?: string | null | undefined;
  /** All values in order; one left out is retired. */
  values?: Array<CompanyValueInput> | null | undefined;
  /** Where the company wants to be. */
  vision?: string | null | undefined;
};

/** What UpdateMember takes. */
export type UpdateMemberInput = {
  /** Mail address; unique in the company. */
  email?: string | null | undefined;
  /** The member. */
  id: string;
  /** Language of the portal for this person. */
  locale?: Locale | null | undefined;
  /** Full name. */
  name?: string | null | undefined;
  /** IANA time zone. */
  timeZone?: string | null | undefined;
};

/** What UpdateProfile takes. */
export type UpdateProfileInput = {
  /** The company value that the mission serves; null to remove. */
  companyValueId?: string | null | undefined;
  /** Language of the portal. */
  locale?: Locale | null | undefined;
  /** What is my work for? Empty to remove. */
  mission?: string | null | undefined;
  /** Own full name. */
  name?: string | null | undefined;
  /** IANA time zone. */
  timeZone?: string | null | undefined;
};

/** What UpdateResponsibility takes. */
export type UpdateResponsibilityInput = {
  /** How it is handled. */
  criteria?: string | null | undefined;
  /** The responsibility. */
  id: string;
  /** Words that people would ask with; compared without case, each kept once. */
  keywords?: Array<string> | null | undefined;
  /** ROUTINE or PROJECT. */
  kind?: ResponsibilityKind | null | undefined;
  /** What somebody is answerable for, in a few words. */
  name?: string | null | undefined;
  /** First day on which the change holds, today at the latest; today when absent. */
  on?: string | null | undefined;
  /** Responsibility that this one is a part of; null makes it top-level. */
  parentId?: string | null | undefined;
  /** Why it is done. */
  purpose?: string | null | undefined;
  /** How often it is reviewed. */
  reviewCadence?: ReviewCadence | null | undefined;
  /** What is in. */
  scopeIn?: string | null | undefined;
  /** What is not in, and where that goes. */
  scopeOut?: string | null | undefined;
  /** Stage of a value chain; null to remove. */
  stageId?: string | null | undefined;
  /** Team that it belongs to. */
  teamId?: string | null | undefined;
  /** The version that was read; refused when someone changed it meanwhile. */
  version: number;
};

/** What UpdateTeam takes. */
export type UpdateTeamInput = {
  /** The team. */
  id: string;
  /** Its place in the company. */
  kind?: TeamKind | null | undefined;
  /** What the team is for. */
  mission?: string | null | undefined;
  /** Name of the team. */
  name?: string | null | undefined;
};

/** What WithdrawHandOver takes. */
export type WithdrawHandOverInput = {
  /** The hand-over to take back before it is answered. */
  handOverId: string;
};

export type AuditLogQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: AuditFilter | null | undefined;
}>;


export type AuditLogQuery = { auditLog: { edges: Array<{ node: { id: string, at: string, action: string, subjectId: string, subjectName: string | null, detail: string, actor: { id: string, name: string, initials: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AuditRowFragment = { id: string, at: string, action: string, subjectId: string, subjectName: string | null, detail: string, actor: { id: string, name: string, initials: string } | null };

export type CompanyPageQueryVariables = Exact<{ [key: string]: never; }>;


export type CompanyPageQuery = { company: { id: string, name: string, vision: string, mission: string, values: Array<{ id: string, name: string, description: string }>, viewerCan: { edit: boolean } } };

export type UpdateCompanyMutationVariables = Exact<{
  input: UpdateCompanyInput;
}>;


export type UpdateCompanyMutation = { updateCompany: { company: { id: string } } };

export type FrameQueryVariables = Exact<{ [key: string]: never; }>;


export type FrameQuery = { viewer: { portal: Role, roles: Array<Role>, member: { id: string, name: string, initials: string, title: string, email: string | null, locale: Locale | null, timeZone: string }, can: { managePeople: boolean, importOwnership: boolean, readAudit: boolean } } | null, company: { name: string }, decisions: Array<{ id: string }> };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { viewer: { portal: Role, roles: Array<Role>, member: { id: string, name: string, memberships: Array<{ id: string, role: MembershipRole, team: { id: string, name: string, memberCount: number, children: Array<{ id: string, name: string, memberCount: number, to: string | null }> } }>, responsibilities: Array<{ role: RaciRole, viaTeam: { id: string, name: string } | null, responsibility: { id: string, name: string, ownership: Ownership, gaps: Array<GapKind>, reviewDueOn: string | null, team: { id: string, name: string } | null } }> }, can: { managePeople: boolean, importOwnership: boolean, readAudit: boolean } } | null, decisions: Array<{ id: string, kind: DecisionKind, requestedAt: string, handOver: { id: string, reason: string, note: string | null, offeredAt: string, responsibility: { id: string, name: string, purpose: string, team: { id: string, name: string } | null }, from:
        | { __typename: 'Member', id: string, name: string }
        | { __typename: 'Team', id: string, name: string }
      , successor:
        | { __typename: 'Member', id: string, name: string }
        | { __typename: 'Team', id: string, name: string }
       | null, offeredBy: { id: string, name: string, initials: string, title: string }, viewerCan: { accept: boolean, decline: boolean } } | null }> };

export type OwnedRowFragment = { id: string, name: string, ownership: Ownership, gaps: Array<GapKind>, reviewDueOn: string | null, team: { id: string, name: string } | null };

export type DecisionCardFragment = { id: string, kind: DecisionKind, requestedAt: string, handOver: { id: string, reason: string, note: string | null, offeredAt: string, responsibility: { id: string, name: string, purpose: string, team: { id: string, name: string } | null }, from:
      | { __typename: 'Member', id: string, name: string }
      | { __typename: 'Team', id: string, name: string }
    , successor:
      | { __typename: 'Member', id: string, name: string }
      | { __typename: 'Team', id: string, name: string }
     | null, offeredBy: { id: string, name: string, initials: string, title: string }, viewerCan: { accept: boolean, decline: boolean } } | null };

type HomeHolder_Member_Fragment = { __typename: 'Member', id: string, name: string };

type HomeHolder_Team_Fragment = { __typename: 'Team', id: string, name: string };

export type HomeHolderFragment =
  | HomeHolder_Member_Fragment
  | HomeHolder_Team_Fragment
;

export type HomeGapsQueryVariables = Exact<{
  teamId?: string | null | undefined;
}>;


export type HomeGapsQuery = { mapHealth: { total: number, gapCount: number, unowned: { count: number, gaps: Array<{ load: number | null, overdueDays: number | null, responsibility: { id: string, name: string } | null, member: { id: string, name: string } | null, handOff: { id: string, from: { id: string, name: string }, to: { id: string, name: string } } | null }> }, doublyOwned: { count: number, gaps: Array<{ load: number | null, overdueDays: number | null, responsibility: { id: string, name: string } | null, member: { id: string, name: string } | null, handOff: { id: string, from: { id: string, name: string }, to: { id: string, name: string } } | null }> }, brokenHandOffs: { count: number, gaps: Array<{ load: number | null, overdueDays: number | null, responsibility: { id: string, name: string } | null, member: { id: string, name: string } | null, handOff: { id: string, from: { id: string, name: string }, to: { id: string, name: string } } | null }> }, stale: { count: number, gaps: Array<{ load: number | null, overdueDays: number | null, responsibility: { id: string, name: string } | null, member: { id: string, name: string } | null, handOff: { id: string, from: { id: string, name: string }, to: { id: string, name: string } } | null }> }, overloaded: { count: number, gaps: Array<{ load: number | null, overdueDays: number | null, responsibility: { id: string, name: string } | null, member: { id: string, name: string } | null, handOff: { id: string, from: { id: string, name: string }, to: { id: string, name: string } } | null }> } } };

export type GapSummaryFragment = { count: number, gaps: Array<{ load: number | null, overdueDays: number | null, responsibility: { id: string, name: string } | null, member: { id: string, name: string } | null, handOff: { id: string, from: { id: string, name: string }, to: { id: string, name: string } } | null }> };

export type HomePeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type HomePeopleQuery = { members: { edges: Array<{ node: { id: string } }>, pageInfo: { hasNextPage: boolean } }, teams: { edges: Array<{ node: { id: string } }>, pageInfo: { hasNextPage: boolean } } };

export type HomeAuditQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeAuditQuery = { auditLog: { edges: Array<{ node: { id: string, at: string, action: string, subjectId: string, subjectName: string | null, detail: string, actor: { id: string, name: string, initials: string } | null } }> } };

export type DecisionRequestedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type DecisionRequestedSubscription = { decisionRequested: { id: string } };

export type PersonAdminQueryVariables = Exact<{
  id: string;
}>;


export type PersonAdminQuery = { node:
    | { __typename: 'AuditEntry' }
    | { __typename: 'HandOff' }
    | { __typename: 'HandOver' }
    | { __typename: 'Member', locale: Locale | null, timeZone: string, joinedOn: string, id: string, name: string, initials: string, email: string | null, title: string, active: boolean, deactivatedOn: string | null, isAdmin: boolean, memberships: Array<{ id: string, role: MembershipRole, discipline: Discipline, from: string, to: string | null, team: { id: string, name: string } }>, responsibilities: Array<{ role: RaciRole, viaTeam: { id: string } | null, responsibility: { id: string, name: string } }>, viewerCan: { edit: boolean, move: boolean, deactivate: boolean, resetPassword: boolean, grantAdmin: boolean } }
    | { __typename: 'Membership' }
    | { __typename: 'Party' }
    | { __typename: 'Responsibility' }
    | { __typename: 'Stage' }
    | { __typename: 'Team' }
    | { __typename: 'ValueChain' }
   | null };

export type AddMemberMutationVariables = Exact<{
  input: AddMemberInput;
}>;


export type AddMemberMutation = { addMember: { initialPassword: string, member: { id: string, name: string, email: string | null } } };

export type UpdateMemberMutationVariables = Exact<{
  input: UpdateMemberInput;
}>;


export type UpdateMemberMutation = { updateMember: { member: { id: string } } };

export type MoveMemberMutationVariables = Exact<{
  input: MoveMemberInput;
}>;


export type MoveMemberMutation = { moveMember: { member: { id: string } } };

export type EndMembershipMutationVariables = Exact<{
  input: EndMembershipInput;
}>;


export type EndMembershipMutation = { endMembership: { member: { id: string } } };

export type DeactivateMemberMutationVariables = Exact<{
  input: DeactivateMemberInput;
}>;


export type DeactivateMemberMutation = { deactivateMember: { member: { id: string }, reopenedGaps: Array<{ id: string, name: string }> } };

export type ReactivateMemberMutationVariables = Exact<{
  input: ReactivateMemberInput;
}>;


export type ReactivateMemberMutation = { reactivateMember: { member: { id: string } } };

export type SetAdminMutationVariables = Exact<{
  input: SetAdminInput;
}>;


export type SetAdminMutation = { setAdmin: { member: { id: string, isAdmin: boolean } } };

export type ResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;


export type ResetPasswordMutation = { resetPassword: { initialPassword: string, member: { id: string, name: string } } };

export type ImportMembersMutationVariables = Exact<{
  input: ImportMembersInput;
}>;


export type ImportMembersMutation = { importMembers: { report: { dryRun: boolean, applied: boolean, counts: { create: number, update: number, end: number, unchanged: number, total: number }, rows: Array<{ line: number | null, action: ImportAction, kind: ImportKind, key: string, name: string, changes: Array<{ field: string, before: string | null, after: string | null }> }>, problems: Array<{ severity: ImportSeverity, line: number | null, field: string | null, code: string, message: string }> } } };

export type PeopleImportReportFragment = { dryRun: boolean, applied: boolean, counts: { create: number, update: number, end: number, unchanged: number, total: number }, rows: Array<{ line: number | null, action: ImportAction, kind: ImportKind, key: string, name: string, changes: Array<{ field: string, before: string | null, after: string | null }> }>, problems: Array<{ severity: ImportSeverity, line: number | null, field: string | null, code: string, message: string }> };

export type PeopleQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: MemberFilter | null | undefined;
}>;


export type PeopleQuery = { members: { edges: Array<{ node: { id: string, name: string, initials: string, email: string | null, title: string, active: boolean, deactivatedOn: string | null, isAdmin: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PersonRowFragment = { id: string, name: string, initials: string, email: string | null, title: string, active: boolean, deactivatedOn: string | null, isAdmin: boolean };

export type PersonPageQueryVariables = Exact<{
  id: string;
}>;


export type PersonPageQuery = { node:
    | { __typename: 'AuditEntry' }
    | { __typename: 'HandOff' }
    | { __typename: 'HandOver' }
    | { __typename: 'Member', mission: string | null, joinedOn: string, id: string, name: string, initials: string, email: string | null, title: string, active: boolean, deactivatedOn: string | null, isAdmin: boolean, companyValue: { id: string, name: string, description: string } | null, memberships: Array<{ id: string, role: MembershipRole, discipline: Discipline, from: string, to: string | null, team: { id: string, name: string } }>, responsibilities: Array<{ role: RaciRole, from: string, viaTeam: { id: string, name: string } | null, responsibility: { id: string, name: string, ownership: Ownership, gaps: Array<GapKind>, reviewDueOn: string | null, team: { id: string, name: string } | null } }>, viewerCan: { edit: boolean } }
    | { __typename: 'Membership' }
    | { __typename: 'Party' }
    | { __typename: 'Responsibility' }
    | { __typename: 'Stage' }
    | { __typename: 'Team' }
    | { __typename: 'ValueChain' }
   | null };

export type MembershipRowFragment = { id: string, role: MembershipRole, discipline: Discipline, from: string, to: string | null, team: { id: string, name: string } };

export type ProfileQueryVariables = Exact<{ [key: string]: never; }>;


export type ProfileQuery = { viewer: { member: { id: string, name: string, email: string | null, initials: string, title: string, locale: Locale | null, timeZone: string, mission: string | null, companyValue: { id: string } | null }, sessions: Array<{ id: string, createdAt: string, lastSeenAt: string, userAgent: string | null, current: boolean }> } | null, company: { values: Array<{ id: string, name: string, description: string }> } };

export type UpdateProfileMutationVariables = Exact<{
  input: UpdateProfileInput;
}>;


export type UpdateProfileMutation = { updateProfile: { member: { id: string, locale: Locale | null } } };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword: { viewer: { member: { id: string } } } };

export type HandOverResponsibilityMutationVariables = Exact<{
  input: HandOverResponsibilityInput;
}>;


export type HandOverResponsibilityMutation = { handOverResponsibility: { handOver: { id: string, state: HandOverState } } };

export type AcceptHandOverMutationVariables = Exact<{
  input: AnswerHandOverInput;
}>;


export type AcceptHandOverMutation = { acceptHandOver: { handOver: { id: string, state: HandOverState } } };

export type DeclineHandOverMutationVariables = Exact<{
  input: AnswerHandOverInput;
}>;


export type DeclineHandOverMutation = { declineHandOver: { handOver: { id: string, state: HandOverState } } };

export type WithdrawHandOverMutationVariables = Exact<{
  input: WithdrawHandOverInput;
}>;


export type WithdrawHandOverMutation = { withdrawHandOver: { handOver: { id: string, state: HandOverState } } };

export type ImportOwnershipMutationVariables = Exact<{
  input: ImportOwnershipInput;
}>;


export type ImportOwnershipMutation = { importOwnership: { report: { dryRun: boolean, applied: boolean, counts: { create: number, update: number, end: number, unchanged: number, total: number }, rows: Array<{ line: number | null, action: ImportAction, kind: ImportKind, key: string, name: string, changes: Array<{ field: string, before: string | null, after: string | null }> }>, problems: Array<{ severity: ImportSeverity, line: number | null, field: string | null, code: string, message: string }> } } };

export type OwnershipMapQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type OwnershipMapQuery = { responsibilityMap: { asOf: string, earliest: string, changeDays: Array<string>, total: number, teams: Array<{ id: string, name: string, parentId: string | null }>, stages: Array<{ id: string, name: string, chainId: string, chainName: string, position: number }>, nodes: Array<{ id: string, name: string, purpose: string, teamId: string | null, stageId: string | null, parentId: string | null, kind: ResponsibilityKind, ownership: Ownership, stale: boolean, childCount: number, from: string, parties: Array<{ role: RaciRole, holderId: string, name: string, isTeam: boolean }> }>, handOffs: Array<{ id: string, fromId: string, toId: string, what: string, broken: boolean }> }, valueChains: Array<{ id: string, name: string, viewerCan: { edit: boolean } }>, viewer: { member: { id: string, locale: Locale | null }, can: { importOwnership: boolean, defineValueChain: boolean, createResponsibilityIn: Array<{ id: string }> } } | null };

export type OwnershipChangesQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type OwnershipChangesQuery = { mapChanges: { from: string, to: string, summary: { added: number, ended: number, changed: number, ownerChanged: number }, added: Array<{ responsibilityId: string, name: string, teamName: string | null, fields: Array<{ field: MapField, before: string | null, after: string | null }> }>, ended: Array<{ responsibilityId: string, name: string, teamName: string | null, fields: Array<{ field: MapField, before: string | null, after: string | null }> }>, changed: Array<{ responsibilityId: string, name: string, teamName: string | null, fields: Array<{ field: MapField, before: string | null, after: string | null }> }> } };

export type MapChangeRowFragment = { responsibilityId: string, name: string, teamName: string | null, fields: Array<{ field: MapField, before: string | null, after: string | null }> };

export type ResponsibilityDirectoryQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: ResponsibilityFilter | null | undefined;
}>;


export type ResponsibilityDirectoryQuery = { responsibilities: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, purpose: string, ownership: Ownership, gaps: Array<GapKind>, team: { id: string, name: string } | null, stage: { id: string, name: string } | null, parent: { id: string, name: string } | null, parties: Array<{ role: RaciRole, holder:
            | { __typename: 'Member', id: string, name: string, initials: string, title: string, active: boolean }
            | { __typename: 'Team', id: string, name: string, kind: TeamKind }
           }> } }> } };

type Holder_Member_Fragment = { __typename: 'Member', id: string, name: string, initials: string, title: string, active: boolean };

type Holder_Team_Fragment = { __typename: 'Team', id: string, name: string, kind: TeamKind };

export type HolderFragment =
  | Holder_Member_Fragment
  | Holder_Team_Fragment
;

export type FindHoldersQueryVariables = Exact<{
  text: string;
  first: number;
}>;


export type FindHoldersQuery = { teams: { edges: Array<{ node: { id: string, name: string, path: Array<{ id: string, name: string }> } }> }, members: { edges: Array<{ node: { id: string, name: string, email: string | null, title: string } }> } };

export type FindResponsibilitiesQueryVariables = Exact<{
  text: string;
  first: number;
}>;


export type FindResponsibilitiesQuery = { responsibilities: { edges: Array<{ node: { id: string, name: string, team: { id: string, name: string } | null } }> } };

export type ValueChainFieldsFragment = { id: string, name: string, stages: Array<{ id: string, name: string, position: number }>, viewerCan: { edit: boolean } };

export type ValueChainsQueryVariables = Exact<{ [key: string]: never; }>;


export type ValueChainsQuery = { valueChains: Array<{ id: string, name: string, stages: Array<{ id: string, name: string, position: number }>, viewerCan: { edit: boolean } }>, viewer: { can: { defineValueChain: boolean } } | null };

export type DefineValueChainMutationVariables = Exact<{
  input: DefineValueChainInput;
}>;


export type DefineValueChainMutation = { defineValueChain: { valueChain: { id: string, name: string, stages: Array<{ id: string, name: string, position: number }>, viewerCan: { edit: boolean } } } };

export type CreateResponsibilityMutationVariables = Exact<{
  input: CreateResponsibilityInput;
}>;


export type CreateResponsibilityMutation = { createResponsibility: { responsibility: { id: string } } };

export type UpdateResponsibilityMutationVariables = Exact<{
  input: UpdateResponsibilityInput;
}>;


export type UpdateResponsibilityMutation = { updateResponsibility: { responsibility: { id: string, version: number } } };

export type EndResponsibilityMutationVariables = Exact<{
  input: EndResponsibilityInput;
}>;


export type EndResponsibilityMutation = { endResponsibility: { responsibility: { id: string, to: string | null } } };

export type SplitResponsibilityMutationVariables = Exact<{
  input: SplitResponsibilityInput;
}>;


export type SplitResponsibilityMutation = { splitResponsibility: { parent: { id: string, version: number }, children: Array<{ id: string }> } };

export type AssignPartyMutationVariables = Exact<{
  input: AssignPartyInput;
}>;


export type AssignPartyMutation = { assignParty: { responsibility: { id: string, ownership: Ownership } } };

export type EndPartyMutationVariables = Exact<{
  input: EndPartyInput;
}>;


export type EndPartyMutation = { endParty: { responsibility: { id: string, ownership: Ownership } } };

export type MarkReviewedMutationVariables = Exact<{
  input: MarkReviewedInput;
}>;


export type MarkReviewedMutation = { markReviewed: { responsibility: { id: string, lastReviewedOn: string | null, reviewDueOn: string | null } } };

export type LinkHandOffMutationVariables = Exact<{
  input: LinkHandOffInput;
}>;


export type LinkHandOffMutation = { linkHandOff: { handOff: { id: string } } };

export type UnlinkHandOffMutationVariables = Exact<{
  input: UnlinkHandOffInput;
}>;


export type UnlinkHandOffMutation = { unlinkHandOff: { handOff: { id: string } } };

export type HandOffRowFragment = { id: string, what: string, since: string, until: string | null, broken: boolean, from: { id: string, name: string }, to: { id: string, name: string }, viewerCan: { edit: boolean } };

export type HandOverRowFragment = { id: string, state: HandOverState, reason: string, note: string | null, answerNote: string | null, offeredAt: string, answeredAt: string | null, from:
    | { __typename: 'Member', id: string, name: string, initials: string, title: string, active: boolean }
    | { __typename: 'Team', id: string, name: string, kind: TeamKind }
  , successor:
    | { __typename: 'Member', id: string, name: string, initials: string, title: string, active: boolean }
    | { __typename: 'Team', id: string, name: string, kind: TeamKind }
   | null, offeredBy: { id: string, name: string }, answeredBy: { id: string, name: string } | null, viewerCan: { accept: boolean, decline: boolean, withdraw: boolean } };

export type PartyRowFragment = { id: string, role: RaciRole, from: string, to: string | null, source: string | null, holder:
    | { __typename: 'Member', id: string, name: string, initials: string, title: string, active: boolean }
    | { __typename: 'Team', id: string, name: string, kind: TeamKind }
   };

export type RevisionRowFragment = { from: string, to: string | null, name: string, scopeIn: string, scopeOut: string, team: { id: string, name: string } | null, stage: { id: string, name: string } | null, parent: { id: string, name: string } | null };

export type InspectResponsibilityQueryVariables = Exact<{
  id: string;
}>;


export type InspectResponsibilityQuery = { node:
    | { __typename: 'AuditEntry' }
    | { __typename: 'HandOff' }
    | { __typename: 'HandOver' }
    | { __typename: 'Member' }
    | { __typename: 'Membership' }
    | { __typename: 'Party' }
    | { __typename: 'Responsibility', id: string, name: string, purpose: string, from: string, to: string | null, gaps: Array<GapKind>, ownership: Ownership, scopeIn: string, scopeOut: string, team: { id: string, name: string } | null, parties: Array<{ id: string, role: RaciRole, from: string, to: string | null, source: string | null, holder:
          | { __typename: 'Member', id: string, name: string, initials: string, title: string, active: boolean }
          | { __typename: 'Team', id: string, name: string, kind: TeamKind }
         }>, handOffsIn: Array<{ id: string, what: string, since: string, until: string | null, broken: boolean, from: { id: string, name: string }, to: { id: string, name: string }, viewerCan: { edit: boolean } }>, handOffsOut: Array<{ id: string, what: string, since: string, until: string | null, broken: boolean, from: { id: string, name: string }, to: { id: string, name: string }, viewerCan: { edit: boolean } }>, handOvers: Array<{ id: string, state: HandOverState, answeredAt: string | null, offeredAt: string, from:
          | { __typename: 'Member', id: string, name: string, initials: string, title: string, active: boolean }
          | { __typename: 'Team', id: string, name: string, kind: TeamKind }
        , successor:
          | { __typename: 'Member', id: string, name: string, initials: string, title: string, active: boolean }
          | { __typename: 'Team', id: string, name: string, kind: TeamKind }
         | null }>, revisions: Array<{ from: string, to: string | null, name: string, scopeIn: string, scopeOut: string, team: { id: string, name: string } | null, stage: { id: string, name: string } | null, parent: { id: string, name: string } | null }> }
    | { __typename: 'Stage' }
    | { __typename: 'Team' }
    | { __typename: 'ValueChain' }
   | null };

export type ResponsibilityPageQueryVariables = Exact<{
  id: string;
}>;


export type ResponsibilityPageQuery = { node:
    | { __typename: 'AuditEntry' }
    | { __typename: 'HandOff' }
    | { __typename: 'HandOver' }
    | { __typename: 'Member' }
    | { __typename: 'Membership' }
    | { __typename: 'Party' }
    | { __typename: 'Responsibility', id: string, key: string, name: string, purpose: string, scopeIn: string, scopeOut: string, keywords: Array<string>, kind: ResponsibilityKind, criteria: string, reviewCadence: ReviewCadence, lastReviewedOn: string | null, reviewDueOn: string | null, from: string, to: string | null, version: number, ownership: Ownership, gaps: Array<GapKind>, children: Array<{ id: string, name: string, ownership: Ownership, from: string, team: { id: string, name: string } | null }>, parties: Array<{ id: string, role: RaciRole, from: string, to: string | null, source: string | null, holder:
          | { __typename: 'Member', id: string, name: string, initials: string, title: string, active: boolean }
          | { __typename: 'Team', id: string, name: string, kind: TeamKind }
         }>, handOffsIn: Array<{ id: string, what: string, since: string, until: string | null, broken: boolean, from: { id: string, name: string }, to: { id: string, name: string }, viewerCan: { edit: boolean } }>, handOffsOut: Array<{ id: string, what: string, since: string, until: string | null, broken: boolean, from: { id: string, name: string }, to: { id: string, name: string }, viewerCan: { edit: boolean } }>, handOvers: Array<{ id: string, state: HandOverState, reason: string, note: string | null, answerNote: string | null, offeredAt: string, answeredAt: string | null, from:
          | { __typename: 'Member', id: string, name: string, initials: string, title: string, active: boolean }
          | { __typename: 'Team', id: string, name: string, kind: TeamKind }
        , successor:
          | { __typename: 'Member', id: string, name: string, initials: string, title: string, active: boolean }
          | { __typename: 'Team', id: string, name: string, kind: TeamKind }
         | null, offeredBy: { id: string, name: string }, answeredBy: { id: string, name: string } | null, viewerCan: { accept: boolean, decline: boolean, withdraw: boolean } }>, openHandOver: { id: string, state: HandOverState, reason: string, note: string | null, answerNote: string | null, offeredAt: string, answeredAt: string | null, from:
          | { __typename: 'Member', id: string, name: string, initials: string, title: string, active: boolean }
          | { __typename: 'Team', id: string, name: string, kind: TeamKind }
        , successor:
          | { __typename: 'Member', id: string, name: string, initials: string, title: string, active: boolean }
          | { __typename: 'Team', id: string, name: string, kind: TeamKind }
         | null, offeredBy: { id: string, name: string }, answeredBy: { id: string, name: string } | null, viewerCan: { accept: boolean, decline: boolean, withdraw: boolean } } | null, revisions: Array<{ from: string, to: string | null, name: string, scopeIn: string, scopeOut: string, team: { id: string, name: string } | null, stage: { id: string, name: string } | null, parent: { id: string, name: string } | null }>, team: { id: string, name: string } | null, stage: { id: string, name: string, valueChain: { id: string, name: string } } | null, parent: { id: string, name: string } | null, viewerCan: { edit: boolean, assign: boolean, split: boolean, handOver: boolean, review: boolean, end: boolean } }
    | { __typename: 'Stage' }
    | { __typename: 'Team' }
    | { __typename: 'ValueChain' }
   | null };

export type ResponsibilityFieldsFragment = { id: string, key: string, name: string, purpose: string, scopeIn: string, scopeOut: string, keywords: Array<string>, kind: ResponsibilityKind, criteria: string, reviewCadence: ReviewCadence, lastReviewedOn: string | null, reviewDueOn: string | null, from: string, to: string | null, version: number, ownership: Ownership, gaps: Array<GapKind>, team: { id: string, name: string } | null, stage: { id: string, name: string, valueChain: { id: string, name: string } } | null, parent: { id: string, name: string } | null, viewerCan: { edit: boolean, assign: boolean, split: boolean, handOver: boolean, review: boolean, end: boolean } };

export type ResponsibilityToEditQueryVariables = Exact<{
  id: string;
}>;


export type ResponsibilityToEditQuery = { node:
    | { __typename: 'AuditEntry' }
    | { __typename: 'HandOff' }
    | { __typename: 'HandOver' }
    | { __typename: 'Member' }
    | { __typename: 'Membership' }
    | { __typename: 'Party' }
    | { __typename: 'Responsibility', id: string, key: string, name: string, purpose: string, scopeIn: string, scopeOut: string, keywords: Array<string>, kind: ResponsibilityKind, criteria: string, reviewCadence: ReviewCadence, lastReviewedOn: string | null, reviewDueOn: string | null, from: string, to: string | null, version: number, ownership: Ownership, gaps: Array<GapKind>, parties: Array<{ id: string, role: RaciRole, from: string, to: string | null, source: string | null, holder:
          | { __typename: 'Member', id: string, name: string, initials: string, title: string, active: boolean }
          | { __typename: 'Team', id: string, name: string, kind: TeamKind }
         }>, team: { id: string, name: string } | null, stage: { id: string, name: string, valueChain: { id: string, name: string } } | null, parent: { id: string, name: string } | null, viewerCan: { edit: boolean, assign: boolean, split: boolean, handOver: boolean, review: boolean, end: boolean } }
    | { __typename: 'Stage' }
    | { __typename: 'Team' }
    | { __typename: 'ValueChain' }
   | null };

export type ResponsibilityChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ResponsibilityChoicesQuery = { viewer: { member: { id: string, name: string }, can: { createResponsibilityIn: Array<{ id: string, name: string }> } } | null, valueChains: Array<{ id: string, name: string, stages: Array<{ id: string, name: string, position: number }>, viewerCan: { edit: boolean } }> };

export type SearchQueryVariables = Exact<{
  text: string;
  first: number;
}>;


export type SearchQuery = { search: Array<
    | { __typename: 'Member', id: string, name: string, initials: string, title: string }
    | { __typename: 'Responsibility', id: string, name: string, ownership: Ownership, team: { id: string, name: string } | null, parties: Array<{ role: RaciRole, holder:
          | { __typename: 'Member', id: string, name: string }
          | { __typename: 'Team', id: string, name: string }
         }> }
    | { __typename: 'Team', id: string, name: string, path: Array<{ id: string, name: string }> }
  > };

export type SignInOptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInOptionsQuery = { signInOptions: { companyName: string, demoAccounts: Array<{ email: string, name: string, title: string, sees: string, password: string }> } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { sessionToken: string, expiresAt: string, viewer: { member: { locale: Locale | null } } } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { ok: boolean } };

export type SignOutEverywhereMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutEverywhereMutation = { signOutEverywhere: { ok: boolean } };

export type KeepLocaleMutationVariables = Exact<{
  input: UpdateProfileInput;
}>;


export type KeepLocaleMutation = { updateProfile: { member: { id: string, locale: Locale | null } } };

export type TeamTreeQueryVariables = Exact<{
  after?: string | null | undefined;
  active?: boolean | null | undefined;
}>;


export type TeamTreeQuery = { teams: { edges: Array<{ node: { id: string, name: string, kind: TeamKind, memberCount: number, to: string | null, parent: { id: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TeamPageQueryVariables = Exact<{
  id: string;
}>;


export type TeamPageQuery = { node:
    | { __typename: 'AuditEntry' }
    | { __typename: 'HandOff' }
    | { __typename: 'HandOver' }
    | { __typename: 'Member' }
    | { __typename: 'Membership' }
    | { __typename: 'Party' }
    | { __typename: 'Responsibility' }
    | { __typename: 'Stage' }
    | { __typename: 'Team', memberCount: number, id: string, key: string, name: string, kind: TeamKind, mission: string | null, from: string, to: string | null, leads: Array<{ id: string, name: string, initials: string, email: string | null, title: string, active: boolean, deactivatedOn: string | null, isAdmin: boolean }>, children: Array<{ id: string, name: string, kind: TeamKind, memberCount: number, to: string | null }>, memberships: Array<{ id: string, role: MembershipRole, discipline: Discipline, member: { id: string, name: string, initials: string, email: string | null, title: string, active: boolean, deactivatedOn: string | null, isAdmin: boolean } }>, responsibilities: { edges: Array<{ node: { id: string, name: string, ownership: Ownership, gaps: Array<GapKind>, reviewDueOn: string | null, parties: Array<{ role: RaciRole, holder:
                | { __typename: 'Member', id: string, name: string }
                | { __typename: 'Team', id: string, name: string }
               }>, team: { id: string, name: string } | null } }>, pageInfo: { hasNextPage: boolean } }, parent: { id: string, name: string } | null, path: Array<{ id: string, name: string }>, viewerCan: { edit: boolean, createResponsibility: boolean } }
    | { __typename: 'ValueChain' }
   | null };

export type TeamHeadFragment = { id: string, key: string, name: string, kind: TeamKind, mission: string | null, from: string, to: string | null, parent: { id: string, name: string } | null, path: Array<{ id: string, name: string }>, viewerCan: { edit: boolean, createResponsibility: boolean } };

export type TeamAdminQueryVariables = Exact<{
  id: string;
}>;


export type TeamAdminQuery = { node:
    | { __typename: 'AuditEntry' }
    | { __typename: 'HandOff' }
    | { __typename: 'HandOver' }
    | { __typename: 'Member' }
    | { __typename: 'Membership' }
    | { __typename: 'Party' }
    | { __typename: 'Responsibility' }
    | { __typename: 'Stage' }
    | { __typename: 'Team', memberCount: number, id: string, key: string, name: string, kind: TeamKind, mission: string | null, from: string, to: string | null, children: Array<{ id: string, name: string, to: string | null }>, parent: { id: string, name: string } | null, path: Array<{ id: string, name: string }>, viewerCan: { edit: boolean, createResponsibility: boolean } }
    | { __typename: 'ValueChain' }
   | null };

export type CreateTeamMutationVariables = Exact<{
  input: CreateTeamInput;
}>;


export type CreateTeamMutation = { createTeam: { team: { id: string } } };

export type UpdateTeamMutationVariables = Exact<{
  input: UpdateTeamInput;
}>;


export type UpdateTeamMutation = { updateTeam: { team: { id: string } } };

export type MoveTeamMutationVariables = Exact<{
  input: MoveTeamInput;
}>;


export type MoveTeamMutation = { moveTeam: { team: { id: string } } };

export type CloseTeamMutationVariables = Exact<{
  input: CloseTeamInput;
}>;


export type CloseTeamMutation = { closeTeam: { team: { id: string } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const AuditRowFragmentDoc = new TypedDocumentString(`
    fragment AuditRow on AuditEntry {
  id
  at
  action
  subjectId
  subjectName
  detail
  actor {
    id
    name
    initials
  }
}
    `, {"fragmentName":"AuditRow"}) as unknown as TypedDocumentString<AuditRowFragment, unknown>;
export const OwnedRowFragmentDoc = new TypedDocumentString(`
    fragment OwnedRow on Responsibility {
  id
  name
  ownership
  gaps
  reviewDueOn
  team {
    id
    name
  }
}
    `, {"fragmentName":"OwnedRow"}) as unknown as TypedDocumentString<OwnedRowFragment, unknown>;
export const HomeHolderFragmentDoc = new TypedDocumentString(`
    fragment HomeHolder on PartyHolder {
  __typename
  ... on Member {
    id
    name
  }
  ... on Team {
    id
    name
  }
}
    `, {"fragmentName":"HomeHolder"}) as unknown as TypedDocumentString<HomeHolderFragment, unknown>;
export const DecisionCardFragmentDoc = new TypedDocumentString(`
    fragment DecisionCard on Decision {
  id
  kind
  requestedAt
  handOver {
    id
    reason
    note
    offeredAt
    responsibility {
      id
      name
      purpose
      team {
        id
        name
      }
    }
    from {
      ...HomeHolder
    }
    successor {
      ...HomeHolder
    }
    offeredBy {
      id
      name
      initials
      title
    }
    viewerCan {
      accept
      decline
    }
  }
}
    fragment HomeHolder on PartyHolder {
  __typename
  ... on Member {
    id
    name
  }
  ... on Team {
    id
    name
  }
}`, {"fragmentName":"DecisionCard"}) as unknown as TypedDocumentString<DecisionCardFragment, unknown>;
export const GapSummaryFragmentDoc = new TypedDocumentString(`
    fragment GapSummary on GapList {
  count
  gaps(first: 1) {
    load
    overdueDays
    responsibility {
      id
      name
    }
    member {
      id
      name
    }
    handOff {
      id
      from {
        id
        name
      }
      to {
        id
        name
      }
    }
  }
}
    `, {"fragmentName":"GapSummary"}) as unknown as TypedDocumentString<GapSummaryFragment, unknown>;
export const PeopleImportReportFragmentDoc = new TypedDocumentString(`
    fragment PeopleImportReport on ImportReport {
  dryRun
  applied
  counts {
    create
    update
    end
    unchanged
    total
  }
  rows {
    line
    action
    kind
    key
    name
    changes {
      field
      before
      after
    }
  }
  problems {
    severity
    line
    field
    code
    message
  }
}
    `, {"fragmentName":"PeopleImportReport"}) as unknown as TypedDocumentString<PeopleImportReportFragment, unknown>;
export const PersonRowFragmentDoc = new TypedDocumentString(`
    fragment PersonRow on Member {
  id
  name
  initials
  email
  title
  active
  deactivatedOn
  isAdmin
}
    `, {"fragmentName":"PersonRow"}) as unknown as TypedDocumentString<PersonRowFragment, unknown>;
export const MembershipRowFragmentDoc = new TypedDocumentString(`
    fragment MembershipRow on Membership {
  id
  role
  discipline
  from
  to
  team {
    id
    name
  }
}
    `, {"fragmentName":"MembershipRow"}) as unknown as TypedDocumentString<MembershipRowFragment, unknown>;
export const MapChangeRowFragmentDoc = new TypedDocumentString(`
    fragment MapChangeRow on MapChange {
  responsibilityId
  name
  teamName
  fields {
    field
    before
    after
  }
}
    `, {"fragmentName":"MapChangeRow"}) as unknown as TypedDocumentString<MapChangeRowFragment, unknown>;
export const ValueChainFieldsFragmentDoc = new TypedDocumentString(`
    fragment ValueChainFields on ValueChain {
  id
  name
  stages {
    id
    name
    position
  }
  viewerCan {
    edit
  }
}
    `, {"fragmentName":"ValueChainFields"}) as unknown as TypedDocumentString<ValueChainFieldsFragment, unknown>;
export const HandOffRowFragmentDoc = new TypedDocumentString(`
    fragment HandOffRow on HandOff {
  id
  what
  since
  until
  broken
  from {
    id
    name
  }
  to {
    id
    name
  }
  viewerCan {
    edit
  }
}
    `, {"fragmentName":"HandOffRow"}) as unknown as TypedDocumentString<HandOffRowFragment, unknown>;
export const HolderFragmentDoc = new TypedDocumentString(`
    fragment Holder on PartyHolder {
  __typename
  ... on Member {
    id
    name
    initials
    title
    active
  }
  ... on Team {
    id
    name
    kind
  }
}
    `, {"fragmentName":"Holder"}) as unknown as TypedDocumentString<HolderFragment, unknown>;
export const HandOverRowFragmentDoc = new TypedDocumentString(`
    fragment HandOverRow on HandOver {
  id
  state
  reason
  note
  answerNote
  offeredAt
  answeredAt
  from {
    ...Holder
  }
  successor {
    ...Holder
  }
  offeredBy {
    id
    name
  }
  answeredBy {
    id
    name
  }
  viewerCan {
    accept
    decline
    withdraw
  }
}
    fragment Holder on PartyHolder {
  __typename
  ... on Member {
    id
    name
    initials
    title
    active
  }
  ... on Team {
    id
    name
    kind
  }
}`, {"fragmentName":"HandOverRow"}) as unknown as TypedDocumentString<HandOverRowFragment, unknown>;
export const PartyRowFragmentDoc = new TypedDocumentString(`
    fragment PartyRow on Party {
  id
  role
  from
  to
  source
  holder {
    ...Holder
  }
}
    fragment Holder on PartyHolder {
  __typename
  ... on Member {
    id
    name
    initials
    title
    active
  }
  ... on Team {
    id
    name
    kind
  }
}`, {"fragmentName":"PartyRow"}) as unknown as TypedDocumentString<PartyRowFragment, unknown>;
export const RevisionRowFragmentDoc = new TypedDocumentString(`
    fragment RevisionRow on Revision {
  from
  to
  name
  scopeIn
  scopeOut
  team {
    id
    name
  }
  stage {
    id
    name
  }
  parent {
    id
    name
  }
}
    `, {"fragmentName":"RevisionRow"}) as unknown as TypedDocumentString<RevisionRowFragment, unknown>;
export const ResponsibilityFieldsFragmentDoc = new TypedDocumentString(`
    fragment ResponsibilityFields on Responsibility {
  id
  key
  name
  purpose
  scopeIn
  scopeOut
  keywords
  kind
  criteria
  reviewCadence
  lastReviewedOn
  reviewDueOn
  from
  to
  version
  ownership
  gaps
  team {
    id
    name
  }
  stage {
    id
    name
    valueChain {
      id
      name
    }
  }
  parent {
    id
    name
  }
  viewerCan {
    edit
    assign
    split
    handOver
    review
    end
  }
}
    `, {"fragmentName":"ResponsibilityFields"}) as unknown as TypedDocumentString<ResponsibilityFieldsFragment, unknown>;
export const TeamHeadFragmentDoc = new TypedDocumentString(`
    fragment TeamHead on Team {
  id
  key
  name
  kind
  mission
  from
  to
  parent {
    id
    name
  }
  path {
    id
    name
  }
  viewerCan {
    edit
    createResponsibility
  }
}
    `, {"fragmentName":"TeamHead"}) as unknown as TypedDocumentString<TeamHeadFragment, unknown>;
export const AuditLogDocument = {"__meta__":{"hash":"480222f1dc3b4e76a0e2357c1e32f521072b7080e83f621982461cbabd7dd299"}} as unknown as TypedDocumentString<AuditLogQuery, AuditLogQueryVariables>;
export const CompanyPageDocument = {"__meta__":{"hash":"e22f25f6816849e7938e3d3512286b2df8fd4052e701ae4c9058416b237787f8"}} as unknown as TypedDocumentString<CompanyPageQuery, CompanyPageQueryVariables>;
export const UpdateCompanyDocument = {"__meta__":{"hash":"b8156d75762d8f66a4f5b63018dc5718e2845cd899b097c01b8493a568ac19e8"}} as unknown as TypedDocumentString<UpdateCompanyMutation, UpdateCompanyMutationVariables>;
export const FrameDocument = {"__meta__":{"hash":"aaf92c659d53b5bff60fc88effac82d93795fd092ceb9110dc51ac4d54d11a88"}} as unknown as TypedDocumentString<FrameQuery, FrameQueryVariables>;
export const HomeDocument = {"__meta__":{"hash":"414c5218265ef587ffc6c11ea2730f207cbfd3b1afb7eab912f7116ae957e092"}} as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const HomeGapsDocument = {"__meta__":{"hash":"93d32f6c46777e17f09109f8da425b1365ee8ab41cbf33061dfbcddba0fe4e3d"}} as unknown as TypedDocumentString<HomeGapsQuery, HomeGapsQueryVariables>;
export const HomePeopleDocument = {"__meta__":{"hash":"fd278398a2806cf6749e33f084902e3016df1ab9c114c12d6f132fb4abf88fe6"}} as unknown as TypedDocumentString<HomePeopleQuery, HomePeopleQueryVariables>;
export const HomeAuditDocument = {"__meta__":{"hash":"cc343e8544f8d77c766bae070ab0a8fe3692ebc3f31982121550b2128d632397"}} as unknown as TypedDocumentString<HomeAuditQuery, HomeAuditQueryVariables>;
export const DecisionRequestedDocument = {"__meta__":{"hash":"a5c161efd258d7db25df4dfce0955aec5e4bb21cbcd50ff862201a17d3016890"}} as unknown as TypedDocumentString<DecisionRequestedSubscription, DecisionRequestedSubscriptionVariables>;
export const PersonAdminDocument = {"__meta__":{"hash":"1ba1fc40a3b7bec54a6cfa16066a6d98352d3f4d579aca48741d917ef7df3e35"}} as unknown as TypedDocumentString<PersonAdminQuery, PersonAdminQueryVariables>;
export const AddMemberDocument = {"__meta__":{"hash":"4457a48a209b872186e9c426c1ca333a6a3438992359ce3208fbf49c611e4985"}} as unknown as TypedDocumentString<AddMemberMutation, AddMemberMutationVariables>;
export const UpdateMemberDocument = {"__meta__":{"hash":"98d084c40380f9d366d61718dabbfc2f43cde59c231a78a496b3747311139897"}} as unknown as TypedDocumentString<UpdateMemberMutation, UpdateMemberMutationVariables>;
export const MoveMemberDocument = {"__meta__":{"hash":"f20ffe9fad28ac253ac58e960807d7228686477722d78bc6cbc015f2f9fec493"}} as unknown as TypedDocumentString<MoveMemberMutation, MoveMemberMutationVariables>;
export const EndMembershipDocument = {"__meta__":{"hash":"a8eff39f42fe3becd4b3a60778694fe719626335a3607d308d49a817ff0a3c4e"}} as unknown as TypedDocumentString<EndMembershipMutation, EndMembershipMutationVariables>;
export const DeactivateMemberDocument = {"__meta__":{"hash":"f919c15b43b76932dcc3e9b4b209212195130b3c1073d0b482e63a597f28b023"}} as unknown as TypedDocumentString<DeactivateMemberMutation, DeactivateMemberMutationVariables>;
export const ReactivateMemberDocument = {"__meta__":{"hash":"9fa7300d9415b7c8ec6f025843a03329c3715717d8cc54e99a994609e42fdc03"}} as unknown as TypedDocumentString<ReactivateMemberMutation, ReactivateMemberMutationVariables>;
export const SetAdminDocument = {"__meta__":{"hash":"0d040f54992084c0f54779aaa9f9609f7ff194d4d98413b40672b287afdbc2c3"}} as unknown as TypedDocumentString<SetAdminMutation, SetAdminMutationVariables>;
export const ResetPasswordDocument = {"__meta__":{"hash":"4d1ca050745c59ec4a8407863f9c8a8914e7dc9d1bd3ece3a1fe7b799fb2d521"}} as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const ImportMembersDocument = {"__meta__":{"hash":"cffd24ced2c671d1ca09d5e93967b03689c78b47bfc85d5d5785acccfa920f20"}} as unknown as TypedDocumentString<ImportMembersMutation, ImportMembersMutationVariables>;
export const PeopleDocument = {"__meta__":{"hash":"a99b9e1f3d1aee334cae7a98cd962dace5c24cf97ac70da71749c30006b31461"}} as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const PersonPageDocument = {"__meta__":{"hash":"70afa3795f0fef80eb4b80861eb664c6bdc922aeb3df2b60b21bcec790fb8eed"}} as unknown as TypedDocumentString<PersonPageQuery, PersonPageQueryVariables>;
export const ProfileDocument = {"__meta__":{"hash":"4ffa0024453ad656a72dcad68a33732470fb7913b9e04c27ae2829bba044a912"}} as unknown as TypedDocumentString<ProfileQuery, ProfileQueryVariables>;
export const UpdateProfileDocument = {"__meta__":{"hash":"0afc47a9751b15cf3d110f8acc747d2604dcae472efe475d8ed12a79c2c3e440"}} as unknown as TypedDocumentString<UpdateProfileMutation, UpdateProfileMutationVariables>;
export const ChangePasswordDocument = {"__meta__":{"hash":"fa74a85a21d337aac5d1be52cabb2208870f0dcf8397b4cb9a555087435c2dc9"}} as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const HandOverResponsibilityDocument = {"__meta__":{"hash":"af0825d20661ef0a4c0bacd72cf788b8ffcf1b610d37b16df3633cc65d4d7e32"}} as unknown as TypedDocumentString<HandOverResponsibilityMutation, HandOverResponsibilityMutationVariables>;
export const AcceptHandOverDocument = {"__meta__":{"hash":"7792fa5585723859d8a64be3dec679beb389b7d03e0588c47d75e955cd6fc689"}} as unknown as TypedDocumentString<AcceptHandOverMutation, AcceptHandOverMutationVariables>;
export const DeclineHandOverDocument = {"__meta__":{"hash":"d2d3fdc7c084d29583ac521a3ff8cd43401099e962b85e4c1d3defbbd0b2490c"}} as unknown as TypedDocumentString<DeclineHandOverMutation, DeclineHandOverMutationVariables>;
export const WithdrawHandOverDocument = {"__meta__":{"hash":"a592c0e14ddab931e2ad14a8007efb0cb28452cbd422400b0bf03c144b5ce683"}} as unknown as TypedDocumentString<WithdrawHandOverMutation, WithdrawHandOverMutationVariables>;
export const ImportOwnershipDocument = {"__meta__":{"hash":"456b15c80f819032ea9299faf7b73ea2f5cd56e7a5405f47a4065530acd79e80"}} as unknown as TypedDocumentString<ImportOwnershipMutation, ImportOwnershipMutationVariables>;
export const OwnershipMapDocument = {"__meta__":{"hash":"5a82e4e6a7de4bdd1de8b81832dcef2abbca5884d4631d90398df683ff26ccef"}} as unknown as TypedDocumentString<OwnershipMapQuery, OwnershipMapQueryVariables>;
export const OwnershipChangesDocument = {"__meta__":{"hash":"383e1fca2df7d7f2fb550aba053014a9b63ded5b0aca030f1378f7bc84a3cb15"}} as unknown as TypedDocumentString<OwnershipChangesQuery, OwnershipChangesQueryVariables>;
export const ResponsibilityDirectoryDocument = {"__meta__":{"hash":"7d9671710c1a64a9b74011368dc336ea908974e5f2c25710a6273980b0c2bca8"}} as unknown as TypedDocumentString<ResponsibilityDirectoryQuery, ResponsibilityDirectoryQueryVariables>;
export const FindHoldersDocument = {"__meta__":{"hash":"2bf61448e17a5569345db2e73b9fdca89dac3b6afab8547e9cced323b10229ef"}} as unknown as TypedDocumentString<FindHoldersQuery, FindHoldersQueryVariables>;
export const FindResponsibilitiesDocument = {"__meta__":{"hash":"6e08512c63eae1c4f672e8d7d093c63bf9a4dd7a0c0b180edde4fb8be317b201"}} as unknown as TypedDocumentString<FindResponsibilitiesQuery, FindResponsibilitiesQueryVariables>;
export const ValueChainsDocument = {"__meta__":{"hash":"0898aa3b28f99557bdd167681ef904624eb7b97d41c5499881557666f7b8be07"}} as unknown as TypedDocumentString<ValueChainsQuery, ValueChainsQueryVariables>;
export const DefineValueChainDocument = {"__meta__":{"hash":"b22e663c0f5d359aa21dc2bc2d6bfa3c49da46f69a5e38b421d2f991f6baf246"}} as unknown as TypedDocumentString<DefineValueChainMutation, DefineValueChainMutationVariables>;
export const CreateResponsibilityDocument = {"__meta__":{"hash":"a22aba6540b84dec41a16fa6e53cde137ec03bf4b97900ecd6e9b79bc8b2ec6e"}} as unknown as TypedDocumentString<CreateResponsibilityMutation, CreateResponsibilityMutationVariables>;
export const UpdateResponsibilityDocument = {"__meta__":{"hash":"cde77d25f03a7603b3ef0c95732621dd363ea775ed3fb5e5a4306b9b3dd8f7ff"}} as unknown as TypedDocumentString<UpdateResponsibilityMutation, UpdateResponsibilityMutationVariables>;
export const EndResponsibilityDocument = {"__meta__":{"hash":"2fcc98116e6e30feffeafcd61272031739660251dae4f40c5f822d038397f920"}} as unknown as TypedDocumentString<EndResponsibilityMutation, EndResponsibilityMutationVariables>;
export const SplitResponsibilityDocument = {"__meta__":{"hash":"cead5c1d074bd3b58a2e6e399cd85450230788eee648fd34566784db421b9622"}} as unknown as TypedDocumentString<SplitResponsibilityMutation, SplitResponsibilityMutationVariables>;
export const AssignPartyDocument = {"__meta__":{"hash":"d8b56b90eb373390b4b78f26d9362ae3ce91efe8d57607c8186aa058974d4f9c"}} as unknown as TypedDocumentString<AssignPartyMutation, AssignPartyMutationVariables>;
export const EndPartyDocument = {"__meta__":{"hash":"201fd72ee723031a56eb5c4ed43daf887e5be07cc8d5eea5c6aed94f972b0b51"}} as unknown as TypedDocumentString<EndPartyMutation, EndPartyMutationVariables>;
export const MarkReviewedDocument = {"__meta__":{"hash":"929f8760ac81a726dffe4753123f02989917244df2b22d9e35b5089da092d699"}} as unknown as TypedDocumentString<MarkReviewedMutation, MarkReviewedMutationVariables>;
export const LinkHandOffDocument = {"__meta__":{"hash":"91de1014483e4f23b31aacbf5f08c3295916130887c06d6e03a4ee47a0610a60"}} as unknown as TypedDocumentString<LinkHandOffMutation, LinkHandOffMutationVariables>;
export const UnlinkHandOffDocument = {"__meta__":{"hash":"2896f80d2967d8cd97c25412f0cbe75ca8d63c78c0369d162e290f099f3b8b31"}} as unknown as TypedDocumentString<UnlinkHandOffMutation, UnlinkHandOffMutationVariables>;
export const InspectResponsibilityDocument = {"__meta__":{"hash":"2149855e2259d524568fbc79c986fc2529e04550fa6a69e13ed6340ad519686c"}} as unknown as TypedDocumentString<InspectResponsibilityQuery, InspectResponsibilityQueryVariables>;
export const ResponsibilityPageDocument = {"__meta__":{"hash":"481e285ba45c0fe0c023c268cfb0f0d85f94f15bc98c228e4eb569f44a9fa7d2"}} as unknown as TypedDocumentString<ResponsibilityPageQuery, ResponsibilityPageQueryVariables>;
export const ResponsibilityToEditDocument = {"__meta__":{"hash":"04d1b9deaafb5643d019e9f9bf14e5a1a063ba0961b609a946ab4bd8b61a9512"}} as unknown as TypedDocumentString<ResponsibilityToEditQuery, ResponsibilityToEditQueryVariables>;
export const ResponsibilityChoicesDocument = {"__meta__":{"hash":"57977d8239752adfa5540932d5a52a6ae3a0d29e9716e64dc60f165e1566d4a8"}} as unknown as TypedDocumentString<ResponsibilityChoicesQuery, ResponsibilityChoicesQueryVariables>;
export const SearchDocument = {"__meta__":{"hash":"8870e69e0f7fc130c06e5f4705e277fc95ae94629890924aa0d042441f54e82a"}} as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const SignInOptionsDocument = {"__meta__":{"hash":"eb0e6014fd4f79586c3b9293114070cceb15c7f3fddf769350d3c456156776bc"}} as unknown as TypedDocumentString<SignInOptionsQuery, SignInOptionsQueryVariables>;
export const SignInDocument = {"__meta__":{"hash":"71f7805a11f01a32590d14c6e3cf10ac453fd83a26d86fc3ed569fbb9f527a81"}} as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = {"__meta__":{"hash":"62a51b6513587f841a236f36b98a35efa590da73af9f7001a499a02d300a7d65"}} as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const SignOutEverywhereDocument = {"__meta__":{"hash":"14dc357cbd444d7da7ea18168524392ceb339dc52c4c145497c6fb6157e658e6"}} as unknown as TypedDocumentString<SignOutEverywhereMutation, SignOutEverywhereMutationVariables>;
export const KeepLocaleDocument = {"__meta__":{"hash":"85c432ee9d6385bac9623c4be581232491a4b7e37cb83b4eab936f9c8d32a8da"}} as unknown as TypedDocumentString<KeepLocaleMutation, KeepLocaleMutationVariables>;
export const TeamTreeDocument = {"__meta__":{"hash":"aeb72dbf482bb40eea4d607a7f5d24051065addcd334b3c5ccbe302e6f879b9d"}} as unknown as TypedDocumentString<TeamTreeQuery, TeamTreeQueryVariables>;
export const TeamPageDocument = {"__meta__":{"hash":"7715a4b15c0e097ac6f8a52690e978bad63c124b64c4b5b0479b51695099085a"}} as unknown as TypedDocumentString<TeamPageQuery, TeamPageQueryVariables>;
export const TeamAdminDocument = {"__meta__":{"hash":"bb237cd5a0cfb9a3cb314d4c88409bd1e9287eb052c061aed02b7a13ce6a91b1"}} as unknown as TypedDocumentString<TeamAdminQuery, TeamAdminQueryVariables>;
export const CreateTeamDocument = {"__meta__":{"hash":"270fdce3b29d48a9c786c83fd6652336806cd92894c40739739e2a560af11340"}} as unknown as TypedDocumentString<CreateTeamMutation, CreateTeamMutationVariables>;
export const UpdateTeamDocument = {"__meta__":{"hash":"e636007667912fe6e6332e3274466808083df60096d680332aedd683a0a4d734"}} as unknown as TypedDocumentString<UpdateTeamMutation, UpdateTeamMutationVariables>;
export const MoveTeamDocument = {"__meta__":{"hash":"bbfecea82a117dabc2c6d244624afa2752dd0389f4ab9630230b09c5ef529a9a"}} as unknown as TypedDocumentString<MoveTeamMutation, MoveTeamMutationVariables>;
export const CloseTeamDocument = {"__meta__":{"hash":"b416613418c7b6fb20237f72a70c785b91bfffceec7f65b26460b80e53e7f1e7"}} as unknown as TypedDocumentString<CloseTeamMutation, CloseTeamMutationVariables>;