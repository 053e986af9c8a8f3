/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Role =
  | 'OPERATOR'
  | 'LEAD'
  | 'PEER'
  | 'ADMIN';

export type Locale =
  | 'ko'
  | 'en';

export type TeamKind =
  | 'COMPANY'
  | 'DEPARTMENT'
  | 'TEAM'
  | 'PART';

export type ResponsibilityKind =
  | 'ROUTINE'
  | 'PROJECT';

export type ReviewCadence =
  | 'NONE'
  | 'MONTHLY'
  | 'QUARTERLY'
  | 'HALF_YEARLY'
  | 'YEARLY';

export type Ownership =
  | 'OWNED'
  | 'UNOWNED'
  | 'DOUBLY_OWNED';

export type RaciRole =
  | 'ACCOUNTABLE'
  | 'RESPONSIBLE'
  | 'CONSULTED'
  | 'INFORMED';

export type HandOverState =
  | 'OFFERED'
  | 'ACCEPTED'
  | 'DECLINED'
  | 'WITHDRAWN'
  | 'LEFT';

export type ResponsibilityFilter = {
  text?: string | null | undefined;
  teamId?: string | null | undefined;
  includeSubTeams?: boolean | null | undefined;
  stageId?: string | null | undefined;
  holderId?: string | null | undefined;
  gap?: GapKind | null | undefined;
  kind?: ResponsibilityKind | null | undefined;
  parentId?: string | null | undefined;
  topLevel?: boolean | null | undefined;
};

export type MapField =
  | 'NAME'
  | 'TEAM'
  | 'PARENT'
  | 'STAGE'
  | 'SCOPE_IN'
  | 'SCOPE_OUT'
  | 'ACCOUNTABLE'
  | 'RESPONSIBLE'
  | 'CONSULTED'
  | 'INFORMED'
  | 'HAND_OFF';

export type GapKind =
  | 'UNOWNED'
  | 'DOUBLY_OWNED'
  | 'BROKEN_HAND_OFF'
  | 'STALE'
  | 'OVERLOADED';

export type ImportAction =
  | 'CREATE'
  | 'UPDATE'
  | 'END';

export type ImportKind =
  | 'TEAM'
  | 'MEMBER'
  | 'MEMBERSHIP'
  | 'RESPONSIBILITY'
  | 'PARTY'
  | 'HAND_OFF';

export type ImportSeverity =
  | 'ERROR'
  | 'WARNING';

export type ImportFormat =
  | 'BACKSTAGE'
  | 'CODEOWNERS'
  | 'CSV';

export type SignInInput = {
  email: string;
  password: string;
};

export type UpdateProfileInput = {
  name?: string | null | undefined;
  locale?: Locale | null | undefined;
  timeZone?: string | null | undefined;
  mission?: string | null | undefined;
  companyValueId?: string | null | undefined;
};

export type CreateResponsibilityInput = {
  name: string;
  teamId: string;
  purpose?: string | null | undefined;
  scopeIn?: string | null | undefined;
  scopeOut?: string | null | undefined;
  keywords?: Array<string> | null | undefined;
  kind?: ResponsibilityKind | null | undefined;
  criteria?: string | null | undefined;
  reviewCadence?: ReviewCadence | null | undefined;
  stageId?: string | null | undefined;
  parentId?: string | null | undefined;
  accountableId?: string | null | undefined;
  on?: string | null | undefined;
};

export type UpdateResponsibilityInput = {
  id: string;
  version: number;
  name?: string | null | undefined;
  teamId?: string | null | undefined;
  purpose?: string | null | undefined;
  scopeIn?: string | null | undefined;
  scopeOut?: string | null | undefined;
  keywords?: Array<string> | null | undefined;
  kind?: ResponsibilityKind | null | undefined;
  criteria?: string | null | undefined;
  reviewCadence?: ReviewCadence | null | undefined;
  stageId?: string | null | undefined;
  parentId?: string | null | undefined;
  on?: string | null | undefined;
};

export type EndResponsibilityInput = {
  id: string;
  version: number;
  on?: string | null | undefined;
};

export type SplitResponsibilityInput = {
  id: string;
  version: number;
  children: Array<SplitChildInput>;
  on?: string | null | undefined;
};

export type SplitChildInput = {
  name: string;
  scopeIn: string;
  scopeOut?: string | null | undefined;
  teamId: string;
  accountableId?: string | null | undefined;
};

export type IfTaken =
  | 'REPLACE'
  | 'KEEP_BOTH';

export type AssignPartyInput = {
  responsibilityId: string;
  role: RaciRole;
  holderId: string;
  on?: string | null | undefined;
  ifTaken?: IfTaken | null | undefined;
};

export type EndPartyInput = {
  partyId: string;
  on?: string | null | undefined;
};

export type MarkReviewedInput = {
  id: string;
  note?: string | null | undefined;
};

export type HandOverResponsibilityInput = {
  responsibilityId: string;
  successorId?: string | null | undefined;
  reason: string;
  note?: string | null | undefined;
  partyId?: string | null | undefined;
};

export type AnswerHandOverInput = {
  handOverId: string;
  note?: string | null | undefined;
};

export type WithdrawHandOverInput = {
  handOverId: string;
};

export type LinkHandOffInput = {
  fromId: string;
  toId: string;
  what: string;
  on?: string | null | undefined;
};

export type UnlinkHandOffInput = {
  handOffId: string;
  on?: string | null | undefined;
};

export type DefineValueChainInput = {
  id?: string | null | undefined;
  name: string;
  stages: Array<StageInput>;
};

export type StageInput = {
  id?: string | null | undefined;
  name: string;
};

export type ImportOwnershipInput = {
  format: ImportFormat;
  content: string;
  dryRun: boolean;
  asOf?: string | null | undefined;
  prune?: boolean | null | undefined;
  source?: string | null | undefined;
};

export type FrameQueryVariables = Exact<{ [key: string]: never; }>;


export type FrameQuery = { viewer: { portal: Role, roles: Array<Role>, member: { id: string, name: string, initials: string, title: string, email: string, locale: Locale, timeZone: string }, can: { managePeople: boolean, importOwnership: boolean, readAudit: boolean } } | null, company: { name: string }, decisions: Array<{ id: string }> };

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


export type FindHoldersQuery = { teams: { edges: Array<{ node: { id: string, name: string, path: Array<{ id: string, name: string }> } }> }, members: { edges: Array<{ node: { id: string, name: string, email: string, title: string } }> } };

export type FindResponsibilitiesQueryVariables = Exact<{
  text: string;
  first: number;
}>;


export type FindResponsibilitiesQuery = { responsibilities: { edges: Array<{ node: { id: string, name: string, team: { id: string, name: string } | null } }> } };

export type ImportOwnershipMutationVariables = Exact<{
  input: ImportOwnershipInput;
}>;


export type ImportOwnershipMutation = { importOwnership: { report: { dryRun: boolean, applied: boolean, counts: { create: number, update: number, end: number, unchanged: number, total: number }, rows: Array<{ line: number | null, action: ImportAction, kind: ImportKind, key: string, name: string, changes: Array<{ field: string, before: string | null, after: string | null }> }>, problems: Array<{ severity: ImportSeverity, line: number | null, field: string | null, code: string, message: string }> } } };

export type OwnershipMapQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type OwnershipMapQuery = { responsibilityMap: { asOf: string, earliest: string, changeDays: Array<string>, total: number, teams: Array<{ id: string, name: string, parentId: string | null }>, stages: Array<{ id: string, name: string, chainId: string, chainName: string, position: number }>, nodes: Array<{ id: string, name: string, purpose: string, teamId: string | null, stageId: string | null, parentId: string | null, kind: ResponsibilityKind, ownership: Ownership, stale: boolean, childCount: number, from: string, parties: Array<{ role: RaciRole, holderId: string, name: string, isTeam: boolean }> }>, handOffs: Array<{ id: string, fromId: string, toId: string, what: string, broken: boolean }> }, valueChains: Array<{ id: string, name: string, viewerCan: { edit: boolean } }>, viewer: { can: { importOwnership: boolean, defineValueChain: boolean, createResponsibilityIn: Array<{ id: string }> } } | null };

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


export type SplitResponsibilityMutation = { splitResponsibility: { parent: { id: string }, children: Array<{ id: string }> } };

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
    | { __typename: 'Member' }
    | { __typename: 'Membership' }
    | { __typename: 'Team' }
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
    | { __typename: 'Party' }
    | { __typename: 'ValueChain' }
    | { __typename: 'Stage' }
    | { __typename: 'HandOff' }
    | { __typename: 'HandOver' }
    | { __typename: 'AuditEntry' }
   | null };

export type ResponsibilityPageQueryVariables = Exact<{
  id: string;
}>;


export type ResponsibilityPageQuery = { node:
    | { __typename: 'Member' }
    | { __typename: 'Membership' }
    | { __typename: 'Team' }
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
    | { __typename: 'Party' }
    | { __typename: 'ValueChain' }
    | { __typename: 'Stage' }
    | { __typename: 'HandOff' }
    | { __typename: 'HandOver' }
    | { __typename: 'AuditEntry' }
   | null };

export type ResponsibilityFieldsFragment = { id: string, key: string, name: string, purpose: string, scopeIn: string, scopeOut: string, keywords: Array<string>, kind: ResponsibilityKind, criteria: string, reviewCadence: ReviewCadence, lastReviewedOn: string | null, reviewDueOn: string | null, from: string, to: string | null, version: number, ownership: Ownership, gaps: Array<GapKind>, team: { id: string, name: string } | null, stage: { id: string, name: string, valueChain: { id: string, name: string } } | null, parent: { id: string, name: string } | null, viewerCan: { edit: boolean, assign: boolean, split: boolean, handOver: boolean, review: boolean, end: boolean } };

export type ResponsibilityToEditQueryVariables = Exact<{
  id: string;
}>;


export type ResponsibilityToEditQuery = { node:
    | { __typename: 'Member' }
    | { __typename: 'Membership' }
    | { __typename: 'Team' }
    | { __typename: 'Responsibility', id: string, key: string, name: string, purpose: string, scopeIn: string, scopeOut: string, keywords: Array<string>, kind: ResponsibilityKind, criteria: string, reviewCadence: ReviewCadence, lastReviewedOn: string | null, reviewDueOn: string | null, from: string, to: string | null, version: number, ownership: Ownership, gaps: Array<GapKind>, parties: Array<{ id: string, role: RaciRole, from: string, to: string | null, source: string | null, holder:
          | { __typename: 'Member', id: string, name: string, initials: string, title: string, active: boolean }
          | { __typename: 'Team', id: string, name: string, kind: TeamKind }
         }>, team: { id: string, name: string } | null, stage: { id: string, name: string, valueChain: { id: string, name: string } } | null, parent: { id: string, name: string } | null, viewerCan: { edit: boolean, assign: boolean, split: boolean, handOver: boolean, review: boolean, end: boolean } }
    | { __typename: 'Party' }
    | { __typename: 'ValueChain' }
    | { __typename: 'Stage' }
    | { __typename: 'HandOff' }
    | { __typename: 'HandOver' }
    | { __typename: 'AuditEntry' }
   | null };

export type ResponsibilityChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ResponsibilityChoicesQuery = { viewer: { member: { id: string, name: string }, can: { createResponsibilityIn: Array<{ id: string, name: string }> } } | null, valueChains: Array<{ id: string, name: string, stages: Array<{ id: string, name: string, position: number }>, viewerCan: { edit: boolean } }> };

export type ValueChainFieldsFragment = { id: string, name: string, stages: Array<{ id: string, name: string, position: number }>, viewerCan: { edit: boolean } };

export type ValueChainsQueryVariables = Exact<{ [key: string]: never; }>;


export type ValueChainsQuery = { valueChains: Array<{ id: string, name: string, stages: Array<{ id: string, name: string, position: number }>, viewerCan: { edit: boolean } }>, viewer: { can: { defineValueChain: boolean } } | null };

export type DefineValueChainMutationVariables = Exact<{
  input: DefineValueChainInput;
}>;


export type DefineValueChainMutation = { defineValueChain: { valueChain: { id: string, name: string, stages: Array<{ id: string, name: string, position: number }>, viewerCan: { edit: boolean } } } };

export type SignInOptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInOptionsQuery = { signInOptions: { companyName: string, demoAccounts: Array<{ email: string, name: string, title: string, sees: string, password: string }> } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { sessionToken: string, expiresAt: string, viewer: { member: { locale: Locale } } } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { ok: boolean } };

export type SignOutEverywhereMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutEverywhereMutation = { signOutEverywhere: { ok: boolean } };

export type KeepLocaleMutationVariables = Exact<{
  input: UpdateProfileInput;
}>;


export type KeepLocaleMutation = { updateProfile: { member: { id: string, locale: Locale } } };

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
export const FrameDocument = {"__meta__":{"hash":"aaf92c659d53b5bff60fc88effac82d93795fd092ceb9110dc51ac4d54d11a88"}} as unknown as TypedDocumentString<FrameQuery, FrameQueryVariables>;
export const HandOverResponsibilityDocument = {"__meta__":{"hash":"af0825d20661ef0a4c0bacd72cf788b8ffcf1b610d37b16df3633cc65d4d7e32"}} as unknown as TypedDocumentString<HandOverResponsibilityMutation, HandOverResponsibilityMutationVariables>;
export const AcceptHandOverDocument = {"__meta__":{"hash":"7792fa5585723859d8a64be3dec679beb389b7d03e0588c47d75e955cd6fc689"}} as unknown as TypedDocumentString<AcceptHandOverMutation, AcceptHandOverMutationVariables>;
export const DeclineHandOverDocument = {"__meta__":{"hash":"d2d3fdc7c084d29583ac521a3ff8cd43401099e962b85e4c1d3defbbd0b2490c"}} as unknown as TypedDocumentString<DeclineHandOverMutation, DeclineHandOverMutationVariables>;
export const WithdrawHandOverDocument = {"__meta__":{"hash":"a592c0e14ddab931e2ad14a8007efb0cb28452cbd422400b0bf03c144b5ce683"}} as unknown as TypedDocumentString<WithdrawHandOverMutation, WithdrawHandOverMutationVariables>;
export const FindHoldersDocument = {"__meta__":{"hash":"2bf61448e17a5569345db2e73b9fdca89dac3b6afab8547e9cced323b10229ef"}} as unknown as TypedDocumentString<FindHoldersQuery, FindHoldersQueryVariables>;
export const FindResponsibilitiesDocument = {"__meta__":{"hash":"6e08512c63eae1c4f672e8d7d093c63bf9a4dd7a0c0b180edde4fb8be317b201"}} as unknown as TypedDocumentString<FindResponsibilitiesQuery, FindResponsibilitiesQueryVariables>;
export const ImportOwnershipDocument = {"__meta__":{"hash":"456b15c80f819032ea9299faf7b73ea2f5cd56e7a5405f47a4065530acd79e80"}} as unknown as TypedDocumentString<ImportOwnershipMutation, ImportOwnershipMutationVariables>;
export const OwnershipMapDocument = {"__meta__":{"hash":"f463651f76eee735c111146f5470045b553f852bb4adae57d9a57fed03f63358"}} as unknown as TypedDocumentString<OwnershipMapQuery, OwnershipMapQueryVariables>;
export const OwnershipChangesDocument = {"__meta__":{"hash":"383e1fca2df7d7f2fb550aba053014a9b63ded5b0aca030f1378f7bc84a3cb15"}} as unknown as TypedDocumentString<OwnershipChangesQuery, OwnershipChangesQueryVariables>;
export const ResponsibilityDirectoryDocument = {"__meta__":{"hash":"7d9671710c1a64a9b74011368dc336ea908974e5f2c25710a6273980b0c2bca8"}} as unknown as TypedDocumentString<ResponsibilityDirectoryQuery, ResponsibilityDirectoryQueryVariables>;
export const CreateResponsibilityDocument = {"__meta__":{"hash":"a22aba6540b84dec41a16fa6e53cde137ec03bf4b97900ecd6e9b79bc8b2ec6e"}} as unknown as TypedDocumentString<CreateResponsibilityMutation, CreateResponsibilityMutationVariables>;
export const UpdateResponsibilityDocument = {"__meta__":{"hash":"cde77d25f03a7603b3ef0c95732621dd363ea775ed3fb5e5a4306b9b3dd8f7ff"}} as unknown as TypedDocumentString<UpdateResponsibilityMutation, UpdateResponsibilityMutationVariables>;
export const EndResponsibilityDocument = {"__meta__":{"hash":"2fcc98116e6e30feffeafcd61272031739660251dae4f40c5f822d038397f920"}} as unknown as TypedDocumentString<EndResponsibilityMutation, EndResponsibilityMutationVariables>;
export const SplitResponsibilityDocument = {"__meta__":{"hash":"4fd1db5b8f4c83a447c275357dee09407cf5b86be9dedee81fe34b1dd8919ad9"}} as unknown as TypedDocumentString<SplitResponsibilityMutation, SplitResponsibilityMutationVariables>;
export const AssignPartyDocument = {"__meta__":{"hash":"d8b56b90eb373390b4b78f26d9362ae3ce91efe8d57607c8186aa058974d4f9c"}} as unknown as TypedDocumentString<AssignPartyMutation, AssignPartyMutationVariables>;
export const EndPartyDocument = {"__meta__":{"hash":"201fd72ee723031a56eb5c4ed43daf887e5be07cc8d5eea5c6aed94f972b0b51"}} as unknown as TypedDocumentString<EndPartyMutation, EndPartyMutationVariables>;
export const MarkReviewedDocument = {"__meta__":{"hash":"929f8760ac81a726dffe4753123f02989917244df2b22d9e35b5089da092d699"}} as unknown as TypedDocumentString<MarkReviewedMutation, MarkReviewedMutationVariables>;
export const LinkHandOffDocument = {"__meta__":{"hash":"91de1014483e4f23b31aacbf5f08c3295916130887c06d6e03a4ee47a0610a60"}} as unknown as TypedDocumentString<LinkHandOffMutation, LinkHandOffMutationVariables>;
export const UnlinkHandOffDocument = {"__meta__":{"hash":"2896f80d2967d8cd97c25412f0cbe75ca8d63c78c0369d162e290f099f3b8b31"}} as unknown as TypedDocumentString<UnlinkHandOffMutation, UnlinkHandOffMutationVariables>;
export const InspectResponsibilityDocument = {"__meta__":{"hash":"2149855e2259d524568fbc79c986fc2529e04550fa6a69e13ed6340ad519686c"}} as unknown as TypedDocumentString<InspectResponsibilityQuery, InspectResponsibilityQueryVariables>;
export const ResponsibilityPageDocument = {"__meta__":{"hash":"481e285ba45c0fe0c023c268cfb0f0d85f94f15bc98c228e4eb569f44a9fa7d2"}} as unknown as TypedDocumentString<ResponsibilityPageQuery, ResponsibilityPageQueryVariables>;
export const ResponsibilityToEditDocument = {"__meta__":{"hash":"04d1b9deaafb5643d019e9f9bf14e5a1a063ba0961b609a946ab4bd8b61a9512"}} as unknown as TypedDocumentString<ResponsibilityToEditQuery, ResponsibilityToEditQueryVariables>;
export const ResponsibilityChoicesDocument = {"__meta__":{"hash":"57977d8239752adfa5540932d5a52a6ae3a0d29e9716e64dc60f165e1566d4a8"}} as unknown as TypedDocumentString<ResponsibilityChoicesQuery, ResponsibilityChoicesQueryVariables>;
export const ValueChainsDocument = {"__meta__":{"hash":"0898aa3b28f99557bdd167681ef904624eb7b97d41c5499881557666f7b8be07"}} as unknown as TypedDocumentString<ValueChainsQuery, ValueChainsQueryVariables>;
export const DefineValueChainDocument = {"__meta__":{"hash":"b22e663c0f5d359aa21dc2bc2d6bfa3c49da46f69a5e38b421d2f991f6baf246"}} as unknown as TypedDocumentString<DefineValueChainMutation, DefineValueChainMutationVariables>;
export const SignInOptionsDocument = {"__meta__":{"hash":"eb0e6014fd4f79586c3b9293114070cceb15c7f3fddf769350d3c456156776bc"}} as unknown as TypedDocumentString<SignInOptionsQuery, SignInOptionsQueryVariables>;
export const SignInDocument = {"__meta__":{"hash":"71f7805a11f01a32590d14c6e3cf10ac453fd83a26d86fc3ed569fbb9f527a81"}} as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = {"__meta__":{"hash":"62a51b6513587f841a236f36b98a35efa590da73af9f7001a499a02d300a7d65"}} as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const SignOutEverywhereDocument = {"__meta__":{"hash":"14dc357cbd444d7da7ea18168524392ceb339dc52c4c145497c6fb6157e658e6"}} as unknown as TypedDocumentString<SignOutEverywhereMutation, SignOutEverywhereMutationVariables>;
export const KeepLocaleDocument = {"__meta__":{"hash":"85c432ee9d6385bac9623c4be581232491a4b7e37cb83b4eab936f9c8d32a8da"}} as unknown as TypedDocumentString<KeepLocaleMutation, KeepLocaleMutationVariables>;