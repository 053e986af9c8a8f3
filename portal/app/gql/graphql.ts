/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What AcceptCondition takes. */
export type AcceptConditionInput = {
  /** The proposal. */
  id: string;
  /** The team whose “yes, if …” is taken. */
  teamId: string;
  /** The version that was read. */
  version: number;
};

/** What AcceptRequest takes. */
export type AcceptRequestInput = {
  /** The request. */
  id: string;
  /** A word to the asker. */
  note?: string | null | undefined;
  /** The responsibility that it belongs to; what the sender thought when absent, none when null. */
  responsibilityId?: string | null | undefined;
  /** The version that was read. */
  version: number;
};

/** What AddKpiTask takes. */
export type AddKpiTaskInput = {
  /** Day by which it is done. */
  dueOn: string;
  /** The KPI that it should move. */
  kpiId: string;
  /** What will be done. */
  title: string;
};

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

/** What a KPI’s owner is told; it advises and never blocks. LONE_ABSOLUTE: a count with nothing to compare it with. THROUGHPUT: rewards answering and never removes the reason. SNAPSHOT: fewer than 12 periods are no trend yet. */
export type AdviceCode =
  | 'LONE_ABSOLUTE'
  | 'SNAPSHOT'
  | 'THROUGHPUT';

/** What AnswerAssignment takes. */
export type AnswerAssignmentInput = {
  /** ACCEPT, or HAND_BACK. */
  answer: AssignmentAnswer;
  /** The assignment. */
  id: string;
  /** The version that was read. */
  version: number;
  /** Needed to hand back: why. */
  words?: string | null | undefined;
};

/** What AnswerHandOver takes. */
export type AnswerHandOverInput = {
  /** The hand-over that is answered. */
  handOverId: string;
  /** What was handed over, or why not. */
  note: string;
};

/** What Applaud takes. */
export type ApplaudInput = {
  /** The post. */
  id: string;
  /** True to applaud, false to take it back. */
  isApplauded: boolean;
};

/** What ArchiveMetric takes. */
export type ArchiveMetricInput = {
  /** True puts it away, false takes it back into use. */
  archived: boolean;
  /** The metric. */
  id: string;
  /** The version that was read. */
  version: number;
};

/** What AskWhose takes. */
export type AskWhoseInput = {
  /** A word to the team. */
  note?: string | null | undefined;
  /** What it seems to belong to; without a team it is sent to the one of this responsibility. */
  responsibilityId?: string | null | undefined;
  /** Send it to this team at once. */
  teamId?: string | null | undefined;
  /** What it is about, in a sentence, Korean or English. */
  text: string;
  /** The topic it belongs to; found by what was asked before when absent. */
  topicId?: string | null | undefined;
};

/** What AssignGrayZone takes. */
export type AssignGrayZoneInput = {
  /** The member who is asked to take it. */
  assigneeId: string;
  /** The gray zone. */
  grayZoneId: string;
  /** Name of the part left; needed with SPLIT. */
  leftName?: string | null | undefined;
  /** With whom it is left; needed with SPLIT. */
  leftWithTeamId?: string | null | undefined;
  /** What adoption does to the map. */
  mapEffect: MapEffect;
  /** Name of the work on the map; with SPLIT of the part taken. */
  name: string;
  /** The responsibility that splits or goes over; not with NEW. */
  responsibilityId?: string | null | undefined;
  /** What is left; needed with SPLIT. */
  scopeLeft?: string | null | undefined;
  /** What is taken. */
  scopeTaken: string;
  /** The version of the gray zone that was read. */
  version: number;
  /** Length of the trial in weeks, 1 to 26. */
  weeks: number;
  /** Why this person. */
  words: string;
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

/** What an assignee answers. */
export type AssignmentAnswer =
  | 'ACCEPT'
  | 'HAND_BACK';

/** Where an assignment stands. */
export type AssignmentState =
  | 'ACCEPTED'
  | 'CLOSED'
  | 'HANDED_BACK'
  | 'OFFERED'
  | 'WITHDRAWN';

/** What AuditFilter takes. */
export type AuditFilter = {
  /** Only this action, e.g. team.created. */
  action?: string | null | undefined;
  /** Only what this member did. */
  actorId?: string | null | undefined;
  /** Only what happened to this object. */
  subjectId?: string | null | undefined;
};

/** What a row that cannot be read does: refuse the whole load, or be left out. */
export type BadRows =
  | 'REFUSE_ALL'
  | 'SKIP';

/** What BounceRequest takes. */
export type BounceRequestInput = {
  /** The request. */
  id: string;
  /** Why it is not this team’s. */
  reason: string;
  /** The team to send it on to; back to the asker when absent, while they are here. */
  toTeamId?: string | null | undefined;
  /** The version that was read. */
  version: number;
};

/** What ChangePassword takes. */
export type ChangePasswordInput = {
  /** The present password. */
  currentPassword: string;
  /** The new password, 10 to 200 characters. */
  newPassword: string;
};

/** Where a registered change stands; it follows from its days. */
export type ChangeState =
  | 'JUDGED'
  | 'REGISTERED'
  | 'STARTED'
  | 'WITHDRAWN';

/** What ChangeTopic takes. */
export type ChangeTopicInput = {
  /** The request. */
  id: string;
  /** Name of a new topic; this or a topic. */
  name?: string | null | undefined;
  /** The topic that it belongs to; this or a name. */
  topicId?: string | null | undefined;
  /** The version that was read. */
  version: number;
};

/** What CheckInKpi takes. */
export type CheckInKpiInput = {
  /** The KPI. */
  kpiId: string;
  /** How it goes, in a sentence or two. */
  text: string;
};

/** What CloseTeam takes. */
export type CloseTeamInput = {
  /** The team to close. It must have no members, sub-teams or responsibilities left. */
  id: string;
  /** First day on which it no longer exists; today when absent. */
  on?: string | null | undefined;
};

/** What CommentIdea takes. */
export type CommentIdeaInput = {
  /** The idea. */
  id: string;
  /** Members that it mentions. */
  mentionIds?: Array<string> | null | undefined;
  /** Plain text; @name mentions. */
  text: string;
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

/** What ConcludeTrial takes. */
export type ConcludeTrialInput = {
  /** ADOPT, or RETURN. */
  decision: TrialDecision;
  /** The trial. */
  id: string;
  /** The version that was read. */
  version: number;
  /** Needed to return: what did not work. */
  words?: string | null | undefined;
};

/** What a lead answers. */
export type ConsentAnswer =
  | 'NO'
  | 'YES'
  | 'YES_IF';

/** What ConsentPreview takes. */
export type ConsentPreviewInput = {
  /** Teams to ask beside those that it touches anyway. */
  askTeamIds?: Array<string> | null | undefined;
  /** The gray zone. */
  grayZoneId?: string | null | undefined;
  /** With whom something is left. */
  leftWithTeamId?: string | null | undefined;
  /** Who would own it; the viewer when absent. */
  ownerId?: string | null | undefined;
  /** The responsibility that splits or goes over. */
  responsibilityId?: string | null | undefined;
};

/** What CoverFilter takes. */
export type CoverFilter = {
  /** Helped by the member. */
  helperId?: string | null | undefined;
  /** That hold today. */
  running?: boolean | null | undefined;
  /** Helped by a member of the team, or for it. */
  teamId?: string | null | undefined;
  /** Of this topic. */
  topicId?: string | null | undefined;
};

/** Where a cover stands. */
export type CoverState =
  | 'ENDED'
  | 'PLANNED'
  | 'RUNNING';

/** What CreateApiToken takes. */
export type CreateApiTokenInput = {
  /** Its last day; it works until it is revoked when absent. */
  expiresOn?: string | null | undefined;
  /** What it is for, e.g. the shop’s nightly orders. */
  name: string;
  /** What it may do. */
  scopes: Array<TokenScope>;
};

/** What CreateMetric takes. */
export type CreateMetricInput = {
  /** Where it comes from and what exactly is counted. */
  description?: string | null | undefined;
  /** Stable key that files and streams use; made from the name when absent. */
  key?: string | null | undefined;
  /** Whether days add up (FLOW, when absent) or are averaged. */
  kind?: MetricKind | null | undefined;
  /** Name of the metric; no other metric in use has it. */
  name: string;
  /** What it counts, where the KPI library knows it; else OTHER. */
  role?: MetricRole | null | undefined;
  /** Whether more of it is growth or a leak. */
  side: MetricSide;
  /** What one of it is, e.g. orders or KRW. */
  unit: string;
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

/** What CreateSignalRule takes. */
export type CreateSignalRuleInput = {
  /** The edge that is watched. */
  boundary: SignalBoundary;
  /** The KPI that is watched; one of the viewer’s own. */
  kpiId: string;
  /** Members who are told; the owner alone when absent, nobody when empty. */
  notifyIds?: Array<string> | null | undefined;
  /** Periods in a row, 1 to 12. */
  runLength: number;
  /** On which side of it. */
  side: SignalSide;
  /** The period that is looked at. */
  unit: PeriodUnit;
  /** The system that is called. */
  webhookId?: string | null | undefined;
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

/** What CreateWebhook takes. */
export type CreateWebhookInput = {
  /** How the body is written. */
  format: WebhookFormat;
  /** What people call it when they choose one. */
  name: string;
  /** Where calls go: https, and not inside this network. */
  url: string;
};

/** What CreditIdea takes. */
export type CreditIdeaInput = {
  /** The part of the text that is credited. */
  credited?: CreditedSpanInput | null | undefined;
  /** The idea; its authors and contributors are credited, but for the viewer. */
  ideaId: string;
  /** How it helped. */
  text: string;
};

/** What CreditedSpan takes. */
export type CreditedSpanInput = {
  /** Character after the last. */
  end: number;
  /** First character, counted from 0 in Unicode code points. */
  start: number;
};

/** What DeactivateMember takes. */
export type DeactivateMemberInput = {
  /** The member who leaves. */
  id: string;
  /** First day away; today when absent. Sign-in ends at once in any case. */
  on?: string | null | undefined;
};

/** What DecideIdea takes. */
export type DecideIdeaInput = {
  /** ADOPT, or DECLINE. */
  answer: PitchAnswer;
  /** The idea. */
  id: string;
  /** Why. */
  reason: string;
  /** The version that was read. */
  version: number;
  /** Needed to decline: what would make it a yes. */
  wayForward?: string | null | undefined;
};

/** What DecideProposal takes. */
export type DecideProposalInput = {
  /** YES, NO, or YES_IF. */
  answer: ConsentAnswer;
  /** The proposal. */
  id: string;
  /** The team to answer for; needed when the viewer speaks for several. */
  teamId?: string | null | undefined;
  /** The version that was read. */
  version: number;
  /** Needed with NO and YES_IF: why, or if what. */
  words?: string | null | undefined;
};

/** What DecideRedemption takes. */
export type DecideRedemptionInput = {
  /** APPROVE, or DECLINE. */
  answer: RedemptionAnswer;
  /** The redemption. */
  id: string;
  /** The version that was read. */
  version: number;
  /** Needed to decline: why. */
  words?: string | null | undefined;
};

/** What is to be decided. */
export type DecisionKind =
  /** An assignment to accept or hand back; the subject is a GrayZoneAssignment. */
  | 'ASSIGNMENT'
  /** A “yes, if …” for the proposer to take; the subject is an OwnershipProposal. */
  | 'CONDITION'
  /** A hand-over to accept or decline. */
  | 'HAND_OVER'
  /** A pitch to answer for a team; the subject is the Idea. */
  | 'IDEA'
  /** What an idea brought, to confirm or refuse as a third person; the subject is the IdeaImpact. */
  | 'IMPACT'
  /** A proposal to answer for a team; the subject is an OwnershipProposal. */
  | 'PROPOSAL'
  /** A chosen reward to approve or hand over; the subject is the Redemption. */
  | 'REDEMPTION'
  /** A trial that is over, to adopt or return; the subject is a GrayZoneTrial. */
  | 'TRIAL';

/** What DefineValueChain takes. */
export type DefineValueChainInput = {
  /** The value chain to change; a new one when absent. */
  id?: string | null | undefined;
  /** Name of the value chain. */
  name: string;
  /** All stages in order; one left out must hold no responsibility any more. */
  stages: Array<StageInput>;
};

/** Whether a call was taken. */
export type DeliveryState =
  /** The receiver took it. */
  | 'DELIVERED'
  /** Nobody took it; it is not tried again. */
  | 'GIVEN_UP'
  /** To be made, or to be tried again. */
  | 'WAITING';

/** Which direction of a series helps. */
export type Direction =
  | 'HIGHER'
  | 'LOWER';

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

/** What DismissGrayZone takes. */
export type DismissGrayZoneInput = {
  /** The gray zone. */
  id: string;
  /** Why it is none, or none any more. */
  reason: string;
  /** The version that was read. */
  version: number;
};

/** What EndCover takes. */
export type EndCoverInput = {
  /** The cover. */
  id: string;
  /** The version that was read. */
  version: number;
};

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

/** What an idea rests on. */
export type EvidenceKind =
  | 'ISSUE'
  | 'KPI'
  | 'NUMBERS'
  | 'QUOTE';

/** What ExtendTrial takes. */
export type ExtendTrialInput = {
  /** The trial. */
  id: string;
  /** Why it takes longer. */
  reason: string;
  /** The version that was read. */
  version: number;
  /** Length of the trial in weeks, 1 to 26. */
  weeks: number;
};

/** What FulfilRedemption takes. */
export type FulfilRedemptionInput = {
  /** The redemption. */
  id: string;
  /** The version that was read. */
  version: number;
  /** How it was received. */
  words?: string | null | undefined;
};

/** A way in which the map is unwell. */
export type GapKind =
  | 'BROKEN_HAND_OFF'
  | 'DOUBLY_OWNED'
  | 'OVERLOADED'
  | 'STALE'
  | 'UNOWNED';

/** What GiveAward takes. */
export type GiveAwardInput = {
  /** The team whose budget it comes from. */
  budgetTeamId: string;
  /** The part of the text that is credited. */
  credited?: CreditedSpanInput | null | undefined;
  /** For which customer or whom it helped. */
  customer?: string | null | undefined;
  /** Helped customers without facing them. */
  isBehindScenes?: boolean | null | undefined;
  /** A leader set the example; every recipient leads a team. */
  isLeaderExample?: boolean | null | undefined;
  /** Chosen by the sender; the same request again books once. */
  key: string;
  /** Members that the text mentions. */
  mentionIds?: Array<string> | null | undefined;
  /** For each recipient. */
  points: number;
  /** Whom it is for; never the viewer. */
  recipientIds: Array<string>;
  /** What they did. Plain text; @name mentions. */
  text: string;
  /** What it is tied to: an idea, a gray zone or a KPI. */
  tieId?: string | null | undefined;
  /** The company value that it shows. */
  valueId?: string | null | undefined;
};

/** What GrayZoneFilter takes. */
export type GrayZoneFilter = {
  /** That concerns a team in the viewer’s reach. */
  inReach?: boolean | null | undefined;
  /** The viewer’s own. */
  mine?: GrayZoneMine | null | undefined;
  /** Noticed there. */
  source?: GrayZoneSource | null | undefined;
  /** In one of these. */
  states?: Array<GrayZoneState> | null | undefined;
  /** That concerns the team. */
  teamId?: string | null | undefined;
  /** Part of the question. */
  text?: string | null | undefined;
};

/** Which of the viewer’s own. */
export type GrayZoneMine =
  | 'PROPOSED'
  | 'REPORTED'
  | 'TRIAL';

/** In which order gray zones come. */
export type GrayZoneOrder =
  | 'RECENT'
  | 'SIZE';

/** Where a gray zone was noticed. */
export type GrayZoneSource =
  | 'COVER'
  | 'DOUBLY_OWNED'
  | 'HAND_OFF'
  | 'REPORTED'
  | 'SYNERGY'
  | 'TOPIC'
  | 'UNOWNED';

/** Where a gray zone stands. */
export type GrayZoneState =
  | 'ADOPTED'
  | 'DISMISSED'
  | 'PROPOSED'
  | 'RETURNED'
  | 'SPOTTED'
  | 'TRIAL';

/** What waits to be done next. */
export type GrayZoneStep =
  | 'ASSIGNMENT'
  | 'CONCLUDE'
  | 'CONDITION'
  | 'CONSENT'
  | 'NONE'
  | 'PROPOSE'
  | 'RUN';

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

/** What became of a request at one team. */
export type HopOutcome =
  | 'ACCEPTED'
  | 'BOUNCED'
  | 'WAITING'
  | 'WITHDRAWN';

/** What IdeaEvidence takes. */
export type IdeaEvidenceInput = {
  /** NUMBERS: the figure. */
  figure?: string | null | undefined;
  /** What it is. */
  kind: EvidenceKind;
  /** KPI: which. */
  kpiId?: string | null | undefined;
  /** Where it comes from, e.g. “leaver interview, point 4”. */
  source?: string | null | undefined;
  /** QUOTE: the words; NUMBERS: what was counted; ISSUE: which; with KPI a word on it. */
  text?: string | null | undefined;
};

/** What IdeaFilter takes. */
export type IdeaFilter = {
  /** Of this author or contributor. */
  authorId?: string | null | undefined;
  /** The viewer’s own. */
  mine?: boolean | null | undefined;
  /** In one of these. */
  states?: Array<IdeaState> | null | undefined;
  /** Words that it holds, in any order. */
  text?: string | null | undefined;
  /** Put to a team that the viewer leads, and not answered. */
  toDecide?: boolean | null | undefined;
};

/** In which order ideas come. */
export type IdeaOrder =
  | 'PRIORITY'
  | 'RECENT'
  | 'SUPPORT';

/** What IdeaPerson takes. */
export type IdeaPersonInput = {
  /** Who. */
  memberId: string;
  /** Author or contributor. */
  role: IdeaRole;
  /** Share of what it earns, against the others’ weights; 1 to 100. */
  weight: number;
};

/** Author, or credited contributor. */
export type IdeaRole =
  | 'AUTHOR'
  | 'CONTRIBUTOR';

/** Where an idea stands. */
export type IdeaState =
  | 'ADOPTED'
  | 'DECLINED'
  | 'IN_PRACTICE'
  | 'MEASURED'
  | 'RAISED'
  | 'UNDER_DISCUSSION';

/** What to do when another holder is ACCOUNTABLE: end theirs, or keep both, which shows as a gap. */
export type IfTaken =
  | 'KEEP_BOTH'
  | 'REPLACE';

/** Revenue gained, or cost saved. */
export type ImpactKind =
  | 'COST'
  | 'REVENUE';

/** Whether a third person confirmed it. */
export type ImpactState =
  | 'RECORDED'
  | 'REFUSED'
  | 'VERIFIED';

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

/** What ImportMetricPoints takes. */
export type ImportMetricPointsInput = {
  /** What a bad row does: refuse the whole file (when absent), or be left out. */
  badRows?: BadRows | null | undefined;
  /** Text of a CSV: metric, day, value in rows, or day and one column a metric. */
  content: string;
  /** Only tell what would change. */
  dryRun: boolean;
  /** What the file is called, for the list of loads. */
  fileName?: string | null | undefined;
  /** The metric of every row, where the file has no column that says. */
  metricId?: string | null | undefined;
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

/** How numerator and denominator belong together, which decides the limits: PROPORTION is part of a whole (Laney P′), RATE counts events per exposure (Laney U′), AMOUNT is neither: money or time by a denominator (Laney U′), or a lone number (XmR). */
export type KpiBasis =
  | 'AMOUNT'
  | 'PROPORTION'
  | 'RATE';

/** How the ratio is written: 4.9 %, 49 per 1,000, or 0.049. */
export type KpiDisplay =
  | 'NUMBER'
  | 'PERCENT'
  | 'PER_THOUSAND';

/** What KpiFilter takes. */
export type KpiFilter = {
  /** KPIs of this member. */
  ownerId?: string | null | undefined;
  /** Retired ones instead of those in use; false when absent. */
  retired?: boolean | null | undefined;
  /** KPIs of those who belong to this team, or one below it, today. */
  teamId?: string | null | undefined;
  /** Part of the name, the problem or the owner’s name. */
  text?: string | null | undefined;
  /** KPIs that serve this company value. */
  valueId?: string | null | undefined;
};

/** What KpiPeriod takes. */
export type KpiPeriodInput = {
  /** First day. */
  from: string;
  /** Day after the last. */
  to: string;
};

/** The KPIs of the library. */
export type KpiTemplateKey =
  | 'CANCELLATION_RATE'
  | 'CONTACTS_REMOVED'
  | 'CONTACT_RATE_ORDERS'
  | 'CONTACT_RATE_PAYMENTS'
  | 'CONTACT_RATE_SIGN_UPS'
  | 'FIRST_RESPONSE_24H'
  | 'ONE_STOP_RATE'
  | 'ON_TIME_DISPATCH'
  | 'REPEAT_CONTACT_RATE'
  | 'RETURN_RATE';

/** Whose limits: XmR (Wheeler) for a lone series; for a moving denominator Laney P′ (proportions) or U′ (rates, and amounts by a denominator). */
export type LimitMethod =
  | 'P_PRIME'
  | 'U_PRIME'
  | 'XMR';

/** Above or below the centre line. */
export type LimitSide =
  | 'ABOVE'
  | 'BELOW';

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

/** What LinkIdeaChange takes. */
export type LinkIdeaChangeInput = {
  /** The registered change; none when absent. */
  changeId?: string | null | undefined;
  /** The idea. */
  id: string;
  /** The version that was read. */
  version: number;
};

/** How other work connects with the proposed. */
export type LinkRelation =
  | 'AFTER'
  | 'BEFORE'
  | 'BESIDE';

/** Where a load of points came from. */
export type LoadSource =
  | 'COMMAND'
  | 'FILE'
  | 'STREAM'
  | 'TYPED';

/** RUNNING until all is read; LOADED, also without bad rows; REFUSED when nothing was loaded. */
export type LoadState =
  | 'LOADED'
  | 'REFUSED'
  | 'RUNNING';

/** Language of the portal. */
export type Locale =
  | 'en'
  | 'ko';

/** What LogWork takes. */
export type LogWorkInput = {
  /** What was delivered with it, e.g. 1 launch; 0 when absent. */
  deliveries?: number | null | undefined;
  /** The day it was done; today or earlier, up to 90 days before the gray zone was noticed. */
  doneOn: string;
  /** The other team that it was done for. */
  forTeamId?: string | null | undefined;
  /** The gray zone. */
  grayZoneId: string;
  /** The milestone that it belongs to. */
  milestoneId?: string | null | undefined;
  /** What was done. */
  text: string;
};

/** What adoption does to the map. */
export type MapEffect =
  | 'NEW'
  | 'SPLIT'
  | 'TAKE_OVER';

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

/** What adoption made: the part taken, or the part left. */
export type MapPart =
  | 'LEFT'
  | 'TAKEN';

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

/** What MergeTopics takes. */
export type MergeTopicsInput = {
  /** The topic that ends; its requests move. */
  id: string;
  /** The topic that they move to. */
  intoId: string;
};

/** What MetricFilter takes. */
export type MetricFilter = {
  /** Those put away instead of those in use. */
  archived?: boolean | null | undefined;
  /** What it counts. */
  role?: MetricRole | null | undefined;
  /** Front door or back door. */
  side?: MetricSide | null | undefined;
  /** Part of a name, key or description. */
  text?: string | null | undefined;
};

/** A FLOW adds up over days, a LEVEL is averaged over them. */
export type MetricKind =
  | 'FLOW'
  | 'LEVEL';

/** What a metric counts, where the KPI library knows it. */
export type MetricRole =
  | 'ACTIVE_USERS'
  | 'CANCELLATIONS'
  | 'CASES_HANDLED'
  | 'CONTACTS'
  | 'CONTACTS_ANSWERED_IN_24H'
  | 'CONTACTS_REMOVED'
  | 'CONTACTS_SOLVED_FIRST_TOUCH'
  | 'COST'
  | 'HEADCOUNT'
  | 'ORDERS'
  | 'OTHER'
  | 'PAYMENTS'
  | 'REPEAT_CONTACTS'
  | 'RETURNS'
  | 'REVENUE'
  | 'SHIPMENTS'
  | 'SHIPMENTS_ON_TIME'
  | 'SIGN_UPS'
  | 'TALK_TIME';

/** FRONT_DOOR is growth, BACK_DOOR is a leak. */
export type MetricSide =
  | 'BACK_DOOR'
  | 'FRONT_DOOR';

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

/** Something that will be done to move a KPI. */
export type NewKpiTaskInput = {
  /** Day by which it is done. */
  dueOn: string;
  /** What will be done. */
  title: string;
};

/** What somebody is told of. */
export type NotificationKind =
  /** The viewer is asked to take a gray zone, or no longer, or somebody answered that; the subject is the GrayZoneAssignment. */
  | 'ASSIGNMENT'
  /** A verified effect was shared with the viewer; the subject is the IdeaImpact. */
  | 'GAIN_SHARED'
  /** A gray zone was dismissed while the viewer proposed, was asked to take or tried to own it; the subject is the GrayZone. */
  | 'GRAY_ZONE_DISMISSED'
  /** A pitch of the viewer’s idea was answered; the subject is the IdeaPitch. */
  | 'IDEA_ANSWERED'
  /** The viewer was taken out of an idea, or has a smaller part of it than before; the subject is the Idea. */
  | 'IDEA_PART_FELL'
  /** An idea was put to a team for which the viewer may answer; the subject is the IdeaPitch. */
  | 'IDEA_PITCHED'
  /** What the viewer’s idea brought, or what they recorded, was confirmed or refused; the subject is the IdeaImpact. */
  | 'IMPACT_JUDGED'
  /** What an idea brought waits for the viewer, or another who is asked, to confirm it; the subject is the IdeaImpact. */
  | 'IMPACT_RECORDED'
  /** Somebody mentions the viewer; the subject is what they are mentioned in or about. */
  | 'MENTIONED'
  /** A team answered the viewer’s proposal, which goes on; the subject is the OwnershipProposal. */
  | 'PROPOSAL_ANSWERED'
  /** A proposal was agreed or declined; the subject is the OwnershipProposal. */
  | 'PROPOSAL_DECIDED'
  /** A proposal was taken back by its proposer, or because somebody left; the subject is the OwnershipProposal. */
  | 'PROPOSAL_WITHDRAWN'
  /** Somebody proposed that the viewer owns a gray zone; the subject is the OwnershipProposal. */
  | 'PROPOSED_AS_OWNER'
  /** A post on the wall is for the viewer; the subject is the Recognition. */
  | 'RECOGNIZED'
  /** A reward that the viewer chose was approved, declined or handed over; the subject is the Redemption. */
  | 'REWARD_ANSWERED'
  /** A signal rule fired; the subject is a SignalFiring. */
  | 'SIGNAL'
  /** A trial was adopted or returned; the subject is the GrayZoneTrial. */
  | 'TRIAL_CONCLUDED'
  /** A trial ends in a week; the subject is the GrayZoneTrial. */
  | 'TRIAL_ENDING'
  /** A trial was given more weeks; the subject is the GrayZoneTrial. */
  | 'TRIAL_EXTENDED'
  /** A trial is over and waits to be concluded; the subject is the GrayZoneTrial. */
  | 'TRIAL_OVER'
  /** Somebody proposed to take work, or a part of it, for which the viewer answers; the subject is the OwnershipProposal. */
  | 'WORK_PROPOSED';

/** Whether exactly one party is ACCOUNTABLE. */
export type Ownership =
  | 'DOUBLY_OWNED'
  | 'OWNED'
  | 'UNOWNED';

/** What PauseSignalRule takes. */
export type PauseSignalRuleInput = {
  /** The rule. */
  id: string;
  /** Whether it rests (true) or watches again (false). */
  paused: boolean;
};

/** What PayGainShare takes. */
export type PayGainShareInput = {
  /** What it paid in all when it was shown; refused when it is something else now. */
  expectedPayable?: number | null | undefined;
  /** A verified impact. */
  impactId: string;
};

/** How a series is cut into periods; weeks begin on Monday. */
export type PeriodUnit =
  | 'DAY'
  | 'MONTH'
  | 'WEEK';

/** What a lead answers. */
export type PitchAnswer =
  | 'ADOPT'
  | 'DECLINE';

/** What PitchIdea takes. */
export type PitchIdeaInput = {
  /** The idea. */
  id: string;
  /** The team whose lead is asked. */
  toTeamId: string;
  /** The version that was read. */
  version: number;
  /** How it is put this time. */
  words: string;
};

/** What PreviewKpi takes. */
export type PreviewKpiInput = {
  /** How numerator and denominator belong together: PROPORTION is part of a whole, RATE counts events per exposure, AMOUNT is neither. */
  basis: KpiBasis;
  /** Metric below the line; none for a lone number. */
  denominatorId?: string | null | undefined;
  /** Which direction helps. */
  direction: Direction;
  /** Metric above the line. */
  numeratorId: string;
  /** What is aimed at, in the unit of the raw ratio: 0.06 is 6 %. */
  target?: string | null | undefined;
  /** The period on which it is judged. */
  unit: PeriodUnit;
};

/** What ProposalEffect takes. */
export type ProposalEffectInput = {
  /** Expected change as a share: −0.2 is −20 %. */
  expected: string;
  /** A KPI to judge by. */
  kpiId: string;
};

/** Where a responsibility says what was asked. */
export type ProposalField =
  /** Requests that said the same were accepted for it. */
  | 'ASKED_BEFORE'
  /** In its keywords. */
  | 'KEYWORDS'
  /** In its name. */
  | 'NAME'
  /** In why it is done. */
  | 'PURPOSE'
  /** In what is in. */
  | 'SCOPE'
  /** In the name of its team. */
  | 'TEAM';

/** What ProposalLink takes. */
export type ProposalLinkInput = {
  /** What passes between them. */
  note?: string | null | undefined;
  /** How it connects with the proposed work. */
  relation: LinkRelation;
  /** Other work. */
  responsibilityId: string;
};

/** Where a proposal stands. */
export type ProposalState =
  | 'AGREED'
  | 'CLOSED'
  | 'DECLINED'
  | 'OPEN'
  | 'WITHDRAWN';

/** What ProposeOwnership takes. */
export type ProposeOwnershipInput = {
  /** Step 5: teams to ask beside those that it touches anyway. */
  askTeamIds?: Array<string> | null | undefined;
  /** Step 1: how the work connects. */
  connection: string;
  /** Step 4: KPIs to judge by, with what is expected. */
  effects?: Array<ProposalEffectInput> | null | undefined;
  /** Step 2: the gap, or the synergy. */
  gap: string;
  /** The gray zone; absent when there is no gap but synergy. */
  grayZoneId?: string | null | undefined;
  /** Step 4: why the one who would own it should. */
  hypothesis: string;
  /** Name of the part left; needed with SPLIT. */
  leftName?: string | null | undefined;
  /** With whom it is left; needed with SPLIT. */
  leftWithTeamId?: string | null | undefined;
  /** Step 1: other work that it connects with. */
  links?: Array<ProposalLinkInput> | null | undefined;
  /** What adoption does to the map. */
  mapEffect: MapEffect;
  /** Step 3: how it serves the proposer’s own mission. */
  mission: string;
  /** Name of the work on the map; with SPLIT of the part taken. */
  name: string;
  /** Who would own it: a member or a team. */
  ownerId: string;
  /** Without a gray zone: the work that is offered to be taken, as a question or a name. */
  question?: string | null | undefined;
  /** The responsibility that splits or goes over; not with NEW. */
  responsibilityId?: string | null | undefined;
  /** What is left; needed with SPLIT. */
  scopeLeft?: string | null | undefined;
  /** What is taken. */
  scopeTaken: string;
  /** Step 3: the company value that it serves. */
  valueId?: string | null | undefined;
  /** Length of the trial in weeks, 1 to 26. */
  weeks: number;
};

/** How a party takes part (RACI). */
export type RaciRole =
  | 'ACCOUNTABLE'
  | 'CONSULTED'
  | 'INFORMED'
  | 'RESPONSIBLE';

/** What RaiseIdea takes. */
export type RaiseIdeaInput = {
  /** How much it changes for each, 0.1 to 1. */
  effect: string;
  /** Person-weeks that it takes, 0.5 to 520. */
  effort: string;
  /** What it rests on, in order. */
  evidence?: Array<IdeaEvidenceInput> | null | undefined;
  /** Authors and credited contributors; the viewer as author when absent. */
  people?: Array<IdeaPersonInput> | null | undefined;
  /** What hurts whom. */
  problem: string;
  /** What would be done. */
  proposal: string;
  /** People or cases that it reaches a month. */
  reach: number;
  /** The idea in a line. */
  title: string;
  /** The company value that it serves. */
  valueId?: string | null | undefined;
};

/** What ReactivateMember takes. */
export type ReactivateMemberInput = {
  /** The member who comes back. */
  id: string;
};

/** What ReadNotifications takes. */
export type ReadNotificationsInput = {
  /** Everything that is unread. */
  all?: boolean | null | undefined;
  /** Those that were read; at most 100. */
  ids?: Array<string> | null | undefined;
};

/** What RecognitionFilter takes. */
export type RecognitionFilter = {
  /** From somebody of another team. */
  isAcrossTeams?: boolean | null | undefined;
  /** Helped customers without facing them. */
  isBehindScenes?: boolean | null | undefined;
  /** A leader set the example. */
  isLeaderExample?: boolean | null | undefined;
  /** Of this kind. */
  kind?: RecognitionKind | null | undefined;
  /** For, or from, this member. */
  memberId?: string | null | undefined;
  /** For somebody of the team or below it. */
  teamId?: string | null | undefined;
  /** Tied to one of these. */
  tie?: TieKind | null | undefined;
  /** That shows the value. */
  valueId?: string | null | undefined;
};

/** What a post is. */
export type RecognitionKind =
  | 'ADOPTION'
  | 'AWARD'
  | 'CREDIT'
  | 'PRAISE'
  | 'TAKEN';

/** What Recognize takes. */
export type RecognizeInput = {
  /** The part of the text that is credited. */
  credited?: CreditedSpanInput | null | undefined;
  /** For which customer or whom it helped. */
  customer?: string | null | undefined;
  /** Helped customers without facing them. */
  isBehindScenes?: boolean | null | undefined;
  /** A leader set the example; every recipient leads a team. */
  isLeaderExample?: boolean | null | undefined;
  /** Members that the text mentions. */
  mentionIds?: Array<string> | null | undefined;
  /** Whom it is for; never the viewer. */
  recipientIds: Array<string>;
  /** What they did. Plain text; @name mentions. */
  text: string;
  /** What it is tied to: an idea, a gray zone or a KPI. */
  tieId?: string | null | undefined;
  /** The company value that it shows. */
  valueId?: string | null | undefined;
};

/** What RecordCover takes. */
export type RecordCoverInput = {
  /** The team whose work it is. */
  forTeamId?: string | null | undefined;
  /** First day; up to 90 days back, or 60 ahead. */
  from: string;
  /** Who helps; the viewer when absent. Leads record for their people. */
  helperId?: string | null | undefined;
  /** The responsibility that it belongs to. */
  responsibilityId?: string | null | undefined;
  /** First day on which it no longer holds; at most 60 days after the first. */
  to: string;
  /** The topic that it is asked under. */
  topicId?: string | null | undefined;
  /** What was, or will be, helped with. */
  what: string;
};

/** What RecordImpact takes. */
export type RecordImpactInput = {
  /** Minor units of the company’s currency. */
  amount: number;
  /** How it was counted, and where that can be seen. */
  evidence: string;
  /** First day of the period. */
  from: string;
  /** The idea. */
  ideaId: string;
  /** Revenue gained, or cost saved. */
  kind: ImpactKind;
  /** Day after its last. */
  to: string;
};

/** The value of one day. */
export type RecordMetricPointInput = {
  /** Which day; at most one ahead of today. */
  day: string;
  /** Its value; null takes it back. */
  value?: string | null | undefined;
};

/** What RecordMetricPoints takes. */
export type RecordMetricPointsInput = {
  /** The metric. */
  metricId: string;
  /** 1 to 1000 days, each once. */
  points: Array<RecordMetricPointInput>;
  /** Why values are corrected; kept with every correction. */
  reason?: string | null | undefined;
};

/** What is answered to a request. */
export type RedemptionAnswer =
  | 'APPROVE'
  | 'DECLINE';

/** Where a chosen reward stands. */
export type RedemptionState =
  | 'APPROVED'
  | 'DECLINED'
  | 'FULFILLED'
  | 'REQUESTED'
  | 'WITHDRAWN';

/** What RegisterChange takes. */
export type RegisterChangeInput = {
  /** First day of the window before. */
  baselineFrom: string;
  /** Day after the last of the window before; no later than the start. */
  baselineTo: string;
  /** What will be changed, in full. */
  description?: string | null | undefined;
  /** Relative effect expected of it: -0.5 is -50 %. From -1 to 100. */
  expectedEffect: string;
  /** First day of the window on which it is judged; no earlier than the start. */
  judgedFrom: string;
  /** Day after the last of the window on which it is judged. */
  judgedTo: string;
  /** The KPI that it should move. */
  kpiId: string;
  /** Who does it; the owner when absent or empty. */
  memberIds?: Array<string> | null | undefined;
  /** Day on which it starts and everything below locks; today at the earliest. */
  startsOn: string;
  /** What will be changed, in a few words. */
  title: string;
};

/** What RemoveIdeaComment takes. */
export type RemoveIdeaCommentInput = {
  /** The comment. */
  id: string;
};

/** What RemoveKpiTask takes. */
export type RemoveKpiTaskInput = {
  /** The task. */
  id: string;
  /** The version that was read; refused when someone changed it meanwhile. */
  version: number;
};

/** What RemoveMilestone takes. */
export type RemoveMilestoneInput = {
  /** The milestone. */
  id: string;
  /** The version that was read. */
  version: number;
};

/** What RemoveSignalRule takes. */
export type RemoveSignalRuleInput = {
  /** The rule. */
  id: string;
};

/** What RemoveWorkLog takes. */
export type RemoveWorkLogInput = {
  /** The entry. */
  id: string;
};

/** What RenameTopic takes. */
export type RenameTopicInput = {
  /** The topic. */
  id: string;
  /** What its requests are about. */
  name: string;
  /** The version that was read. */
  version: number;
};

/** What ReportGrayZone takes. */
export type ReportGrayZoneInput = {
  /** What happens because of it. */
  description?: string | null | undefined;
  /** What nobody owns, as the question that people ask. */
  question: string;
  /** Teams that it lands with; the reporter’s own when absent. */
  teamIds?: Array<string> | null | undefined;
  /** The topic that it is asked under. */
  topicId?: string | null | undefined;
};

/** What RequestReward takes. */
export type RequestRewardInput = {
  /** What they cost when they were shown; refused when it is something else now. */
  expectedPoints?: number | null | undefined;
  /** Chosen by the sender; the same request again books once. */
  key: string;
  /** A word to those who approve. */
  note?: string | null | undefined;
  /** The option. */
  optionId: string;
  /** How many, e.g. 5 days; with MONEY how many points. */
  units: number;
};

/** How a request came into the hub. */
export type RequestSource =
  | 'ASKED'
  | 'IMPORTED';

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

/** What ResumeKpi takes. */
export type ResumeKpiInput = {
  /** The retired KPI. */
  id: string;
  /** The version that was read. */
  version: number;
};

/** What RetireKpi takes. */
export type RetireKpiInput = {
  /** The KPI. */
  id: string;
  /** Why it is no longer followed. */
  reason: string;
  /** The version that was read. */
  version: number;
};

/** What RetireRewardOption takes. */
export type RetireRewardOptionInput = {
  /** The option. */
  id: string;
  /** The version that was read. */
  version: number;
};

/** How often somebody looks at it again. */
export type ReviewCadence =
  | 'HALF_YEARLY'
  | 'MONTHLY'
  | 'NONE'
  | 'QUARTERLY'
  | 'YEARLY';

/** What RevokeApiToken takes. */
export type RevokeApiTokenInput = {
  /** The token. */
  id: string;
};

/** Who approves or fulfils: a lead of who chose it, or an admin. */
export type RewardDuty =
  | 'ADMIN'
  | 'LEAD';

/** What a reward is. */
export type RewardKind =
  | 'GIFT'
  | 'LEAVE'
  | 'MONEY'
  | 'OWN'
  | 'PROMOTION_REVIEW'
  | 'TRAINING';

/** What somebody comes for; follows from memberships, ADMIN is global. */
export type Role =
  | 'ADMIN'
  | 'LEAD'
  | 'OPERATOR'
  | 'PEER';

/** What RouteRequest takes. */
export type RouteRequestInput = {
  /** The request. */
  id: string;
  /** A word to the team; needed as the reason where a team sends on what waits with it. */
  note?: string | null | undefined;
  /** What it seems to belong to. */
  responsibilityId?: string | null | undefined;
  /** The team to send it to. */
  teamId: string;
  /** The version that was read. */
  version: number;
};

/** Where a request stands. */
export type RoutingState =
  /** That team takes it. */
  | 'ACCEPTED'
  /** Recorded, not sent; or bounced back to the asker. */
  | 'ASKED'
  /** Withdrawn by the asker, or when they left; or imported, and never at any team. */
  | 'CLOSED'
  /** Waits at a team. */
  | 'SENT';

/** What SetAdmin takes. */
export type SetAdminInput = {
  /** Whether the member is an admin from now on. */
  isAdmin: boolean;
  /** The member. */
  memberId: string;
};

/** What SetBudget takes. */
export type SetBudgetInput = {
  /** What the team has to give in the quarter, in all; not below what was given already. */
  points: number;
  /** Calendar quarter, e.g. 2026-Q4. */
  quarter: string;
  /** The team. */
  teamId: string;
};

/** What SetKpiBaseline takes. */
export type SetKpiBaselineInput = {
  /** First day of the window from which the limits are computed; they hold from then on. */
  from: string;
  /** The KPI. */
  kpiId: string;
  /** What is different since then. */
  reason: string;
  /** Day after the last; today at the latest. */
  to: string;
};

/** What SetKpi takes. */
export type SetKpiInput = {
  /** How numerator and denominator belong together: PROPORTION is part of a whole, RATE counts events per exposure, AMOUNT is neither. */
  basis: KpiBasis;
  /** Metric below the line; none for a lone number. */
  denominatorId?: string | null | undefined;
  /** Which direction helps. */
  direction: Direction;
  /** How the ratio is written. */
  display: KpiDisplay;
  /** The KPI in a few words. */
  name: string;
  /** Metric above the line. */
  numeratorId: string;
  /** What hurts whom. */
  problem: string;
  /** How it serves the mission, in a sentence. */
  serves?: string | null | undefined;
  /** Company value that it serves. */
  servesValueId?: string | null | undefined;
  /** What is aimed at, in the unit of the raw ratio: 0.06 is 6 %. */
  target?: string | null | undefined;
  /** What will be done to move it. */
  tasks?: Array<NewKpiTaskInput> | null | undefined;
  /** The period on which it is judged. */
  unit: PeriodUnit;
};

/** What SetMilestone takes. */
export type SetMilestoneInput = {
  /** The day on which it was there; today or earlier. */
  doneOn?: string | null | undefined;
  /** The day by which. */
  dueOn?: string | null | undefined;
  /** The gray zone. */
  grayZoneId: string;
  /** The milestone to change; a new one when absent. */
  id?: string | null | undefined;
  /** What will be there. */
  title: string;
  /** The version that was read; needed to change one. */
  version?: number | null | undefined;
};

/** What SetRewardOption takes. */
export type SetRewardOptionInput = {
  /** Who approves. */
  approver: RewardDuty;
  /** How it is received. */
  description?: string | null | undefined;
  /** Who fulfils. */
  fulfiller: RewardDuty;
  /** The option to change; a new one when absent. */
  id?: string | null | undefined;
  /** What it is. */
  kind: RewardKind;
  /** Most that can be asked for at once; 1 when absent. With MONEY a unit is 1 point. */
  most?: number | null | undefined;
  /** Name. */
  name: string;
  /** Points for one. */
  price: number;
  /** How many are left; without an end when absent. */
  stock?: number | null | undefined;
  /** What one is, e.g. 일, 건. */
  unit: string;
  /** The version that was read; needed to change one. */
  version?: number | null | undefined;
};

/** What SetRewardRule takes. */
export type SetRewardRuleInput = {
  /** Most that one impact pays, in points. */
  gainShareCap: number;
  /** Of the verified amount. */
  gainSharePercent: number;
  /** What an award to a leader who sets the example is worth, in percent: 150 is half as much again. */
  leaderPercent: number;
};

/** What SignIn takes. */
export type SignInInput = {
  /** Mail address. */
  email: string;
  /** Password. */
  password: string;
};

/** Which edge a rule watches: the natural process limit, or the target. */
export type SignalBoundary =
  | 'PROCESS_LIMIT'
  | 'TARGET';

/** A point outside the limits, eight in a row on one side, six in a row rising or falling, two of three beyond two sigma. */
export type SignalRuleKind =
  | 'OUTSIDE_LIMITS'
  | 'RUN_OF_EIGHT'
  | 'TREND_OF_SIX'
  | 'TWO_OF_THREE';

/** On which side of the edge: where it hurts, where it helps, or either. */
export type SignalSide =
  | 'BETTER'
  | 'EITHER'
  | 'WORSE';

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

/** What StartChange takes. */
export type StartChangeInput = {
  /** The change; it starts today, and locks. */
  id: string;
  /** The version that was read; refused when someone changed it meanwhile. */
  version: number;
};

/** What StartIdea takes. */
export type StartIdeaInput = {
  /** The change of a KPI that was registered for it. */
  changeId?: string | null | undefined;
  /** The idea. */
  id: string;
  /** The version that was read. */
  version: number;
};

/** What SupportIdea takes. */
export type SupportIdeaInput = {
  /** The idea. */
  id: string;
  /** True to support it, false to take it back. */
  isSupported: boolean;
};

/** Why a team is concerned. */
export type TeamConcern =
  | 'COVERED'
  | 'LANDED'
  | 'NAMED'
  | 'OWNS';

/** The place of a team in the company. */
export type TeamKind =
  | 'COMPANY'
  | 'DEPARTMENT'
  | 'PART'
  | 'TEAM';

/** What TestWebhook takes. */
export type TestWebhookInput = {
  /** The webhook. */
  id: string;
};

/** What a post is tied to. */
export type TieKind =
  | 'GRAY_ZONE'
  | 'IDEA'
  | 'KPI';

/** What an API token may do. METRICS_WRITE: send points to /ingest/metric-points. */
export type TokenScope =
  | 'METRICS_WRITE';

/** What TopicFilter takes. */
export type TopicFilter = {
  /** Entropy of the last 90 days, at least. */
  minEntropy?: number | null | undefined;
  /** Requests of the last 90 days, at least. */
  minRequests?: number | null | undefined;
  /** Part of the name. */
  text?: string | null | undefined;
};

/** In which order topics come. */
export type TopicOrder =
  /** By name. */
  | 'NAME'
  /** Asked last first. */
  | 'RECENT'
  /** By entropy, then requests, of the last 90 days, greatest first; then by name. */
  | 'SCATTERED';

/** Why points moved. */
export type TransactionKind =
  | 'AWARD'
  | 'BUDGET'
  | 'FULFIL'
  | 'GAIN_SHARE'
  | 'LEADER_EXAMPLE'
  | 'REFUND'
  | 'REQUEST';

/** BETTER or WORSE in a signal, NONE without one, TOO_EARLY for limits, NO_DATA without a point. */
export type TrendState =
  | 'BETTER'
  | 'NONE'
  | 'NO_DATA'
  | 'TOO_EARLY'
  | 'WORSE';

/** What the leads decide at the end of a trial. */
export type TrialDecision =
  | 'ADOPT'
  | 'RETURN';

/** How a trial ended. */
export type TrialOutcome =
  | 'ADOPTED'
  | 'DISMISSED'
  | 'RETURNED';

/** What UnlinkHandOff takes. */
export type UnlinkHandOffInput = {
  /** The hand-off to end. */
  handOffId: string;
  /** First day on which it no longer exists; today when absent. */
  on?: string | null | undefined;
};

/** What UpdateChange takes. */
export type UpdateChangeInput = {
  /** First day of the window before. */
  baselineFrom?: string | null | undefined;
  /** Day after the last of the window before. */
  baselineTo?: string | null | undefined;
  /** What will be changed, in full. */
  description?: string | null | undefined;
  /** Relative effect expected of it: -0.5 is -50 %. From -1 to 100. */
  expectedEffect?: string | null | undefined;
  /** The change. */
  id: string;
  /** First day of the window on which it is judged. */
  judgedFrom?: string | null | undefined;
  /** Day after the last of the window on which it is judged. */
  judgedTo?: string | null | undefined;
  /** Who does it; the owner when absent or empty. */
  memberIds?: Array<string> | null | undefined;
  /** Day on which it starts; today at the earliest. */
  startsOn?: string | null | undefined;
  /** What will be changed, in a few words. */
  title?: string | null | undefined;
  /** The version that was read; refused when someone changed it meanwhile. */
  version: number;
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

/** What UpdateGrayZone takes. */
export type UpdateGrayZoneInput = {
  /** What happens because of it. */
  description?: string | null | undefined;
  /** The gray zone. */
  id: string;
  /** What nobody owns, as the question that people ask. */
  question: string;
  /** The version that was read. */
  version: number;
};

/** What UpdateIdea takes. */
export type UpdateIdeaInput = {
  /** How much it changes for each, 0.1 to 1. */
  effect: string;
  /** Person-weeks that it takes, 0.5 to 520. */
  effort: string;
  /** What it rests on, in order; it stays as it is when absent. */
  evidence?: Array<IdeaEvidenceInput> | null | undefined;
  /** The idea. */
  id: string;
  /** Authors and credited contributors; they stay as they are when absent. */
  people?: Array<IdeaPersonInput> | null | undefined;
  /** What hurts whom. */
  problem: string;
  /** What would be done. */
  proposal: string;
  /** People or cases that it reaches a month. */
  reach: number;
  /** The idea in a line. */
  title: string;
  /** The company value that it serves. */
  valueId?: string | null | undefined;
  /** The version that was read. */
  version: number;
};

/** What UpdateKpi takes. */
export type UpdateKpiInput = {
  /** How numerator and denominator belong together: PROPORTION is part of a whole, RATE counts events per exposure, AMOUNT is neither. */
  basis?: KpiBasis | null | undefined;
  /** Metric below the line; null for a lone number. */
  denominatorId?: string | null | undefined;
  /** Which direction helps. */
  direction?: Direction | null | undefined;
  /** How the ratio is written. */
  display?: KpiDisplay | null | undefined;
  /** The KPI. */
  id: string;
  /** The KPI in a few words. */
  name?: string | null | undefined;
  /** Metric above the line. */
  numeratorId?: string | null | undefined;
  /** What hurts whom. */
  problem?: string | null | undefined;
  /** How it serves the mission, in a sentence. */
  serves?: string | null | undefined;
  /** Company value that it serves. */
  servesValueId?: string | null | undefined;
  /** What is aimed at, in the unit of the raw ratio: 0.06 is 6 %. */
  target?: string | null | undefined;
  /** The period on which it is judged. */
  unit?: PeriodUnit | null | undefined;
  /** The version that was read; refused when someone changed it meanwhile. */
  version: number;
};

/** What UpdateKpiTask takes. */
export type UpdateKpiTaskInput = {
  /** Whether it is done; true notes today. */
  done?: boolean | null | undefined;
  /** Day by which it is done. */
  dueOn?: string | null | undefined;
  /** The task. */
  id: string;
  /** What will be done. */
  title?: string | null | undefined;
  /** The version that was read; refused when someone changed it meanwhile. */
  version: number;
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

/** What UpdateMetric takes. */
export type UpdateMetricInput = {
  /** Where it comes from and what exactly is counted. */
  description?: string | null | undefined;
  /** The metric. */
  id: string;
  /** Name of the metric. */
  name?: string | null | undefined;
  /** What it counts, where the KPI library knows it. */
  role?: MetricRole | null | undefined;
  /** Whether more of it is growth or a leak. */
  side?: MetricSide | null | undefined;
  /** What one of it is. */
  unit?: string | null | undefined;
  /** The version that was read. */
  version: number;
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

/** What UpdateWebhook takes. */
export type UpdateWebhookInput = {
  /** The webhook. */
  id: string;
  /** Whether calls are made. */
  isActive?: boolean | null | undefined;
  /** What people call it. */
  name?: string | null | undefined;
  /** Where calls go. */
  url?: string | null | undefined;
  /** The version that was read. */
  version: number;
};

/** What a change did: better, worse, not distinguishable from chance, or nothing to judge by (NO_DATA). */
export type Verdict =
  | 'BETTER'
  | 'NOT_DISTINGUISHABLE'
  | 'NO_DATA'
  | 'WORSE';

/** What VerifyImpact takes. */
export type VerifyImpactInput = {
  /** The impact. */
  id: string;
  /** True to confirm the amount, false to refuse it. */
  isVerified: boolean;
  /** The version that was read. */
  version: number;
  /** What was checked, or what speaks against it. */
  words: string;
};

/** How the body of a call is written. */
export type WebhookFormat =
  /** { text }, as Slack and what is compatible with it takes. */
  | 'SLACK'
  /** JSON with Standard Webhooks signatures. */
  | 'STANDARD';

/** What WithdrawAssignment takes. */
export type WithdrawAssignmentInput = {
  /** The assignment. */
  id: string;
  /** The version that was read. */
  version: number;
};

/** What WithdrawChange takes. */
export type WithdrawChangeInput = {
  /** The change; it must not have started. */
  id: string;
  /** Why it is not done. */
  reason: string;
  /** The version that was read; refused when someone changed it meanwhile. */
  version: number;
};

/** What WithdrawHandOver takes. */
export type WithdrawHandOverInput = {
  /** The hand-over to take back before it is answered. */
  handOverId: string;
};

/** What WithdrawPitch takes. */
export type WithdrawPitchInput = {
  /** The idea. */
  id: string;
  /** The version that was read. */
  version: number;
};

/** What WithdrawProposal takes. */
export type WithdrawProposalInput = {
  /** The proposal. */
  id: string;
  /** The version that was read. */
  version: number;
};

/** What WithdrawRecognition takes. */
export type WithdrawRecognitionInput = {
  /** The post. */
  id: string;
};

/** What WithdrawRedemption takes. */
export type WithdrawRedemptionInput = {
  /** The redemption. */
  id: string;
  /** The version that was read. */
  version: number;
};

/** What WithdrawRequest takes. */
export type WithdrawRequestInput = {
  /** The request. */
  id: string;
  /** The version that was read. */
  version: number;
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


export type FrameQuery = { viewer: { portal: Role, roles: Array<Role>, unreadNotifications: number, member: { id: string, name: string, initials: string, title: string, email: string | null, locale: Locale | null, timeZone: string }, can: { managePeople: boolean, importOwnership: boolean, readAudit: boolean, editMetrics: boolean, setKpis: boolean, manageTokens: boolean, manageWebhooks: boolean, manageRewards: boolean } } | null, company: { name: string }, decisions: Array<{ id: string }> };

export type WaitingQueryVariables = Exact<{ [key: string]: never; }>;


export type WaitingQuery = { viewer: { unreadNotifications: number } | null, decisions: Array<{ id: string }> };

export type GrayZoneBoardQueryVariables = Exact<{
  order?: GrayZoneOrder | null | undefined;
  spotted: GrayZoneFilter;
  proposed: GrayZoneFilter;
  trial: GrayZoneFilter;
  adopted: GrayZoneFilter;
}>;


export type GrayZoneBoardQuery = { spotted: { totalCount: number, edges: Array<{ node: { id: string, question: string, state: GrayZoneState, spottedAt: string, closedAt: string | null, closeReason: string | null, deliveryCount: number, source: GrayZoneSource, size: number, nextStep: GrayZoneStep, topic: { id: string, landings: { edges: Array<{ node: { requestId: string, on: string, bounced: boolean, team: { id: string, name: string } } }> } } | null, teams: Array<{ weight: number, concern: TeamConcern, team: { id: string, name: string } }>, evidence: { seenOn: string, requests: number | null, teams: number | null, entropy: number | null, bounceRate: number | null, accountables: number | null, missingSides: number | null, covers: number | null, helpers: number | null, from: string | null, to: string | null } | null, reportedBy: { id: string, name: string } | null, responsibility: { id: string, name: string } | null, handOff: { id: string, what: string, from: { id: string, name: string }, to: { id: string, name: string } } | null, openProposal: { id: string, owner:
            | { __typename: 'Member', id: string, name: string, initials: string, title: string, active: boolean }
            | { __typename: 'Team', id: string, name: string, kind: TeamKind }
          , proposer: { id: string, name: string }, consents: Array<{ answer: ConsentAnswer | null, team: { id: string } }> } | null, openAssignment: { id: string, assignee: { id: string, name: string } } | null, currentTrial: { id: string, from: string, to: string, owner:
            | { __typename: 'Member', id: string, name: string, initials: string, title: string, active: boolean }
            | { __typename: 'Team', id: string, name: string, kind: TeamKind }
           } | null, trials: Array<{ id: string, outcome: TrialOutcome | null, owner:
            | { __typename: 'Member', id: string, name: string, initials: string, title: string, active: boolean }
            | { __typename: 'Team', id: string, name: string, kind: TeamKind }
           }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, proposed: { totalCount: number, edges: Array<{ node: { id: string, question: string, state: GrayZoneState, spottedAt: string, closedAt: string | null, closeReason: string | null, deliveryCount: number, source: GrayZoneSource, size: number, nextStep: GrayZoneStep, topic: { id: string, landings: { edges: Array<{ node: { requestId: string, on: string, bounced: boolean, team: { id: string, name: string } } }> } } | null, teams: Array<{ weight: number, concern: TeamConcern, team: { id: string, name: string } }>, evidence: { seenOn: string, requests: number | null, teams: number | null, entropy: number | null, bounceRate: number | null, accountables: number | null, missingSides: number | null, covers: number | null, helpers: number | null, from: string | null, to: string | null } | null, reportedBy: { id: string, name: string } | null, responsibility: { id: string, name: string } | null, handOff: { id: string, what: string, from: { id: string, name: string }, to: { id: string, name: string } } | null, openProposal: { id: string, owner:
            | { __typename: 'Member', id: string, name: string, initials: string, title: string, active: boolean }
            | { __typename: 'Team', id: string, name: string, kind: TeamKind }
          , proposer: { id: string, name: string }, consents: Array<{ answer: ConsentAnswer | null, team: { id: string } }> } | null, openAssignment: { id: string, assignee: { id: string, name: string } } | null, currentTrial: { id: string, from: string, to: string, owner:
            | { __typename: 'Member', id: string, name: string, initials: string, title: string, active: boolean }
            | { __typename: 'Team', id: string, name: string, kind: TeamKind }
           } | null, trials: Array<{ id: string, outcome: TrialOutcome | null, owner:
            | { __typename: 'Member', id: string, name: string, initials: string, title: string, active: boolean }
            | { __typename: 'Team', id: string, name: string, kind: TeamKind }
           }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, trial: { totalCount: number, edges: Array<{ node: { id: string, question: string, state: GrayZoneState, spottedAt: string, closedAt: string | null, closeReason: string | null, deliveryCount: number, source: GrayZoneSource, size: number, nextStep: GrayZoneStep, topic: { id: string, landings: { edges: Array<{ node: { requestId: string, on: string, bounced: boolean, team: { id: string, name: string } } }> } } | null, teams: Array<{ weight: number, concern: TeamConcern, team: { id: string, name: string } }>, evidence: { seenOn: string, requests: number | null, teams: number | null, entropy: number | null, bounceRate: number | null, accountables: number | null, missingSides: number | null, covers: number | null, helpers: number | null, from: string | null, to: string | null } | null, reportedBy: { id: string, name: string } | null, responsibility: { id: string, name: string } | null, handOff: { id: string, what: string, from: { id: string, name: string }, to: { id: string, name: string } } | null, openProposal: { id: string, owner:
            | { __typename: 'Member', id: string, name: string, initials: string, title: string, active: boolean }
            | { __typename: 'Team', id: string, name: string, kind: TeamKind }
          , proposer: { id: string, name: string }, consents: Array<{ answer: ConsentAnswer | null, team: { id: string } }> } | null, openAssignment: { id: string, assignee: { id: string, name: string } } | null, currentTrial: { id: string, from: string, to: string, owner:
            | { __typename: 'Member', id: string, name: string, initials: string, title: string, active: boolean }
            | { __typename: 'Team', id: string, name: string, kind: TeamKind }
           } | null, trials: Array<{ id: string, outcome: TrialOutcome | null, owner:
            | { __typename: 'Member', id: string, name: string, initials: string, title: string, active: boolean }
            | { __typename: 'Team', id: string, name: string, kind: TeamKind }
           }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, adopted: { totalCount: number, edges: Array<{ node: { id: string, question: string, state: GrayZoneState, spottedAt: string, closedAt: string | null, closeReason: string | null, deliveryCount: number, source: GrayZoneSource, size: number, nextStep: GrayZoneStep, topic: { id: string, landings: { edges: Array<{ node: { requestId: string, on: string, bounced: boolean, team: { id: string, name: string } } }> } } | null, teams: Array<{ weight: number, concern: TeamConcern, team: { id: string, name: string } }>, evidence: { seenOn: string, requests: number | null, teams: number | null, entropy: number | null, bounceRate: number | null, accountables: number | null, missingSides: number | null, covers: number | null, helpers: number | null, from: string | null, to: string | null } | null, reportedBy: { id: string, name: string } | null, responsibility: { id: string, name: string } | null, handOff: { id: string, what: string, from: { id: string, name: string }, to: { id: string, name: string } } | null, openProposal: { id: string, owner:
            | { __typename: 'Member', id: string, name: string, initials: string, title: string, active: boolean }
            | { __typename: 'Team', id: string, name: string, kind: TeamKind }
          , proposer: { id: string, name: string }, consents: Array<{ answer: ConsentAnswer | null, team: { id: string } }> } | null, openAssignment: { id: string, assignee: { id: string, name: string } } | null, currentTrial: { id: string, from: string, to: string, owner:
            | { __typename: 'Member', id: string, name: string, initials: string, title: string, active: boolean }
            | { __typename: 'Team', id: string, name: string, kind: TeamKind }
           } | null, trials: Array<{ id: string, outcome: TrialOutcome | null, owner:
            | { __typename: 'Member', id: string, name: string, initials: string, title: string, active: boolean }
            | { __typename: 'Team', id: string, name: string, kind: TeamKind }
           }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, viewer: { roles: Array<Role>, member: { id: string } } | null, teams: { edges: Array<{ node: { id: string, name: string, parent: { id: string } | null } }> }, grayZoneCounts: Array<{ state: GrayZoneState, count: number }> };

export type GrayZonesOfStateQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  order?: GrayZoneOrder | null | undefined;
  filter: GrayZoneFilter;
}>;


export type GrayZonesOfStateQuery = { grayZones: { totalCount: number, edges: Array<{ node: { id: string, question: string, state: GrayZoneState, spottedAt: string, closedAt: string | null, closeReason: string | null, deliveryCount: number, source: GrayZoneSource, size: number, nextStep: GrayZoneStep, topic: { id: string, landings: { edges: Array<{ node: { requestId: string, on: string, bounced: boolean, team: { id: string, name: string } } }> } } | null, teams: Array<{ weight: number, concern: TeamConcern, team: { id: string, name: string } }>, evidence: { seenOn: string, requests: number | null, teams: number | null, entropy: number | null, bounceRate: number | null, accountables: number | null, missingSides: number | null, covers: number | null, helpers: number | null, from: string | null, to: string | null } | null, reportedBy: { id: string, name: string } | null, responsibility: { id: string, name: string } | null, handOff: { id: string, what: string, from: { id: string, name: string }, to: { id: string, name: string } } | null, openProposal: { id: string, owner:
            | { __typename: 'Member', id: string, name: string, initials: string, title: string, active: boolean }
            | { __typename: 'Team', id: string, name: string, kind: TeamKind }
          , proposer: { id: string, name: string }, consents: Array<{ answer: ConsentAnswer | null, team: { id: string } }> } | null, openAssignment: { id: string, assignee: { id: string, name: string } } | null, currentTrial: { id: string, from: string, to: string, owner:
            | { __typename: 'Member', id: string, name: string, initials: string, title: string, active: boolean }
            | { __typename: 'Team', id: string, name: string, kind: TeamKind }
           } | null, trials: Array<{ id: string, outcome: TrialOutcome | null, owner:
            | { __typename: 'Member', id: string, name: string, initials: string, title: string, active: boolean }
            | { __typename: 'Team', id: string, name: string, kind: TeamKind }
           }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, viewer: { roles: Array<Role>, member: { id: string } } | null, teams: { edges: Array<{ node: { id: string, name: string, parent: { id: string } | null } }> }, grayZoneCounts: Array<{ state: GrayZoneState, count: number }> };

export type BoardFrameFragment = { viewer: { roles: Array<Role>, member: { id: string } } | null, teams: { edges: Array<{ node: { id: string, name: string, parent: { id: string } | null } }> }, grayZoneCounts: Array<{ state: GrayZoneState, count: number }> };

export type GrayZoneRowsFragment = { totalCount: number, edges: Array<{ node: { id: string, question: string, state: GrayZoneState, spottedAt: string, closedAt: string | null, closeReason: string | null, deliveryCount: number, source: GrayZoneSource, size: number, nextStep: GrayZoneStep, topic: { id: string, landings: { edges: Array<{ node: { requestId: string, on: string, bounced: boolean, team: { id: string, name: string } } }> } } | null, teams: Array<{ weight: number, concern: TeamConcern, team: { id: string, name: string } }>, evidence: { seenOn: string, requests: number | null, teams: number | null, entropy: number | null, bounceRate: number | null, accountables: number | null, missingSides: number | null, covers: number | null, helpers: number | null, from: string | null, to: string | null } | null, reportedBy: { id: string, name: string } | null, responsibility: { id: string, name: string } | null, handOff: { id: string, what: string, from: { id: string, name: string }, to: { id: string, name: string } } | null, openProposal: { id: string, owner:
          | { __typename: 'Member', id: string, name: string, initials: string, title: string, active: boolean }
          | { __typename: 'Team', id: string, name: string, kind: TeamKind }
        , proposer: { id: string, name: string }, consents: Array<{ answer: ConsentAnswer | null, team: { id: string } }> } | null, openAssignment: { id: string, assignee: { id: string, name: string } } | null, currentTrial: { id: string, from: string, to: string, owner:
          | { __typename: 'Member', id: string, name: string, initials: string, title: string, active: boolean }
          | { __typename: 'Team', id: string, name: string, kind: TeamKind }
         } | null, trials: Array<{ id: string, outcome: TrialOutcome | null, owner:
          | { __typename: 'Member', id: string, name: string, initials: string, title: string, active: boolean }
          | { __typename: 'Team', id: string, name: string, kind: TeamKind }
         }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

export type GrayZoneRowFragment = { id: string, question: string, state: GrayZoneState, spottedAt: string, closedAt: string | null, closeReason: string | null, deliveryCount: number, source: GrayZoneSource, size: number, nextStep: GrayZoneStep, topic: { id: string, landings: { edges: Array<{ node: { requestId: string, on: string, bounced: boolean, team: { id: string, name: string } } }> } } | null, teams: Array<{ weight: number, concern: TeamConcern, team: { id: string, name: string } }>, evidence: { seenOn: string, requests: number | null, teams: number | null, entropy: number | null, bounceRate: number | null, accountables: number | null, missingSides: number | null, covers: number | null, helpers: number | null, from: string | null, to: string | null } | null, reportedBy: { id: string, name: string } | null, responsibility: { id: string, name: string } | null, handOff: { id: string, what: string, from: { id: string, name: string }, to: { id: string, name: string } } | null, openProposal: { id: string, owner:
      | { __typename: 'Member', id: string, name: string, initials: string, title: string, active: boolean }
      | { __typename: 'Team', id: string, name: string, kind: TeamKind }
    , proposer: { id: string, name: string }, consents: Array<{ answer: ConsentAnswer | null, team: { id: string } }> } | null, openAssignment: { id: string, assignee: { id: string, name: string } } | null, currentTrial: { id: string, from: string, to: string, owner:
      | { __typename: 'Member', id: string, name: string, initials: string, title: string, active: boolean }
      | { __typename: 'Team', id: string, name: string, kind: TeamKind }
     } | null, trials: Array<{ id: string, outcome: TrialOutcome | null, owner:
      | { __typename: 'Member', id: string, name: string, initials: string, title: string, active: boolean }
      | { __typename: 'Team', id: string, name: string, kind: TeamKind }
     }> };

export type GrayZoneEvidenceShownFragment = { id: string, source: GrayZoneSource, size: number, evidence: { seenOn: string, requests: number | null, teams: number | null, entropy: number | null, bounceRate: number | null, accountables: number | null, missingSides: number | null, covers: number | null, helpers: number | null, from: string | null, to: string | null } | null, reportedBy: { id: string, name: string } | null, responsibility: { id: string, name: string } | null, handOff: { id: string, what: string, from: { id: string, name: string }, to: { id: string, name: string } } | null };

export type GrayZoneWaitingFragment = { id: string, state: GrayZoneState, nextStep: GrayZoneStep, openProposal: { id: string, owner:
      | { __typename: 'Member', id: string, name: string, initials: string, title: string, active: boolean }
      | { __typename: 'Team', id: string, name: string, kind: TeamKind }
    , proposer: { id: string, name: string }, consents: Array<{ answer: ConsentAnswer | null, team: { id: string } }> } | null, openAssignment: { id: string, assignee: { id: string, name: string } } | null, currentTrial: { id: string, from: string, to: string, owner:
      | { __typename: 'Member', id: string, name: string, initials: string, title: string, active: boolean }
      | { __typename: 'Team', id: string, name: string, kind: TeamKind }
     } | null, trials: Array<{ id: string, outcome: TrialOutcome | null, owner:
      | { __typename: 'Member', id: string, name: string, initials: string, title: string, active: boolean }
      | { __typename: 'Team', id: string, name: string, kind: TeamKind }
     }> };

export type CoversQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: CoverFilter | null | undefined;
}>;


export type CoversQuery = { viewer: { member: { id: string } } | null, teams: { edges: Array<{ node: { id: string, name: string, parent: { id: string } | null } }> }, covers: { edges: Array<{ node: { id: string, version: number, what: string, from: string, to: string, state: CoverState, ordinal: number | null, helper: { id: string, name: string, initials: string }, forTeam: { id: string, name: string } | null, topic: { id: string, name: string } | null, responsibility: { id: string, name: string } | null, viewerCan: { end: boolean } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CoverShownFragment = { id: string, version: number, what: string, from: string, to: string, state: CoverState, ordinal: number | null, helper: { id: string, name: string, initials: string }, forTeam: { id: string, name: string } | null, topic: { id: string, name: string } | null, responsibility: { id: string, name: string } | null, viewerCan: { end: boolean } };

export type CoversAboutQueryVariables = Exact<{
  id: string;
}>;


export type CoversAboutQuery = { node:
    | { __typename: 'ApiToken' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Cover' }
    | { __typename: 'GrayZone' }
    | { __typename: 'GrayZoneAssignment' }
    | { __typename: 'GrayZoneTrial' }
    | { __typename: 'HandOff' }
    | { __typename: 'HandOver' }
    | { __typename: 'Idea' }
    | { __typename: 'IdeaComment' }
    | { __typename: 'IdeaImpact' }
    | { __typename: 'IdeaPitch' }
    | { __typename: 'Kpi' }
    | { __typename: 'KpiChange' }
    | { __typename: 'KpiCheckIn' }
    | { __typename: 'KpiTask' }
    | { __typename: 'Member', id: string, name: string }
    | { __typename: 'Membership' }
    | { __typename: 'Metric' }
    | { __typename: 'MetricCorrection' }
    | { __typename: 'MetricLoad' }
    | { __typename: 'Milestone' }
    | { __typename: 'Notification' }
    | { __typename: 'OwnershipProposal' }
    | { __typename: 'Party' }
    | { __typename: 'Recognition' }
    | { __typename: 'Redemption' }
    | { __typename: 'Responsibility' }
    | { __typename: 'RewardOption' }
    | { __typename: 'RoutingRequest' }
    | { __typename: 'SignalFiring' }
    | { __typename: 'SignalRule' }
    | { __typename: 'Stage' }
    | { __typename: 'Team' }
    | { __typename: 'Topic', id: string, name: string }
    | { __typename: 'ValueChain' }
    | { __typename: 'Webhook' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WorkLogEntry' }
   | null };

export type CoverStartQueryVariables = Exact<{ [key: string]: never; }>;


export type CoverStartQuery = { viewer: { roles: Array<Role>, member: { id: string, name: string } } | null };

export type RecordCoverMutationVariables = Exact<{
  input: RecordCoverInput;
}>;


export type RecordCoverMutation = { recordCover: { cover: { id: string, helper: { id: string } } } };

export type EndCoverMutationVariables = Exact<{
  input: EndCoverInput;
}>;


export type EndCoverMutation = { endCover: { cover: { id: string } } };

export type PersonGrayZonesFragment = { id: string, grayZonesTaken: Array<{ deliveryCount: number, spottedAt: string, closedAt: string | null, id: string, question: string, state: GrayZoneState }>, workLog: { edges: Array<{ node: { id: string, doneOn: string, text: string, deliveries: number, grayZone: { id: string, question: string }, member: { id: string, name: string, initials: string }, forTeam: { id: string, name: string } | null, milestone: { id: string, title: string } | null, viewerCan: { remove: boolean } } }>, pageInfo: { hasNextPage: boolean } }, covers: { edges: Array<{ node: { id: string, version: number, what: string, from: string, to: string, state: CoverState, ordinal: number | null, helper: { id: string, name: string, initials: string }, forTeam: { id: string, name: string } | null, topic: { id: string, name: string } | null, responsibility: { id: string, name: string } | null, viewerCan: { end: boolean } } }>, pageInfo: { hasNextPage: boolean } } };

export type GrayZonePageQueryVariables = Exact<{
  id: string;
}>;


export type GrayZonePageQuery = { node:
    | { __typename: 'ApiToken' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Cover' }
    | { __typename: 'GrayZone', version: number, description: string | null, stateSince: string, spottedAt: string, lastSeenOn: string | null, closedAt: string | null, closeReason: string | null, id: string, question: string, state: GrayZoneState, source: GrayZoneSource, size: number, nextStep: GrayZoneStep, deliveryCount: number, topic: { id: string, name: string } | null, sightings: Array<{ seenOn: string, size: number }>, teams: Array<{ weight: number, concern: TeamConcern, team: { id: string, name: string } }>, previous: { spottedAt: string, closedAt: string | null, id: string, question: string, state: GrayZoneState } | null, closedBy: { id: string, name: string } | null, history: Array<{ at: string, kind: string, words: string | null, answer: ConsentAnswer | null, actor: { id: string, name: string } | null, team: { id: string, name: string } | null }>, viewerCan: { update: boolean, dismiss: boolean, logWork: boolean, setMilestones: boolean, propose: boolean, assign: boolean }, evidence: { seenOn: string, requests: number | null, teams: number | null, entropy: number | null, bounceRate: number | null, accountables: number | null, missingSides: number | null, covers: number | null, helpers: number | null, from: string | null, to: string | null } | null, reportedBy: { id: string, name: string } | null, responsibility: { id: string, name: string } | null, handOff: { id: string, what: string, from: { id: string, name: string }, to: { id: string, name: string } } | null, openProposal: { id: string, version: number, attempt: number, state: ProposalState, proposedAt: string, decidedAt: string | null, connection: string, gap: string, mission: string, hypothesis: string, weeks: number, trialFrom: string, trialTo: string, mapEffect: MapEffect, name: string, scopeTaken: string, scopeLeft: string | null, leftName: string | null, owner:
          | { __typename: 'Member', id: string, name: string, initials: string, title: string, active: boolean }
          | { __typename: 'Team', id: string, name: string, kind: TeamKind }
        , proposer: { id: string, name: string, initials: string, title: string }, consents: Array<{ answer: ConsentAnswer | null, isAbove: boolean, words: string | null, answeredAt: string | null, conditionAcceptedAt: string | null, team: { id: string, name: string }, voices: Array<{ id: string, name: string, initials: string, title: string }>, answeredBy: { id: string, name: string, initials: string, title: string } | null, answers: Array<{ answer: ConsentAnswer, words: string | null, answeredAt: string, conditionAcceptedAt: string | null, answeredBy: { id: string, name: string } }> }>, grayZone: { id: string, question: string }, links: Array<{ relation: LinkRelation, note: string | null, responsibility: { id: string, name: string } }>, value: { id: string, name: string } | null, effects: Array<{ expected: string, kpi: { id: string, name: string } }>, viewerCan: { withdraw: boolean, decideFor: Array<{ id: string, name: string }>, acceptConditionOf: Array<{ id: string }> }, responsibility: { id: string, name: string } | null, leftWith: { id: string, name: string } | null } | null, openAssignment: { id: string, version: number, mapEffect: MapEffect, name: string, scopeTaken: string, scopeLeft: string | null, leftName: string | null, words: string, weeks: number, offeredAt: string, answeredAt: string | null, answerWords: string | null, assignee: { id: string, name: string, initials: string, title: string }, grayZone: { id: string, question: string }, assignedBy: { id: string, name: string, initials: string, title: string }, responsibility: { id: string, name: string } | null, leftWith: { id: string, name: string } | null, viewerCan: { answer: boolean, withdraw: boolean } } | null, currentTrial: { id: string, from: string, to: string, owner:
          | { __typename: 'Member', id: string, name: string, initials: string, title: string, active: boolean }
          | { __typename: 'Team', id: string, name: string, kind: TeamKind }
        , viewerCan: { conclude: boolean, extend: boolean } } | null, trials: Array<{ id: string, outcome: TrialOutcome | null, version: number, from: string, to: string, concludedAt: string | null, words: string | null, deliveryCount: number, owner:
          | { __typename: 'Member', active: boolean, id: string, name: string, initials: string, title: string }
          | { __typename: 'Team', id: string, name: string, kind: TeamKind }
        , concludedBy: { id: string, name: string, initials: string, title: string } | null, effects: Array<{ expected: string, kpi: { id: string, version: number, name: string, direction: Direction, basis: KpiBasis, display: KpiDisplay, unit: PeriodUnit, target: string | null, owner: { id: string, name: string }, numerator: { id: string, name: string, unit: string, side: MetricSide, kind: MetricKind }, denominator: { id: string, name: string, unit: string } | null, viewerCan: { edit: boolean } }, result: { beforePerDay: number | null, afterPerDay: number | null, beforeDenominatorPerDay: number | null, afterDenominatorPerDay: number | null, change: number | null, lower: number | null, upper: number | null, dispersion: number | null, method: string, verdict: Verdict, missingDays: number, missingNumeratorDays: number, missingDenominatorDays: number, before: { from: string, to: string, value: number | null, numerator: string | null, denominator: string | null, days: number }, after: { from: string, to: string, value: number | null, numerator: string | null, denominator: string | null, days: number } } | null }>, doers: Array<{ entries: number, deliveries: number, member: { id: string, name: string, initials: string, title: string } }>, results: Array<{ part: MapPart, responsibility: { id: string, name: string } }>, concluders: Array<{ id: string, name: string }>, viewerCan: { conclude: boolean, extend: boolean } }>, workLog: { edges: Array<{ node: { id: string, doneOn: string, text: string, deliveries: number, member: { id: string, name: string, initials: string }, forTeam: { id: string, name: string } | null, milestone: { id: string, title: string } | null, viewerCan: { remove: boolean } } }>, pageInfo: { hasNextPage: boolean } }, milestones: Array<{ id: string, version: number, title: string, dueOn: string | null, doneOn: string | null }>, covers: Array<{ id: string, version: number, what: string, from: string, to: string, state: CoverState, ordinal: number | null, helper: { id: string, name: string, initials: string }, forTeam: { id: string, name: string } | null, topic: { id: string, name: string } | null, responsibility: { id: string, name: string } | null, viewerCan: { end: boolean } }>, proposals: Array<{ id: string, attempt: number, state: ProposalState, proposedAt: string, decidedAt: string | null, name: string, proposer: { id: string, name: string }, consents: Array<{ answer: ConsentAnswer | null, team: { id: string } }> }> }
    | { __typename: 'GrayZoneAssignment' }
    | { __typename: 'GrayZoneTrial' }
    | { __typename: 'HandOff' }
    | { __typename: 'HandOver' }
    | { __typename: 'Idea' }
    | { __typename: 'IdeaComment' }
    | { __typename: 'IdeaImpact' }
    | { __typename: 'IdeaPitch' }
    | { __typename: 'Kpi' }
    | { __typename: 'KpiChange' }
    | { __typename: 'KpiCheckIn' }
    | { __typename: 'KpiTask' }
    | { __typename: 'Member' }
    | { __typename: 'Membership' }
    | { __typename: 'Metric' }
    | { __typename: 'MetricCorrection' }
    | { __typename: 'MetricLoad' }
    | { __typename: 'Milestone' }
    | { __typename: 'Notification' }
    | { __typename: 'OwnershipProposal' }
    | { __typename: 'Party' }
    | { __typename: 'Recognition' }
    | { __typename: 'Redemption' }
    | { __typename: 'Responsibility' }
    | { __typename: 'RewardOption' }
    | { __typename: 'RoutingRequest' }
    | { __typename: 'SignalFiring' }
    | { __typename: 'SignalRule' }
    | { __typename: 'Stage' }
    | { __typename: 'Team' }
    | { __typename: 'Topic' }
    | { __typename: 'ValueChain' }
    | { __typename: 'Webhook' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WorkLogEntry' }
   | null };

export type GrayZoneHeadFragment = { id: string, question: string, state: GrayZoneState };

export type GrayZoneLinkFragment = { spottedAt: string, closedAt: string | null, id: string, question: string, state: GrayZoneState };

export type GrayZoneEventShownFragment = { at: string, kind: string, words: string | null, answer: ConsentAnswer | null, actor: { id: string, name: string } | null, team: { id: string, name: string } | null };

export type GrayZoneUpkeepFragment = { id: string, deliveryCount: number, workLog: { edges: Array<{ node: { id: string, doneOn: string, text: string, deliveries: number, member: { id: string, name: string, initials: string }, forTeam: { id: string, name: string } | null, milestone: { id: string, title: string } | null, viewerCan: { remove: boolean } } }>, pageInfo: { hasNextPage: boolean } }, milestones: Array<{ id: string, version: number, title: string, dueOn: string | null, doneOn: string | null }>, covers: Array<{ id: string, version: number, what: string, from: string, to: string, state: CoverState, ordinal: number | null, helper: { id: string, name: string, initials: string }, forTeam: { id: string, name: string } | null, topic: { id: string, name: string } | null, responsibility: { id: string, name: string } | null, viewerCan: { end: boolean } }>, viewerCan: { logWork: boolean, setMilestones: boolean } };

export type GrayZoneTopicQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type GrayZoneTopicQuery = { node:
    | { __typename: 'ApiToken' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Cover' }
    | { __typename: 'GrayZone' }
    | { __typename: 'GrayZoneAssignment' }
    | { __typename: 'GrayZoneTrial' }
    | { __typename: 'HandOff' }
    | { __typename: 'HandOver' }
    | { __typename: 'Idea' }
    | { __typename: 'IdeaComment' }
    | { __typename: 'IdeaImpact' }
    | { __typename: 'IdeaPitch' }
    | { __typename: 'Kpi' }
    | { __typename: 'KpiChange' }
    | { __typename: 'KpiCheckIn' }
    | { __typename: 'KpiTask' }
    | { __typename: 'Member' }
    | { __typename: 'Membership' }
    | { __typename: 'Metric' }
    | { __typename: 'MetricCorrection' }
    | { __typename: 'MetricLoad' }
    | { __typename: 'Milestone' }
    | { __typename: 'Notification' }
    | { __typename: 'OwnershipProposal' }
    | { __typename: 'Party' }
    | { __typename: 'Recognition' }
    | { __typename: 'Redemption' }
    | { __typename: 'Responsibility' }
    | { __typename: 'RewardOption' }
    | { __typename: 'RoutingRequest' }
    | { __typename: 'SignalFiring' }
    | { __typename: 'SignalRule' }
    | { __typename: 'Stage' }
    | { __typename: 'Team' }
    | { __typename: 'Topic', id: string, name: string, requestCount: number, consistency: { from: string, to: string, requestCount: number, askerCount: number, entropy: number | null, bounceRate: number | null, bouncedCount: number, landings: Array<{ count: number, team: { id: string, name: string } }> }, landings: { edges: Array<{ node: { requestId: string, on: string, bounced: boolean, team: { id: string, name: string } } }> }, requests: { edges: Array<{ node: { id: string, text: string, state: RoutingState, source: RequestSource, askedAt: string, isBounced: boolean, asker: { id: string, name: string, memberships: Array<{ id: string, team: { id: string, name: string } }> } | null, team: { id: string, name: string } | null, hops: Array<{ id: string, sentAt: string, note: string | null, outcome: HopOutcome, answeredAt: string | null, reason: string | null, team: { id: string, name: string }, sentBy: { id: string, name: string } | null, answeredBy: { id: string, name: string } | null }> } }> } }
    | { __typename: 'ValueChain' }
    | { __typename: 'Webhook' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WorkLogEntry' }
   | null };

export type GrayZoneToEditQueryVariables = Exact<{
  id: string;
}>;


export type GrayZoneToEditQuery = { node:
    | { __typename: 'ApiToken' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Cover' }
    | { __typename: 'GrayZone', version: number, description: string | null, id: string, question: string, state: GrayZoneState, viewerCan: { update: boolean, dismiss: boolean } }
    | { __typename: 'GrayZoneAssignment' }
    | { __typename: 'GrayZoneTrial' }
    | { __typename: 'HandOff' }
    | { __typename: 'HandOver' }
    | { __typename: 'Idea' }
    | { __typename: 'IdeaComment' }
    | { __typename: 'IdeaImpact' }
    | { __typename: 'IdeaPitch' }
    | { __typename: 'Kpi' }
    | { __typename: 'KpiChange' }
    | { __typename: 'KpiCheckIn' }
    | { __typename: 'KpiTask' }
    | { __typename: 'Member' }
    | { __typename: 'Membership' }
    | { __typename: 'Metric' }
    | { __typename: 'MetricCorrection' }
    | { __typename: 'MetricLoad' }
    | { __typename: 'Milestone' }
    | { __typename: 'Notification' }
    | { __typename: 'OwnershipProposal' }
    | { __typename: 'Party' }
    | { __typename: 'Recognition' }
    | { __typename: 'Redemption' }
    | { __typename: 'Responsibility' }
    | { __typename: 'RewardOption' }
    | { __typename: 'RoutingRequest' }
    | { __typename: 'SignalFiring' }
    | { __typename: 'SignalRule' }
    | { __typename: 'Stage' }
    | { __typename: 'Team' }
    | { __typename: 'Topic' }
    | { __typename: 'ValueChain' }
    | { __typename: 'Webhook' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WorkLogEntry' }
   | null };

export type ReportStartQueryVariables = Exact<{ [key: string]: never; }>;


export type ReportStartQuery = { viewer: { member: { id: string, memberships: Array<{ id: string, team: { id: string, name: string } }> } } | null };

export type TopicToStartFromQueryVariables = Exact<{
  id: string;
}>;


export type TopicToStartFromQuery = { node:
    | { __typename: 'ApiToken' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Cover' }
    | { __typename: 'GrayZone' }
    | { __typename: 'GrayZoneAssignment' }
    | { __typename: 'GrayZoneTrial' }
    | { __typename: 'HandOff' }
    | { __typename: 'HandOver' }
    | { __typename: 'Idea' }
    | { __typename: 'IdeaComment' }
    | { __typename: 'IdeaImpact' }
    | { __typename: 'IdeaPitch' }
    | { __typename: 'Kpi' }
    | { __typename: 'KpiChange' }
    | { __typename: 'KpiCheckIn' }
    | { __typename: 'KpiTask' }
    | { __typename: 'Member' }
    | { __typename: 'Membership' }
    | { __typename: 'Metric' }
    | { __typename: 'MetricCorrection' }
    | { __typename: 'MetricLoad' }
    | { __typename: 'Milestone' }
    | { __typename: 'Notification' }
    | { __typename: 'OwnershipProposal' }
    | { __typename: 'Party' }
    | { __typename: 'Recognition' }
    | { __typename: 'Redemption' }
    | { __typename: 'Responsibility' }
    | { __typename: 'RewardOption' }
    | { __typename: 'RoutingRequest' }
    | { __typename: 'SignalFiring' }
    | { __typename: 'SignalRule' }
    | { __typename: 'Stage' }
    | { __typename: 'Team' }
    | { __typename: 'Topic', id: string, name: string }
    | { __typename: 'ValueChain' }
    | { __typename: 'Webhook' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WorkLogEntry' }
   | null };

export type ReportGrayZoneMutationVariables = Exact<{
  input: ReportGrayZoneInput;
}>;


export type ReportGrayZoneMutation = { reportGrayZone: { grayZone: { id: string } } };

export type UpdateGrayZoneMutationVariables = Exact<{
  input: UpdateGrayZoneInput;
}>;


export type UpdateGrayZoneMutation = { updateGrayZone: { grayZone: { id: string } } };

export type DismissGrayZoneMutationVariables = Exact<{
  input: DismissGrayZoneInput;
}>;


export type DismissGrayZoneMutation = { dismissGrayZone: { grayZone: { id: string } } };

export type GrayZoneLogQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type GrayZoneLogQuery = { node:
    | { __typename: 'ApiToken' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Cover' }
    | { __typename: 'GrayZone', deliveryCount: number, id: string, question: string, state: GrayZoneState, workLog: { edges: Array<{ node: { id: string, doneOn: string, text: string, deliveries: number, member: { id: string, name: string, initials: string }, forTeam: { id: string, name: string } | null, milestone: { id: string, title: string } | null, viewerCan: { remove: boolean } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, milestones: Array<{ id: string, version: number, title: string, dueOn: string | null, doneOn: string | null }>, viewerCan: { logWork: boolean } }
    | { __typename: 'GrayZoneAssignment' }
    | { __typename: 'GrayZoneTrial' }
    | { __typename: 'HandOff' }
    | { __typename: 'HandOver' }
    | { __typename: 'Idea' }
    | { __typename: 'IdeaComment' }
    | { __typename: 'IdeaImpact' }
    | { __typename: 'IdeaPitch' }
    | { __typename: 'Kpi' }
    | { __typename: 'KpiChange' }
    | { __typename: 'KpiCheckIn' }
    | { __typename: 'KpiTask' }
    | { __typename: 'Member' }
    | { __typename: 'Membership' }
    | { __typename: 'Metric' }
    | { __typename: 'MetricCorrection' }
    | { __typename: 'MetricLoad' }
    | { __typename: 'Milestone' }
    | { __typename: 'Notification' }
    | { __typename: 'OwnershipProposal' }
    | { __typename: 'Party' }
    | { __typename: 'Recognition' }
    | { __typename: 'Redemption' }
    | { __typename: 'Responsibility' }
    | { __typename: 'RewardOption' }
    | { __typename: 'RoutingRequest' }
    | { __typename: 'SignalFiring' }
    | { __typename: 'SignalRule' }
    | { __typename: 'Stage' }
    | { __typename: 'Team' }
    | { __typename: 'Topic' }
    | { __typename: 'ValueChain' }
    | { __typename: 'Webhook' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WorkLogEntry' }
   | null };

export type LogEntryShownFragment = { id: string, doneOn: string, text: string, deliveries: number, member: { id: string, name: string, initials: string }, forTeam: { id: string, name: string } | null, milestone: { id: string, title: string } | null, viewerCan: { remove: boolean } };

export type GrayZoneMilestonesQueryVariables = Exact<{
  id: string;
}>;


export type GrayZoneMilestonesQuery = { node:
    | { __typename: 'ApiToken' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Cover' }
    | { __typename: 'GrayZone', id: string, question: string, state: GrayZoneState, milestones: Array<{ id: string, version: number, title: string, dueOn: string | null, doneOn: string | null }>, viewerCan: { setMilestones: boolean } }
    | { __typename: 'GrayZoneAssignment' }
    | { __typename: 'GrayZoneTrial' }
    | { __typename: 'HandOff' }
    | { __typename: 'HandOver' }
    | { __typename: 'Idea' }
    | { __typename: 'IdeaComment' }
    | { __typename: 'IdeaImpact' }
    | { __typename: 'IdeaPitch' }
    | { __typename: 'Kpi' }
    | { __typename: 'KpiChange' }
    | { __typename: 'KpiCheckIn' }
    | { __typename: 'KpiTask' }
    | { __typename: 'Member' }
    | { __typename: 'Membership' }
    | { __typename: 'Metric' }
    | { __typename: 'MetricCorrection' }
    | { __typename: 'MetricLoad' }
    | { __typename: 'Milestone' }
    | { __typename: 'Notification' }
    | { __typename: 'OwnershipProposal' }
    | { __typename: 'Party' }
    | { __typename: 'Recognition' }
    | { __typename: 'Redemption' }
    | { __typename: 'Responsibility' }
    | { __typename: 'RewardOption' }
    | { __typename: 'RoutingRequest' }
    | { __typename: 'SignalFiring' }
    | { __typename: 'SignalRule' }
    | { __typename: 'Stage' }
    | { __typename: 'Team' }
    | { __typename: 'Topic' }
    | { __typename: 'ValueChain' }
    | { __typename: 'Webhook' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WorkLogEntry' }
   | null };

export type MilestoneShownFragment = { id: string, version: number, title: string, dueOn: string | null, doneOn: string | null };

export type LogWorkMutationVariables = Exact<{
  input: LogWorkInput;
}>;


export type LogWorkMutation = { logWork: { entry: { id: string } } };

export type RemoveWorkLogMutationVariables = Exact<{
  input: RemoveWorkLogInput;
}>;


export type RemoveWorkLogMutation = { removeWorkLog: { grayZone: { id: string } } };

export type SetMilestoneMutationVariables = Exact<{
  input: SetMilestoneInput;
}>;


export type SetMilestoneMutation = { setMilestone: { grayZone: { id: string } } };

export type RemoveMilestoneMutationVariables = Exact<{
  input: RemoveMilestoneInput;
}>;


export type RemoveMilestoneMutation = { removeMilestone: { grayZone: { id: string } } };

export type ProposeFormQueryVariables = Exact<{
  id: string;
  hasZone: boolean;
  responsibility: string;
  hasWork: boolean;
}>;


export type ProposeFormQuery = { viewer: { roles: Array<Role>, member: { id: string, name: string, mission: string | null, companyValue: { id: string } | null, kpis: Array<{ id: string, name: string, direction: Direction, owner: { id: string, name: string } }> } } | null, company: { mission: string, values: Array<{ id: string, name: string, description: string }> }, node?:
    | { __typename: 'ApiToken' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Cover' }
    | { __typename: 'GrayZone', id: string, question: string, state: GrayZoneState, source: GrayZoneSource, responsibility: { id: string, name: string } | null, mendedBy: Array<{ id: string, name: string }>, teams: Array<{ weight: number, team: { id: string, name: string } }>, proposals: Array<{ id: string, attempt: number, connection: string, gap: string, mission: string, hypothesis: string, weeks: number, mapEffect: MapEffect, name: string, scopeTaken: string, scopeLeft: string | null, leftName: string | null, proposer: { id: string }, owner:
          | { __typename: 'Member', id: string, name: string }
          | { __typename: 'Team', id: string, name: string }
        , links: Array<{ relation: LinkRelation, note: string | null, responsibility: { id: string, name: string } }>, value: { id: string } | null, effects: Array<{ expected: string, kpi: { id: string } }>, consents: Array<{ answer: ConsentAnswer | null, words: string | null, answeredBy: { id: string, name: string } | null }>, responsibility: { id: string, name: string } | null, leftWith: { id: string, name: string } | null }>, viewerCan: { propose: boolean } }
    | { __typename: 'GrayZoneAssignment' }
    | { __typename: 'GrayZoneTrial' }
    | { __typename: 'HandOff' }
    | { __typename: 'HandOver' }
    | { __typename: 'Idea' }
    | { __typename: 'IdeaComment' }
    | { __typename: 'IdeaImpact' }
    | { __typename: 'IdeaPitch' }
    | { __typename: 'Kpi' }
    | { __typename: 'KpiChange' }
    | { __typename: 'KpiCheckIn' }
    | { __typename: 'KpiTask' }
    | { __typename: 'Member' }
    | { __typename: 'Membership' }
    | { __typename: 'Metric' }
    | { __typename: 'MetricCorrection' }
    | { __typename: 'MetricLoad' }
    | { __typename: 'Milestone' }
    | { __typename: 'Notification' }
    | { __typename: 'OwnershipProposal' }
    | { __typename: 'Party' }
    | { __typename: 'Recognition' }
    | { __typename: 'Redemption' }
    | { __typename: 'Responsibility' }
    | { __typename: 'RewardOption' }
    | { __typename: 'RoutingRequest' }
    | { __typename: 'SignalFiring' }
    | { __typename: 'SignalRule' }
    | { __typename: 'Stage' }
    | { __typename: 'Team' }
    | { __typename: 'Topic' }
    | { __typename: 'ValueChain' }
    | { __typename: 'Webhook' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WorkLogEntry' }
   | null, work?:
    | { __typename: 'ApiToken' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Cover' }
    | { __typename: 'GrayZone' }
    | { __typename: 'GrayZoneAssignment' }
    | { __typename: 'GrayZoneTrial' }
    | { __typename: 'HandOff' }
    | { __typename: 'HandOver' }
    | { __typename: 'Idea' }
    | { __typename: 'IdeaComment' }
    | { __typename: 'IdeaImpact' }
    | { __typename: 'IdeaPitch' }
    | { __typename: 'Kpi' }
    | { __typename: 'KpiChange' }
    | { __typename: 'KpiCheckIn' }
    | { __typename: 'KpiTask' }
    | { __typename: 'Member' }
    | { __typename: 'Membership' }
    | { __typename: 'Metric' }
    | { __typename: 'MetricCorrection' }
    | { __typename: 'MetricLoad' }
    | { __typename: 'Milestone' }
    | { __typename: 'Notification' }
    | { __typename: 'OwnershipProposal' }
    | { __typename: 'Party' }
    | { __typename: 'Recognition' }
    | { __typename: 'Redemption' }
    | { __typename: 'Responsibility', id: string, name: string }
    | { __typename: 'RewardOption' }
    | { __typename: 'RoutingRequest' }
    | { __typename: 'SignalFiring' }
    | { __typename: 'SignalRule' }
    | { __typename: 'Stage' }
    | { __typename: 'Team' }
    | { __typename: 'Topic' }
    | { __typename: 'ValueChain' }
    | { __typename: 'Webhook' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WorkLogEntry' }
   | null, kpis: { edges: Array<{ node: { id: string, name: string, direction: Direction, owner: { id: string, name: string } } }> } };

export type PromisableKpiFragment = { id: string, name: string, direction: Direction, owner: { id: string, name: string } };

export type ZoneToProposeFragment = { id: string, question: string, state: GrayZoneState, source: GrayZoneSource, responsibility: { id: string, name: string } | null, mendedBy: Array<{ id: string, name: string }>, teams: Array<{ weight: number, team: { id: string, name: string } }>, proposals: Array<{ id: string, attempt: number, connection: string, gap: string, mission: string, hypothesis: string, weeks: number, mapEffect: MapEffect, name: string, scopeTaken: string, scopeLeft: string | null, leftName: string | null, proposer: { id: string }, owner:
      | { __typename: 'Member', id: string, name: string }
      | { __typename: 'Team', id: string, name: string }
    , links: Array<{ relation: LinkRelation, note: string | null, responsibility: { id: string, name: string } }>, value: { id: string } | null, effects: Array<{ expected: string, kpi: { id: string } }>, consents: Array<{ answer: ConsentAnswer | null, words: string | null, answeredBy: { id: string, name: string } | null }>, responsibility: { id: string, name: string } | null, leftWith: { id: string, name: string } | null }>, viewerCan: { propose: boolean } };

export type EarlierProposalFragment = { id: string, attempt: number, connection: string, gap: string, mission: string, hypothesis: string, weeks: number, mapEffect: MapEffect, name: string, scopeTaken: string, scopeLeft: string | null, leftName: string | null, proposer: { id: string }, owner:
    | { __typename: 'Member', id: string, name: string }
    | { __typename: 'Team', id: string, name: string }
  , links: Array<{ relation: LinkRelation, note: string | null, responsibility: { id: string, name: string } }>, value: { id: string } | null, effects: Array<{ expected: string, kpi: { id: string } }>, consents: Array<{ answer: ConsentAnswer | null, words: string | null, answeredBy: { id: string, name: string } | null }>, responsibility: { id: string, name: string } | null, leftWith: { id: string, name: string } | null };

export type PreviewConsentQueryVariables = Exact<{
  input: ConsentPreviewInput;
}>;


export type PreviewConsentQuery = { consentPreview: { consents: Array<{ isAbove: boolean, team: { id: string, name: string }, forTeams: Array<{ id: string, name: string }>, voices: Array<{ id: string, name: string, initials: string, title: string }> }> } };

export type PreviewedConsentsFragment = { consents: Array<{ isAbove: boolean, team: { id: string, name: string }, forTeams: Array<{ id: string, name: string }>, voices: Array<{ id: string, name: string, initials: string, title: string }> }> };

export type ProposeOwnershipMutationVariables = Exact<{
  input: ProposeOwnershipInput;
}>;


export type ProposeOwnershipMutation = { proposeOwnership: { proposal: { id: string, grayZone: { id: string } } } };

export type ProposalPageQueryVariables = Exact<{
  id: string;
}>;


export type ProposalPageQuery = { viewer: { member: { id: string, name: string } } | null, node:
    | { __typename: 'ApiToken' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Cover' }
    | { __typename: 'GrayZone' }
    | { __typename: 'GrayZoneAssignment' }
    | { __typename: 'GrayZoneTrial' }
    | { __typename: 'HandOff' }
    | { __typename: 'HandOver' }
    | { __typename: 'Idea' }
    | { __typename: 'IdeaComment' }
    | { __typename: 'IdeaImpact' }
    | { __typename: 'IdeaPitch' }
    | { __typename: 'Kpi' }
    | { __typename: 'KpiChange' }
    | { __typename: 'KpiCheckIn' }
    | { __typename: 'KpiTask' }
    | { __typename: 'Member' }
    | { __typename: 'Membership' }
    | { __typename: 'Metric' }
    | { __typename: 'MetricCorrection' }
    | { __typename: 'MetricLoad' }
    | { __typename: 'Milestone' }
    | { __typename: 'Notification' }
    | { __typename: 'OwnershipProposal', id: string, version: number, attempt: number, state: ProposalState, proposedAt: string, decidedAt: string | null, connection: string, gap: string, mission: string, hypothesis: string, weeks: number, trialFrom: string, trialTo: string, mapEffect: MapEffect, name: string, scopeTaken: string, scopeLeft: string | null, leftName: string | null, trial: { id: string, from: string, to: string, outcome: TrialOutcome | null } | null, grayZone: { id: string, question: string, state: GrayZoneState, viewerCan: { propose: boolean }, proposals: Array<{ id: string, attempt: number, state: ProposalState, proposedAt: string, decidedAt: string | null, name: string, proposer: { id: string, name: string }, consents: Array<{ answer: ConsentAnswer | null, team: { id: string } }> }> }, proposer: { id: string, name: string, initials: string, title: string }, owner:
        | { __typename: 'Member', id: string, name: string }
        | { __typename: 'Team', id: string, name: string }
      , links: Array<{ relation: LinkRelation, note: string | null, responsibility: { id: string, name: string } }>, value: { id: string, name: string } | null, effects: Array<{ expected: string, kpi: { id: string, name: string } }>, consents: Array<{ isAbove: boolean, answer: ConsentAnswer | null, words: string | null, answeredAt: string | null, conditionAcceptedAt: string | null, team: { id: string, name: string }, voices: Array<{ id: string, name: string, initials: string, title: string }>, answeredBy: { id: string, name: string, initials: string, title: string } | null, answers: Array<{ answer: ConsentAnswer, words: string | null, answeredAt: string, conditionAcceptedAt: string | null, answeredBy: { id: string, name: string } }> }>, viewerCan: { withdraw: boolean, decideFor: Array<{ id: string, name: string }>, acceptConditionOf: Array<{ id: string }> }, responsibility: { id: string, name: string } | null, leftWith: { id: string, name: string } | null }
    | { __typename: 'Party' }
    | { __typename: 'Recognition' }
    | { __typename: 'Redemption' }
    | { __typename: 'Responsibility' }
    | { __typename: 'RewardOption' }
    | { __typename: 'RoutingRequest' }
    | { __typename: 'SignalFiring' }
    | { __typename: 'SignalRule' }
    | { __typename: 'Stage' }
    | { __typename: 'Team' }
    | { __typename: 'Topic' }
    | { __typename: 'ValueChain' }
    | { __typename: 'Webhook' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WorkLogEntry' }
   | null };

export type ZoneToAssignQueryVariables = Exact<{
  id: string;
}>;


export type ZoneToAssignQuery = { node:
    | { __typename: 'ApiToken' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Cover' }
    | { __typename: 'GrayZone', id: string, version: number, question: string, state: GrayZoneState, responsibility: { id: string, name: string } | null, mendedBy: Array<{ id: string, name: string }>, teams: Array<{ weight: number, team: { id: string, name: string } }>, openAssignment: { id: string, version: number, mapEffect: MapEffect, name: string, scopeTaken: string, scopeLeft: string | null, leftName: string | null, words: string, weeks: number, offeredAt: string, answeredAt: string | null, answerWords: string | null, grayZone: { id: string, question: string }, assignedBy: { id: string, name: string, initials: string, title: string }, assignee: { id: string, name: string, initials: string, title: string }, responsibility: { id: string, name: string } | null, leftWith: { id: string, name: string } | null, viewerCan: { answer: boolean, withdraw: boolean } } | null, viewerCan: { assign: boolean } }
    | { __typename: 'GrayZoneAssignment' }
    | { __typename: 'GrayZoneTrial' }
    | { __typename: 'HandOff' }
    | { __typename: 'HandOver' }
    | { __typename: 'Idea' }
    | { __typename: 'IdeaComment' }
    | { __typename: 'IdeaImpact' }
    | { __typename: 'IdeaPitch' }
    | { __typename: 'Kpi' }
    | { __typename: 'KpiChange' }
    | { __typename: 'KpiCheckIn' }
    | { __typename: 'KpiTask' }
    | { __typename: 'Member' }
    | { __typename: 'Membership' }
    | { __typename: 'Metric' }
    | { __typename: 'MetricCorrection' }
    | { __typename: 'MetricLoad' }
    | { __typename: 'Milestone' }
    | { __typename: 'Notification' }
    | { __typename: 'OwnershipProposal' }
    | { __typename: 'Party' }
    | { __typename: 'Recognition' }
    | { __typename: 'Redemption' }
    | { __typename: 'Responsibility' }
    | { __typename: 'RewardOption' }
    | { __typename: 'RoutingRequest' }
    | { __typename: 'SignalFiring' }
    | { __typename: 'SignalRule' }
    | { __typename: 'Stage' }
    | { __typename: 'Team' }
    | { __typename: 'Topic' }
    | { __typename: 'ValueChain' }
    | { __typename: 'Webhook' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WorkLogEntry' }
   | null };

export type ZoneToConcludeQueryVariables = Exact<{
  id: string;
}>;


export type ZoneToConcludeQuery = { node:
    | { __typename: 'ApiToken' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Cover' }
    | { __typename: 'GrayZone', id: string, question: string, state: GrayZoneState, currentTrial: { id: string, version: number, from: string, to: string, outcome: TrialOutcome | null, concludedAt: string | null, words: string | null, deliveryCount: number, proposal: { id: string, hypothesis: string, mapEffect: MapEffect, name: string, scopeTaken: string, scopeLeft: string | null, leftName: string | null, consents: Array<{ isAbove: boolean, answer: ConsentAnswer | null, words: string | null, answeredAt: string | null, conditionAcceptedAt: string | null, team: { id: string, name: string }, voices: Array<{ id: string, name: string, initials: string, title: string }>, answeredBy: { id: string, name: string, initials: string, title: string } | null, answers: Array<{ answer: ConsentAnswer, words: string | null, answeredAt: string, conditionAcceptedAt: string | null, answeredBy: { id: string, name: string } }> }>, responsibility: { id: string, name: string } | null, leftWith: { id: string, name: string } | null } | null, assignment: { id: string, version: number, mapEffect: MapEffect, name: string, scopeTaken: string, scopeLeft: string | null, leftName: string | null, words: string, weeks: number, offeredAt: string, answeredAt: string | null, answerWords: string | null, grayZone: { id: string, question: string }, assignedBy: { id: string, name: string, initials: string, title: string }, assignee: { id: string, name: string, initials: string, title: string }, responsibility: { id: string, name: string } | null, leftWith: { id: string, name: string } | null, viewerCan: { answer: boolean, withdraw: boolean } } | null, concludedBy: { id: string, name: string, initials: string, title: string } | null, owner:
          | { __typename: 'Member', active: boolean, id: string, name: string }
          | { __typename: 'Team', id: string, name: string }
        , effects: Array<{ expected: string, kpi: { id: string, version: number, name: string, direction: Direction, basis: KpiBasis, display: KpiDisplay, unit: PeriodUnit, target: string | null, owner: { id: string, name: string }, numerator: { id: string, name: string, unit: string, side: MetricSide, kind: MetricKind }, denominator: { id: string, name: string, unit: string } | null, viewerCan: { edit: boolean } }, result: { beforePerDay: number | null, afterPerDay: number | null, beforeDenominatorPerDay: number | null, afterDenominatorPerDay: number | null, change: number | null, lower: number | null, upper: number | null, dispersion: number | null, method: string, verdict: Verdict, missingDays: number, missingNumeratorDays: number, missingDenominatorDays: number, before: { from: string, to: string, value: number | null, numerator: string | null, denominator: string | null, days: number }, after: { from: string, to: string, value: number | null, numerator: string | null, denominator: string | null, days: number } } | null }>, doers: Array<{ entries: number, deliveries: number, member: { id: string, name: string, initials: string, title: string } }>, results: Array<{ part: MapPart, responsibility: { id: string, name: string } }>, concluders: Array<{ id: string, name: string }>, viewerCan: { conclude: boolean, extend: boolean } } | null }
    | { __typename: 'GrayZoneAssignment' }
    | { __typename: 'GrayZoneTrial' }
    | { __typename: 'HandOff' }
    | { __typename: 'HandOver' }
    | { __typename: 'Idea' }
    | { __typename: 'IdeaComment' }
    | { __typename: 'IdeaImpact' }
    | { __typename: 'IdeaPitch' }
    | { __typename: 'Kpi' }
    | { __typename: 'KpiChange' }
    | { __typename: 'KpiCheckIn' }
    | { __typename: 'KpiTask' }
    | { __typename: 'Member' }
    | { __typename: 'Membership' }
    | { __typename: 'Metric' }
    | { __typename: 'MetricCorrection' }
    | { __typename: 'MetricLoad' }
    | { __typename: 'Milestone' }
    | { __typename: 'Notification' }
    | { __typename: 'OwnershipProposal' }
    | { __typename: 'Party' }
    | { __typename: 'Recognition' }
    | { __typename: 'Redemption' }
    | { __typename: 'Responsibility' }
    | { __typename: 'RewardOption' }
    | { __typename: 'RoutingRequest' }
    | { __typename: 'SignalFiring' }
    | { __typename: 'SignalRule' }
    | { __typename: 'Stage' }
    | { __typename: 'Team' }
    | { __typename: 'Topic' }
    | { __typename: 'ValueChain' }
    | { __typename: 'Webhook' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WorkLogEntry' }
   | null };

export type TrialToConcludeFragment = { id: string, version: number, from: string, to: string, outcome: TrialOutcome | null, concludedAt: string | null, words: string | null, deliveryCount: number, proposal: { id: string, hypothesis: string, mapEffect: MapEffect, name: string, scopeTaken: string, scopeLeft: string | null, leftName: string | null, consents: Array<{ isAbove: boolean, answer: ConsentAnswer | null, words: string | null, answeredAt: string | null, conditionAcceptedAt: string | null, team: { id: string, name: string }, voices: Array<{ id: string, name: string, initials: string, title: string }>, answeredBy: { id: string, name: string, initials: string, title: string } | null, answers: Array<{ answer: ConsentAnswer, words: string | null, answeredAt: string, conditionAcceptedAt: string | null, answeredBy: { id: string, name: string } }> }>, responsibility: { id: string, name: string } | null, leftWith: { id: string, name: string } | null } | null, assignment: { id: string, version: number, mapEffect: MapEffect, name: string, scopeTaken: string, scopeLeft: string | null, leftName: string | null, words: string, weeks: number, offeredAt: string, answeredAt: string | null, answerWords: string | null, grayZone: { id: string, question: string }, assignedBy: { id: string, name: string, initials: string, title: string }, assignee: { id: string, name: string, initials: string, title: string }, responsibility: { id: string, name: string } | null, leftWith: { id: string, name: string } | null, viewerCan: { answer: boolean, withdraw: boolean } } | null, concludedBy: { id: string, name: string, initials: string, title: string } | null, owner:
    | { __typename: 'Member', active: boolean, id: string, name: string }
    | { __typename: 'Team', id: string, name: string }
  , effects: Array<{ expected: string, kpi: { id: string, version: number, name: string, direction: Direction, basis: KpiBasis, display: KpiDisplay, unit: PeriodUnit, target: string | null, owner: { id: string, name: string }, numerator: { id: string, name: string, unit: string, side: MetricSide, kind: MetricKind }, denominator: { id: string, name: string, unit: string } | null, viewerCan: { edit: boolean } }, result: { beforePerDay: number | null, afterPerDay: number | null, beforeDenominatorPerDay: number | null, afterDenominatorPerDay: number | null, change: number | null, lower: number | null, upper: number | null, dispersion: number | null, method: string, verdict: Verdict, missingDays: number, missingNumeratorDays: number, missingDenominatorDays: number, before: { from: string, to: string, value: number | null, numerator: string | null, denominator: string | null, days: number }, after: { from: string, to: string, value: number | null, numerator: string | null, denominator: string | null, days: number } } | null }>, doers: Array<{ entries: number, deliveries: number, member: { id: string, name: string, initials: string, title: string } }>, results: Array<{ part: MapPart, responsibility: { id: string, name: string } }>, concluders: Array<{ id: string, name: string }>, viewerCan: { conclude: boolean, extend: boolean } };

export type DecideProposalMutationVariables = Exact<{
  input: DecideProposalInput;
}>;


export type DecideProposalMutation = { decideProposal: { proposal: { id: string, state: ProposalState, trialFrom: string } } };

export type AcceptConditionMutationVariables = Exact<{
  input: AcceptConditionInput;
}>;


export type AcceptConditionMutation = { acceptCondition: { proposal: { id: string, state: ProposalState } } };

export type WithdrawProposalMutationVariables = Exact<{
  input: WithdrawProposalInput;
}>;


export type WithdrawProposalMutation = { withdrawProposal: { proposal: { id: string, state: ProposalState } } };

export type AssignGrayZoneMutationVariables = Exact<{
  input: AssignGrayZoneInput;
}>;


export type AssignGrayZoneMutation = { assignGrayZone: { assignment: { id: string } } };

export type AnswerAssignmentMutationVariables = Exact<{
  input: AnswerAssignmentInput;
}>;


export type AnswerAssignmentMutation = { answerAssignment: { assignment: { id: string, state: AssignmentState } } };

export type WithdrawAssignmentMutationVariables = Exact<{
  input: WithdrawAssignmentInput;
}>;


export type WithdrawAssignmentMutation = { withdrawAssignment: { assignment: { id: string, state: AssignmentState } } };

export type ConcludeTrialMutationVariables = Exact<{
  input: ConcludeTrialInput;
}>;


export type ConcludeTrialMutation = { concludeTrial: { trial: { id: string, outcome: TrialOutcome | null } } };

export type ExtendTrialMutationVariables = Exact<{
  input: ExtendTrialInput;
}>;


export type ExtendTrialMutation = { extendTrial: { trial: { id: string, to: string } } };

export type OpenProposalPanelFragment = { id: string, question: string, state: GrayZoneState, openProposal: { id: string, version: number, attempt: number, state: ProposalState, proposedAt: string, decidedAt: string | null, connection: string, gap: string, mission: string, hypothesis: string, weeks: number, trialFrom: string, trialTo: string, mapEffect: MapEffect, name: string, scopeTaken: string, scopeLeft: string | null, leftName: string | null, grayZone: { id: string, question: string }, proposer: { id: string, name: string, initials: string, title: string }, owner:
      | { __typename: 'Member', id: string, name: string }
      | { __typename: 'Team', id: string, name: string }
    , links: Array<{ relation: LinkRelation, note: string | null, responsibility: { id: string, name: string } }>, value: { id: string, name: string } | null, effects: Array<{ expected: string, kpi: { id: string, name: string } }>, consents: Array<{ isAbove: boolean, answer: ConsentAnswer | null, words: string | null, answeredAt: string | null, conditionAcceptedAt: string | null, team: { id: string, name: string }, voices: Array<{ id: string, name: string, initials: string, title: string }>, answeredBy: { id: string, name: string, initials: string, title: string } | null, answers: Array<{ answer: ConsentAnswer, words: string | null, answeredAt: string, conditionAcceptedAt: string | null, answeredBy: { id: string, name: string } }> }>, viewerCan: { withdraw: boolean, decideFor: Array<{ id: string, name: string }>, acceptConditionOf: Array<{ id: string }> }, responsibility: { id: string, name: string } | null, leftWith: { id: string, name: string } | null } | null, openAssignment: { id: string, version: number, mapEffect: MapEffect, name: string, scopeTaken: string, scopeLeft: string | null, leftName: string | null, words: string, weeks: number, offeredAt: string, answeredAt: string | null, answerWords: string | null, grayZone: { id: string, question: string }, assignedBy: { id: string, name: string, initials: string, title: string }, assignee: { id: string, name: string, initials: string, title: string }, responsibility: { id: string, name: string } | null, leftWith: { id: string, name: string } | null, viewerCan: { answer: boolean, withdraw: boolean } } | null, proposals: Array<{ id: string, attempt: number, state: ProposalState, proposedAt: string, decidedAt: string | null, name: string, proposer: { id: string, name: string }, consents: Array<{ answer: ConsentAnswer | null, team: { id: string } }> }> };

export type TrialPanelFragment = { id: string, state: GrayZoneState, trials: Array<{ id: string, version: number, from: string, to: string, outcome: TrialOutcome | null, concludedAt: string | null, words: string | null, deliveryCount: number, concludedBy: { id: string, name: string, initials: string, title: string } | null, owner:
      | { __typename: 'Member', active: boolean, id: string, name: string }
      | { __typename: 'Team', id: string, name: string }
    , effects: Array<{ expected: string, kpi: { id: string, version: number, name: string, direction: Direction, basis: KpiBasis, display: KpiDisplay, unit: PeriodUnit, target: string | null, owner: { id: string, name: string }, numerator: { id: string, name: string, unit: string, side: MetricSide, kind: MetricKind }, denominator: { id: string, name: string, unit: string } | null, viewerCan: { edit: boolean } }, result: { beforePerDay: number | null, afterPerDay: number | null, beforeDenominatorPerDay: number | null, afterDenominatorPerDay: number | null, change: number | null, lower: number | null, upper: number | null, dispersion: number | null, method: string, verdict: Verdict, missingDays: number, missingNumeratorDays: number, missingDenominatorDays: number, before: { from: string, to: string, value: number | null, numerator: string | null, denominator: string | null, days: number }, after: { from: string, to: string, value: number | null, numerator: string | null, denominator: string | null, days: number } } | null }>, doers: Array<{ entries: number, deliveries: number, member: { id: string, name: string, initials: string, title: string } }>, results: Array<{ part: MapPart, responsibility: { id: string, name: string } }>, concluders: Array<{ id: string, name: string }>, viewerCan: { conclude: boolean, extend: boolean } }> };

export type TakeDoorsFragment = { id: string, state: GrayZoneState, currentTrial: { id: string, viewerCan: { conclude: boolean, extend: boolean } } | null, viewerCan: { propose: boolean, assign: boolean } };

export type TakePersonFragment = { id: string, name: string, initials: string, title: string };

type TakeHolder_Member_Fragment = { __typename: 'Member', id: string, name: string };

type TakeHolder_Team_Fragment = { __typename: 'Team', id: string, name: string };

export type TakeHolderFragment =
  | TakeHolder_Member_Fragment
  | TakeHolder_Team_Fragment
;

export type ProposalScopeFragment = { mapEffect: MapEffect, name: string, scopeTaken: string, scopeLeft: string | null, leftName: string | null, responsibility: { id: string, name: string } | null, leftWith: { id: string, name: string } | null };

export type ProposalShownFragment = { id: string, version: number, attempt: number, state: ProposalState, proposedAt: string, decidedAt: string | null, connection: string, gap: string, mission: string, hypothesis: string, weeks: number, trialFrom: string, trialTo: string, mapEffect: MapEffect, name: string, scopeTaken: string, scopeLeft: string | null, leftName: string | null, grayZone: { id: string, question: string }, proposer: { id: string, name: string, initials: string, title: string }, owner:
    | { __typename: 'Member', id: string, name: string }
    | { __typename: 'Team', id: string, name: string }
  , links: Array<{ relation: LinkRelation, note: string | null, responsibility: { id: string, name: string } }>, value: { id: string, name: string } | null, effects: Array<{ expected: string, kpi: { id: string, name: string } }>, consents: Array<{ isAbove: boolean, answer: ConsentAnswer | null, words: string | null, answeredAt: string | null, conditionAcceptedAt: string | null, team: { id: string, name: string }, voices: Array<{ id: string, name: string, initials: string, title: string }>, answeredBy: { id: string, name: string, initials: string, title: string } | null, answers: Array<{ answer: ConsentAnswer, words: string | null, answeredAt: string, conditionAcceptedAt: string | null, answeredBy: { id: string, name: string } }> }>, viewerCan: { withdraw: boolean, decideFor: Array<{ id: string, name: string }>, acceptConditionOf: Array<{ id: string }> }, responsibility: { id: string, name: string } | null, leftWith: { id: string, name: string } | null };

export type PromisedEffectFragment = { expected: string, kpi: { id: string, name: string } };

export type ConsentShownFragment = { isAbove: boolean, answer: ConsentAnswer | null, words: string | null, answeredAt: string | null, conditionAcceptedAt: string | null, team: { id: string, name: string }, voices: Array<{ id: string, name: string, initials: string, title: string }>, answeredBy: { id: string, name: string, initials: string, title: string } | null, answers: Array<{ answer: ConsentAnswer, words: string | null, answeredAt: string, conditionAcceptedAt: string | null, answeredBy: { id: string, name: string } }> };

export type AttemptRowFragment = { id: string, attempt: number, state: ProposalState, proposedAt: string, decidedAt: string | null, name: string, proposer: { id: string, name: string }, consents: Array<{ answer: ConsentAnswer | null, team: { id: string } }> };

export type AssignmentShownFragment = { id: string, version: number, mapEffect: MapEffect, name: string, scopeTaken: string, scopeLeft: string | null, leftName: string | null, words: string, weeks: number, offeredAt: string, answeredAt: string | null, answerWords: string | null, grayZone: { id: string, question: string }, assignedBy: { id: string, name: string, initials: string, title: string }, assignee: { id: string, name: string, initials: string, title: string }, responsibility: { id: string, name: string } | null, leftWith: { id: string, name: string } | null, viewerCan: { answer: boolean, withdraw: boolean } };

export type TrialShownFragment = { id: string, version: number, from: string, to: string, outcome: TrialOutcome | null, concludedAt: string | null, words: string | null, deliveryCount: number, concludedBy: { id: string, name: string, initials: string, title: string } | null, owner:
    | { __typename: 'Member', active: boolean, id: string, name: string }
    | { __typename: 'Team', id: string, name: string }
  , effects: Array<{ expected: string, kpi: { id: string, version: number, name: string, direction: Direction, basis: KpiBasis, display: KpiDisplay, unit: PeriodUnit, target: string | null, owner: { id: string, name: string }, numerator: { id: string, name: string, unit: string, side: MetricSide, kind: MetricKind }, denominator: { id: string, name: string, unit: string } | null, viewerCan: { edit: boolean } }, result: { beforePerDay: number | null, afterPerDay: number | null, beforeDenominatorPerDay: number | null, afterDenominatorPerDay: number | null, change: number | null, lower: number | null, upper: number | null, dispersion: number | null, method: string, verdict: Verdict, missingDays: number, missingNumeratorDays: number, missingDenominatorDays: number, before: { from: string, to: string, value: number | null, numerator: string | null, denominator: string | null, days: number }, after: { from: string, to: string, value: number | null, numerator: string | null, denominator: string | null, days: number } } | null }>, doers: Array<{ entries: number, deliveries: number, member: { id: string, name: string, initials: string, title: string } }>, results: Array<{ part: MapPart, responsibility: { id: string, name: string } }>, concluders: Array<{ id: string, name: string }>, viewerCan: { conclude: boolean, extend: boolean } };

export type MeasuredEffectFragment = { expected: string, kpi: { id: string, version: number, name: string, direction: Direction, basis: KpiBasis, display: KpiDisplay, unit: PeriodUnit, target: string | null, owner: { id: string, name: string }, numerator: { id: string, name: string, unit: string, side: MetricSide, kind: MetricKind }, denominator: { id: string, name: string, unit: string } | null, viewerCan: { edit: boolean } }, result: { beforePerDay: number | null, afterPerDay: number | null, beforeDenominatorPerDay: number | null, afterDenominatorPerDay: number | null, change: number | null, lower: number | null, upper: number | null, dispersion: number | null, method: string, verdict: Verdict, missingDays: number, missingNumeratorDays: number, missingDenominatorDays: number, before: { from: string, to: string, value: number | null, numerator: string | null, denominator: string | null, days: number }, after: { from: string, to: string, value: number | null, numerator: string | null, denominator: string | null, days: number } } | null };

export type HomeAdminQueryVariables = Exact<{
  feeds: boolean;
  people: boolean;
  audit: boolean;
}>;


export type HomeAdminQuery = { metricLoads?: { edges: Array<{ node: { id: string, source: LoadSource, state: LoadState, name: string | null, startedAt: string, finishedAt: string | null, rowCount: number, badCount: number, by: { id: string, name: string } | null, token: { id: string, name: string } | null, issues: { edges: Array<{ node: { line: number, field: string | null, code: string, message: string, text: string | null } }> } } }> }, members?: { edges: Array<{ node: { id: string } }>, pageInfo: { hasNextPage: boolean } }, teams?: { edges: Array<{ node: { id: string } }>, pageInfo: { hasNextPage: boolean } }, auditLog?: { edges: Array<{ node: { id: string, at: string, action: string, subjectId: string, subjectName: string | null, detail: string, actor: { id: string, name: string, initials: string } | null } }> } };

export type HomeDoorFragment = { edges: Array<{ node: { id: string, name: string, unit: string, kind: MetricKind, side: MetricSide, trend: { unit: PeriodUnit, direction: Direction, state: TrendState, stateCount: number, stateSince: string | null, points: Array<{ from: string, to: string, value: number | null, lower: number | null, upper: number | null, isComplete: boolean, state: TrendState }>, latest: { from: string, to: string, value: number | null, numerator: string | null, denominator: string | null } | null } } }> };

export type FeedLoadFragment = { id: string, source: LoadSource, state: LoadState, name: string | null, startedAt: string, finishedAt: string | null, rowCount: number, badCount: number, by: { id: string, name: string } | null, token: { id: string, name: string } | null, issues: { edges: Array<{ node: { line: number, field: string | null, code: string, message: string, text: string | null } }> } };

export type DecisionCardFragment = { id: string, kind: DecisionKind, requestedAt: string, handOver: { id: string, reason: string, note: string | null, offeredAt: string, responsibility: { id: string, name: string, purpose: string, team: { id: string, name: string } | null }, from:
      | { __typename: 'Member', id: string, name: string }
      | { __typename: 'Team', id: string, name: string }
    , successor:
      | { __typename: 'Member', id: string, name: string }
      | { __typename: 'Team', id: string, name: string }
     | null, offeredBy: { id: string, name: string, initials: string, title: string }, viewerCan: { accept: boolean, decline: boolean } } | null, subject:
    | { __typename: 'ApiToken' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Cover' }
    | { __typename: 'GrayZone' }
    | { __typename: 'GrayZoneAssignment', id: string, version: number, mapEffect: MapEffect, name: string, scopeTaken: string, scopeLeft: string | null, leftName: string | null, words: string, weeks: number, offeredAt: string, answeredAt: string | null, answerWords: string | null, grayZone: { id: string, question: string }, assignedBy: { id: string, name: string, initials: string, title: string }, assignee: { id: string, name: string, initials: string, title: string }, responsibility: { id: string, name: string } | null, leftWith: { id: string, name: string } | null, viewerCan: { answer: boolean, withdraw: boolean } }
    | { __typename: 'GrayZoneTrial', id: string, from: string, to: string, owner:
        | { __typename: 'Member', id: string, name: string }
        | { __typename: 'Team', id: string, name: string }
      , grayZone: { id: string, question: string } }
    | { __typename: 'HandOff' }
    | { __typename: 'HandOver' }
    | { __typename: 'Idea', id: string, title: string, openPitch: { id: string, words: string, toTeam: { id: string, name: string }, pitchedBy: { id: string, name: string, initials: string, title: string } } | null }
    | { __typename: 'IdeaComment' }
    | { __typename: 'IdeaImpact', id: string, amount: number, currency: string, from: string, to: string, evidence: string, impactKind: ImpactKind, recordedBy: { id: string, name: string, initials: string, title: string }, idea: { id: string, title: string } }
    | { __typename: 'IdeaPitch' }
    | { __typename: 'Kpi' }
    | { __typename: 'KpiChange' }
    | { __typename: 'KpiCheckIn' }
    | { __typename: 'KpiTask' }
    | { __typename: 'Member' }
    | { __typename: 'Membership' }
    | { __typename: 'Metric' }
    | { __typename: 'MetricCorrection' }
    | { __typename: 'MetricLoad' }
    | { __typename: 'Milestone' }
    | { __typename: 'Notification' }
    | { __typename: 'OwnershipProposal', id: string, version: number, attempt: number, state: ProposalState, proposedAt: string, decidedAt: string | null, connection: string, gap: string, mission: string, hypothesis: string, weeks: number, trialFrom: string, trialTo: string, mapEffect: MapEffect, name: string, scopeTaken: string, scopeLeft: string | null, leftName: string | null, grayZone: { id: string, question: string }, proposer: { id: string, name: string, initials: string, title: string }, owner:
        | { __typename: 'Member', id: string, name: string }
        | { __typename: 'Team', id: string, name: string }
      , links: Array<{ relation: LinkRelation, note: string | null, responsibility: { id: string, name: string } }>, value: { id: string, name: string } | null, effects: Array<{ expected: string, kpi: { id: string, name: string } }>, consents: Array<{ isAbove: boolean, answer: ConsentAnswer | null, words: string | null, answeredAt: string | null, conditionAcceptedAt: string | null, team: { id: string, name: string }, voices: Array<{ id: string, name: string, initials: string, title: string }>, answeredBy: { id: string, name: string, initials: string, title: string } | null, answers: Array<{ answer: ConsentAnswer, words: string | null, answeredAt: string, conditionAcceptedAt: string | null, answeredBy: { id: string, name: string } }> }>, viewerCan: { withdraw: boolean, decideFor: Array<{ id: string, name: string }>, acceptConditionOf: Array<{ id: string }> }, responsibility: { id: string, name: string } | null, leftWith: { id: string, name: string } | null }
    | { __typename: 'Party' }
    | { __typename: 'Recognition' }
    | { __typename: 'Redemption', id: string, units: number, points: number, rewardState: RedemptionState, requestNote: string | null, option: { kind: RewardKind, name: string, unit: string }, member: { id: string, name: string, initials: string, title: string } }
    | { __typename: 'Responsibility' }
    | { __typename: 'RewardOption' }
    | { __typename: 'RoutingRequest' }
    | { __typename: 'SignalFiring' }
    | { __typename: 'SignalRule' }
    | { __typename: 'Stage' }
    | { __typename: 'Team' }
    | { __typename: 'Topic' }
    | { __typename: 'ValueChain' }
    | { __typename: 'Webhook' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WorkLogEntry' }
   | null };

export type TrialDecisionFragment = { id: string, from: string, to: string, owner:
    | { __typename: 'Member', id: string, name: string }
    | { __typename: 'Team', id: string, name: string }
  , grayZone: { id: string, question: string } };

export type IdeaDecisionFragment = { id: string, title: string, openPitch: { id: string, words: string, toTeam: { id: string, name: string }, pitchedBy: { id: string, name: string, initials: string, title: string } } | null };

export type ImpactDecisionFragment = { id: string, amount: number, currency: string, from: string, to: string, evidence: string, impactKind: ImpactKind, recordedBy: { id: string, name: string, initials: string, title: string }, idea: { id: string, title: string } };

export type RedemptionDecisionFragment = { id: string, units: number, points: number, rewardState: RedemptionState, requestNote: string | null, option: { kind: RewardKind, name: string, unit: string }, member: { id: string, name: string, initials: string, title: string } };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { viewer: { portal: Role, roles: Array<Role>, member: { id: string, name: string, memberships: Array<{ id: string, role: MembershipRole, team: { id: string, name: string, memberCount: number, children: Array<{ id: string, name: string, memberCount: number, to: string | null }> } }>, responsibilities: Array<{ role: RaciRole, viaTeam: { id: string, name: string } | null, responsibility: { id: string, name: string, ownership: Ownership, gaps: Array<GapKind>, reviewDueOn: string | null, team: { id: string, name: string } | null } }>, kpis: Array<{ setOn: string, id: string, name: string, display: KpiDisplay, retiredOn: string | null, serves: string | null, checkIns: { edges: Array<{ node: { id: string, at: string } }> }, owner: { id: string, name: string, initials: string, memberships: Array<{ id: string, team: { id: string, name: string } }> }, numerator: { id: string, name: string, unit: string }, denominator: { id: string, name: string } | null, trend: { unit: PeriodUnit, direction: Direction, state: TrendState, stateCount: number, stateSince: string | null, points: Array<{ from: string, to: string, value: number | null, lower: number | null, upper: number | null, isComplete: boolean, state: TrendState }>, latest: { from: string, to: string, value: number | null, numerator: string | null, denominator: string | null } | null } }> }, can: { managePeople: boolean, importOwnership: boolean, readAudit: boolean, setKpis: boolean, manageTokens: boolean } } | null, decisions: Array<{ id: string, kind: DecisionKind, requestedAt: string, handOver: { id: string, reason: string, note: string | null, offeredAt: string, responsibility: { id: string, name: string, purpose: string, team: { id: string, name: string } | null }, from:
        | { __typename: 'Member', id: string, name: string }
        | { __typename: 'Team', id: string, name: string }
      , successor:
        | { __typename: 'Member', id: string, name: string }
        | { __typename: 'Team', id: string, name: string }
       | null, offeredBy: { id: string, name: string, initials: string, title: string }, viewerCan: { accept: boolean, decline: boolean } } | null, subject:
      | { __typename: 'ApiToken' }
      | { __typename: 'AuditEntry' }
      | { __typename: 'Cover' }
      | { __typename: 'GrayZone' }
      | { __typename: 'GrayZoneAssignment', id: string, version: number, mapEffect: MapEffect, name: string, scopeTaken: string, scopeLeft: string | null, leftName: string | null, words: string, weeks: number, offeredAt: string, answeredAt: string | null, answerWords: string | null, grayZone: { id: string, question: string }, assignedBy: { id: string, name: string, initials: string, title: string }, assignee: { id: string, name: string, initials: string, title: string }, responsibility: { id: string, name: string } | null, leftWith: { id: string, name: string } | null, viewerCan: { answer: boolean, withdraw: boolean } }
      | { __typename: 'GrayZoneTrial', id: string, from: string, to: string, owner:
          | { __typename: 'Member', id: string, name: string }
          | { __typename: 'Team', id: string, name: string }
        , grayZone: { id: string, question: string } }
      | { __typename: 'HandOff' }
      | { __typename: 'HandOver' }
      | { __typename: 'Idea', id: string, title: string, openPitch: { id: string, words: string, toTeam: { id: string, name: string }, pitchedBy: { id: string, name: string, initials: string, title: string } } | null }
      | { __typename: 'IdeaComment' }
      | { __typename: 'IdeaImpact', id: string, amount: number, currency: string, from: string, to: string, evidence: string, impactKind: ImpactKind, recordedBy: { id: string, name: string, initials: string, title: string }, idea: { id: string, title: string } }
      | { __typename: 'IdeaPitch' }
      | { __typename: 'Kpi' }
      | { __typename: 'KpiChange' }
      | { __typename: 'KpiCheckIn' }
      | { __typename: 'KpiTask' }
      | { __typename: 'Member' }
      | { __typename: 'Membership' }
      | { __typename: 'Metric' }
      | { __typename: 'MetricCorrection' }
      | { __typename: 'MetricLoad' }
      | { __typename: 'Milestone' }
      | { __typename: 'Notification' }
      | { __typename: 'OwnershipProposal', id: string, version: number, attempt: number, state: ProposalState, proposedAt: string, decidedAt: string | null, connection: string, gap: string, mission: string, hypothesis: string, weeks: number, trialFrom: string, trialTo: string, mapEffect: MapEffect, name: string, scopeTaken: string, scopeLeft: string | null, leftName: string | null, grayZone: { id: string, question: string }, proposer: { id: string, name: string, initials: string, title: string }, owner:
          | { __typename: 'Member', id: string, name: string }
          | { __typename: 'Team', id: string, name: string }
        , links: Array<{ relation: LinkRelation, note: string | null, responsibility: { id: string, name: string } }>, value: { id: string, name: string } | null, effects: Array<{ expected: string, kpi: { id: string, name: string } }>, consents: Array<{ isAbove: boolean, answer: ConsentAnswer | null, words: string | null, answeredAt: string | null, conditionAcceptedAt: string | null, team: { id: string, name: string }, voices: Array<{ id: string, name: string, initials: string, title: string }>, answeredBy: { id: string, name: string, initials: string, title: string } | null, answers: Array<{ answer: ConsentAnswer, words: string | null, answeredAt: string, conditionAcceptedAt: string | null, answeredBy: { id: string, name: string } }> }>, viewerCan: { withdraw: boolean, decideFor: Array<{ id: string, name: string }>, acceptConditionOf: Array<{ id: string }> }, responsibility: { id: string, name: string } | null, leftWith: { id: string, name: string } | null }
      | { __typename: 'Party' }
      | { __typename: 'Recognition' }
      | { __typename: 'Redemption', id: string, units: number, points: number, rewardState: RedemptionState, requestNote: string | null, option: { kind: RewardKind, name: string, unit: string }, member: { id: string, name: string, initials: string, title: string } }
      | { __typename: 'Responsibility' }
      | { __typename: 'RewardOption' }
      | { __typename: 'RoutingRequest' }
      | { __typename: 'SignalFiring' }
      | { __typename: 'SignalRule' }
      | { __typename: 'Stage' }
      | { __typename: 'Team' }
      | { __typename: 'Topic' }
      | { __typename: 'ValueChain' }
      | { __typename: 'Webhook' }
      | { __typename: 'WebhookDelivery' }
      | { __typename: 'WorkLogEntry' }
     | null }>, dueKpiTasks: Array<{ id: string, version: number, title: string, dueOn: string, kpi: { id: string, name: string } }>, waiting: { edges: Array<{ node: { id: string, text: string, asker: { id: string, name: string, initials: string } | null, team: { id: string, name: string } | null, hops: Array<{ id: string, sentAt: string, outcome: HopOutcome, team: { id: string, name: string } }> } }>, pageInfo: { hasNextPage: boolean } }, proposed: { edges: Array<{ node: { question: string, spottedAt: string, size: number, deliveryCount: number, id: string, state: GrayZoneState, nextStep: GrayZoneStep, viewerCan: { logWork: boolean }, openProposal: { id: string, owner:
            | { __typename: 'Member', id: string, name: string, initials: string, title: string, active: boolean }
            | { __typename: 'Team', id: string, name: string, kind: TeamKind }
          , proposer: { id: string, name: string }, consents: Array<{ answer: ConsentAnswer | null, team: { id: string } }> } | null, openAssignment: { id: string, assignee: { id: string, name: string } } | null, currentTrial: { id: string, from: string, to: string, owner:
            | { __typename: 'Member', id: string, name: string, initials: string, title: string, active: boolean }
            | { __typename: 'Team', id: string, name: string, kind: TeamKind }
           } | null, trials: Array<{ id: string, outcome: TrialOutcome | null, owner:
            | { __typename: 'Member', id: string, name: string, initials: string, title: string, active: boolean }
            | { __typename: 'Team', id: string, name: string, kind: TeamKind }
           }> } }> }, trials: { edges: Array<{ node: { question: string, spottedAt: string, size: number, deliveryCount: number, id: string, state: GrayZoneState, nextStep: GrayZoneStep, viewerCan: { logWork: boolean }, openProposal: { id: string, owner:
            | { __typename: 'Member', id: string, name: string, initials: string, title: string, active: boolean }
            | { __typename: 'Team', id: string, name: string, kind: TeamKind }
          , proposer: { id: string, name: string }, consents: Array<{ answer: ConsentAnswer | null, team: { id: string } }> } | null, openAssignment: { id: string, assignee: { id: string, name: string } } | null, currentTrial: { id: string, from: string, to: string, owner:
            | { __typename: 'Member', id: string, name: string, initials: string, title: string, active: boolean }
            | { __typename: 'Team', id: string, name: string, kind: TeamKind }
           } | null, trials: Array<{ id: string, outcome: TrialOutcome | null, owner:
            | { __typename: 'Member', id: string, name: string, initials: string, title: string, active: boolean }
            | { __typename: 'Team', id: string, name: string, kind: TeamKind }
           }> } }> } };

export type HomeZoneFragment = { question: string, spottedAt: string, size: number, deliveryCount: number, id: string, state: GrayZoneState, nextStep: GrayZoneStep, viewerCan: { logWork: boolean }, openProposal: { id: string, owner:
      | { __typename: 'Member', id: string, name: string, initials: string, title: string, active: boolean }
      | { __typename: 'Team', id: string, name: string, kind: TeamKind }
    , proposer: { id: string, name: string }, consents: Array<{ answer: ConsentAnswer | null, team: { id: string } }> } | null, openAssignment: { id: string, assignee: { id: string, name: string } } | null, currentTrial: { id: string, from: string, to: string, owner:
      | { __typename: 'Member', id: string, name: string, initials: string, title: string, active: boolean }
      | { __typename: 'Team', id: string, name: string, kind: TeamKind }
     } | null, trials: Array<{ id: string, outcome: TrialOutcome | null, owner:
      | { __typename: 'Member', id: string, name: string, initials: string, title: string, active: boolean }
      | { __typename: 'Team', id: string, name: string, kind: TeamKind }
     }> };

export type HomeKpiFragment = { setOn: string, id: string, name: string, display: KpiDisplay, retiredOn: string | null, serves: string | null, checkIns: { edges: Array<{ node: { id: string, at: string } }> }, owner: { id: string, name: string, initials: string, memberships: Array<{ id: string, team: { id: string, name: string } }> }, numerator: { id: string, name: string, unit: string }, denominator: { id: string, name: string } | null, trend: { unit: PeriodUnit, direction: Direction, state: TrendState, stateCount: number, stateSince: string | null, points: Array<{ from: string, to: string, value: number | null, lower: number | null, upper: number | null, isComplete: boolean, state: TrendState }>, latest: { from: string, to: string, value: number | null, numerator: string | null, denominator: string | null } | null } };

export type DueTaskFragment = { id: string, version: number, title: string, dueOn: string, kpi: { id: string, name: string } };

export type OwnedRowFragment = { id: string, name: string, ownership: Ownership, gaps: Array<GapKind>, reviewDueOn: string | null, team: { id: string, name: string } | null };

type HomeHolder_Member_Fragment = { __typename: 'Member', id: string, name: string };

type HomeHolder_Team_Fragment = { __typename: 'Team', id: string, name: string };

export type HomeHolderFragment =
  | HomeHolder_Member_Fragment
  | HomeHolder_Team_Fragment
;

export type HomeMoreQueryVariables = Exact<{
  teamId?: string | null | undefined;
  teamKpis?: KpiFilter | null | undefined;
  zonesIn?: GrayZoneFilter | null | undefined;
  gaps: boolean;
  lead: boolean;
  zones: boolean;
}>;


export type HomeMoreQuery = { mapHealth?: { total: number, gapCount: number, unowned: { count: number, gaps: Array<{ load: number | null, overdueDays: number | null, responsibility: { id: string, name: string } | null, member: { id: string, name: string } | null, handOff: { id: string, from: { id: string, name: string }, to: { id: string, name: string } } | null }> }, doublyOwned: { count: number, gaps: Array<{ load: number | null, overdueDays: number | null, responsibility: { id: string, name: string } | null, member: { id: string, name: string } | null, handOff: { id: string, from: { id: string, name: string }, to: { id: string, name: string } } | null }> }, brokenHandOffs: { count: number, gaps: Array<{ load: number | null, overdueDays: number | null, responsibility: { id: string, name: string } | null, member: { id: string, name: string } | null, handOff: { id: string, from: { id: string, name: string }, to: { id: string, name: string } } | null }> }, stale: { count: number, gaps: Array<{ load: number | null, overdueDays: number | null, responsibility: { id: string, name: string } | null, member: { id: string, name: string } | null, handOff: { id: string, from: { id: string, name: string }, to: { id: string, name: string } } | null }> }, overloaded: { count: number, gaps: Array<{ load: number | null, overdueDays: number | null, responsibility: { id: string, name: string } | null, member: { id: string, name: string } | null, handOff: { id: string, from: { id: string, name: string }, to: { id: string, name: string } } | null }> } }, kpis?: { edges: Array<{ node: { id: string, name: string, display: KpiDisplay, retiredOn: string | null, serves: string | null, owner: { id: string, name: string, initials: string, memberships: Array<{ id: string, team: { id: string, name: string } }> }, numerator: { id: string, name: string, unit: string }, denominator: { id: string, name: string } | null, trend: { unit: PeriodUnit, direction: Direction, state: TrendState, stateCount: number, stateSince: string | null, points: Array<{ from: string, to: string, value: number | null, lower: number | null, upper: number | null, isComplete: boolean, state: TrendState }>, latest: { from: string, to: string, value: number | null, numerator: string | null, denominator: string | null } | null } } }>, pageInfo: { hasNextPage: boolean } }, orders?: { edges: Array<{ node: { id: string, name: string, unit: string, kind: MetricKind, side: MetricSide, trend: { unit: PeriodUnit, direction: Direction, state: TrendState, stateCount: number, stateSince: string | null, points: Array<{ from: string, to: string, value: number | null, lower: number | null, upper: number | null, isComplete: boolean, state: TrendState }>, latest: { from: string, to: string, value: number | null, numerator: string | null, denominator: string | null } | null } } }> }, signUps?: { edges: Array<{ node: { id: string, name: string, unit: string, kind: MetricKind, side: MetricSide, trend: { unit: PeriodUnit, direction: Direction, state: TrendState, stateCount: number, stateSince: string | null, points: Array<{ from: string, to: string, value: number | null, lower: number | null, upper: number | null, isComplete: boolean, state: TrendState }>, latest: { from: string, to: string, value: number | null, numerator: string | null, denominator: string | null } | null } } }> }, contacts?: { edges: Array<{ node: { id: string, name: string, unit: string, kind: MetricKind, side: MetricSide, trend: { unit: PeriodUnit, direction: Direction, state: TrendState, stateCount: number, stateSince: string | null, points: Array<{ from: string, to: string, value: number | null, lower: number | null, upper: number | null, isComplete: boolean, state: TrendState }>, latest: { from: string, to: string, value: number | null, numerator: string | null, denominator: string | null } | null } } }> }, returns?: { edges: Array<{ node: { id: string, name: string, unit: string, kind: MetricKind, side: MetricSide, trend: { unit: PeriodUnit, direction: Direction, state: TrendState, stateCount: number, stateSince: string | null, points: Array<{ from: string, to: string, value: number | null, lower: number | null, upper: number | null, isComplete: boolean, state: TrendState }>, latest: { from: string, to: string, value: number | null, numerator: string | null, denominator: string | null } | null } } }> }, frontDoor?: { edges: Array<{ node: { id: string, name: string, unit: string, kind: MetricKind, side: MetricSide, trend: { unit: PeriodUnit, direction: Direction, state: TrendState, stateCount: number, stateSince: string | null, points: Array<{ from: string, to: string, value: number | null, lower: number | null, upper: number | null, isComplete: boolean, state: TrendState }>, latest: { from: string, to: string, value: number | null, numerator: string | null, denominator: string | null } | null } } }> }, backDoor?: { edges: Array<{ node: { id: string, name: string, unit: string, kind: MetricKind, side: MetricSide, trend: { unit: PeriodUnit, direction: Direction, state: TrendState, stateCount: number, stateSince: string | null, points: Array<{ from: string, to: string, value: number | null, lower: number | null, upper: number | null, isComplete: boolean, state: TrendState }>, latest: { from: string, to: string, value: number | null, numerator: string | null, denominator: string | null } | null } } }> }, zones?: { totalCount: number, edges: Array<{ node: { question: string, spottedAt: string, size: number, deliveryCount: number, id: string, state: GrayZoneState, nextStep: GrayZoneStep, viewerCan: { logWork: boolean }, openProposal: { id: string, owner:
            | { __typename: 'Member', id: string, name: string, initials: string, title: string, active: boolean }
            | { __typename: 'Team', id: string, name: string, kind: TeamKind }
          , proposer: { id: string, name: string }, consents: Array<{ answer: ConsentAnswer | null, team: { id: string } }> } | null, openAssignment: { id: string, assignee: { id: string, name: string } } | null, currentTrial: { id: string, from: string, to: string, owner:
            | { __typename: 'Member', id: string, name: string, initials: string, title: string, active: boolean }
            | { __typename: 'Team', id: string, name: string, kind: TeamKind }
           } | null, trials: Array<{ id: string, outcome: TrialOutcome | null, owner:
            | { __typename: 'Member', id: string, name: string, initials: string, title: string, active: boolean }
            | { __typename: 'Team', id: string, name: string, kind: TeamKind }
           }> } }> } };

export type HomeGapsFragment = { total: number, gapCount: number, unowned: { count: number, gaps: Array<{ load: number | null, overdueDays: number | null, responsibility: { id: string, name: string } | null, member: { id: string, name: string } | null, handOff: { id: string, from: { id: string, name: string }, to: { id: string, name: string } } | null }> }, doublyOwned: { count: number, gaps: Array<{ load: number | null, overdueDays: number | null, responsibility: { id: string, name: string } | null, member: { id: string, name: string } | null, handOff: { id: string, from: { id: string, name: string }, to: { id: string, name: string } } | null }> }, brokenHandOffs: { count: number, gaps: Array<{ load: number | null, overdueDays: number | null, responsibility: { id: string, name: string } | null, member: { id: string, name: string } | null, handOff: { id: string, from: { id: string, name: string }, to: { id: string, name: string } } | null }> }, stale: { count: number, gaps: Array<{ load: number | null, overdueDays: number | null, responsibility: { id: string, name: string } | null, member: { id: string, name: string } | null, handOff: { id: string, from: { id: string, name: string }, to: { id: string, name: string } } | null }> }, overloaded: { count: number, gaps: Array<{ load: number | null, overdueDays: number | null, responsibility: { id: string, name: string } | null, member: { id: string, name: string } | null, handOff: { id: string, from: { id: string, name: string }, to: { id: string, name: string } } | null }> } };

export type GapSummaryFragment = { count: number, gaps: Array<{ load: number | null, overdueDays: number | null, responsibility: { id: string, name: string } | null, member: { id: string, name: string } | null, handOff: { id: string, from: { id: string, name: string }, to: { id: string, name: string } } | null }> };

export type IdeaEditorQueryVariables = Exact<{
  first: number;
}>;


export type IdeaEditorQuery = { viewer: { member: { id: string, name: string } } | null, company: { values: Array<{ id: string, name: string }> }, kpis: { edges: Array<{ node: { id: string, name: string, owner: { id: string, name: string } } }> } };

export type IdeaToEditQueryVariables = Exact<{
  id: string;
  first: number;
}>;


export type IdeaToEditQuery = { node:
    | { __typename: 'ApiToken' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Cover' }
    | { __typename: 'GrayZone' }
    | { __typename: 'GrayZoneAssignment' }
    | { __typename: 'GrayZoneTrial' }
    | { __typename: 'HandOff' }
    | { __typename: 'HandOver' }
    | { __typename: 'Idea', id: string, version: number, title: string, problem: string, proposal: string, state: IdeaState, reach: number, effect: string, effort: string, priority: number, value: { id: string, name: string } | null, evidence: Array<{ kind: EvidenceKind, text: string | null, source: string | null, figure: string | null, kpi: { id: string, name: string, owner: { id: string, name: string } } | null }>, people: Array<{ role: IdeaRole, weight: number, member: { id: string, name: string } }>, viewerCan: { edit: boolean } }
    | { __typename: 'IdeaComment' }
    | { __typename: 'IdeaImpact' }
    | { __typename: 'IdeaPitch' }
    | { __typename: 'Kpi' }
    | { __typename: 'KpiChange' }
    | { __typename: 'KpiCheckIn' }
    | { __typename: 'KpiTask' }
    | { __typename: 'Member' }
    | { __typename: 'Membership' }
    | { __typename: 'Metric' }
    | { __typename: 'MetricCorrection' }
    | { __typename: 'MetricLoad' }
    | { __typename: 'Milestone' }
    | { __typename: 'Notification' }
    | { __typename: 'OwnershipProposal' }
    | { __typename: 'Party' }
    | { __typename: 'Recognition' }
    | { __typename: 'Redemption' }
    | { __typename: 'Responsibility' }
    | { __typename: 'RewardOption' }
    | { __typename: 'RoutingRequest' }
    | { __typename: 'SignalFiring' }
    | { __typename: 'SignalRule' }
    | { __typename: 'Stage' }
    | { __typename: 'Team' }
    | { __typename: 'Topic' }
    | { __typename: 'ValueChain' }
    | { __typename: 'Webhook' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WorkLogEntry' }
   | null, viewer: { member: { id: string, name: string } } | null, company: { values: Array<{ id: string, name: string }> }, kpis: { edges: Array<{ node: { id: string, name: string, owner: { id: string, name: string } } }> } };

export type IdeaEditorChoicesFragment = { viewer: { member: { id: string, name: string } } | null, company: { values: Array<{ id: string, name: string }> } };

export type KpiChoicesFragment = { kpis: { edges: Array<{ node: { id: string, name: string, owner: { id: string, name: string } } }> } };

export type EditableIdeaFragment = { id: string, version: number, title: string, problem: string, proposal: string, state: IdeaState, reach: number, effect: string, effort: string, priority: number, value: { id: string, name: string } | null, evidence: Array<{ kind: EvidenceKind, text: string | null, source: string | null, figure: string | null, kpi: { id: string, name: string, owner: { id: string, name: string } } | null }>, people: Array<{ role: IdeaRole, weight: number, member: { id: string, name: string } }>, viewerCan: { edit: boolean } };

export type RaiseIdeaMutationVariables = Exact<{
  input: RaiseIdeaInput;
}>;


export type RaiseIdeaMutation = { raiseIdea: { idea: { id: string } } };

export type UpdateIdeaMutationVariables = Exact<{
  input: UpdateIdeaInput;
}>;


export type UpdateIdeaMutation = { updateIdea: { idea: { id: string } } };

export type IdeaListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: IdeaFilter | null | undefined;
  order?: IdeaOrder | null | undefined;
  person: string;
  hasPerson: boolean;
}>;


export type IdeaListQuery = { ideas: { edges: Array<{ node: { id: string, title: string, state: IdeaState, rank: number, rankedCount: number, commentCount: number, creditCount: number, reach: number, effect: string, effort: string, priority: number, supportCount: number, isSupported: boolean, people: Array<{ role: IdeaRole, member: { id: string, name: string } }>, openPitch: { id: string, toTeam: { id: string, name: string } } | null, viewerCan: { support: boolean } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, viewer: { roles: Array<Role>, member: { id: string } } | null, person?:
    | { __typename: 'ApiToken' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Cover' }
    | { __typename: 'GrayZone' }
    | { __typename: 'GrayZoneAssignment' }
    | { __typename: 'GrayZoneTrial' }
    | { __typename: 'HandOff' }
    | { __typename: 'HandOver' }
    | { __typename: 'Idea' }
    | { __typename: 'IdeaComment' }
    | { __typename: 'IdeaImpact' }
    | { __typename: 'IdeaPitch' }
    | { __typename: 'Kpi' }
    | { __typename: 'KpiChange' }
    | { __typename: 'KpiCheckIn' }
    | { __typename: 'KpiTask' }
    | { __typename: 'Member', id: string, name: string }
    | { __typename: 'Membership' }
    | { __typename: 'Metric' }
    | { __typename: 'MetricCorrection' }
    | { __typename: 'MetricLoad' }
    | { __typename: 'Milestone' }
    | { __typename: 'Notification' }
    | { __typename: 'OwnershipProposal' }
    | { __typename: 'Party' }
    | { __typename: 'Recognition' }
    | { __typename: 'Redemption' }
    | { __typename: 'Responsibility' }
    | { __typename: 'RewardOption' }
    | { __typename: 'RoutingRequest' }
    | { __typename: 'SignalFiring' }
    | { __typename: 'SignalRule' }
    | { __typename: 'Stage' }
    | { __typename: 'Team' }
    | { __typename: 'Topic' }
    | { __typename: 'ValueChain' }
    | { __typename: 'Webhook' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WorkLogEntry' }
   | null };

export type IdeaRowFragment = { id: string, title: string, state: IdeaState, rank: number, rankedCount: number, commentCount: number, creditCount: number, reach: number, effect: string, effort: string, priority: number, supportCount: number, isSupported: boolean, people: Array<{ role: IdeaRole, member: { id: string, name: string } }>, openPitch: { id: string, toTeam: { id: string, name: string } } | null, viewerCan: { support: boolean } };

export type IdeaFormulaFragment = { id: string, reach: number, effect: string, effort: string, priority: number };

export type IdeaSupportFragment = { id: string, title: string, supportCount: number, isSupported: boolean, viewerCan: { support: boolean } };

export type SimilarIdeasQueryVariables = Exact<{
  text: string;
}>;


export type SimilarIdeasQuery = { similarIdeas: Array<{ id: string, title: string, state: IdeaState, supportCount: number, people: Array<{ role: IdeaRole, member: { id: string, name: string } }> }> };

export type SimilarIdeaFragment = { id: string, title: string, state: IdeaState, supportCount: number, people: Array<{ role: IdeaRole, member: { id: string, name: string } }> };

export type SupportIdeaMutationVariables = Exact<{
  input: SupportIdeaInput;
}>;


export type SupportIdeaMutation = { supportIdea: { idea: { id: string, title: string, supportCount: number, isSupported: boolean, viewerCan: { support: boolean } } } };

export type CommentIdeaMutationVariables = Exact<{
  input: CommentIdeaInput;
}>;


export type CommentIdeaMutation = { commentIdea: { comment: { id: string } } };

export type RemoveIdeaCommentMutationVariables = Exact<{
  input: RemoveIdeaCommentInput;
}>;


export type RemoveIdeaCommentMutation = { removeIdeaComment: { idea: { id: string } } };

export type PitchIdeaMutationVariables = Exact<{
  input: PitchIdeaInput;
}>;


export type PitchIdeaMutation = { pitchIdea: { idea: { id: string } } };

export type WithdrawPitchMutationVariables = Exact<{
  input: WithdrawPitchInput;
}>;


export type WithdrawPitchMutation = { withdrawPitch: { idea: { id: string } } };

export type DecideIdeaMutationVariables = Exact<{
  input: DecideIdeaInput;
}>;


export type DecideIdeaMutation = { decideIdea: { idea: { id: string } } };

export type StartIdeaMutationVariables = Exact<{
  input: StartIdeaInput;
}>;


export type StartIdeaMutation = { startIdea: { idea: { id: string } } };

export type LinkIdeaChangeMutationVariables = Exact<{
  input: LinkIdeaChangeInput;
}>;


export type LinkIdeaChangeMutation = { linkIdeaChange: { idea: { id: string } } };

export type RecordImpactMutationVariables = Exact<{
  input: RecordImpactInput;
}>;


export type RecordImpactMutation = { recordImpact: { impact: { id: string } } };

export type VerifyImpactMutationVariables = Exact<{
  input: VerifyImpactInput;
}>;


export type VerifyImpactMutation = { verifyImpact: { impact: { id: string } } };

export type IdeaChangeChoicesQueryVariables = Exact<{
  id: string;
  kpi: string;
  hasKpi: boolean;
  first: number;
}>;


export type IdeaChangeChoicesQuery = { node:
    | { __typename: 'ApiToken' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Cover' }
    | { __typename: 'GrayZone' }
    | { __typename: 'GrayZoneAssignment' }
    | { __typename: 'GrayZoneTrial' }
    | { __typename: 'HandOff' }
    | { __typename: 'HandOver' }
    | { __typename: 'Idea', id: string, version: number, title: string, change: { id: string, kpi: { id: string, name: string } } | null, evidence: Array<{ kpi: { id: string } | null }>, viewerCan: { linkChange: boolean } }
    | { __typename: 'IdeaComment' }
    | { __typename: 'IdeaImpact' }
    | { __typename: 'IdeaPitch' }
    | { __typename: 'Kpi' }
    | { __typename: 'KpiChange' }
    | { __typename: 'KpiCheckIn' }
    | { __typename: 'KpiTask' }
    | { __typename: 'Member' }
    | { __typename: 'Membership' }
    | { __typename: 'Metric' }
    | { __typename: 'MetricCorrection' }
    | { __typename: 'MetricLoad' }
    | { __typename: 'Milestone' }
    | { __typename: 'Notification' }
    | { __typename: 'OwnershipProposal' }
    | { __typename: 'Party' }
    | { __typename: 'Recognition' }
    | { __typename: 'Redemption' }
    | { __typename: 'Responsibility' }
    | { __typename: 'RewardOption' }
    | { __typename: 'RoutingRequest' }
    | { __typename: 'SignalFiring' }
    | { __typename: 'SignalRule' }
    | { __typename: 'Stage' }
    | { __typename: 'Team' }
    | { __typename: 'Topic' }
    | { __typename: 'ValueChain' }
    | { __typename: 'Webhook' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WorkLogEntry' }
   | null, kpi?:
    | { __typename: 'ApiToken' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Cover' }
    | { __typename: 'GrayZone' }
    | { __typename: 'GrayZoneAssignment' }
    | { __typename: 'GrayZoneTrial' }
    | { __typename: 'HandOff' }
    | { __typename: 'HandOver' }
    | { __typename: 'Idea' }
    | { __typename: 'IdeaComment' }
    | { __typename: 'IdeaImpact' }
    | { __typename: 'IdeaPitch' }
    | { __typename: 'Kpi', id: string, name: string, changes: Array<{ id: string, title: string, state: ChangeState, startsOn: string, judgedFrom: string, judgedTo: string }> }
    | { __typename: 'KpiChange' }
    | { __typename: 'KpiCheckIn' }
    | { __typename: 'KpiTask' }
    | { __typename: 'Member' }
    | { __typename: 'Membership' }
    | { __typename: 'Metric' }
    | { __typename: 'MetricCorrection' }
    | { __typename: 'MetricLoad' }
    | { __typename: 'Milestone' }
    | { __typename: 'Notification' }
    | { __typename: 'OwnershipProposal' }
    | { __typename: 'Party' }
    | { __typename: 'Recognition' }
    | { __typename: 'Redemption' }
    | { __typename: 'Responsibility' }
    | { __typename: 'RewardOption' }
    | { __typename: 'RoutingRequest' }
    | { __typename: 'SignalFiring' }
    | { __typename: 'SignalRule' }
    | { __typename: 'Stage' }
    | { __typename: 'Team' }
    | { __typename: 'Topic' }
    | { __typename: 'ValueChain' }
    | { __typename: 'Webhook' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WorkLogEntry' }
   | null, kpis: { edges: Array<{ node: { id: string, name: string, owner: { id: string, name: string } } }> } };

export type IdeaPageQueryVariables = Exact<{
  id: string;
  supporters: number;
  comments: number;
  commentsAfter?: string | null | undefined;
  credits: number;
  creditsAfter?: string | null | undefined;
}>;


export type IdeaPageQuery = { node:
    | { __typename: 'ApiToken' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Cover' }
    | { __typename: 'GrayZone' }
    | { __typename: 'GrayZoneAssignment' }
    | { __typename: 'GrayZoneTrial' }
    | { __typename: 'HandOff' }
    | { __typename: 'HandOver' }
    | { __typename: 'Idea', id: string, version: number, title: string, problem: string, proposal: string, state: IdeaState, raisedAt: string, rank: number, rankedCount: number, commentCount: number, reach: number, effect: string, effort: string, priority: number, supportCount: number, isSupported: boolean, creditCount: number, value: { id: string, name: string } | null, people: Array<{ role: IdeaRole, weight: number, member: { id: string, name: string, initials: string, memberships: Array<{ id: string, team: { id: string, name: string } }> } }>, evidence: Array<{ kind: EvidenceKind, text: string | null, source: string | null, figure: string | null, kpi: { id: string, name: string, owner: { id: string, name: string } } | null }>, supporters: { edges: Array<{ node: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean } }, comments: { edges: Array<{ node: { id: string, text: string, at: string, member: { id: string, name: string, initials: string }, mentions: Array<{ id: string, name: string }>, viewerCan: { remove: boolean } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, pitches: Array<{ id: string, attempt: number, words: string, pitchedAt: string, answer: PitchAnswer | null, answeredAt: string | null, reason: string | null, wayForward: string | null, withdrawnAt: string | null, pitchedBy: { id: string, name: string }, toTeam: { id: string, name: string }, answeredBy: { id: string, name: string } | null }>, openPitch: { id: string, toTeam: { id: string, name: string } } | null, change: { id: string, title: string, state: ChangeState, verdict: Verdict | null, startsOn: string, baselineFrom: string, baselineTo: string, judgedFrom: string, judgedTo: string, kpi: { id: string, name: string, display: KpiDisplay, numerator: { id: string, name: string, unit: string }, denominator: { id: string, name: string, unit: string } | null }, result: { missingDays: number, change: number | null, before: { value: number | null }, after: { value: number | null } } } | null, impacts: Array<{ id: string, version: number, kind: ImpactKind, amount: number, currency: string, from: string, to: string, evidence: string, recordedAt: string, state: ImpactState, verifiedAt: string | null, words: string | null, recordedBy: { id: string, name: string }, verifiedBy: { id: string, name: string, memberships: Array<{ id: string, team: { id: string, name: string } }> } | null, viewerCan: { verify: boolean, pay: boolean }, gainShare: { payable: number, isPayable: boolean, reason: string | null, parts: Array<{ weight: number, points: number, member: { id: string, name: string } }> } }>, viewerCan: { edit: boolean, pitch: boolean, withdrawPitch: boolean, decide: boolean, start: boolean, linkChange: boolean, recordImpact: boolean, credit: boolean, support: boolean }, credits: { edges: Array<{ node: { id: string, text: string, postedAt: string, credited: { start: number, end: number } | null, author: { id: string, name: string, initials: string } | null, authorTeam: { id: string, name: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { __typename: 'IdeaComment' }
    | { __typename: 'IdeaImpact' }
    | { __typename: 'IdeaPitch' }
    | { __typename: 'Kpi' }
    | { __typename: 'KpiChange' }
    | { __typename: 'KpiCheckIn' }
    | { __typename: 'KpiTask' }
    | { __typename: 'Member' }
    | { __typename: 'Membership' }
    | { __typename: 'Metric' }
    | { __typename: 'MetricCorrection' }
    | { __typename: 'MetricLoad' }
    | { __typename: 'Milestone' }
    | { __typename: 'Notification' }
    | { __typename: 'OwnershipProposal' }
    | { __typename: 'Party' }
    | { __typename: 'Recognition' }
    | { __typename: 'Redemption' }
    | { __typename: 'Responsibility' }
    | { __typename: 'RewardOption' }
    | { __typename: 'RoutingRequest' }
    | { __typename: 'SignalFiring' }
    | { __typename: 'SignalRule' }
    | { __typename: 'Stage' }
    | { __typename: 'Team' }
    | { __typename: 'Topic' }
    | { __typename: 'ValueChain' }
    | { __typename: 'Webhook' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WorkLogEntry' }
   | null, viewer: { member: { id: string, name: string, initials: string } } | null, rewardRule: { gainSharePercent: number, gainShareCap: number } };

export type IdeaShownFragment = { id: string, version: number, title: string, problem: string, proposal: string, state: IdeaState, raisedAt: string, rank: number, rankedCount: number, commentCount: number, reach: number, effect: string, effort: string, priority: number, supportCount: number, isSupported: boolean, creditCount: number, value: { id: string, name: string } | null, people: Array<{ role: IdeaRole, weight: number, member: { id: string, name: string, initials: string, memberships: Array<{ id: string, team: { id: string, name: string } }> } }>, evidence: Array<{ kind: EvidenceKind, text: string | null, source: string | null, figure: string | null, kpi: { id: string, name: string, owner: { id: string, name: string } } | null }>, supporters: { edges: Array<{ node: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean } }, comments: { edges: Array<{ node: { id: string, text: string, at: string, member: { id: string, name: string, initials: string }, mentions: Array<{ id: string, name: string }>, viewerCan: { remove: boolean } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, pitches: Array<{ id: string, attempt: number, words: string, pitchedAt: string, answer: PitchAnswer | null, answeredAt: string | null, reason: string | null, wayForward: string | null, withdrawnAt: string | null, pitchedBy: { id: string, name: string }, toTeam: { id: string, name: string }, answeredBy: { id: string, name: string } | null }>, openPitch: { id: string, toTeam: { id: string, name: string } } | null, change: { id: string, title: string, state: ChangeState, verdict: Verdict | null, startsOn: string, baselineFrom: string, baselineTo: string, judgedFrom: string, judgedTo: string, kpi: { id: string, name: string, display: KpiDisplay, numerator: { id: string, name: string, unit: string }, denominator: { id: string, name: string, unit: string } | null }, result: { missingDays: number, change: number | null, before: { value: number | null }, after: { value: number | null } } } | null, impacts: Array<{ id: string, version: number, kind: ImpactKind, amount: number, currency: string, from: string, to: string, evidence: string, recordedAt: string, state: ImpactState, verifiedAt: string | null, words: string | null, recordedBy: { id: string, name: string }, verifiedBy: { id: string, name: string, memberships: Array<{ id: string, team: { id: string, name: string } }> } | null, viewerCan: { verify: boolean, pay: boolean }, gainShare: { payable: number, isPayable: boolean, reason: string | null, parts: Array<{ weight: number, points: number, member: { id: string, name: string } }> } }>, viewerCan: { edit: boolean, pitch: boolean, withdrawPitch: boolean, decide: boolean, start: boolean, linkChange: boolean, recordImpact: boolean, credit: boolean, support: boolean }, credits: { edges: Array<{ node: { id: string, text: string, postedAt: string, credited: { start: number, end: number } | null, author: { id: string, name: string, initials: string } | null, authorTeam: { id: string, name: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type EvidenceShownFragment = { kind: EvidenceKind, text: string | null, source: string | null, figure: string | null, kpi: { id: string, name: string, owner: { id: string, name: string } } | null };

export type IdeaCommentShownFragment = { id: string, text: string, at: string, member: { id: string, name: string, initials: string }, mentions: Array<{ id: string, name: string }>, viewerCan: { remove: boolean } };

export type PitchShownFragment = { id: string, attempt: number, words: string, pitchedAt: string, answer: PitchAnswer | null, answeredAt: string | null, reason: string | null, wayForward: string | null, withdrawnAt: string | null, pitchedBy: { id: string, name: string }, toTeam: { id: string, name: string }, answeredBy: { id: string, name: string } | null };

export type IdeaChangeShownFragment = { id: string, title: string, state: ChangeState, verdict: Verdict | null, startsOn: string, baselineFrom: string, baselineTo: string, judgedFrom: string, judgedTo: string, kpi: { id: string, name: string, display: KpiDisplay, numerator: { id: string, name: string, unit: string }, denominator: { id: string, name: string, unit: string } | null }, result: { missingDays: number, change: number | null, before: { value: number | null }, after: { value: number | null } } };

export type ImpactShownFragment = { id: string, version: number, kind: ImpactKind, amount: number, currency: string, from: string, to: string, evidence: string, recordedAt: string, state: ImpactState, verifiedAt: string | null, words: string | null, recordedBy: { id: string, name: string }, verifiedBy: { id: string, name: string, memberships: Array<{ id: string, team: { id: string, name: string } }> } | null, viewerCan: { verify: boolean } };

export type ApiTokensQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ApiTokensQuery = { apiTokens: { edges: Array<{ node: { id: string, name: string, scopes: Array<TokenScope>, start: string, createdAt: string, expiresOn: string | null, lastUsedAt: string | null, revokedAt: string | null, createdBy: { id: string, name: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CreateApiTokenMutationVariables = Exact<{
  input: CreateApiTokenInput;
}>;


export type CreateApiTokenMutation = { createApiToken: { secret: string, token: { id: string, name: string } } };

export type RevokeApiTokenMutationVariables = Exact<{
  input: RevokeApiTokenInput;
}>;


export type RevokeApiTokenMutation = { revokeApiToken: { token: { id: string, revokedAt: string | null } } };

export type WebhookDeliveryShownFragment = { id: string, topic: string, state: DeliveryState, attempts: number, statusCode: number | null, problem: string | null, createdAt: string, deliveredAt: string | null, nextAttemptAt: string | null };

export type WebhooksQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type WebhooksQuery = { webhooks: { edges: Array<{ node: { id: string, name: string, host: string, format: WebhookFormat, isActive: boolean, createdAt: string, deliveries: { edges: Array<{ node: { id: string, topic: string, state: DeliveryState, attempts: number, statusCode: number | null, problem: string | null, createdAt: string, deliveredAt: string | null, nextAttemptAt: string | null } }> } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type WebhookPageQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type WebhookPageQuery = { node:
    | { __typename: 'ApiToken' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Cover' }
    | { __typename: 'GrayZone' }
    | { __typename: 'GrayZoneAssignment' }
    | { __typename: 'GrayZoneTrial' }
    | { __typename: 'HandOff' }
    | { __typename: 'HandOver' }
    | { __typename: 'Idea' }
    | { __typename: 'IdeaComment' }
    | { __typename: 'IdeaImpact' }
    | { __typename: 'IdeaPitch' }
    | { __typename: 'Kpi' }
    | { __typename: 'KpiChange' }
    | { __typename: 'KpiCheckIn' }
    | { __typename: 'KpiTask' }
    | { __typename: 'Member' }
    | { __typename: 'Membership' }
    | { __typename: 'Metric' }
    | { __typename: 'MetricCorrection' }
    | { __typename: 'MetricLoad' }
    | { __typename: 'Milestone' }
    | { __typename: 'Notification' }
    | { __typename: 'OwnershipProposal' }
    | { __typename: 'Party' }
    | { __typename: 'Recognition' }
    | { __typename: 'Redemption' }
    | { __typename: 'Responsibility' }
    | { __typename: 'RewardOption' }
    | { __typename: 'RoutingRequest' }
    | { __typename: 'SignalFiring' }
    | { __typename: 'SignalRule' }
    | { __typename: 'Stage' }
    | { __typename: 'Team' }
    | { __typename: 'Topic' }
    | { __typename: 'ValueChain' }
    | { __typename: 'Webhook', id: string, version: number, name: string, url: string | null, host: string, format: WebhookFormat, isActive: boolean, createdAt: string, viewerCan: { manage: boolean }, deliveries: { edges: Array<{ node: { id: string, topic: string, state: DeliveryState, attempts: number, statusCode: number | null, problem: string | null, createdAt: string, deliveredAt: string | null, nextAttemptAt: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WorkLogEntry' }
   | null };

export type CreateWebhookMutationVariables = Exact<{
  input: CreateWebhookInput;
}>;


export type CreateWebhookMutation = { createWebhook: { secret: string | null, webhook: { id: string, name: string } } };

export type UpdateWebhookMutationVariables = Exact<{
  input: UpdateWebhookInput;
}>;


export type UpdateWebhookMutation = { updateWebhook: { webhook: { id: string, version: number, isActive: boolean } } };

export type TestWebhookMutationVariables = Exact<{
  input: TestWebhookInput;
}>;


export type TestWebhookMutation = { testWebhook: { delivery: { id: string, topic: string, state: DeliveryState, attempts: number, statusCode: number | null, problem: string | null, createdAt: string, deliveredAt: string | null, nextAttemptAt: string | null } } };

export type KpiEditorQueryVariables = Exact<{ [key: string]: never; }>;


export type KpiEditorQuery = { viewer: { can: { setKpis: boolean, editMetrics: boolean } } | null, company: { mission: string, values: Array<{ id: string, name: string, description: string }> }, kpiLibrary: Array<{ key: KpiTemplateKey, basis: KpiBasis, display: KpiDisplay, direction: Direction, numeratorRole: MetricRole, denominatorRole: MetricRole | null, numerator: { id: string, name: string, unit: string, side: MetricSide } | null, denominator: { id: string, name: string, unit: string, side: MetricSide } | null }>, metrics: { edges: Array<{ node: { id: string, name: string, unit: string, side: MetricSide } }>, pageInfo: { hasNextPage: boolean } } };

export type KpiToEditQueryVariables = Exact<{
  id: string;
}>;


export type KpiToEditQuery = { viewer: { can: { editMetrics: boolean } } | null, node:
    | { __typename: 'ApiToken' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Cover' }
    | { __typename: 'GrayZone' }
    | { __typename: 'GrayZoneAssignment' }
    | { __typename: 'GrayZoneTrial' }
    | { __typename: 'HandOff' }
    | { __typename: 'HandOver' }
    | { __typename: 'Idea' }
    | { __typename: 'IdeaComment' }
    | { __typename: 'IdeaImpact' }
    | { __typename: 'IdeaPitch' }
    | { __typename: 'Kpi', id: string, version: number, name: string, problem: string, basis: KpiBasis, display: KpiDisplay, direction: Direction, target: string | null, unit: PeriodUnit, retiredOn: string | null, serves: string | null, numerator: { id: string, name: string, unit: string, side: MetricSide }, denominator: { id: string, name: string, unit: string, side: MetricSide } | null, servesValue: { id: string, name: string } | null, tasks: Array<{ id: string, version: number, title: string, dueOn: string, doneOn: string | null }>, changes: Array<{ id: string }>, viewerCan: { edit: boolean } }
    | { __typename: 'KpiChange' }
    | { __typename: 'KpiCheckIn' }
    | { __typename: 'KpiTask' }
    | { __typename: 'Member' }
    | { __typename: 'Membership' }
    | { __typename: 'Metric' }
    | { __typename: 'MetricCorrection' }
    | { __typename: 'MetricLoad' }
    | { __typename: 'Milestone' }
    | { __typename: 'Notification' }
    | { __typename: 'OwnershipProposal' }
    | { __typename: 'Party' }
    | { __typename: 'Recognition' }
    | { __typename: 'Redemption' }
    | { __typename: 'Responsibility' }
    | { __typename: 'RewardOption' }
    | { __typename: 'RoutingRequest' }
    | { __typename: 'SignalFiring' }
    | { __typename: 'SignalRule' }
    | { __typename: 'Stage' }
    | { __typename: 'Team' }
    | { __typename: 'Topic' }
    | { __typename: 'ValueChain' }
    | { __typename: 'Webhook' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WorkLogEntry' }
   | null, company: { mission: string, values: Array<{ id: string, name: string, description: string }> }, kpiLibrary: Array<{ key: KpiTemplateKey, basis: KpiBasis, display: KpiDisplay, direction: Direction, numeratorRole: MetricRole, denominatorRole: MetricRole | null, numerator: { id: string, name: string, unit: string, side: MetricSide } | null, denominator: { id: string, name: string, unit: string, side: MetricSide } | null }>, metrics: { edges: Array<{ node: { id: string, name: string, unit: string, side: MetricSide } }>, pageInfo: { hasNextPage: boolean } } };

export type EditorChoicesFragment = { company: { mission: string, values: Array<{ id: string, name: string, description: string }> }, kpiLibrary: Array<{ key: KpiTemplateKey, basis: KpiBasis, display: KpiDisplay, direction: Direction, numeratorRole: MetricRole, denominatorRole: MetricRole | null, numerator: { id: string, name: string, unit: string, side: MetricSide } | null, denominator: { id: string, name: string, unit: string, side: MetricSide } | null }>, metrics: { edges: Array<{ node: { id: string, name: string, unit: string, side: MetricSide } }>, pageInfo: { hasNextPage: boolean } } };

export type EditorMetricFragment = { id: string, name: string, unit: string, side: MetricSide };

export type LibraryTemplateFragment = { key: KpiTemplateKey, basis: KpiBasis, display: KpiDisplay, direction: Direction, numeratorRole: MetricRole, denominatorRole: MetricRole | null, numerator: { id: string, name: string, unit: string, side: MetricSide } | null, denominator: { id: string, name: string, unit: string, side: MetricSide } | null };

export type EditableKpiFragment = { id: string, version: number, name: string, problem: string, basis: KpiBasis, display: KpiDisplay, direction: Direction, target: string | null, unit: PeriodUnit, retiredOn: string | null, serves: string | null, numerator: { id: string, name: string, unit: string, side: MetricSide }, denominator: { id: string, name: string, unit: string, side: MetricSide } | null, servesValue: { id: string, name: string } | null, tasks: Array<{ id: string, version: number, title: string, dueOn: string, doneOn: string | null }>, changes: Array<{ id: string }>, viewerCan: { edit: boolean } };

export type EditorTaskFragment = { id: string, version: number, title: string, dueOn: string, doneOn: string | null };

export type FindMetricsQueryVariables = Exact<{
  text: string;
}>;


export type FindMetricsQuery = { metrics: { edges: Array<{ node: { id: string, name: string, unit: string, side: MetricSide } }> } };

export type PreviewKpiQueryVariables = Exact<{
  input: PreviewKpiInput;
}>;


export type PreviewKpiQuery = { kpiPreview: { trend: { unit: PeriodUnit, from: string, to: string, method: LimitMethod, direction: Direction, state: TrendState, stateCount: number, stateSince: string | null, points: Array<{ from: string, to: string, value: number | null, numerator: string | null, denominator: string | null, lower: number | null, centre: number | null, upper: number | null, isComplete: boolean, missingDays: number, state: TrendState }>, segments: Array<{ from: string, to: string | null, baselineFrom: string, baselineTo: string, centre: number, pointCount: number, isProvisional: boolean, reason: string | null }>, signals: Array<{ rule: SignalRuleKind, side: LimitSide, from: string, to: string, count: number, helps: boolean, isCurrent: boolean }>, latest: { from: string, to: string, value: number | null, numerator: string | null, denominator: string | null, lower: number | null, centre: number | null, upper: number | null, isComplete: boolean, state: TrendState } | null }, capability: { met: number, of: number, pointCount: number } | null, advice: Array<{ code: AdviceCode, periodCount: number | null, offers: Array<{ key: KpiTemplateKey, basis: KpiBasis, display: KpiDisplay, direction: Direction, numeratorRole: MetricRole, denominatorRole: MetricRole | null, numerator: { id: string, name: string, unit: string, side: MetricSide } | null, denominator: { id: string, name: string, unit: string, side: MetricSide } | null }> }>, latest: { from: string, to: string, value: number | null, numerator: string | null, denominator: string | null, days: number } } };

export type PreviewedKpiFragment = { trend: { unit: PeriodUnit, from: string, to: string, method: LimitMethod, direction: Direction, state: TrendState, stateCount: number, stateSince: string | null, points: Array<{ from: string, to: string, value: number | null, numerator: string | null, denominator: string | null, lower: number | null, centre: number | null, upper: number | null, isComplete: boolean, missingDays: number, state: TrendState }>, segments: Array<{ from: string, to: string | null, baselineFrom: string, baselineTo: string, centre: number, pointCount: number, isProvisional: boolean, reason: string | null }>, signals: Array<{ rule: SignalRuleKind, side: LimitSide, from: string, to: string, count: number, helps: boolean, isCurrent: boolean }>, latest: { from: string, to: string, value: number | null, numerator: string | null, denominator: string | null, lower: number | null, centre: number | null, upper: number | null, isComplete: boolean, state: TrendState } | null }, capability: { met: number, of: number, pointCount: number } | null, advice: Array<{ code: AdviceCode, periodCount: number | null, offers: Array<{ key: KpiTemplateKey, basis: KpiBasis, display: KpiDisplay, direction: Direction, numeratorRole: MetricRole, denominatorRole: MetricRole | null, numerator: { id: string, name: string, unit: string, side: MetricSide } | null, denominator: { id: string, name: string, unit: string, side: MetricSide } | null }> }>, latest: { from: string, to: string, value: number | null, numerator: string | null, denominator: string | null, days: number } };

export type SetKpiMutationVariables = Exact<{
  input: SetKpiInput;
}>;


export type SetKpiMutation = { setKpi: { kpi: { id: string } } };

export type UpdateKpiMutationVariables = Exact<{
  input: UpdateKpiInput;
}>;


export type UpdateKpiMutation = { updateKpi: { kpi: { id: string } } };

export type AddEditorTaskMutationVariables = Exact<{
  input: AddKpiTaskInput;
}>;


export type AddEditorTaskMutation = { addKpiTask: { task: { id: string } } };

export type FinishTaskMutationVariables = Exact<{
  input: UpdateKpiTaskInput;
}>;


export type FinishTaskMutation = { updateKpiTask: { task: { id: string } } };

export type RemoveEditorTaskMutationVariables = Exact<{
  input: RemoveKpiTaskInput;
}>;


export type RemoveEditorTaskMutation = { removeKpiTask: { kpi: { id: string } } };

export type KpiToActOnQueryVariables = Exact<{
  id: string;
}>;


export type KpiToActOnQuery = { company: { id: string, today: string }, node:
    | { __typename: 'ApiToken' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Cover' }
    | { __typename: 'GrayZone' }
    | { __typename: 'GrayZoneAssignment' }
    | { __typename: 'GrayZoneTrial' }
    | { __typename: 'HandOff' }
    | { __typename: 'HandOver' }
    | { __typename: 'Idea' }
    | { __typename: 'IdeaComment' }
    | { __typename: 'IdeaImpact' }
    | { __typename: 'IdeaPitch' }
    | { __typename: 'Kpi', setOn: string, retiredOn: string | null, retiredReason: string | null, id: string, version: number, name: string, direction: Direction, basis: KpiBasis, display: KpiDisplay, unit: PeriodUnit, target: string | null, owner: { id: string, name: string }, numerator: { id: string, name: string, unit: string, side: MetricSide, kind: MetricKind }, denominator: { id: string, name: string, unit: string } | null, viewerCan: { edit: boolean } }
    | { __typename: 'KpiChange' }
    | { __typename: 'KpiCheckIn' }
    | { __typename: 'KpiTask' }
    | { __typename: 'Member' }
    | { __typename: 'Membership' }
    | { __typename: 'Metric' }
    | { __typename: 'MetricCorrection' }
    | { __typename: 'MetricLoad' }
    | { __typename: 'Milestone' }
    | { __typename: 'Notification' }
    | { __typename: 'OwnershipProposal' }
    | { __typename: 'Party' }
    | { __typename: 'Recognition' }
    | { __typename: 'Redemption' }
    | { __typename: 'Responsibility' }
    | { __typename: 'RewardOption' }
    | { __typename: 'RoutingRequest' }
    | { __typename: 'SignalFiring' }
    | { __typename: 'SignalRule' }
    | { __typename: 'Stage' }
    | { __typename: 'Team' }
    | { __typename: 'Topic' }
    | { __typename: 'ValueChain' }
    | { __typename: 'Webhook' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WorkLogEntry' }
   | null };

export type KpiTasksQueryVariables = Exact<{
  id: string;
}>;


export type KpiTasksQuery = { node:
    | { __typename: 'ApiToken' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Cover' }
    | { __typename: 'GrayZone' }
    | { __typename: 'GrayZoneAssignment' }
    | { __typename: 'GrayZoneTrial' }
    | { __typename: 'HandOff' }
    | { __typename: 'HandOver' }
    | { __typename: 'Idea' }
    | { __typename: 'IdeaComment' }
    | { __typename: 'IdeaImpact' }
    | { __typename: 'IdeaPitch' }
    | { __typename: 'Kpi', id: string, version: number, name: string, direction: Direction, basis: KpiBasis, display: KpiDisplay, unit: PeriodUnit, target: string | null, tasks: Array<{ id: string, version: number, title: string, dueOn: string, doneOn: string | null }>, owner: { id: string, name: string }, numerator: { id: string, name: string, unit: string, side: MetricSide, kind: MetricKind }, denominator: { id: string, name: string, unit: string } | null, viewerCan: { edit: boolean } }
    | { __typename: 'KpiChange' }
    | { __typename: 'KpiCheckIn' }
    | { __typename: 'KpiTask' }
    | { __typename: 'Member' }
    | { __typename: 'Membership' }
    | { __typename: 'Metric' }
    | { __typename: 'MetricCorrection' }
    | { __typename: 'MetricLoad' }
    | { __typename: 'Milestone' }
    | { __typename: 'Notification' }
    | { __typename: 'OwnershipProposal' }
    | { __typename: 'Party' }
    | { __typename: 'Recognition' }
    | { __typename: 'Redemption' }
    | { __typename: 'Responsibility' }
    | { __typename: 'RewardOption' }
    | { __typename: 'RoutingRequest' }
    | { __typename: 'SignalFiring' }
    | { __typename: 'SignalRule' }
    | { __typename: 'Stage' }
    | { __typename: 'Team' }
    | { __typename: 'Topic' }
    | { __typename: 'ValueChain' }
    | { __typename: 'Webhook' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WorkLogEntry' }
   | null };

export type KpiCheckInsQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type KpiCheckInsQuery = { node:
    | { __typename: 'ApiToken' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Cover' }
    | { __typename: 'GrayZone' }
    | { __typename: 'GrayZoneAssignment' }
    | { __typename: 'GrayZoneTrial' }
    | { __typename: 'HandOff' }
    | { __typename: 'HandOver' }
    | { __typename: 'Idea' }
    | { __typename: 'IdeaComment' }
    | { __typename: 'IdeaImpact' }
    | { __typename: 'IdeaPitch' }
    | { __typename: 'Kpi', id: string, version: number, name: string, direction: Direction, basis: KpiBasis, display: KpiDisplay, unit: PeriodUnit, target: string | null, checkIns: { edges: Array<{ node: { id: string, text: string, at: string, by: { id: string, name: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, owner: { id: string, name: string }, numerator: { id: string, name: string, unit: string, side: MetricSide, kind: MetricKind }, denominator: { id: string, name: string, unit: string } | null, viewerCan: { edit: boolean } }
    | { __typename: 'KpiChange' }
    | { __typename: 'KpiCheckIn' }
    | { __typename: 'KpiTask' }
    | { __typename: 'Member' }
    | { __typename: 'Membership' }
    | { __typename: 'Metric' }
    | { __typename: 'MetricCorrection' }
    | { __typename: 'MetricLoad' }
    | { __typename: 'Milestone' }
    | { __typename: 'Notification' }
    | { __typename: 'OwnershipProposal' }
    | { __typename: 'Party' }
    | { __typename: 'Recognition' }
    | { __typename: 'Redemption' }
    | { __typename: 'Responsibility' }
    | { __typename: 'RewardOption' }
    | { __typename: 'RoutingRequest' }
    | { __typename: 'SignalFiring' }
    | { __typename: 'SignalRule' }
    | { __typename: 'Stage' }
    | { __typename: 'Team' }
    | { __typename: 'Topic' }
    | { __typename: 'ValueChain' }
    | { __typename: 'Webhook' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WorkLogEntry' }
   | null };

export type KpiBaselinePreviewQueryVariables = Exact<{
  id: string;
  period: KpiPeriodInput;
}>;


export type KpiBaselinePreviewQuery = { node:
    | { __typename: 'ApiToken' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Cover' }
    | { __typename: 'GrayZone' }
    | { __typename: 'GrayZoneAssignment' }
    | { __typename: 'GrayZoneTrial' }
    | { __typename: 'HandOff' }
    | { __typename: 'HandOver' }
    | { __typename: 'Idea' }
    | { __typename: 'IdeaComment' }
    | { __typename: 'IdeaImpact' }
    | { __typename: 'IdeaPitch' }
    | { __typename: 'Kpi', id: string, version: number, name: string, direction: Direction, basis: KpiBasis, display: KpiDisplay, unit: PeriodUnit, target: string | null, value: { from: string, to: string, value: number | null, numerator: string | null, denominator: string | null, days: number }, owner: { id: string, name: string }, numerator: { id: string, name: string, unit: string, side: MetricSide, kind: MetricKind }, denominator: { id: string, name: string, unit: string } | null, viewerCan: { edit: boolean } }
    | { __typename: 'KpiChange' }
    | { __typename: 'KpiCheckIn' }
    | { __typename: 'KpiTask' }
    | { __typename: 'Member' }
    | { __typename: 'Membership' }
    | { __typename: 'Metric' }
    | { __typename: 'MetricCorrection' }
    | { __typename: 'MetricLoad' }
    | { __typename: 'Milestone' }
    | { __typename: 'Notification' }
    | { __typename: 'OwnershipProposal' }
    | { __typename: 'Party' }
    | { __typename: 'Recognition' }
    | { __typename: 'Redemption' }
    | { __typename: 'Responsibility' }
    | { __typename: 'RewardOption' }
    | { __typename: 'RoutingRequest' }
    | { __typename: 'SignalFiring' }
    | { __typename: 'SignalRule' }
    | { __typename: 'Stage' }
    | { __typename: 'Team' }
    | { __typename: 'Topic' }
    | { __typename: 'ValueChain' }
    | { __typename: 'Webhook' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WorkLogEntry' }
   | null };

export type KpiPeopleTeamsQueryVariables = Exact<{
  id: string;
}>;


export type KpiPeopleTeamsQuery = { node:
    | { __typename: 'ApiToken' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Cover' }
    | { __typename: 'GrayZone' }
    | { __typename: 'GrayZoneAssignment' }
    | { __typename: 'GrayZoneTrial' }
    | { __typename: 'HandOff' }
    | { __typename: 'HandOver' }
    | { __typename: 'Idea' }
    | { __typename: 'IdeaComment' }
    | { __typename: 'IdeaImpact' }
    | { __typename: 'IdeaPitch' }
    | { __typename: 'Kpi' }
    | { __typename: 'KpiChange' }
    | { __typename: 'KpiCheckIn' }
    | { __typename: 'KpiTask' }
    | { __typename: 'Member', id: string, name: string, title: string, memberships: Array<{ id: string, team: { id: string } }> }
    | { __typename: 'Membership' }
    | { __typename: 'Metric' }
    | { __typename: 'MetricCorrection' }
    | { __typename: 'MetricLoad' }
    | { __typename: 'Milestone' }
    | { __typename: 'Notification' }
    | { __typename: 'OwnershipProposal' }
    | { __typename: 'Party' }
    | { __typename: 'Recognition' }
    | { __typename: 'Redemption' }
    | { __typename: 'Responsibility' }
    | { __typename: 'RewardOption' }
    | { __typename: 'RoutingRequest' }
    | { __typename: 'SignalFiring' }
    | { __typename: 'SignalRule' }
    | { __typename: 'Stage' }
    | { __typename: 'Team' }
    | { __typename: 'Topic' }
    | { __typename: 'ValueChain' }
    | { __typename: 'Webhook' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WorkLogEntry' }
   | null };

export type KpiPeopleQueryVariables = Exact<{
  teamId: string;
  first: number;
}>;


export type KpiPeopleQuery = { members: { edges: Array<{ node: { id: string, name: string, title: string } }> } };

export type KpiChangeToEditQueryVariables = Exact<{
  id: string;
}>;


export type KpiChangeToEditQuery = { node:
    | { __typename: 'ApiToken' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Cover' }
    | { __typename: 'GrayZone' }
    | { __typename: 'GrayZoneAssignment' }
    | { __typename: 'GrayZoneTrial' }
    | { __typename: 'HandOff' }
    | { __typename: 'HandOver' }
    | { __typename: 'Idea' }
    | { __typename: 'IdeaComment' }
    | { __typename: 'IdeaImpact' }
    | { __typename: 'IdeaPitch' }
    | { __typename: 'Kpi' }
    | { __typename: 'KpiChange', id: string, version: number, title: string, description: string | null, state: ChangeState, registeredOn: string, startsOn: string, baselineFrom: string, baselineTo: string, judgedFrom: string, judgedTo: string, expectedEffect: string, withdrawnOn: string | null, withdrawnReason: string | null, verdict: Verdict | null, correctedDays: number, registeredBy: { id: string, name: string }, kpi: { id: string, version: number, name: string, direction: Direction, basis: KpiBasis, display: KpiDisplay, unit: PeriodUnit, target: string | null, owner: { id: string, name: string }, numerator: { id: string, name: string, unit: string, side: MetricSide, kind: MetricKind }, denominator: { id: string, name: string, unit: string } | null, viewerCan: { edit: boolean } }, people: Array<{ id: string, name: string }>, result: { beforePerDay: number | null, afterPerDay: number | null, beforeDenominatorPerDay: number | null, afterDenominatorPerDay: number | null, change: number | null, lower: number | null, upper: number | null, dispersion: number | null, method: string, verdict: Verdict, missingDays: number, missingNumeratorDays: number, missingDenominatorDays: number, before: { from: string, to: string, value: number | null, numerator: string | null, denominator: string | null, days: number }, after: { from: string, to: string, value: number | null, numerator: string | null, denominator: string | null, days: number } }, viewerCan: { edit: boolean, start: boolean, withdraw: boolean } }
    | { __typename: 'KpiCheckIn' }
    | { __typename: 'KpiTask' }
    | { __typename: 'Member' }
    | { __typename: 'Membership' }
    | { __typename: 'Metric' }
    | { __typename: 'MetricCorrection' }
    | { __typename: 'MetricLoad' }
    | { __typename: 'Milestone' }
    | { __typename: 'Notification' }
    | { __typename: 'OwnershipProposal' }
    | { __typename: 'Party' }
    | { __typename: 'Recognition' }
    | { __typename: 'Redemption' }
    | { __typename: 'Responsibility' }
    | { __typename: 'RewardOption' }
    | { __typename: 'RoutingRequest' }
    | { __typename: 'SignalFiring' }
    | { __typename: 'SignalRule' }
    | { __typename: 'Stage' }
    | { __typename: 'Team' }
    | { __typename: 'Topic' }
    | { __typename: 'ValueChain' }
    | { __typename: 'Webhook' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WorkLogEntry' }
   | null };

export type KpiRulesQueryVariables = Exact<{
  id: string;
}>;


export type KpiRulesQuery = { node:
    | { __typename: 'ApiToken' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Cover' }
    | { __typename: 'GrayZone' }
    | { __typename: 'GrayZoneAssignment' }
    | { __typename: 'GrayZoneTrial' }
    | { __typename: 'HandOff' }
    | { __typename: 'HandOver' }
    | { __typename: 'Idea' }
    | { __typename: 'IdeaComment' }
    | { __typename: 'IdeaImpact' }
    | { __typename: 'IdeaPitch' }
    | { __typename: 'Kpi', id: string, version: number, name: string, direction: Direction, basis: KpiBasis, display: KpiDisplay, unit: PeriodUnit, target: string | null, signalRules: Array<{ id: string, unit: PeriodUnit, boundary: SignalBoundary, side: SignalSide, runLength: number, pausedOn: string | null, createdOn: string, viewerCan: { edit: boolean, pause: boolean }, firings: { edges: Array<{ node: { id: string, runFrom: string, runTo: string, count: number, helps: boolean, side: LimitSide, firedAt: string, delivery: { id: string, state: DeliveryState, attempts: number, statusCode: number | null } | null } }> }, notify: Array<{ id: string, name: string }>, webhook: { id: string, name: string } | null }>, owner: { id: string, name: string }, numerator: { id: string, name: string, unit: string, side: MetricSide, kind: MetricKind }, denominator: { id: string, name: string, unit: string } | null, viewerCan: { edit: boolean } }
    | { __typename: 'KpiChange' }
    | { __typename: 'KpiCheckIn' }
    | { __typename: 'KpiTask' }
    | { __typename: 'Member' }
    | { __typename: 'Membership' }
    | { __typename: 'Metric' }
    | { __typename: 'MetricCorrection' }
    | { __typename: 'MetricLoad' }
    | { __typename: 'Milestone' }
    | { __typename: 'Notification' }
    | { __typename: 'OwnershipProposal' }
    | { __typename: 'Party' }
    | { __typename: 'Recognition' }
    | { __typename: 'Redemption' }
    | { __typename: 'Responsibility' }
    | { __typename: 'RewardOption' }
    | { __typename: 'RoutingRequest' }
    | { __typename: 'SignalFiring' }
    | { __typename: 'SignalRule' }
    | { __typename: 'Stage' }
    | { __typename: 'Team' }
    | { __typename: 'Topic' }
    | { __typename: 'ValueChain' }
    | { __typename: 'Webhook' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WorkLogEntry' }
   | null };

export type KpiRuleWebhooksQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type KpiRuleWebhooksQuery = { webhooks: { edges: Array<{ node: { id: string, name: string, host: string, isActive: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type KpiComparisonQueryVariables = Exact<{
  id: string;
  before: KpiPeriodInput;
  after: KpiPeriodInput;
}>;


export type KpiComparisonQuery = { node:
    | { __typename: 'ApiToken' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Cover' }
    | { __typename: 'GrayZone' }
    | { __typename: 'GrayZoneAssignment' }
    | { __typename: 'GrayZoneTrial' }
    | { __typename: 'HandOff' }
    | { __typename: 'HandOver' }
    | { __typename: 'Idea' }
    | { __typename: 'IdeaComment' }
    | { __typename: 'IdeaImpact' }
    | { __typename: 'IdeaPitch' }
    | { __typename: 'Kpi', id: string, version: number, name: string, direction: Direction, basis: KpiBasis, display: KpiDisplay, unit: PeriodUnit, target: string | null, comparison: { beforePerDay: number | null, afterPerDay: number | null, beforeDenominatorPerDay: number | null, afterDenominatorPerDay: number | null, change: number | null, lower: number | null, upper: number | null, dispersion: number | null, method: string, verdict: Verdict, missingDays: number, missingNumeratorDays: number, missingDenominatorDays: number, before: { from: string, to: string, value: number | null, numerator: string | null, denominator: string | null, days: number }, after: { from: string, to: string, value: number | null, numerator: string | null, denominator: string | null, days: number } }, owner: { id: string, name: string }, numerator: { id: string, name: string, unit: string, side: MetricSide, kind: MetricKind }, denominator: { id: string, name: string, unit: string } | null, viewerCan: { edit: boolean } }
    | { __typename: 'KpiChange' }
    | { __typename: 'KpiCheckIn' }
    | { __typename: 'KpiTask' }
    | { __typename: 'Member' }
    | { __typename: 'Membership' }
    | { __typename: 'Metric' }
    | { __typename: 'MetricCorrection' }
    | { __typename: 'MetricLoad' }
    | { __typename: 'Milestone' }
    | { __typename: 'Notification' }
    | { __typename: 'OwnershipProposal' }
    | { __typename: 'Party' }
    | { __typename: 'Recognition' }
    | { __typename: 'Redemption' }
    | { __typename: 'Responsibility' }
    | { __typename: 'RewardOption' }
    | { __typename: 'RoutingRequest' }
    | { __typename: 'SignalFiring' }
    | { __typename: 'SignalRule' }
    | { __typename: 'Stage' }
    | { __typename: 'Team' }
    | { __typename: 'Topic' }
    | { __typename: 'ValueChain' }
    | { __typename: 'Webhook' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WorkLogEntry' }
   | null };

export type CheckInKpiMutationVariables = Exact<{
  input: CheckInKpiInput;
}>;


export type CheckInKpiMutation = { checkInKpi: { checkIn: { id: string } } };

export type RegisterChangeMutationVariables = Exact<{
  input: RegisterChangeInput;
}>;


export type RegisterChangeMutation = { registerChange: { change: { id: string } } };

export type UpdateChangeMutationVariables = Exact<{
  input: UpdateChangeInput;
}>;


export type UpdateChangeMutation = { updateChange: { change: { id: string } } };

export type StartChangeMutationVariables = Exact<{
  input: StartChangeInput;
}>;


export type StartChangeMutation = { startChange: { change: { id: string } } };

export type WithdrawChangeMutationVariables = Exact<{
  input: WithdrawChangeInput;
}>;


export type WithdrawChangeMutation = { withdrawChange: { change: { id: string } } };

export type AddKpiTaskMutationVariables = Exact<{
  input: AddKpiTaskInput;
}>;


export type AddKpiTaskMutation = { addKpiTask: { task: { id: string } } };

export type UpdateKpiTaskMutationVariables = Exact<{
  input: UpdateKpiTaskInput;
}>;


export type UpdateKpiTaskMutation = { updateKpiTask: { task: { id: string } } };

export type RemoveKpiTaskMutationVariables = Exact<{
  input: RemoveKpiTaskInput;
}>;


export type RemoveKpiTaskMutation = { removeKpiTask: { kpi: { id: string } } };

export type SetKpiBaselineMutationVariables = Exact<{
  input: SetKpiBaselineInput;
}>;


export type SetKpiBaselineMutation = { setKpiBaseline: { kpi: { id: string } } };

export type RetireKpiMutationVariables = Exact<{
  input: RetireKpiInput;
}>;


export type RetireKpiMutation = { retireKpi: { kpi: { id: string } } };

export type ResumeKpiMutationVariables = Exact<{
  input: ResumeKpiInput;
}>;


export type ResumeKpiMutation = { resumeKpi: { kpi: { id: string } } };

export type CreateSignalRuleMutationVariables = Exact<{
  input: CreateSignalRuleInput;
}>;


export type CreateSignalRuleMutation = { createSignalRule: { rule: { id: string } } };

export type PauseSignalRuleMutationVariables = Exact<{
  input: PauseSignalRuleInput;
}>;


export type PauseSignalRuleMutation = { pauseSignalRule: { rule: { id: string } } };

export type RemoveSignalRuleMutationVariables = Exact<{
  input: RemoveSignalRuleInput;
}>;


export type RemoveSignalRuleMutation = { removeSignalRule: { kpi: { id: string } } };

export type KpiToOpenQueryVariables = Exact<{
  id: string;
}>;


export type KpiToOpenQuery = { viewer: { member: { id: string, timeZone: string, locale: Locale | null } } | null, node:
    | { __typename: 'ApiToken' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Cover' }
    | { __typename: 'GrayZone' }
    | { __typename: 'GrayZoneAssignment' }
    | { __typename: 'GrayZoneTrial' }
    | { __typename: 'HandOff' }
    | { __typename: 'HandOver' }
    | { __typename: 'Idea' }
    | { __typename: 'IdeaComment' }
    | { __typename: 'IdeaImpact' }
    | { __typename: 'IdeaPitch' }
    | { __typename: 'Kpi', id: string, unit: PeriodUnit, numerator: { id: string, side: MetricSide }, denominator: { id: string, side: MetricSide } | null }
    | { __typename: 'KpiChange' }
    | { __typename: 'KpiCheckIn' }
    | { __typename: 'KpiTask' }
    | { __typename: 'Member' }
    | { __typename: 'Membership' }
    | { __typename: 'Metric' }
    | { __typename: 'MetricCorrection' }
    | { __typename: 'MetricLoad' }
    | { __typename: 'Milestone' }
    | { __typename: 'Notification' }
    | { __typename: 'OwnershipProposal' }
    | { __typename: 'Party' }
    | { __typename: 'Recognition' }
    | { __typename: 'Redemption' }
    | { __typename: 'Responsibility' }
    | { __typename: 'RewardOption' }
    | { __typename: 'RoutingRequest' }
    | { __typename: 'SignalFiring' }
    | { __typename: 'SignalRule' }
    | { __typename: 'Stage' }
    | { __typename: 'Team' }
    | { __typename: 'Topic' }
    | { __typename: 'ValueChain' }
    | { __typename: 'Webhook' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WorkLogEntry' }
   | null, frontDoor: { edges: Array<{ node: { id: string, role: MetricRole } }> }, backDoor: { edges: Array<{ node: { id: string, role: MetricRole } }> } };

export type OtherDoorChoicesFragment = { edges: Array<{ node: { id: string, role: MetricRole } }> };

export type KpiPageQueryVariables = Exact<{
  id: string;
  from?: string | null | undefined;
  to?: string | null | undefined;
  unit?: PeriodUnit | null | undefined;
}>;


export type KpiPageQuery = { node:
    | { __typename: 'ApiToken' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Cover' }
    | { __typename: 'GrayZone' }
    | { __typename: 'GrayZoneAssignment' }
    | { __typename: 'GrayZoneTrial' }
    | { __typename: 'HandOff' }
    | { __typename: 'HandOver' }
    | { __typename: 'Idea' }
    | { __typename: 'IdeaComment' }
    | { __typename: 'IdeaImpact' }
    | { __typename: 'IdeaPitch' }
    | { __typename: 'Kpi', problem: string, setOn: string, retiredOn: string | null, retiredReason: string | null, serves: string | null, id: string, version: number, name: string, direction: Direction, basis: KpiBasis, display: KpiDisplay, unit: PeriodUnit, target: string | null, servesValue: { id: string, name: string } | null, trend: { unit: PeriodUnit, from: string, to: string, method: LimitMethod, direction: Direction, state: TrendState, stateCount: number, stateSince: string | null, points: Array<{ from: string, to: string, value: number | null, numerator: string | null, denominator: string | null, lower: number | null, centre: number | null, upper: number | null, isComplete: boolean, missingDays: number, state: TrendState }>, segments: Array<{ from: string, to: string | null, baselineFrom: string, baselineTo: string, centre: number, pointCount: number, isProvisional: boolean, reason: string | null }>, signals: Array<{ rule: SignalRuleKind, side: LimitSide, from: string, to: string, count: number, helps: boolean, isCurrent: boolean }>, latest: { from: string, to: string, value: number | null, numerator: string | null, denominator: string | null, lower: number | null, centre: number | null, upper: number | null, isComplete: boolean, state: TrendState } | null }, capability: { met: number, of: number, probability: number, centre: number, sigma: number, pointCount: number } | null, advice: Array<{ code: AdviceCode, periodCount: number | null, offers: Array<{ key: KpiTemplateKey }> }>, baselines: Array<{ from: string, to: string, reason: string, at: string, by: { id: string, name: string } | null }>, tasks: Array<{ id: string, version: number, title: string, dueOn: string, doneOn: string | null }>, checkIns: { edges: Array<{ node: { id: string, text: string, at: string, by: { id: string, name: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, changes: Array<{ id: string, version: number, title: string, description: string | null, state: ChangeState, registeredOn: string, startsOn: string, baselineFrom: string, baselineTo: string, judgedFrom: string, judgedTo: string, expectedEffect: string, withdrawnOn: string | null, withdrawnReason: string | null, verdict: Verdict | null, correctedDays: number, people: Array<{ id: string, name: string }>, result: { beforePerDay: number | null, afterPerDay: number | null, beforeDenominatorPerDay: number | null, afterDenominatorPerDay: number | null, change: number | null, lower: number | null, upper: number | null, dispersion: number | null, method: string, verdict: Verdict, missingDays: number, missingNumeratorDays: number, missingDenominatorDays: number, before: { from: string, to: string, value: number | null, numerator: string | null, denominator: string | null, days: number }, after: { from: string, to: string, value: number | null, numerator: string | null, denominator: string | null, days: number } }, viewerCan: { edit: boolean, start: boolean, withdraw: boolean } }>, signalRules: Array<{ id: string, unit: PeriodUnit, boundary: SignalBoundary, side: SignalSide, runLength: number, pausedOn: string | null, createdOn: string, notify: Array<{ id: string, name: string }>, webhook: { id: string, name: string } | null }>, owner: { id: string, name: string }, numerator: { id: string, name: string, unit: string, side: MetricSide, kind: MetricKind }, denominator: { id: string, name: string, unit: string } | null, viewerCan: { edit: boolean } }
    | { __typename: 'KpiChange' }
    | { __typename: 'KpiCheckIn' }
    | { __typename: 'KpiTask' }
    | { __typename: 'Member' }
    | { __typename: 'Membership' }
    | { __typename: 'Metric' }
    | { __typename: 'MetricCorrection' }
    | { __typename: 'MetricLoad' }
    | { __typename: 'Milestone' }
    | { __typename: 'Notification' }
    | { __typename: 'OwnershipProposal' }
    | { __typename: 'Party' }
    | { __typename: 'Recognition' }
    | { __typename: 'Redemption' }
    | { __typename: 'Responsibility' }
    | { __typename: 'RewardOption' }
    | { __typename: 'RoutingRequest' }
    | { __typename: 'SignalFiring' }
    | { __typename: 'SignalRule' }
    | { __typename: 'Stage' }
    | { __typename: 'Team' }
    | { __typename: 'Topic' }
    | { __typename: 'ValueChain' }
    | { __typename: 'Webhook' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WorkLogEntry' }
   | null };

export type KpiTrendQueryVariables = Exact<{
  id: string;
  from?: string | null | undefined;
  to?: string | null | undefined;
  unit?: PeriodUnit | null | undefined;
}>;


export type KpiTrendQuery = { node:
    | { __typename: 'ApiToken' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Cover' }
    | { __typename: 'GrayZone' }
    | { __typename: 'GrayZoneAssignment' }
    | { __typename: 'GrayZoneTrial' }
    | { __typename: 'HandOff' }
    | { __typename: 'HandOver' }
    | { __typename: 'Idea' }
    | { __typename: 'IdeaComment' }
    | { __typename: 'IdeaImpact' }
    | { __typename: 'IdeaPitch' }
    | { __typename: 'Kpi', id: string, version: number, name: string, direction: Direction, basis: KpiBasis, display: KpiDisplay, unit: PeriodUnit, target: string | null, trend: { unit: PeriodUnit, from: string, to: string, method: LimitMethod, direction: Direction, state: TrendState, stateCount: number, stateSince: string | null, points: Array<{ from: string, to: string, value: number | null, numerator: string | null, denominator: string | null, lower: number | null, centre: number | null, upper: number | null, isComplete: boolean, missingDays: number, state: TrendState }>, segments: Array<{ from: string, to: string | null, baselineFrom: string, baselineTo: string, centre: number, pointCount: number, isProvisional: boolean, reason: string | null }>, signals: Array<{ rule: SignalRuleKind, side: LimitSide, from: string, to: string, count: number, helps: boolean, isCurrent: boolean }>, latest: { from: string, to: string, value: number | null, numerator: string | null, denominator: string | null, lower: number | null, centre: number | null, upper: number | null, isComplete: boolean, state: TrendState } | null }, owner: { id: string, name: string }, numerator: { id: string, name: string, unit: string, side: MetricSide, kind: MetricKind }, denominator: { id: string, name: string, unit: string } | null, viewerCan: { edit: boolean } }
    | { __typename: 'KpiChange' }
    | { __typename: 'KpiCheckIn' }
    | { __typename: 'KpiTask' }
    | { __typename: 'Member' }
    | { __typename: 'Membership' }
    | { __typename: 'Metric' }
    | { __typename: 'MetricCorrection' }
    | { __typename: 'MetricLoad' }
    | { __typename: 'Milestone' }
    | { __typename: 'Notification' }
    | { __typename: 'OwnershipProposal' }
    | { __typename: 'Party' }
    | { __typename: 'Recognition' }
    | { __typename: 'Redemption' }
    | { __typename: 'Responsibility' }
    | { __typename: 'RewardOption' }
    | { __typename: 'RoutingRequest' }
    | { __typename: 'SignalFiring' }
    | { __typename: 'SignalRule' }
    | { __typename: 'Stage' }
    | { __typename: 'Team' }
    | { __typename: 'Topic' }
    | { __typename: 'ValueChain' }
    | { __typename: 'Webhook' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WorkLogEntry' }
   | null };

export type KpiHeadFragment = { id: string, version: number, name: string, direction: Direction, basis: KpiBasis, display: KpiDisplay, unit: PeriodUnit, target: string | null, owner: { id: string, name: string }, numerator: { id: string, name: string, unit: string, side: MetricSide, kind: MetricKind }, denominator: { id: string, name: string, unit: string } | null, viewerCan: { edit: boolean } };

export type KpiChangeShownFragment = { id: string, version: number, title: string, description: string | null, state: ChangeState, registeredOn: string, startsOn: string, baselineFrom: string, baselineTo: string, judgedFrom: string, judgedTo: string, expectedEffect: string, withdrawnOn: string | null, withdrawnReason: string | null, verdict: Verdict | null, correctedDays: number, people: Array<{ id: string, name: string }>, result: { beforePerDay: number | null, afterPerDay: number | null, beforeDenominatorPerDay: number | null, afterDenominatorPerDay: number | null, change: number | null, lower: number | null, upper: number | null, dispersion: number | null, method: string, verdict: Verdict, missingDays: number, missingNumeratorDays: number, missingDenominatorDays: number, before: { from: string, to: string, value: number | null, numerator: string | null, denominator: string | null, days: number }, after: { from: string, to: string, value: number | null, numerator: string | null, denominator: string | null, days: number } }, viewerCan: { edit: boolean, start: boolean, withdraw: boolean } };

export type BeforeAfterShownFragment = { beforePerDay: number | null, afterPerDay: number | null, beforeDenominatorPerDay: number | null, afterDenominatorPerDay: number | null, change: number | null, lower: number | null, upper: number | null, dispersion: number | null, method: string, verdict: Verdict, missingDays: number, missingNumeratorDays: number, missingDenominatorDays: number, before: { from: string, to: string, value: number | null, numerator: string | null, denominator: string | null, days: number }, after: { from: string, to: string, value: number | null, numerator: string | null, denominator: string | null, days: number } };

export type KpiValueShownFragment = { from: string, to: string, value: number | null, numerator: string | null, denominator: string | null, days: number };

export type KpiWindowValueQueryVariables = Exact<{
  id: string;
  period: KpiPeriodInput;
}>;


export type KpiWindowValueQuery = { node:
    | { __typename: 'ApiToken' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Cover' }
    | { __typename: 'GrayZone' }
    | { __typename: 'GrayZoneAssignment' }
    | { __typename: 'GrayZoneTrial' }
    | { __typename: 'HandOff' }
    | { __typename: 'HandOver' }
    | { __typename: 'Idea' }
    | { __typename: 'IdeaComment' }
    | { __typename: 'IdeaImpact' }
    | { __typename: 'IdeaPitch' }
    | { __typename: 'Kpi', id: string, value: { from: string, to: string, value: number | null, numerator: string | null, denominator: string | null, days: number } }
    | { __typename: 'KpiChange' }
    | { __typename: 'KpiCheckIn' }
    | { __typename: 'KpiTask' }
    | { __typename: 'Member' }
    | { __typename: 'Membership' }
    | { __typename: 'Metric' }
    | { __typename: 'MetricCorrection' }
    | { __typename: 'MetricLoad' }
    | { __typename: 'Milestone' }
    | { __typename: 'Notification' }
    | { __typename: 'OwnershipProposal' }
    | { __typename: 'Party' }
    | { __typename: 'Recognition' }
    | { __typename: 'Redemption' }
    | { __typename: 'Responsibility' }
    | { __typename: 'RewardOption' }
    | { __typename: 'RoutingRequest' }
    | { __typename: 'SignalFiring' }
    | { __typename: 'SignalRule' }
    | { __typename: 'Stage' }
    | { __typename: 'Team' }
    | { __typename: 'Topic' }
    | { __typename: 'ValueChain' }
    | { __typename: 'Webhook' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WorkLogEntry' }
   | null };

export type KpiOtherDoorQueryVariables = Exact<{
  first: string;
  second: string;
  unit: PeriodUnit;
}>;


export type KpiOtherDoorQuery = { first:
    | { __typename: 'ApiToken' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Cover' }
    | { __typename: 'GrayZone' }
    | { __typename: 'GrayZoneAssignment' }
    | { __typename: 'GrayZoneTrial' }
    | { __typename: 'HandOff' }
    | { __typename: 'HandOver' }
    | { __typename: 'Idea' }
    | { __typename: 'IdeaComment' }
    | { __typename: 'IdeaImpact' }
    | { __typename: 'IdeaPitch' }
    | { __typename: 'Kpi' }
    | { __typename: 'KpiChange' }
    | { __typename: 'KpiCheckIn' }
    | { __typename: 'KpiTask' }
    | { __typename: 'Member' }
    | { __typename: 'Membership' }
    | { __typename: 'Metric', id: string, name: string, unit: string, trend: { unit: PeriodUnit, direction: Direction, state: TrendState, stateCount: number, stateSince: string | null, points: Array<{ from: string, to: string, value: number | null, lower: number | null, upper: number | null, isComplete: boolean, state: TrendState }>, latest: { from: string, to: string, value: number | null, numerator: string | null, denominator: string | null } | null } }
    | { __typename: 'MetricCorrection' }
    | { __typename: 'MetricLoad' }
    | { __typename: 'Milestone' }
    | { __typename: 'Notification' }
    | { __typename: 'OwnershipProposal' }
    | { __typename: 'Party' }
    | { __typename: 'Recognition' }
    | { __typename: 'Redemption' }
    | { __typename: 'Responsibility' }
    | { __typename: 'RewardOption' }
    | { __typename: 'RoutingRequest' }
    | { __typename: 'SignalFiring' }
    | { __typename: 'SignalRule' }
    | { __typename: 'Stage' }
    | { __typename: 'Team' }
    | { __typename: 'Topic' }
    | { __typename: 'ValueChain' }
    | { __typename: 'Webhook' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WorkLogEntry' }
   | null, second:
    | { __typename: 'ApiToken' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Cover' }
    | { __typename: 'GrayZone' }
    | { __typename: 'GrayZoneAssignment' }
    | { __typename: 'GrayZoneTrial' }
    | { __typename: 'HandOff' }
    | { __typename: 'HandOver' }
    | { __typename: 'Idea' }
    | { __typename: 'IdeaComment' }
    | { __typename: 'IdeaImpact' }
    | { __typename: 'IdeaPitch' }
    | { __typename: 'Kpi' }
    | { __typename: 'KpiChange' }
    | { __typename: 'KpiCheckIn' }
    | { __typename: 'KpiTask' }
    | { __typename: 'Member' }
    | { __typename: 'Membership' }
    | { __typename: 'Metric', id: string, name: string, unit: string, trend: { unit: PeriodUnit, direction: Direction, state: TrendState, stateCount: number, stateSince: string | null, points: Array<{ from: string, to: string, value: number | null, lower: number | null, upper: number | null, isComplete: boolean, state: TrendState }>, latest: { from: string, to: string, value: number | null, numerator: string | null, denominator: string | null } | null } }
    | { __typename: 'MetricCorrection' }
    | { __typename: 'MetricLoad' }
    | { __typename: 'Milestone' }
    | { __typename: 'Notification' }
    | { __typename: 'OwnershipProposal' }
    | { __typename: 'Party' }
    | { __typename: 'Recognition' }
    | { __typename: 'Redemption' }
    | { __typename: 'Responsibility' }
    | { __typename: 'RewardOption' }
    | { __typename: 'RoutingRequest' }
    | { __typename: 'SignalFiring' }
    | { __typename: 'SignalRule' }
    | { __typename: 'Stage' }
    | { __typename: 'Team' }
    | { __typename: 'Topic' }
    | { __typename: 'ValueChain' }
    | { __typename: 'Webhook' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WorkLogEntry' }
   | null };

type OtherDoorSeries_ApiToken_Fragment = { __typename: 'ApiToken' };

type OtherDoorSeries_AuditEntry_Fragment = { __typename: 'AuditEntry' };

type OtherDoorSeries_Cover_Fragment = { __typename: 'Cover' };

type OtherDoorSeries_GrayZone_Fragment = { __typename: 'GrayZone' };

type OtherDoorSeries_GrayZoneAssignment_Fragment = { __typename: 'GrayZoneAssignment' };

type OtherDoorSeries_GrayZoneTrial_Fragment = { __typename: 'GrayZoneTrial' };

type OtherDoorSeries_HandOff_Fragment = { __typename: 'HandOff' };

type OtherDoorSeries_HandOver_Fragment = { __typename: 'HandOver' };

type OtherDoorSeries_Idea_Fragment = { __typename: 'Idea' };

type OtherDoorSeries_IdeaComment_Fragment = { __typename: 'IdeaComment' };

type OtherDoorSeries_IdeaImpact_Fragment = { __typename: 'IdeaImpact' };

type OtherDoorSeries_IdeaPitch_Fragment = { __typename: 'IdeaPitch' };

type OtherDoorSeries_Kpi_Fragment = { __typename: 'Kpi' };

type OtherDoorSeries_KpiChange_Fragment = { __typename: 'KpiChange' };

type OtherDoorSeries_KpiCheckIn_Fragment = { __typename: 'KpiCheckIn' };

type OtherDoorSeries_KpiTask_Fragment = { __typename: 'KpiTask' };

type OtherDoorSeries_Member_Fragment = { __typename: 'Member' };

type OtherDoorSeries_Membership_Fragment = { __typename: 'Membership' };

type OtherDoorSeries_Metric_Fragment = { __typename: 'Metric', id: string, name: string, unit: string, trend: { unit: PeriodUnit, direction: Direction, state: TrendState, stateCount: number, stateSince: string | null, points: Array<{ from: string, to: string, value: number | null, lower: number | null, upper: number | null, isComplete: boolean, state: TrendState }>, latest: { from: string, to: string, value: number | null, numerator: string | null, denominator: string | null } | null } };

type OtherDoorSeries_MetricCorrection_Fragment = { __typename: 'MetricCorrection' };

type OtherDoorSeries_MetricLoad_Fragment = { __typename: 'MetricLoad' };

type OtherDoorSeries_Milestone_Fragment = { __typename: 'Milestone' };

type OtherDoorSeries_Notification_Fragment = { __typename: 'Notification' };

type OtherDoorSeries_OwnershipProposal_Fragment = { __typename: 'OwnershipProposal' };

type OtherDoorSeries_Party_Fragment = { __typename: 'Party' };

type OtherDoorSeries_Recognition_Fragment = { __typename: 'Recognition' };

type OtherDoorSeries_Redemption_Fragment = { __typename: 'Redemption' };

type OtherDoorSeries_Responsibility_Fragment = { __typename: 'Responsibility' };

type OtherDoorSeries_RewardOption_Fragment = { __typename: 'RewardOption' };

type OtherDoorSeries_RoutingRequest_Fragment = { __typename: 'RoutingRequest' };

type OtherDoorSeries_SignalFiring_Fragment = { __typename: 'SignalFiring' };

type OtherDoorSeries_SignalRule_Fragment = { __typename: 'SignalRule' };

type OtherDoorSeries_Stage_Fragment = { __typename: 'Stage' };

type OtherDoorSeries_Team_Fragment = { __typename: 'Team' };

type OtherDoorSeries_Topic_Fragment = { __typename: 'Topic' };

type OtherDoorSeries_ValueChain_Fragment = { __typename: 'ValueChain' };

type OtherDoorSeries_Webhook_Fragment = { __typename: 'Webhook' };

type OtherDoorSeries_WebhookDelivery_Fragment = { __typename: 'WebhookDelivery' };

type OtherDoorSeries_WorkLogEntry_Fragment = { __typename: 'WorkLogEntry' };

export type OtherDoorSeriesFragment =
  | OtherDoorSeries_ApiToken_Fragment
  | OtherDoorSeries_AuditEntry_Fragment
  | OtherDoorSeries_Cover_Fragment
  | OtherDoorSeries_GrayZone_Fragment
  | OtherDoorSeries_GrayZoneAssignment_Fragment
  | OtherDoorSeries_GrayZoneTrial_Fragment
  | OtherDoorSeries_HandOff_Fragment
  | OtherDoorSeries_HandOver_Fragment
  | OtherDoorSeries_Idea_Fragment
  | OtherDoorSeries_IdeaComment_Fragment
  | OtherDoorSeries_IdeaImpact_Fragment
  | OtherDoorSeries_IdeaPitch_Fragment
  | OtherDoorSeries_Kpi_Fragment
  | OtherDoorSeries_KpiChange_Fragment
  | OtherDoorSeries_KpiCheckIn_Fragment
  | OtherDoorSeries_KpiTask_Fragment
  | OtherDoorSeries_Member_Fragment
  | OtherDoorSeries_Membership_Fragment
  | OtherDoorSeries_Metric_Fragment
  | OtherDoorSeries_MetricCorrection_Fragment
  | OtherDoorSeries_MetricLoad_Fragment
  | OtherDoorSeries_Milestone_Fragment
  | OtherDoorSeries_Notification_Fragment
  | OtherDoorSeries_OwnershipProposal_Fragment
  | OtherDoorSeries_Party_Fragment
  | OtherDoorSeries_Recognition_Fragment
  | OtherDoorSeries_Redemption_Fragment
  | OtherDoorSeries_Responsibility_Fragment
  | OtherDoorSeries_RewardOption_Fragment
  | OtherDoorSeries_RoutingRequest_Fragment
  | OtherDoorSeries_SignalFiring_Fragment
  | OtherDoorSeries_SignalRule_Fragment
  | OtherDoorSeries_Stage_Fragment
  | OtherDoorSeries_Team_Fragment
  | OtherDoorSeries_Topic_Fragment
  | OtherDoorSeries_ValueChain_Fragment
  | OtherDoorSeries_Webhook_Fragment
  | OtherDoorSeries_WebhookDelivery_Fragment
  | OtherDoorSeries_WorkLogEntry_Fragment
;

export type SignalRuleShownFragment = { id: string, unit: PeriodUnit, boundary: SignalBoundary, side: SignalSide, runLength: number, pausedOn: string | null, createdOn: string, notify: Array<{ id: string, name: string }>, webhook: { id: string, name: string } | null };

export type KpisQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: KpiFilter | null | undefined;
}>;


export type KpisQuery = { viewer: { member: { id: string }, can: { setKpis: boolean } } | null, company: { values: Array<{ id: string, name: string }> }, teams: { edges: Array<{ node: { id: string, name: string, parent: { id: string } | null } }> }, kpis: { edges: Array<{ node: { id: string, name: string, display: KpiDisplay, retiredOn: string | null, serves: string | null, owner: { id: string, name: string, initials: string, memberships: Array<{ id: string, team: { id: string, name: string } }> }, numerator: { id: string, name: string, unit: string }, denominator: { id: string, name: string } | null, trend: { unit: PeriodUnit, direction: Direction, state: TrendState, stateCount: number, stateSince: string | null, points: Array<{ from: string, to: string, value: number | null, lower: number | null, upper: number | null, isComplete: boolean, state: TrendState }>, latest: { from: string, to: string, value: number | null, numerator: string | null, denominator: string | null } | null } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type KpisByValueQueryVariables = Exact<{ [key: string]: never; }>;


export type KpisByValueQuery = { viewer: { member: { id: string }, can: { setKpis: boolean } } | null, company: { mission: string, values: Array<{ id: string, name: string, description: string, kpis: Array<{ id: string, name: string, display: KpiDisplay, retiredOn: string | null, serves: string | null, owner: { id: string, name: string, initials: string, memberships: Array<{ id: string, team: { id: string, name: string } }> }, numerator: { id: string, name: string, unit: string }, denominator: { id: string, name: string } | null, trend: { unit: PeriodUnit, direction: Direction, state: TrendState, stateCount: number, stateSince: string | null, points: Array<{ from: string, to: string, value: number | null, lower: number | null, upper: number | null, isComplete: boolean, state: TrendState }>, latest: { from: string, to: string, value: number | null, numerator: string | null, denominator: string | null } | null } }> }> } };

export type CompanyWithKpisQueryVariables = Exact<{ [key: string]: never; }>;


export type CompanyWithKpisQuery = { company: { id: string, name: string, vision: string, mission: string, viewerCan: { edit: boolean }, values: Array<{ id: string, name: string, description: string, kpis: Array<{ id: string, name: string, display: KpiDisplay, retiredOn: string | null, serves: string | null, owner: { id: string, name: string, initials: string, memberships: Array<{ id: string, team: { id: string, name: string } }> }, numerator: { id: string, name: string, unit: string }, denominator: { id: string, name: string } | null, trend: { unit: PeriodUnit, direction: Direction, state: TrendState, stateCount: number, stateSince: string | null, points: Array<{ from: string, to: string, value: number | null, lower: number | null, upper: number | null, isComplete: boolean, state: TrendState }>, latest: { from: string, to: string, value: number | null, numerator: string | null, denominator: string | null } | null } }> }> } };

export type ValuesWithKpisFragment = { mission: string, values: Array<{ id: string, name: string, description: string, kpis: Array<{ id: string, name: string, display: KpiDisplay, retiredOn: string | null, serves: string | null, owner: { id: string, name: string, initials: string, memberships: Array<{ id: string, team: { id: string, name: string } }> }, numerator: { id: string, name: string, unit: string }, denominator: { id: string, name: string } | null, trend: { unit: PeriodUnit, direction: Direction, state: TrendState, stateCount: number, stateSince: string | null, points: Array<{ from: string, to: string, value: number | null, lower: number | null, upper: number | null, isComplete: boolean, state: TrendState }>, latest: { from: string, to: string, value: number | null, numerator: string | null, denominator: string | null } | null } }> }> };

export type KpiRowFragment = { id: string, name: string, display: KpiDisplay, retiredOn: string | null, serves: string | null, owner: { id: string, name: string, initials: string, memberships: Array<{ id: string, team: { id: string, name: string } }> }, numerator: { id: string, name: string, unit: string }, denominator: { id: string, name: string } | null, trend: { unit: PeriodUnit, direction: Direction, state: TrendState, stateCount: number, stateSince: string | null, points: Array<{ from: string, to: string, value: number | null, lower: number | null, upper: number | null, isComplete: boolean, state: TrendState }>, latest: { from: string, to: string, value: number | null, numerator: string | null, denominator: string | null } | null } };

export type DecisionRequestedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type DecisionRequestedSubscription = { decisionRequested: { id: string } };

export type NotificationAddedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type NotificationAddedSubscription = { notificationAdded: { id: string } };

export type RecognitionPostedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type RecognitionPostedSubscription = { recognitionPosted: { id: string } };

export type PersonAdminQueryVariables = Exact<{
  id: string;
}>;


export type PersonAdminQuery = { node:
    | { __typename: 'ApiToken' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Cover' }
    | { __typename: 'GrayZone' }
    | { __typename: 'GrayZoneAssignment' }
    | { __typename: 'GrayZoneTrial' }
    | { __typename: 'HandOff' }
    | { __typename: 'HandOver' }
    | { __typename: 'Idea' }
    | { __typename: 'IdeaComment' }
    | { __typename: 'IdeaImpact' }
    | { __typename: 'IdeaPitch' }
    | { __typename: 'Kpi' }
    | { __typename: 'KpiChange' }
    | { __typename: 'KpiCheckIn' }
    | { __typename: 'KpiTask' }
    | { __typename: 'Member', locale: Locale | null, timeZone: string, joinedOn: string, id: string, name: string, initials: string, email: string | null, title: string, active: boolean, deactivatedOn: string | null, isAdmin: boolean, memberships: Array<{ id: string, role: MembershipRole, discipline: Discipline, from: string, to: string | null, team: { id: string, name: string } }>, responsibilities: Array<{ role: RaciRole, viaTeam: { id: string } | null, responsibility: { id: string, name: string } }>, viewerCan: { edit: boolean, move: boolean, deactivate: boolean, resetPassword: boolean, grantAdmin: boolean } }
    | { __typename: 'Membership' }
    | { __typename: 'Metric' }
    | { __typename: 'MetricCorrection' }
    | { __typename: 'MetricLoad' }
    | { __typename: 'Milestone' }
    | { __typename: 'Notification' }
    | { __typename: 'OwnershipProposal' }
    | { __typename: 'Party' }
    | { __typename: 'Recognition' }
    | { __typename: 'Redemption' }
    | { __typename: 'Responsibility' }
    | { __typename: 'RewardOption' }
    | { __typename: 'RoutingRequest' }
    | { __typename: 'SignalFiring' }
    | { __typename: 'SignalRule' }
    | { __typename: 'Stage' }
    | { __typename: 'Team' }
    | { __typename: 'Topic' }
    | { __typename: 'ValueChain' }
    | { __typename: 'Webhook' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WorkLogEntry' }
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
    | { __typename: 'ApiToken' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Cover' }
    | { __typename: 'GrayZone' }
    | { __typename: 'GrayZoneAssignment' }
    | { __typename: 'GrayZoneTrial' }
    | { __typename: 'HandOff' }
    | { __typename: 'HandOver' }
    | { __typename: 'Idea' }
    | { __typename: 'IdeaComment' }
    | { __typename: 'IdeaImpact' }
    | { __typename: 'IdeaPitch' }
    | { __typename: 'Kpi' }
    | { __typename: 'KpiChange' }
    | { __typename: 'KpiCheckIn' }
    | { __typename: 'KpiTask' }
    | { __typename: 'Member', mission: string | null, joinedOn: string, id: string, name: string, initials: string, email: string | null, title: string, active: boolean, deactivatedOn: string | null, isAdmin: boolean, companyValue: { id: string, name: string, description: string } | null, memberships: Array<{ id: string, role: MembershipRole, discipline: Discipline, from: string, to: string | null, team: { id: string, name: string } }>, kpis: Array<{ id: string, name: string, display: KpiDisplay, retiredOn: string | null, serves: string | null, owner: { id: string, name: string, initials: string, memberships: Array<{ id: string, team: { id: string, name: string } }> }, numerator: { id: string, name: string, unit: string }, denominator: { id: string, name: string } | null, trend: { unit: PeriodUnit, direction: Direction, state: TrendState, stateCount: number, stateSince: string | null, points: Array<{ from: string, to: string, value: number | null, lower: number | null, upper: number | null, isComplete: boolean, state: TrendState }>, latest: { from: string, to: string, value: number | null, numerator: string | null, denominator: string | null } | null } }>, responsibilities: Array<{ role: RaciRole, from: string, viaTeam: { id: string, name: string } | null, responsibility: { id: string, name: string, ownership: Ownership, gaps: Array<GapKind>, reviewDueOn: string | null, team: { id: string, name: string } | null } }>, viewerCan: { edit: boolean }, grayZonesTaken: Array<{ deliveryCount: number, spottedAt: string, closedAt: string | null, id: string, question: string, state: GrayZoneState }>, workLog: { edges: Array<{ node: { id: string, doneOn: string, text: string, deliveries: number, grayZone: { id: string, question: string }, member: { id: string, name: string, initials: string }, forTeam: { id: string, name: string } | null, milestone: { id: string, title: string } | null, viewerCan: { remove: boolean } } }>, pageInfo: { hasNextPage: boolean } }, covers: { edges: Array<{ node: { id: string, version: number, what: string, from: string, to: string, state: CoverState, ordinal: number | null, helper: { id: string, name: string, initials: string }, forTeam: { id: string, name: string } | null, topic: { id: string, name: string } | null, responsibility: { id: string, name: string } | null, viewerCan: { end: boolean } } }>, pageInfo: { hasNextPage: boolean } } }
    | { __typename: 'Membership' }
    | { __typename: 'Metric' }
    | { __typename: 'MetricCorrection' }
    | { __typename: 'MetricLoad' }
    | { __typename: 'Milestone' }
    | { __typename: 'Notification' }
    | { __typename: 'OwnershipProposal' }
    | { __typename: 'Party' }
    | { __typename: 'Recognition' }
    | { __typename: 'Redemption' }
    | { __typename: 'Responsibility' }
    | { __typename: 'RewardOption' }
    | { __typename: 'RoutingRequest' }
    | { __typename: 'SignalFiring' }
    | { __typename: 'SignalRule' }
    | { __typename: 'Stage' }
    | { __typename: 'Team' }
    | { __typename: 'Topic' }
    | { __typename: 'ValueChain' }
    | { __typename: 'Webhook' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WorkLogEntry' }
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

export type SparkTrendFragment = { unit: PeriodUnit, direction: Direction, state: TrendState, stateCount: number, stateSince: string | null, points: Array<{ from: string, to: string, value: number | null, lower: number | null, upper: number | null, isComplete: boolean, state: TrendState }>, latest: { from: string, to: string, value: number | null, numerator: string | null, denominator: string | null } | null };

export type ChartTrendFragment = { unit: PeriodUnit, from: string, to: string, method: LimitMethod, direction: Direction, state: TrendState, stateCount: number, stateSince: string | null, points: Array<{ from: string, to: string, value: number | null, numerator: string | null, denominator: string | null, lower: number | null, centre: number | null, upper: number | null, isComplete: boolean, missingDays: number, state: TrendState }>, segments: Array<{ from: string, to: string | null, baselineFrom: string, baselineTo: string, centre: number, pointCount: number, isProvisional: boolean, reason: string | null }>, signals: Array<{ rule: SignalRuleKind, side: LimitSide, from: string, to: string, count: number, helps: boolean, isCurrent: boolean }>, latest: { from: string, to: string, value: number | null, numerator: string | null, denominator: string | null, lower: number | null, centre: number | null, upper: number | null, isComplete: boolean, state: TrendState } | null };

export type LoadIssueShownFragment = { line: number, field: string | null, code: string, message: string, text: string | null };

export type MetricLoadSummaryFragment = { id: string, source: LoadSource, state: LoadState, name: string | null, startedAt: string, finishedAt: string | null, rowCount: number, newCount: number, correctedCount: number, unchangedCount: number, badCount: number, by: { id: string, name: string, initials: string } | null, token: { id: string, name: string, start: string } | null };

export type MetricLoadsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MetricLoadsQuery = { metricLoads: { edges: Array<{ node: { id: string, source: LoadSource, state: LoadState, name: string | null, startedAt: string, finishedAt: string | null, rowCount: number, newCount: number, correctedCount: number, unchangedCount: number, badCount: number, by: { id: string, name: string, initials: string } | null, token: { id: string, name: string, start: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MetricLoadPageQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type MetricLoadPageQuery = { node:
    | { __typename: 'ApiToken' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Cover' }
    | { __typename: 'GrayZone' }
    | { __typename: 'GrayZoneAssignment' }
    | { __typename: 'GrayZoneTrial' }
    | { __typename: 'HandOff' }
    | { __typename: 'HandOver' }
    | { __typename: 'Idea' }
    | { __typename: 'IdeaComment' }
    | { __typename: 'IdeaImpact' }
    | { __typename: 'IdeaPitch' }
    | { __typename: 'Kpi' }
    | { __typename: 'KpiChange' }
    | { __typename: 'KpiCheckIn' }
    | { __typename: 'KpiTask' }
    | { __typename: 'Member' }
    | { __typename: 'Membership' }
    | { __typename: 'Metric' }
    | { __typename: 'MetricCorrection' }
    | { __typename: 'MetricLoad', id: string, source: LoadSource, state: LoadState, name: string | null, startedAt: string, finishedAt: string | null, rowCount: number, newCount: number, correctedCount: number, unchangedCount: number, badCount: number, issues: { edges: Array<{ node: { line: number, field: string | null, code: string, message: string, text: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, by: { id: string, name: string, initials: string } | null, token: { id: string, name: string, start: string } | null }
    | { __typename: 'Milestone' }
    | { __typename: 'Notification' }
    | { __typename: 'OwnershipProposal' }
    | { __typename: 'Party' }
    | { __typename: 'Recognition' }
    | { __typename: 'Redemption' }
    | { __typename: 'Responsibility' }
    | { __typename: 'RewardOption' }
    | { __typename: 'RoutingRequest' }
    | { __typename: 'SignalFiring' }
    | { __typename: 'SignalRule' }
    | { __typename: 'Stage' }
    | { __typename: 'Team' }
    | { __typename: 'Topic' }
    | { __typename: 'ValueChain' }
    | { __typename: 'Webhook' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WorkLogEntry' }
   | null };

export type MetricSummaryFragment = { id: string, key: string, name: string, unit: string, side: MetricSide, kind: MetricKind, role: MetricRole, archivedOn: string | null, version: number, lastDay: string | null };

export type MetricsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: MetricFilter | null | undefined;
  from: string;
  to: string;
}>;


export type MetricsQuery = { metrics: { edges: Array<{ node: { id: string, key: string, name: string, unit: string, side: MetricSide, kind: MetricKind, role: MetricRole, archivedOn: string | null, version: number, lastDay: string | null, trend: { unit: PeriodUnit, direction: Direction, state: TrendState, stateCount: number, stateSince: string | null, points: Array<{ from: string, to: string, value: number | null, lower: number | null, upper: number | null, isComplete: boolean, state: TrendState }>, latest: { from: string, to: string, value: number | null, numerator: string | null, denominator: string | null } | null } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MetricChoicesQueryVariables = Exact<{
  first: number;
}>;


export type MetricChoicesQuery = { metrics: { edges: Array<{ node: { id: string, key: string, name: string, side: MetricSide, unit: string } }> } };

export type MetricPageQueryVariables = Exact<{
  id: string;
  unit: PeriodUnit;
  from: string;
  to: string;
  gridFrom: string;
  gridTo: string;
  day: string;
  dayAfter: string;
}>;


export type MetricPageQuery = { node:
    | { __typename: 'ApiToken' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Cover' }
    | { __typename: 'GrayZone' }
    | { __typename: 'GrayZoneAssignment' }
    | { __typename: 'GrayZoneTrial' }
    | { __typename: 'HandOff' }
    | { __typename: 'HandOver' }
    | { __typename: 'Idea' }
    | { __typename: 'IdeaComment' }
    | { __typename: 'IdeaImpact' }
    | { __typename: 'IdeaPitch' }
    | { __typename: 'Kpi' }
    | { __typename: 'KpiChange' }
    | { __typename: 'KpiCheckIn' }
    | { __typename: 'KpiTask' }
    | { __typename: 'Member' }
    | { __typename: 'Membership' }
    | { __typename: 'Metric', description: string | null, firstDay: string | null, id: string, key: string, name: string, unit: string, side: MetricSide, kind: MetricKind, role: MetricRole, archivedOn: string | null, version: number, lastDay: string | null, trend: { unit: PeriodUnit, from: string, to: string, method: LimitMethod, direction: Direction, state: TrendState, stateCount: number, stateSince: string | null, points: Array<{ from: string, to: string, value: number | null, numerator: string | null, denominator: string | null, lower: number | null, centre: number | null, upper: number | null, isComplete: boolean, missingDays: number, state: TrendState }>, segments: Array<{ from: string, to: string | null, baselineFrom: string, baselineTo: string, centre: number, pointCount: number, isProvisional: boolean, reason: string | null }>, signals: Array<{ rule: SignalRuleKind, side: LimitSide, from: string, to: string, count: number, helps: boolean, isCurrent: boolean }>, latest: { from: string, to: string, value: number | null, numerator: string | null, denominator: string | null, lower: number | null, centre: number | null, upper: number | null, isComplete: boolean, state: TrendState } | null }, points: Array<{ day: string, value: string, correctionCount: number }>, chosen: Array<{ value: string }>, history: { edges: Array<{ node: { id: string, day: string, before: string | null, after: string | null, reason: string | null, at: string, source: LoadSource, by: { id: string, name: string, initials: string } | null } }> }, viewerCan: { edit: boolean } }
    | { __typename: 'MetricCorrection' }
    | { __typename: 'MetricLoad' }
    | { __typename: 'Milestone' }
    | { __typename: 'Notification' }
    | { __typename: 'OwnershipProposal' }
    | { __typename: 'Party' }
    | { __typename: 'Recognition' }
    | { __typename: 'Redemption' }
    | { __typename: 'Responsibility' }
    | { __typename: 'RewardOption' }
    | { __typename: 'RoutingRequest' }
    | { __typename: 'SignalFiring' }
    | { __typename: 'SignalRule' }
    | { __typename: 'Stage' }
    | { __typename: 'Team' }
    | { __typename: 'Topic' }
    | { __typename: 'ValueChain' }
    | { __typename: 'Webhook' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WorkLogEntry' }
   | null };

export type MetricCorrectionShownFragment = { id: string, day: string, before: string | null, after: string | null, reason: string | null, at: string, source: LoadSource, by: { id: string, name: string, initials: string } | null };

export type MetricCorrectionsQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type MetricCorrectionsQuery = { node:
    | { __typename: 'ApiToken' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Cover' }
    | { __typename: 'GrayZone' }
    | { __typename: 'GrayZoneAssignment' }
    | { __typename: 'GrayZoneTrial' }
    | { __typename: 'HandOff' }
    | { __typename: 'HandOver' }
    | { __typename: 'Idea' }
    | { __typename: 'IdeaComment' }
    | { __typename: 'IdeaImpact' }
    | { __typename: 'IdeaPitch' }
    | { __typename: 'Kpi' }
    | { __typename: 'KpiChange' }
    | { __typename: 'KpiCheckIn' }
    | { __typename: 'KpiTask' }
    | { __typename: 'Member' }
    | { __typename: 'Membership' }
    | { __typename: 'Metric', corrections: { edges: Array<{ node: { id: string, day: string, before: string | null, after: string | null, reason: string | null, at: string, source: LoadSource, by: { id: string, name: string, initials: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { __typename: 'MetricCorrection' }
    | { __typename: 'MetricLoad' }
    | { __typename: 'Milestone' }
    | { __typename: 'Notification' }
    | { __typename: 'OwnershipProposal' }
    | { __typename: 'Party' }
    | { __typename: 'Recognition' }
    | { __typename: 'Redemption' }
    | { __typename: 'Responsibility' }
    | { __typename: 'RewardOption' }
    | { __typename: 'RoutingRequest' }
    | { __typename: 'SignalFiring' }
    | { __typename: 'SignalRule' }
    | { __typename: 'Stage' }
    | { __typename: 'Team' }
    | { __typename: 'Topic' }
    | { __typename: 'ValueChain' }
    | { __typename: 'Webhook' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WorkLogEntry' }
   | null };

export type MetricSeriesQueryVariables = Exact<{
  id: string;
  from: string;
  to: string;
}>;


export type MetricSeriesQuery = { node:
    | { __typename: 'ApiToken' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Cover' }
    | { __typename: 'GrayZone' }
    | { __typename: 'GrayZoneAssignment' }
    | { __typename: 'GrayZoneTrial' }
    | { __typename: 'HandOff' }
    | { __typename: 'HandOver' }
    | { __typename: 'Idea' }
    | { __typename: 'IdeaComment' }
    | { __typename: 'IdeaImpact' }
    | { __typename: 'IdeaPitch' }
    | { __typename: 'Kpi' }
    | { __typename: 'KpiChange' }
    | { __typename: 'KpiCheckIn' }
    | { __typename: 'KpiTask' }
    | { __typename: 'Member' }
    | { __typename: 'Membership' }
    | { __typename: 'Metric', id: string, points: Array<{ day: string, value: string }> }
    | { __typename: 'MetricCorrection' }
    | { __typename: 'MetricLoad' }
    | { __typename: 'Milestone' }
    | { __typename: 'Notification' }
    | { __typename: 'OwnershipProposal' }
    | { __typename: 'Party' }
    | { __typename: 'Recognition' }
    | { __typename: 'Redemption' }
    | { __typename: 'Responsibility' }
    | { __typename: 'RewardOption' }
    | { __typename: 'RoutingRequest' }
    | { __typename: 'SignalFiring' }
    | { __typename: 'SignalRule' }
    | { __typename: 'Stage' }
    | { __typename: 'Team' }
    | { __typename: 'Topic' }
    | { __typename: 'ValueChain' }
    | { __typename: 'Webhook' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WorkLogEntry' }
   | null };

export type MetricToEditQueryVariables = Exact<{
  id: string;
}>;


export type MetricToEditQuery = { node:
    | { __typename: 'ApiToken' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Cover' }
    | { __typename: 'GrayZone' }
    | { __typename: 'GrayZoneAssignment' }
    | { __typename: 'GrayZoneTrial' }
    | { __typename: 'HandOff' }
    | { __typename: 'HandOver' }
    | { __typename: 'Idea' }
    | { __typename: 'IdeaComment' }
    | { __typename: 'IdeaImpact' }
    | { __typename: 'IdeaPitch' }
    | { __typename: 'Kpi' }
    | { __typename: 'KpiChange' }
    | { __typename: 'KpiCheckIn' }
    | { __typename: 'KpiTask' }
    | { __typename: 'Member' }
    | { __typename: 'Membership' }
    | { __typename: 'Metric', description: string | null, firstDay: string | null, id: string, key: string, name: string, unit: string, side: MetricSide, kind: MetricKind, role: MetricRole, archivedOn: string | null, version: number, lastDay: string | null, viewerCan: { edit: boolean } }
    | { __typename: 'MetricCorrection' }
    | { __typename: 'MetricLoad' }
    | { __typename: 'Milestone' }
    | { __typename: 'Notification' }
    | { __typename: 'OwnershipProposal' }
    | { __typename: 'Party' }
    | { __typename: 'Recognition' }
    | { __typename: 'Redemption' }
    | { __typename: 'Responsibility' }
    | { __typename: 'RewardOption' }
    | { __typename: 'RoutingRequest' }
    | { __typename: 'SignalFiring' }
    | { __typename: 'SignalRule' }
    | { __typename: 'Stage' }
    | { __typename: 'Team' }
    | { __typename: 'Topic' }
    | { __typename: 'ValueChain' }
    | { __typename: 'Webhook' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WorkLogEntry' }
   | null };

export type CreateMetricMutationVariables = Exact<{
  input: CreateMetricInput;
}>;


export type CreateMetricMutation = { createMetric: { metric: { id: string } } };

export type UpdateMetricMutationVariables = Exact<{
  input: UpdateMetricInput;
}>;


export type UpdateMetricMutation = { updateMetric: { metric: { id: string } } };

export type ArchiveMetricMutationVariables = Exact<{
  input: ArchiveMetricInput;
}>;


export type ArchiveMetricMutation = { archiveMetric: { metric: { id: string, version: number, archivedOn: string | null } } };

export type RecordMetricPointsMutationVariables = Exact<{
  input: RecordMetricPointsInput;
}>;


export type RecordMetricPointsMutation = { recordMetricPoints: { newCount: number, correctedCount: number, unchangedCount: number } };

export type ReaderQueryVariables = Exact<{ [key: string]: never; }>;


export type ReaderQuery = { viewer: { member: { timeZone: string, locale: Locale | null }, can: { editMetrics: boolean } } | null };

export type ImportMetricPointsMutationVariables = Exact<{
  input: ImportMetricPointsInput;
}>;


export type ImportMetricPointsMutation = { importMetricPoints: { dryRun: boolean, state: LoadState, rowCount: number, newCount: number, correctedCount: number, unchangedCount: number, badCount: number, corrections: Array<{ line: number, day: string, before: string | null, after: string, metric: { id: string, name: string, unit: string } }>, issues: Array<{ line: number, field: string | null, code: string, message: string, text: string | null }>, load: { id: string } | null } };

export type InboxQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type InboxQuery = { notifications: { edges: Array<{ node: { id: string, kind: NotificationKind, at: string, readAt: string | null, subject:
          | { __typename: 'ApiToken' }
          | { __typename: 'AuditEntry' }
          | { __typename: 'Cover' }
          | { __typename: 'GrayZone', id: string, question: string }
          | { __typename: 'GrayZoneAssignment', id: string, name: string, standing: AssignmentState, assignedBy: { id: string, name: string }, assignee: { id: string, name: string }, grayZone: { id: string, question: string } }
          | { __typename: 'GrayZoneTrial', id: string, to: string, outcome: TrialOutcome | null, grayZone: { id: string, question: string } }
          | { __typename: 'HandOff' }
          | { __typename: 'HandOver' }
          | { __typename: 'Idea', id: string, title: string }
          | { __typename: 'IdeaComment' }
          | { __typename: 'IdeaImpact', id: string, impactState: ImpactState, idea: { id: string, title: string } }
          | { __typename: 'IdeaPitch', id: string, answer: PitchAnswer | null, toTeam: { id: string, name: string }, pitchedBy: { id: string, name: string }, idea: { id: string, title: string } }
          | { __typename: 'Kpi' }
          | { __typename: 'KpiChange' }
          | { __typename: 'KpiCheckIn' }
          | { __typename: 'KpiTask' }
          | { __typename: 'Member' }
          | { __typename: 'Membership' }
          | { __typename: 'Metric' }
          | { __typename: 'MetricCorrection' }
          | { __typename: 'MetricLoad' }
          | { __typename: 'Milestone' }
          | { __typename: 'Notification' }
          | { __typename: 'OwnershipProposal', id: string, name: string, state: ProposalState, grayZone: { id: string, question: string } }
          | { __typename: 'Party' }
          | { __typename: 'Recognition', id: string, kind: RecognitionKind, text: string, points: number | null, author: { id: string, name: string } | null }
          | { __typename: 'Redemption', id: string, units: number, rewardState: RedemptionState, option: { kind: RewardKind, name: string, unit: string } }
          | { __typename: 'Responsibility' }
          | { __typename: 'RewardOption' }
          | { __typename: 'RoutingRequest' }
          | { __typename: 'SignalFiring', id: string, runFrom: string, runTo: string, count: number, helps: boolean, side: LimitSide, rule: { unit: PeriodUnit, boundary: SignalBoundary, kpi: { id: string, name: string, direction: Direction, owner: { id: string, name: string } } } }
          | { __typename: 'SignalRule' }
          | { __typename: 'Stage' }
          | { __typename: 'Team' }
          | { __typename: 'Topic' }
          | { __typename: 'ValueChain' }
          | { __typename: 'Webhook' }
          | { __typename: 'WebhookDelivery' }
          | { __typename: 'WorkLogEntry' }
         | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ReadNotificationsMutationVariables = Exact<{
  input: ReadNotificationsInput;
}>;


export type ReadNotificationsMutation = { readNotifications: { unreadNotifications: number } };

type TakeNotice_ApiToken_Fragment = { __typename: 'ApiToken' };

type TakeNotice_AuditEntry_Fragment = { __typename: 'AuditEntry' };

type TakeNotice_Cover_Fragment = { __typename: 'Cover' };

type TakeNotice_GrayZone_Fragment = { __typename: 'GrayZone', id: string, question: string };

type TakeNotice_GrayZoneAssignment_Fragment = { __typename: 'GrayZoneAssignment', id: string, name: string, standing: AssignmentState, assignedBy: { id: string, name: string }, assignee: { id: string, name: string }, grayZone: { id: string, question: string } };

type TakeNotice_GrayZoneTrial_Fragment = { __typename: 'GrayZoneTrial', id: string, to: string, outcome: TrialOutcome | null, grayZone: { id: string, question: string } };

type TakeNotice_HandOff_Fragment = { __typename: 'HandOff' };

type TakeNotice_HandOver_Fragment = { __typename: 'HandOver' };

type TakeNotice_Idea_Fragment = { __typename: 'Idea' };

type TakeNotice_IdeaComment_Fragment = { __typename: 'IdeaComment' };

type TakeNotice_IdeaImpact_Fragment = { __typename: 'IdeaImpact' };

type TakeNotice_IdeaPitch_Fragment = { __typename: 'IdeaPitch' };

type TakeNotice_Kpi_Fragment = { __typename: 'Kpi' };

type TakeNotice_KpiChange_Fragment = { __typename: 'KpiChange' };

type TakeNotice_KpiCheckIn_Fragment = { __typename: 'KpiCheckIn' };

type TakeNotice_KpiTask_Fragment = { __typename: 'KpiTask' };

type TakeNotice_Member_Fragment = { __typename: 'Member' };

type TakeNotice_Membership_Fragment = { __typename: 'Membership' };

type TakeNotice_Metric_Fragment = { __typename: 'Metric' };

type TakeNotice_MetricCorrection_Fragment = { __typename: 'MetricCorrection' };

type TakeNotice_MetricLoad_Fragment = { __typename: 'MetricLoad' };

type TakeNotice_Milestone_Fragment = { __typename: 'Milestone' };

type TakeNotice_Notification_Fragment = { __typename: 'Notification' };

type TakeNotice_OwnershipProposal_Fragment = { __typename: 'OwnershipProposal', id: string, name: string, state: ProposalState, grayZone: { id: string, question: string } };

type TakeNotice_Party_Fragment = { __typename: 'Party' };

type TakeNotice_Recognition_Fragment = { __typename: 'Recognition' };

type TakeNotice_Redemption_Fragment = { __typename: 'Redemption' };

type TakeNotice_Responsibility_Fragment = { __typename: 'Responsibility' };

type TakeNotice_RewardOption_Fragment = { __typename: 'RewardOption' };

type TakeNotice_RoutingRequest_Fragment = { __typename: 'RoutingRequest' };

type TakeNotice_SignalFiring_Fragment = { __typename: 'SignalFiring' };

type TakeNotice_SignalRule_Fragment = { __typename: 'SignalRule' };

type TakeNotice_Stage_Fragment = { __typename: 'Stage' };

type TakeNotice_Team_Fragment = { __typename: 'Team' };

type TakeNotice_Topic_Fragment = { __typename: 'Topic' };

type TakeNotice_ValueChain_Fragment = { __typename: 'ValueChain' };

type TakeNotice_Webhook_Fragment = { __typename: 'Webhook' };

type TakeNotice_WebhookDelivery_Fragment = { __typename: 'WebhookDelivery' };

type TakeNotice_WorkLogEntry_Fragment = { __typename: 'WorkLogEntry' };

export type TakeNoticeFragment =
  | TakeNotice_ApiToken_Fragment
  | TakeNotice_AuditEntry_Fragment
  | TakeNotice_Cover_Fragment
  | TakeNotice_GrayZone_Fragment
  | TakeNotice_GrayZoneAssignment_Fragment
  | TakeNotice_GrayZoneTrial_Fragment
  | TakeNotice_HandOff_Fragment
  | TakeNotice_HandOver_Fragment
  | TakeNotice_Idea_Fragment
  | TakeNotice_IdeaComment_Fragment
  | TakeNotice_IdeaImpact_Fragment
  | TakeNotice_IdeaPitch_Fragment
  | TakeNotice_Kpi_Fragment
  | TakeNotice_KpiChange_Fragment
  | TakeNotice_KpiCheckIn_Fragment
  | TakeNotice_KpiTask_Fragment
  | TakeNotice_Member_Fragment
  | TakeNotice_Membership_Fragment
  | TakeNotice_Metric_Fragment
  | TakeNotice_MetricCorrection_Fragment
  | TakeNotice_MetricLoad_Fragment
  | TakeNotice_Milestone_Fragment
  | TakeNotice_Notification_Fragment
  | TakeNotice_OwnershipProposal_Fragment
  | TakeNotice_Party_Fragment
  | TakeNotice_Recognition_Fragment
  | TakeNotice_Redemption_Fragment
  | TakeNotice_Responsibility_Fragment
  | TakeNotice_RewardOption_Fragment
  | TakeNotice_RoutingRequest_Fragment
  | TakeNotice_SignalFiring_Fragment
  | TakeNotice_SignalRule_Fragment
  | TakeNotice_Stage_Fragment
  | TakeNotice_Team_Fragment
  | TakeNotice_Topic_Fragment
  | TakeNotice_ValueChain_Fragment
  | TakeNotice_Webhook_Fragment
  | TakeNotice_WebhookDelivery_Fragment
  | TakeNotice_WorkLogEntry_Fragment
;

type CreditNotice_ApiToken_Fragment = { __typename: 'ApiToken' };

type CreditNotice_AuditEntry_Fragment = { __typename: 'AuditEntry' };

type CreditNotice_Cover_Fragment = { __typename: 'Cover' };

type CreditNotice_GrayZone_Fragment = { __typename: 'GrayZone' };

type CreditNotice_GrayZoneAssignment_Fragment = { __typename: 'GrayZoneAssignment' };

type CreditNotice_GrayZoneTrial_Fragment = { __typename: 'GrayZoneTrial' };

type CreditNotice_HandOff_Fragment = { __typename: 'HandOff' };

type CreditNotice_HandOver_Fragment = { __typename: 'HandOver' };

type CreditNotice_Idea_Fragment = { __typename: 'Idea', id: string, title: string };

type CreditNotice_IdeaComment_Fragment = { __typename: 'IdeaComment' };

type CreditNotice_IdeaImpact_Fragment = { __typename: 'IdeaImpact', id: string, impactState: ImpactState, idea: { id: string, title: string } };

type CreditNotice_IdeaPitch_Fragment = { __typename: 'IdeaPitch', id: string, answer: PitchAnswer | null, toTeam: { id: string, name: string }, pitchedBy: { id: string, name: string }, idea: { id: string, title: string } };

type CreditNotice_Kpi_Fragment = { __typename: 'Kpi' };

type CreditNotice_KpiChange_Fragment = { __typename: 'KpiChange' };

type CreditNotice_KpiCheckIn_Fragment = { __typename: 'KpiCheckIn' };

type CreditNotice_KpiTask_Fragment = { __typename: 'KpiTask' };

type CreditNotice_Member_Fragment = { __typename: 'Member' };

type CreditNotice_Membership_Fragment = { __typename: 'Membership' };

type CreditNotice_Metric_Fragment = { __typename: 'Metric' };

type CreditNotice_MetricCorrection_Fragment = { __typename: 'MetricCorrection' };

type CreditNotice_MetricLoad_Fragment = { __typename: 'MetricLoad' };

type CreditNotice_Milestone_Fragment = { __typename: 'Milestone' };

type CreditNotice_Notification_Fragment = { __typename: 'Notification' };

type CreditNotice_OwnershipProposal_Fragment = { __typename: 'OwnershipProposal' };

type CreditNotice_Party_Fragment = { __typename: 'Party' };

type CreditNotice_Recognition_Fragment = { __typename: 'Recognition', id: string, kind: RecognitionKind, text: string, points: number | null, author: { id: string, name: string } | null };

type CreditNotice_Redemption_Fragment = { __typename: 'Redemption', id: string, units: number, rewardState: RedemptionState, option: { kind: RewardKind, name: string, unit: string } };

type CreditNotice_Responsibility_Fragment = { __typename: 'Responsibility' };

type CreditNotice_RewardOption_Fragment = { __typename: 'RewardOption' };

type CreditNotice_RoutingRequest_Fragment = { __typename: 'RoutingRequest' };

type CreditNotice_SignalFiring_Fragment = { __typename: 'SignalFiring' };

type CreditNotice_SignalRule_Fragment = { __typename: 'SignalRule' };

type CreditNotice_Stage_Fragment = { __typename: 'Stage' };

type CreditNotice_Team_Fragment = { __typename: 'Team' };

type CreditNotice_Topic_Fragment = { __typename: 'Topic' };

type CreditNotice_ValueChain_Fragment = { __typename: 'ValueChain' };

type CreditNotice_Webhook_Fragment = { __typename: 'Webhook' };

type CreditNotice_WebhookDelivery_Fragment = { __typename: 'WebhookDelivery' };

type CreditNotice_WorkLogEntry_Fragment = { __typename: 'WorkLogEntry' };

export type CreditNoticeFragment =
  | CreditNotice_ApiToken_Fragment
  | CreditNotice_AuditEntry_Fragment
  | CreditNotice_Cover_Fragment
  | CreditNotice_GrayZone_Fragment
  | CreditNotice_GrayZoneAssignment_Fragment
  | CreditNotice_GrayZoneTrial_Fragment
  | CreditNotice_HandOff_Fragment
  | CreditNotice_HandOver_Fragment
  | CreditNotice_Idea_Fragment
  | CreditNotice_IdeaComment_Fragment
  | CreditNotice_IdeaImpact_Fragment
  | CreditNotice_IdeaPitch_Fragment
  | CreditNotice_Kpi_Fragment
  | CreditNotice_KpiChange_Fragment
  | CreditNotice_KpiCheckIn_Fragment
  | CreditNotice_KpiTask_Fragment
  | CreditNotice_Member_Fragment
  | CreditNotice_Membership_Fragment
  | CreditNotice_Metric_Fragment
  | CreditNotice_MetricCorrection_Fragment
  | CreditNotice_MetricLoad_Fragment
  | CreditNotice_Milestone_Fragment
  | CreditNotice_Notification_Fragment
  | CreditNotice_OwnershipProposal_Fragment
  | CreditNotice_Party_Fragment
  | CreditNotice_Recognition_Fragment
  | CreditNotice_Redemption_Fragment
  | CreditNotice_Responsibility_Fragment
  | CreditNotice_RewardOption_Fragment
  | CreditNotice_RoutingRequest_Fragment
  | CreditNotice_SignalFiring_Fragment
  | CreditNotice_SignalRule_Fragment
  | CreditNotice_Stage_Fragment
  | CreditNotice_Team_Fragment
  | CreditNotice_Topic_Fragment
  | CreditNotice_ValueChain_Fragment
  | CreditNotice_Webhook_Fragment
  | CreditNotice_WebhookDelivery_Fragment
  | CreditNotice_WorkLogEntry_Fragment
;

export type IdeaCreditsFragment = { id: string, creditCount: number, credits: { edges: Array<{ node: { id: string, text: string, postedAt: string, credited: { start: number, end: number } | null, author: { id: string, name: string, initials: string } | null, authorTeam: { id: string, name: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type IdeaCreditFragment = { id: string, text: string, postedAt: string, credited: { start: number, end: number } | null, author: { id: string, name: string, initials: string } | null, authorTeam: { id: string, name: string } | null };

export type CreditIdeaMutationVariables = Exact<{
  input: CreditIdeaInput;
}>;


export type CreditIdeaMutation = { creditIdea: { recognition: { id: string } } };

export type RecognitionHealthQueryVariables = Exact<{
  teamId?: string | null | undefined;
}>;


export type RecognitionHealthQuery = { recognitionHealth: { from: string, to: string, memberCount: number, recognizedCount: number, postCount: number, acrossTeamsCount: number, rings: Array<{ posts: number, share: number, members: Array<{ id: string, name: string, initials: string }> }>, quiet: Array<{ kpis: number, deliveries: number, answeredRequests: number, lastRecognizedOn: string | null, member: { id: string, name: string, initials: string, title: string } }>, teams: Array<{ memberCount: number, recognizedCount: number, team: { id: string, name: string, parent: { id: string } | null } }> } };

export type HealthViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type HealthViewerQuery = { viewer: { roles: Array<Role>, member: { id: string, memberships: Array<{ role: MembershipRole, team: { id: string, name: string } }> } } | null };

export type WallPostFragment = { id: string, kind: RecognitionKind, text: string, customer: string | null, points: number | null, postedAt: string, isBehindScenes: boolean, isLeaderExample: boolean, isAcrossTeams: boolean, applauseCount: number, isApplauded: boolean, credited: { start: number, end: number } | null, author: { id: string, name: string, initials: string } | null, authorTeam: { id: string, name: string } | null, recipients: Array<{ member: { id: string, name: string, initials: string }, team: { id: string, name: string } | null }>, mentions: Array<{ id: string, name: string }>, value: { id: string, name: string } | null, idea: { id: string, title: string } | null, grayZone: { id: string, question: string } | null, kpi: { id: string, name: string } | null, viewerCan: { withdraw: boolean, applaud: boolean }, applauders: Array<{ id: string, name: string }> };

export type PostApplauseFragment = { id: string, applauseCount: number, isApplauded: boolean, applauders: Array<{ id: string, name: string }> };

export type WallPostsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: RecognitionFilter | null | undefined;
}>;


export type WallPostsQuery = { recognitions: { edges: Array<{ node: { id: string, kind: RecognitionKind, text: string, customer: string | null, points: number | null, postedAt: string, isBehindScenes: boolean, isLeaderExample: boolean, isAcrossTeams: boolean, applauseCount: number, isApplauded: boolean, credited: { start: number, end: number } | null, author: { id: string, name: string, initials: string } | null, authorTeam: { id: string, name: string } | null, recipients: Array<{ member: { id: string, name: string, initials: string }, team: { id: string, name: string } | null }>, mentions: Array<{ id: string, name: string }>, value: { id: string, name: string } | null, idea: { id: string, title: string } | null, grayZone: { id: string, question: string } | null, kpi: { id: string, name: string } | null, viewerCan: { withdraw: boolean, applaud: boolean }, applauders: Array<{ id: string, name: string }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type WallTopQueryVariables = Exact<{
  first: number;
  filter?: RecognitionFilter | null | undefined;
}>;


export type WallTopQuery = { recognitions: { edges: Array<{ node: { id: string } }> } };

export type WallFrameQueryVariables = Exact<{
  person: string;
  hasPerson: boolean;
  ideas: number;
  asked: number;
  isTop: boolean;
}>;


export type WallFrameQuery = { viewer: { roles: Array<Role>, member: { id: string, name: string, initials: string, memberships: Array<{ role: MembershipRole, team: { id: string, name: string } }> } } | null, company: { values: Array<{ id: string, name: string }> }, person?:
    | { __typename: 'ApiToken' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Cover' }
    | { __typename: 'GrayZone' }
    | { __typename: 'GrayZoneAssignment' }
    | { __typename: 'GrayZoneTrial' }
    | { __typename: 'HandOff' }
    | { __typename: 'HandOver' }
    | { __typename: 'Idea' }
    | { __typename: 'IdeaComment' }
    | { __typename: 'IdeaImpact' }
    | { __typename: 'IdeaPitch' }
    | { __typename: 'Kpi' }
    | { __typename: 'KpiChange' }
    | { __typename: 'KpiCheckIn' }
    | { __typename: 'KpiTask' }
    | { __typename: 'Member', id: string, name: string }
    | { __typename: 'Membership' }
    | { __typename: 'Metric' }
    | { __typename: 'MetricCorrection' }
    | { __typename: 'MetricLoad' }
    | { __typename: 'Milestone' }
    | { __typename: 'Notification' }
    | { __typename: 'OwnershipProposal' }
    | { __typename: 'Party' }
    | { __typename: 'Recognition' }
    | { __typename: 'Redemption' }
    | { __typename: 'Responsibility' }
    | { __typename: 'RewardOption' }
    | { __typename: 'RoutingRequest' }
    | { __typename: 'SignalFiring' }
    | { __typename: 'SignalRule' }
    | { __typename: 'Stage' }
    | { __typename: 'Team' }
    | { __typename: 'Topic' }
    | { __typename: 'ValueChain' }
    | { __typename: 'Webhook' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WorkLogEntry' }
   | null, ideas?: { edges: Array<{ node: { id: string, title: string, stateSince: string, people: Array<{ role: IdeaRole, member: { id: string, name: string } }> } }> }, routingRequests?: { edges: Array<{ node: { id: string, text: string, closedAt: string | null, hops: Array<{ outcome: HopOutcome, answeredAt: string | null, answeredBy: { id: string, name: string, initials: string, active: boolean } | null }> } }> } };

export type WallPostPageQueryVariables = Exact<{
  id: string;
}>;


export type WallPostPageQuery = { node:
    | { __typename: 'ApiToken' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Cover' }
    | { __typename: 'GrayZone' }
    | { __typename: 'GrayZoneAssignment' }
    | { __typename: 'GrayZoneTrial' }
    | { __typename: 'HandOff' }
    | { __typename: 'HandOver' }
    | { __typename: 'Idea' }
    | { __typename: 'IdeaComment' }
    | { __typename: 'IdeaImpact' }
    | { __typename: 'IdeaPitch' }
    | { __typename: 'Kpi' }
    | { __typename: 'KpiChange' }
    | { __typename: 'KpiCheckIn' }
    | { __typename: 'KpiTask' }
    | { __typename: 'Member' }
    | { __typename: 'Membership' }
    | { __typename: 'Metric' }
    | { __typename: 'MetricCorrection' }
    | { __typename: 'MetricLoad' }
    | { __typename: 'Milestone' }
    | { __typename: 'Notification' }
    | { __typename: 'OwnershipProposal' }
    | { __typename: 'Party' }
    | { __typename: 'Recognition', id: string, kind: RecognitionKind, text: string, customer: string | null, points: number | null, postedAt: string, isBehindScenes: boolean, isLeaderExample: boolean, isAcrossTeams: boolean, applauseCount: number, isApplauded: boolean, credited: { start: number, end: number } | null, author: { id: string, name: string, initials: string } | null, authorTeam: { id: string, name: string } | null, recipients: Array<{ member: { id: string, name: string, initials: string }, team: { id: string, name: string } | null }>, mentions: Array<{ id: string, name: string }>, value: { id: string, name: string } | null, idea: { id: string, title: string } | null, grayZone: { id: string, question: string } | null, kpi: { id: string, name: string } | null, viewerCan: { withdraw: boolean, applaud: boolean }, applauders: Array<{ id: string, name: string }> }
    | { __typename: 'Redemption' }
    | { __typename: 'Responsibility' }
    | { __typename: 'RewardOption' }
    | { __typename: 'RoutingRequest' }
    | { __typename: 'SignalFiring' }
    | { __typename: 'SignalRule' }
    | { __typename: 'Stage' }
    | { __typename: 'Team' }
    | { __typename: 'Topic' }
    | { __typename: 'ValueChain' }
    | { __typename: 'Webhook' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WorkLogEntry' }
   | null, viewer: { member: { id: string } } | null };

export type ApplaudMutationVariables = Exact<{
  input: ApplaudInput;
}>;


export type ApplaudMutation = { applaud: { recognition: { id: string, applauseCount: number, isApplauded: boolean, applauders: Array<{ id: string, name: string }> } } };

export type WithdrawRecognitionMutationVariables = Exact<{
  input: WithdrawRecognitionInput;
}>;


export type WithdrawRecognitionMutation = { withdrawRecognition: { id: string } };

export type RecognizeFormQueryVariables = Exact<{
  first: number;
}>;


export type RecognizeFormQuery = { viewer: { member: { id: string } } | null, company: { values: Array<{ id: string, name: string, description: string }> }, ideas: { edges: Array<{ node: { id: string, title: string } }> }, grayZones: { edges: Array<{ node: { id: string, question: string } }> }, kpis: { edges: Array<{ node: { id: string, name: string, owner: { id: string, name: string } } }> } };

export type RecognizeNamedQueryVariables = Exact<{
  id: string;
}>;


export type RecognizeNamedQuery = { node:
    | { __typename: 'ApiToken', id: string }
    | { __typename: 'AuditEntry', id: string }
    | { __typename: 'Cover', id: string }
    | { __typename: 'GrayZone', question: string, id: string }
    | { __typename: 'GrayZoneAssignment', id: string }
    | { __typename: 'GrayZoneTrial', id: string }
    | { __typename: 'HandOff', id: string }
    | { __typename: 'HandOver', id: string }
    | { __typename: 'Idea', title: string, id: string }
    | { __typename: 'IdeaComment', id: string }
    | { __typename: 'IdeaImpact', id: string }
    | { __typename: 'IdeaPitch', id: string }
    | { __typename: 'Kpi', name: string, id: string }
    | { __typename: 'KpiChange', id: string }
    | { __typename: 'KpiCheckIn', id: string }
    | { __typename: 'KpiTask', id: string }
    | { __typename: 'Member', name: string, initials: string, title: string, active: boolean, id: string }
    | { __typename: 'Membership', id: string }
    | { __typename: 'Metric', id: string }
    | { __typename: 'MetricCorrection', id: string }
    | { __typename: 'MetricLoad', id: string }
    | { __typename: 'Milestone', id: string }
    | { __typename: 'Notification', id: string }
    | { __typename: 'OwnershipProposal', id: string }
    | { __typename: 'Party', id: string }
    | { __typename: 'Recognition', id: string }
    | { __typename: 'Redemption', id: string }
    | { __typename: 'Responsibility', id: string }
    | { __typename: 'RewardOption', id: string }
    | { __typename: 'RoutingRequest', id: string }
    | { __typename: 'SignalFiring', id: string }
    | { __typename: 'SignalRule', id: string }
    | { __typename: 'Stage', id: string }
    | { __typename: 'Team', id: string }
    | { __typename: 'Topic', id: string }
    | { __typename: 'ValueChain', id: string }
    | { __typename: 'Webhook', id: string }
    | { __typename: 'WebhookDelivery', id: string }
    | { __typename: 'WorkLogEntry', id: string }
   | null };

export type FindColleaguesQueryVariables = Exact<{
  text: string;
  first: number;
}>;


export type FindColleaguesQuery = { members: { edges: Array<{ node: { id: string, name: string, initials: string, title: string, email: string | null } }> } };

export type RecognizeMutationVariables = Exact<{
  input: RecognizeInput;
}>;


export type RecognizeMutation = { recognize: { recognition: { id: string } } };

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
    | { __typename: 'ApiToken' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Cover' }
    | { __typename: 'GrayZone' }
    | { __typename: 'GrayZoneAssignment' }
    | { __typename: 'GrayZoneTrial' }
    | { __typename: 'HandOff' }
    | { __typename: 'HandOver' }
    | { __typename: 'Idea' }
    | { __typename: 'IdeaComment' }
    | { __typename: 'IdeaImpact' }
    | { __typename: 'IdeaPitch' }
    | { __typename: 'Kpi' }
    | { __typename: 'KpiChange' }
    | { __typename: 'KpiCheckIn' }
    | { __typename: 'KpiTask' }
    | { __typename: 'Member' }
    | { __typename: 'Membership' }
    | { __typename: 'Metric' }
    | { __typename: 'MetricCorrection' }
    | { __typename: 'MetricLoad' }
    | { __typename: 'Milestone' }
    | { __typename: 'Notification' }
    | { __typename: 'OwnershipProposal' }
    | { __typename: 'Party' }
    | { __typename: 'Recognition' }
    | { __typename: 'Redemption' }
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
    | { __typename: 'RewardOption' }
    | { __typename: 'RoutingRequest' }
    | { __typename: 'SignalFiring' }
    | { __typename: 'SignalRule' }
    | { __typename: 'Stage' }
    | { __typename: 'Team' }
    | { __typename: 'Topic' }
    | { __typename: 'ValueChain' }
    | { __typename: 'Webhook' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WorkLogEntry' }
   | null };

export type ResponsibilityPageQueryVariables = Exact<{
  id: string;
}>;


export type ResponsibilityPageQuery = { node:
    | { __typename: 'ApiToken' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Cover' }
    | { __typename: 'GrayZone' }
    | { __typename: 'GrayZoneAssignment' }
    | { __typename: 'GrayZoneTrial' }
    | { __typename: 'HandOff' }
    | { __typename: 'HandOver' }
    | { __typename: 'Idea' }
    | { __typename: 'IdeaComment' }
    | { __typename: 'IdeaImpact' }
    | { __typename: 'IdeaPitch' }
    | { __typename: 'Kpi' }
    | { __typename: 'KpiChange' }
    | { __typename: 'KpiCheckIn' }
    | { __typename: 'KpiTask' }
    | { __typename: 'Member' }
    | { __typename: 'Membership' }
    | { __typename: 'Metric' }
    | { __typename: 'MetricCorrection' }
    | { __typename: 'MetricLoad' }
    | { __typename: 'Milestone' }
    | { __typename: 'Notification' }
    | { __typename: 'OwnershipProposal' }
    | { __typename: 'Party' }
    | { __typename: 'Recognition' }
    | { __typename: 'Redemption' }
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
         | null, offeredBy: { id: string, name: string }, answeredBy: { id: string, name: string } | null, viewerCan: { accept: boolean, decline: boolean, withdraw: boolean } } | null, revisions: Array<{ from: string, to: string | null, name: string, scopeIn: string, scopeOut: string, team: { id: string, name: string } | null, stage: { id: string, name: string } | null, parent: { id: string, name: string } | null }>, grayZones: Array<{ spottedAt: string, closedAt: string | null, id: string, question: string, state: GrayZoneState }>, team: { id: string, name: string } | null, stage: { id: string, name: string, valueChain: { id: string, name: string } } | null, parent: { id: string, name: string } | null, viewerCan: { edit: boolean, assign: boolean, split: boolean, handOver: boolean, review: boolean, end: boolean } }
    | { __typename: 'RewardOption' }
    | { __typename: 'RoutingRequest' }
    | { __typename: 'SignalFiring' }
    | { __typename: 'SignalRule' }
    | { __typename: 'Stage' }
    | { __typename: 'Team' }
    | { __typename: 'Topic' }
    | { __typename: 'ValueChain' }
    | { __typename: 'Webhook' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WorkLogEntry' }
   | null };

export type ResponsibilityFieldsFragment = { id: string, key: string, name: string, purpose: string, scopeIn: string, scopeOut: string, keywords: Array<string>, kind: ResponsibilityKind, criteria: string, reviewCadence: ReviewCadence, lastReviewedOn: string | null, reviewDueOn: string | null, from: string, to: string | null, version: number, ownership: Ownership, gaps: Array<GapKind>, team: { id: string, name: string } | null, stage: { id: string, name: string, valueChain: { id: string, name: string } } | null, parent: { id: string, name: string } | null, viewerCan: { edit: boolean, assign: boolean, split: boolean, handOver: boolean, review: boolean, end: boolean } };

export type ResponsibilityToEditQueryVariables = Exact<{
  id: string;
}>;


export type ResponsibilityToEditQuery = { node:
    | { __typename: 'ApiToken' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Cover' }
    | { __typename: 'GrayZone' }
    | { __typename: 'GrayZoneAssignment' }
    | { __typename: 'GrayZoneTrial' }
    | { __typename: 'HandOff' }
    | { __typename: 'HandOver' }
    | { __typename: 'Idea' }
    | { __typename: 'IdeaComment' }
    | { __typename: 'IdeaImpact' }
    | { __typename: 'IdeaPitch' }
    | { __typename: 'Kpi' }
    | { __typename: 'KpiChange' }
    | { __typename: 'KpiCheckIn' }
    | { __typename: 'KpiTask' }
    | { __typename: 'Member' }
    | { __typename: 'Membership' }
    | { __typename: 'Metric' }
    | { __typename: 'MetricCorrection' }
    | { __typename: 'MetricLoad' }
    | { __typename: 'Milestone' }
    | { __typename: 'Notification' }
    | { __typename: 'OwnershipProposal' }
    | { __typename: 'Party' }
    | { __typename: 'Recognition' }
    | { __typename: 'Redemption' }
    | { __typename: 'Responsibility', id: string, key: string, name: string, purpose: string, scopeIn: string, scopeOut: string, keywords: Array<string>, kind: ResponsibilityKind, criteria: string, reviewCadence: ReviewCadence, lastReviewedOn: string | null, reviewDueOn: string | null, from: string, to: string | null, version: number, ownership: Ownership, gaps: Array<GapKind>, parties: Array<{ id: string, role: RaciRole, from: string, to: string | null, source: string | null, holder:
          | { __typename: 'Member', id: string, name: string, initials: string, title: string, active: boolean }
          | { __typename: 'Team', id: string, name: string, kind: TeamKind }
         }>, team: { id: string, name: string } | null, stage: { id: string, name: string, valueChain: { id: string, name: string } } | null, parent: { id: string, name: string } | null, viewerCan: { edit: boolean, assign: boolean, split: boolean, handOver: boolean, review: boolean, end: boolean } }
    | { __typename: 'RewardOption' }
    | { __typename: 'RoutingRequest' }
    | { __typename: 'SignalFiring' }
    | { __typename: 'SignalRule' }
    | { __typename: 'Stage' }
    | { __typename: 'Team' }
    | { __typename: 'Topic' }
    | { __typename: 'ValueChain' }
    | { __typename: 'Webhook' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WorkLogEntry' }
   | null };

export type ResponsibilityChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ResponsibilityChoicesQuery = { viewer: { member: { id: string, name: string }, can: { createResponsibilityIn: Array<{ id: string, name: string }> } } | null, valueChains: Array<{ id: string, name: string, stages: Array<{ id: string, name: string, position: number }>, viewerCan: { edit: boolean } }> };

export type RewardCatalogueQueryVariables = Exact<{ [key: string]: never; }>;


export type RewardCatalogueQuery = { rewardOptions: Array<{ id: string, kind: RewardKind, name: string, description: string | null, unit: string, price: number, most: number, stock: number | null, approver: RewardDuty, fulfiller: RewardDuty, isRetired: boolean, version: number }> };

export type RewardRuleToSetQueryVariables = Exact<{ [key: string]: never; }>;


export type RewardRuleToSetQuery = { rewardRule: { gainSharePercent: number, gainShareCap: number, leaderPercent: number, at: string, setBy: { id: string, name: string } | null } };

export type RewardOptionToEditQueryVariables = Exact<{
  id: string;
}>;


export type RewardOptionToEditQuery = { node:
    | { __typename: 'ApiToken' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Cover' }
    | { __typename: 'GrayZone' }
    | { __typename: 'GrayZoneAssignment' }
    | { __typename: 'GrayZoneTrial' }
    | { __typename: 'HandOff' }
    | { __typename: 'HandOver' }
    | { __typename: 'Idea' }
    | { __typename: 'IdeaComment' }
    | { __typename: 'IdeaImpact' }
    | { __typename: 'IdeaPitch' }
    | { __typename: 'Kpi' }
    | { __typename: 'KpiChange' }
    | { __typename: 'KpiCheckIn' }
    | { __typename: 'KpiTask' }
    | { __typename: 'Member' }
    | { __typename: 'Membership' }
    | { __typename: 'Metric' }
    | { __typename: 'MetricCorrection' }
    | { __typename: 'MetricLoad' }
    | { __typename: 'Milestone' }
    | { __typename: 'Notification' }
    | { __typename: 'OwnershipProposal' }
    | { __typename: 'Party' }
    | { __typename: 'Recognition' }
    | { __typename: 'Redemption' }
    | { __typename: 'Responsibility' }
    | { __typename: 'RewardOption', id: string, kind: RewardKind, name: string, description: string | null, unit: string, price: number, most: number, stock: number | null, approver: RewardDuty, fulfiller: RewardDuty, isRetired: boolean, version: number }
    | { __typename: 'RoutingRequest' }
    | { __typename: 'SignalFiring' }
    | { __typename: 'SignalRule' }
    | { __typename: 'Stage' }
    | { __typename: 'Team' }
    | { __typename: 'Topic' }
    | { __typename: 'ValueChain' }
    | { __typename: 'Webhook' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WorkLogEntry' }
   | null };

export type BudgetsToSetQueryVariables = Exact<{
  quarter: string;
  first: number;
  after?: string | null | undefined;
}>;


export type BudgetsToSetQuery = { teams: { edges: Array<{ node: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, budgets: Array<{ quarter: string, allotted: number, given: number, left: number, team: { id: string, name: string } }> };

export type PayrollQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type PayrollQuery = { payroll: Array<{ id: string, points: number, fulfilledAt: string | null, fulfilledWords: string | null, member: { id: string, name: string, email: string | null }, option: { name: string }, fulfilledBy: { id: string, name: string } | null }> };

export type SetRewardOptionMutationVariables = Exact<{
  input: SetRewardOptionInput;
}>;


export type SetRewardOptionMutation = { setRewardOption: { option: { id: string } } };

export type RetireRewardOptionMutationVariables = Exact<{
  input: RetireRewardOptionInput;
}>;


export type RetireRewardOptionMutation = { retireRewardOption: { option: { id: string } } };

export type SetRewardRuleMutationVariables = Exact<{
  input: SetRewardRuleInput;
}>;


export type SetRewardRuleMutation = { setRewardRule: { rule: { at: string } } };

export type SetBudgetMutationVariables = Exact<{
  input: SetBudgetInput;
}>;


export type SetBudgetMutation = { setBudget: { budget: { left: number } } };

export type AwardFormQueryVariables = Exact<{
  teamId: string;
  first: number;
}>;


export type AwardFormQuery = { viewer: { member: { id: string } } | null, budgets: Array<{ quarter: string, allotted: number, given: number, left: number, team: { id: string, name: string } }>, members: { edges: Array<{ node: { id: string, name: string, title: string, memberships: Array<{ role: MembershipRole }> } }> }, company: { values: Array<{ id: string, name: string }> }, rewardRule: { leaderPercent: number } };

export type GiveAwardMutationVariables = Exact<{
  input: GiveAwardInput;
}>;


export type GiveAwardMutation = { giveAward: { recognition: { id: string } } };

export type RewardToAnswerFragment = { id: string, version: number, units: number, points: number, state: RedemptionState, note: string | null, requestedAt: string, decidedAt: string | null, decidedWords: string | null, fulfilledAt: string | null, fulfilledWords: string | null, withdrawnAt: string | null, member: { id: string, name: string, initials: string, title: string, wallet: { balance: number } | null }, option: { kind: RewardKind, name: string, unit: string }, decidedBy: { id: string, name: string } | null, fulfilledBy: { id: string, name: string } | null, viewerCan: { decide: boolean, fulfil: boolean, withdraw: boolean } };

export type RewardsToAnswerQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type RewardsToAnswerQuery = { redemptions: { edges: Array<{ node: { id: string, version: number, units: number, points: number, state: RedemptionState, note: string | null, requestedAt: string, decidedAt: string | null, decidedWords: string | null, fulfilledAt: string | null, fulfilledWords: string | null, withdrawnAt: string | null, member: { id: string, name: string, initials: string, title: string, wallet: { balance: number } | null }, option: { kind: RewardKind, name: string, unit: string }, decidedBy: { id: string, name: string } | null, fulfilledBy: { id: string, name: string } | null, viewerCan: { decide: boolean, fulfil: boolean, withdraw: boolean } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DecideRedemptionMutationVariables = Exact<{
  input: DecideRedemptionInput;
}>;


export type DecideRedemptionMutation = { decideRedemption: { redemption: { id: string, state: RedemptionState } } };

export type FulfilRedemptionMutationVariables = Exact<{
  input: FulfilRedemptionInput;
}>;


export type FulfilRedemptionMutation = { fulfilRedemption: { redemption: { id: string, state: RedemptionState } } };

export type ImpactSharedFragment = { id: string, state: ImpactState, amount: number, currency: string, gainShare: { payable: number, isPayable: boolean, reason: string | null, parts: Array<{ weight: number, points: number, member: { id: string, name: string } }> }, viewerCan: { pay: boolean } };

export type PayGainShareMutationVariables = Exact<{
  input: PayGainShareInput;
}>;


export type PayGainShareMutation = { payGainShare: { impact: { id: string } } };

export type HomeRewardsQueryVariables = Exact<{
  teamId?: string | null | undefined;
  wall: boolean;
  own: boolean;
  lead: boolean;
  budgets: boolean;
  admin: boolean;
}>;


export type HomeRewardsQuery = { viewer: { member: { id: string, wallet?: { balance: number, waiting: number, lastIn: { id: string, at: string, kind: TransactionKind, points: number, balanceAfter: number, memo: string | null, recognition: { id: string, text: string, credited: { start: number, end: number } | null, author: { id: string, name: string } | null } | null, idea: { id: string, title: string } | null, redemption: { id: string, units: number, state: RedemptionState, fulfilledAt: string | null, decidedWords: string | null, option: { kind: RewardKind, name: string, unit: string } } | null } | null } | null, recognitionsReceived?: { edges: Array<{ node: { id: string, kind: RecognitionKind, text: string, postedAt: string, credited: { start: number, end: number } | null, author: { id: string, name: string, initials: string } | null, recipients: Array<{ member: { id: string, name: string, initials: string } }>, idea: { id: string, title: string } | null } }> } } } | null, recognitions?: { edges: Array<{ node: { id: string, kind: RecognitionKind, text: string, postedAt: string, credited: { start: number, end: number } | null, author: { id: string, name: string, initials: string } | null, recipients: Array<{ member: { id: string, name: string, initials: string } }>, idea: { id: string, title: string } | null } }> }, ideas?: { edges: Array<{ node: { id: string, title: string, supportCount: number, isSupported: boolean, people: Array<{ role: IdeaRole, member: { id: string, name: string, initials: string } }> } }> }, recognitionHealth?: { quiet: Array<{ kpis: number, deliveries: number, answeredRequests: number, lastRecognizedOn: string | null, member: { id: string, name: string, initials: string } }> }, budgets?: Array<{ quarter: string, allotted: number, given: number, left: number, team: { id: string, name: string } }>, rewardOptions?: Array<{ id: string, stock: number | null }> };

export type HomePostFragment = { id: string, kind: RecognitionKind, text: string, postedAt: string, credited: { start: number, end: number } | null, author: { id: string, name: string, initials: string } | null, recipients: Array<{ member: { id: string, name: string, initials: string } }>, idea: { id: string, title: string } | null };

export type RewardChoiceFragment = { id: string, kind: RewardKind, name: string, description: string | null, unit: string, price: number, most: number, stock: number | null, approver: RewardDuty, fulfiller: RewardDuty, isRetired: boolean, version: number };

export type ChosenRewardFragment = { id: string, version: number, units: number, points: number, state: RedemptionState, note: string | null, requestedAt: string, decidedAt: string | null, decidedWords: string | null, fulfilledAt: string | null, fulfilledWords: string | null, withdrawnAt: string | null, option: { kind: RewardKind, name: string, unit: string }, decidedBy: { id: string, name: string } | null, fulfilledBy: { id: string, name: string } | null, viewerCan: { decide: boolean, fulfil: boolean, withdraw: boolean } };

export type WalletLineFragment = { id: string, at: string, kind: TransactionKind, points: number, balanceAfter: number, memo: string | null, recognition: { id: string, text: string, credited: { start: number, end: number } | null, author: { id: string, name: string } | null } | null, idea: { id: string, title: string } | null, redemption: { id: string, units: number, state: RedemptionState, fulfilledAt: string | null, decidedWords: string | null, option: { kind: RewardKind, name: string, unit: string } } | null };

export type BudgetShownFragment = { quarter: string, allotted: number, given: number, left: number, team: { id: string, name: string } };

export type RewardsQueryVariables = Exact<{
  entries: number;
  chosen: number;
  after?: string | null | undefined;
}>;


export type RewardsQuery = { viewer: { member: { id: string, name: string, wallet: { balance: number, waiting: number, lastIn: { id: string, at: string, kind: TransactionKind, points: number, balanceAfter: number, memo: string | null, recognition: { id: string, text: string, credited: { start: number, end: number } | null, author: { id: string, name: string } | null } | null, idea: { id: string, title: string } | null, redemption: { id: string, units: number, state: RedemptionState, fulfilledAt: string | null, decidedWords: string | null, option: { kind: RewardKind, name: string, unit: string } } | null } | null, entries: { edges: Array<{ node: { id: string, at: string, kind: TransactionKind, points: number, balanceAfter: number, memo: string | null, recognition: { id: string, text: string, credited: { start: number, end: number } | null, author: { id: string, name: string } | null } | null, idea: { id: string, title: string } | null, redemption: { id: string, units: number, state: RedemptionState, fulfilledAt: string | null, decidedWords: string | null, option: { kind: RewardKind, name: string, unit: string } } | null } }>, pageInfo: { hasNextPage: boolean } } } | null }, can: { manageRewards: boolean, awardFrom: Array<{ id: string }> } } | null, rewardOptions: Array<{ id: string, kind: RewardKind, name: string, description: string | null, unit: string, price: number, most: number, stock: number | null, approver: RewardDuty, fulfiller: RewardDuty, isRetired: boolean, version: number }>, rewardRule: { gainSharePercent: number, gainShareCap: number, leaderPercent: number }, redemptions: { edges: Array<{ node: { id: string, version: number, units: number, points: number, state: RedemptionState, note: string | null, requestedAt: string, decidedAt: string | null, decidedWords: string | null, fulfilledAt: string | null, fulfilledWords: string | null, withdrawnAt: string | null, option: { kind: RewardKind, name: string, unit: string }, decidedBy: { id: string, name: string } | null, fulfilledBy: { id: string, name: string } | null, viewerCan: { decide: boolean, fulfil: boolean, withdraw: boolean } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type WalletPageQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type WalletPageQuery = { node:
    | { __typename: 'ApiToken' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Cover' }
    | { __typename: 'GrayZone' }
    | { __typename: 'GrayZoneAssignment' }
    | { __typename: 'GrayZoneTrial' }
    | { __typename: 'HandOff' }
    | { __typename: 'HandOver' }
    | { __typename: 'Idea' }
    | { __typename: 'IdeaComment' }
    | { __typename: 'IdeaImpact' }
    | { __typename: 'IdeaPitch' }
    | { __typename: 'Kpi' }
    | { __typename: 'KpiChange' }
    | { __typename: 'KpiCheckIn' }
    | { __typename: 'KpiTask' }
    | { __typename: 'Member', id: string, name: string, wallet: { balance: number, waiting: number, entries: { edges: Array<{ node: { id: string, at: string, kind: TransactionKind, points: number, balanceAfter: number, memo: string | null, recognition: { id: string, text: string, credited: { start: number, end: number } | null, author: { id: string, name: string } | null } | null, idea: { id: string, title: string } | null, redemption: { id: string, units: number, state: RedemptionState, fulfilledAt: string | null, decidedWords: string | null, option: { kind: RewardKind, name: string, unit: string } } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null }
    | { __typename: 'Membership' }
    | { __typename: 'Metric' }
    | { __typename: 'MetricCorrection' }
    | { __typename: 'MetricLoad' }
    | { __typename: 'Milestone' }
    | { __typename: 'Notification' }
    | { __typename: 'OwnershipProposal' }
    | { __typename: 'Party' }
    | { __typename: 'Recognition' }
    | { __typename: 'Redemption' }
    | { __typename: 'Responsibility' }
    | { __typename: 'RewardOption' }
    | { __typename: 'RoutingRequest' }
    | { __typename: 'SignalFiring' }
    | { __typename: 'SignalRule' }
    | { __typename: 'Stage' }
    | { __typename: 'Team' }
    | { __typename: 'Topic' }
    | { __typename: 'ValueChain' }
    | { __typename: 'Webhook' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WorkLogEntry' }
   | null };

export type MyWalletOwnerQueryVariables = Exact<{ [key: string]: never; }>;


export type MyWalletOwnerQuery = { viewer: { member: { id: string } } | null };

export type BudgetsQueryVariables = Exact<{
  quarter?: string | null | undefined;
}>;


export type BudgetsQuery = { budgets: Array<{ quarter: string, allotted: number, given: number, left: number, team: { id: string, name: string } }> };

export type RewardRightsQueryVariables = Exact<{ [key: string]: never; }>;


export type RewardRightsQuery = { company: { timeZone: string }, viewer: { member: { id: string, memberships: Array<{ role: MembershipRole, team: { id: string } }> }, can: { manageRewards: boolean, awardFrom: Array<{ id: string, name: string }> } } | null };

export type RequestRewardMutationVariables = Exact<{
  input: RequestRewardInput;
}>;


export type RequestRewardMutation = { requestReward: { redemption: { id: string, version: number } } };

export type WithdrawRedemptionMutationVariables = Exact<{
  input: WithdrawRedemptionInput;
}>;


export type WithdrawRedemptionMutation = { withdrawRedemption: { redemption: { id: string } } };

export type RoutedVersionFragment = { request: { id: string, version: number, topic: { id: string, name: string } } };

export type AskWhoseMutationVariables = Exact<{
  input: AskWhoseInput;
}>;


export type AskWhoseMutation = { askWhose: { request: { id: string, version: number, topic: { id: string, name: string } } } };

export type RouteRequestMutationVariables = Exact<{
  input: RouteRequestInput;
}>;


export type RouteRequestMutation = { routeRequest: { request: { id: string, version: number, topic: { id: string, name: string } } } };

export type AcceptRequestMutationVariables = Exact<{
  input: AcceptRequestInput;
}>;


export type AcceptRequestMutation = { acceptRequest: { request: { id: string, version: number, topic: { id: string, name: string } } } };

export type BounceRequestMutationVariables = Exact<{
  input: BounceRequestInput;
}>;


export type BounceRequestMutation = { bounceRequest: { request: { id: string, version: number, topic: { id: string, name: string } } } };

export type WithdrawRequestMutationVariables = Exact<{
  input: WithdrawRequestInput;
}>;


export type WithdrawRequestMutation = { withdrawRequest: { request: { id: string, version: number, topic: { id: string, name: string } } } };

export type ChangeTopicMutationVariables = Exact<{
  input: ChangeTopicInput;
}>;


export type ChangeTopicMutation = { changeTopic: { request: { id: string, version: number, topic: { id: string, name: string } } } };

export type RenameTopicMutationVariables = Exact<{
  input: RenameTopicInput;
}>;


export type RenameTopicMutation = { renameTopic: { topic: { id: string } } };

export type MergeTopicsMutationVariables = Exact<{
  input: MergeTopicsInput;
}>;


export type MergeTopicsMutation = { mergeTopics: { topic: { id: string } } };

export type ProposalFragment = { responsibility: { id: string, name: string, scopeIn: string, purpose: string, keywords: Array<string>, ownership: Ownership, parties: Array<{ role: RaciRole, holder:
        | { __typename: 'Member', id: string, name: string, initials: string, title: string, active: boolean }
        | { __typename: 'Team', id: string, name: string, kind: TeamKind }
       }> }, team: { id: string, name: string } | null, why: Array<{ field: ProposalField, text: string }> };

export type ProposeOwnersQueryVariables = Exact<{
  text: string;
}>;


export type ProposeOwnersQuery = { findResponsibility: { proposals: Array<{ responsibility: { id: string, name: string, scopeIn: string, purpose: string, keywords: Array<string>, ownership: Ownership, parties: Array<{ role: RaciRole, holder:
            | { __typename: 'Member', id: string, name: string, initials: string, title: string, active: boolean }
            | { __typename: 'Team', id: string, name: string, kind: TeamKind }
           }> }, team: { id: string, name: string } | null, why: Array<{ field: ProposalField, text: string }> }>, topics: Array<{ score: number, topic: { id: string, name: string } }> } };

export type RoutedHopFragment = { id: string, sentAt: string, note: string | null, outcome: HopOutcome, answeredAt: string | null, reason: string | null, team: { id: string, name: string }, sentBy: { id: string, name: string } | null, answeredBy: { id: string, name: string } | null };

export type RoutedFragment = { id: string, version: number, text: string, state: RoutingState, source: RequestSource, askedAt: string, isBounced: boolean, asker: { id: string, name: string, initials: string, title: string } | null, topic: { id: string, name: string }, team: { id: string, name: string } | null, responsibility: { id: string, name: string } | null, hops: Array<{ id: string, sentAt: string, note: string | null, outcome: HopOutcome, answeredAt: string | null, reason: string | null, team: { id: string, name: string }, sentBy: { id: string, name: string } | null, answeredBy: { id: string, name: string } | null }>, viewerCan: { route: boolean, answer: boolean, giveBack: boolean, withdraw: boolean, changeTopic: boolean } };

export type WaitingRowFragment = { id: string, text: string, asker: { id: string, name: string, initials: string } | null, team: { id: string, name: string } | null, hops: Array<{ id: string, sentAt: string, outcome: HopOutcome, team: { id: string, name: string } }> };

export type AskPageQueryVariables = Exact<{
  mine: number;
  mineAfter?: string | null | undefined;
  inbox: number;
  inboxAfter?: string | null | undefined;
}>;


export type AskPageQuery = { mine: { edges: Array<{ node: { id: string, version: number, text: string, state: RoutingState, source: RequestSource, askedAt: string, isBounced: boolean, asker: { id: string, name: string, initials: string, title: string } | null, topic: { id: string, name: string }, team: { id: string, name: string } | null, responsibility: { id: string, name: string } | null, hops: Array<{ id: string, sentAt: string, note: string | null, outcome: HopOutcome, answeredAt: string | null, reason: string | null, team: { id: string, name: string }, sentBy: { id: string, name: string } | null, answeredBy: { id: string, name: string } | null }>, viewerCan: { route: boolean, answer: boolean, giveBack: boolean, withdraw: boolean, changeTopic: boolean } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, inbox: { edges: Array<{ node: { id: string, version: number, text: string, state: RoutingState, source: RequestSource, askedAt: string, isBounced: boolean, asker: { id: string, name: string, initials: string, title: string } | null, topic: { id: string, name: string }, team: { id: string, name: string } | null, responsibility: { id: string, name: string } | null, hops: Array<{ id: string, sentAt: string, note: string | null, outcome: HopOutcome, answeredAt: string | null, reason: string | null, team: { id: string, name: string }, sentBy: { id: string, name: string } | null, answeredBy: { id: string, name: string } | null }>, viewerCan: { route: boolean, answer: boolean, giveBack: boolean, withdraw: boolean, changeTopic: boolean } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RoutedRequestQueryVariables = Exact<{
  id: string;
}>;


export type RoutedRequestQuery = { node:
    | { __typename: 'ApiToken' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Cover' }
    | { __typename: 'GrayZone' }
    | { __typename: 'GrayZoneAssignment' }
    | { __typename: 'GrayZoneTrial' }
    | { __typename: 'HandOff' }
    | { __typename: 'HandOver' }
    | { __typename: 'Idea' }
    | { __typename: 'IdeaComment' }
    | { __typename: 'IdeaImpact' }
    | { __typename: 'IdeaPitch' }
    | { __typename: 'Kpi' }
    | { __typename: 'KpiChange' }
    | { __typename: 'KpiCheckIn' }
    | { __typename: 'KpiTask' }
    | { __typename: 'Member' }
    | { __typename: 'Membership' }
    | { __typename: 'Metric' }
    | { __typename: 'MetricCorrection' }
    | { __typename: 'MetricLoad' }
    | { __typename: 'Milestone' }
    | { __typename: 'Notification' }
    | { __typename: 'OwnershipProposal' }
    | { __typename: 'Party' }
    | { __typename: 'Recognition' }
    | { __typename: 'Redemption' }
    | { __typename: 'Responsibility' }
    | { __typename: 'RewardOption' }
    | { __typename: 'RoutingRequest', id: string, version: number, text: string, state: RoutingState, source: RequestSource, askedAt: string, isBounced: boolean, asker: { id: string, name: string, initials: string, title: string } | null, topic: { id: string, name: string }, team: { id: string, name: string } | null, responsibility: { id: string, name: string } | null, hops: Array<{ id: string, sentAt: string, note: string | null, outcome: HopOutcome, answeredAt: string | null, reason: string | null, team: { id: string, name: string }, sentBy: { id: string, name: string } | null, answeredBy: { id: string, name: string } | null }>, viewerCan: { route: boolean, answer: boolean, giveBack: boolean, withdraw: boolean, changeTopic: boolean } }
    | { __typename: 'SignalFiring' }
    | { __typename: 'SignalRule' }
    | { __typename: 'Stage' }
    | { __typename: 'Team' }
    | { __typename: 'Topic' }
    | { __typename: 'ValueChain' }
    | { __typename: 'Webhook' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WorkLogEntry' }
   | null };

export type LandingMarkFragment = { requestId: string, on: string, bounced: boolean, team: { id: string, name: string } };

export type TopicConsistencyFragment = { from: string, to: string, requestCount: number, askerCount: number, entropy: number | null, bounceRate: number | null, bouncedCount: number, landings: Array<{ count: number, team: { id: string, name: string } }> };

export type TopicsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  order?: TopicOrder | null | undefined;
  filter?: TopicFilter | null | undefined;
}>;


export type TopicsQuery = { topics: { edges: Array<{ node: { id: string, name: string, requestCount: number, lastAskedAt: string, consistency: { from: string, to: string, requestCount: number, askerCount: number, entropy: number | null, bounceRate: number | null, bouncedCount: number, landings: Array<{ count: number, team: { id: string, name: string } }> }, landings: { edges: Array<{ node: { requestId: string, on: string, bounced: boolean, team: { id: string, name: string } } }> } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TopicRequestFragment = { id: string, text: string, state: RoutingState, source: RequestSource, askedAt: string, isBounced: boolean, asker: { id: string, name: string, memberships: Array<{ id: string, team: { id: string, name: string } }> } | null, team: { id: string, name: string } | null, hops: Array<{ id: string, sentAt: string, note: string | null, outcome: HopOutcome, answeredAt: string | null, reason: string | null, team: { id: string, name: string }, sentBy: { id: string, name: string } | null, answeredBy: { id: string, name: string } | null }> };

export type TopicPageQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  requests: number;
  after?: string | null | undefined;
}>;


export type TopicPageQuery = { node:
    | { __typename: 'ApiToken' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Cover' }
    | { __typename: 'GrayZone' }
    | { __typename: 'GrayZoneAssignment' }
    | { __typename: 'GrayZoneTrial' }
    | { __typename: 'HandOff' }
    | { __typename: 'HandOver' }
    | { __typename: 'Idea' }
    | { __typename: 'IdeaComment' }
    | { __typename: 'IdeaImpact' }
    | { __typename: 'IdeaPitch' }
    | { __typename: 'Kpi' }
    | { __typename: 'KpiChange' }
    | { __typename: 'KpiCheckIn' }
    | { __typename: 'KpiTask' }
    | { __typename: 'Member' }
    | { __typename: 'Membership' }
    | { __typename: 'Metric' }
    | { __typename: 'MetricCorrection' }
    | { __typename: 'MetricLoad' }
    | { __typename: 'Milestone' }
    | { __typename: 'Notification' }
    | { __typename: 'OwnershipProposal' }
    | { __typename: 'Party' }
    | { __typename: 'Recognition' }
    | { __typename: 'Redemption' }
    | { __typename: 'Responsibility' }
    | { __typename: 'RewardOption' }
    | { __typename: 'RoutingRequest' }
    | { __typename: 'SignalFiring' }
    | { __typename: 'SignalRule' }
    | { __typename: 'Stage' }
    | { __typename: 'Team' }
    | { __typename: 'Topic', id: string, version: number, name: string, key: string | null, requestCount: number, lastAskedAt: string, consistency: { from: string, to: string, requestCount: number, askerCount: number, entropy: number | null, bounceRate: number | null, bouncedCount: number, landings: Array<{ count: number, team: { id: string, name: string } }> }, landings: { edges: Array<{ node: { requestId: string, on: string, bounced: boolean, team: { id: string, name: string } } }>, pageInfo: { hasNextPage: boolean } }, requests: { edges: Array<{ node: { id: string, text: string, state: RoutingState, source: RequestSource, askedAt: string, isBounced: boolean, asker: { id: string, name: string, memberships: Array<{ id: string, team: { id: string, name: string } }> } | null, team: { id: string, name: string } | null, hops: Array<{ id: string, sentAt: string, note: string | null, outcome: HopOutcome, answeredAt: string | null, reason: string | null, team: { id: string, name: string }, sentBy: { id: string, name: string } | null, answeredBy: { id: string, name: string } | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, grayZone: { spottedAt: string, closedAt: string | null, id: string, question: string, state: GrayZoneState } | null, viewerCan: { rename: boolean, merge: boolean } }
    | { __typename: 'ValueChain' }
    | { __typename: 'Webhook' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WorkLogEntry' }
   | null };

export type FindTopicsQueryVariables = Exact<{
  text: string;
  first: number;
}>;


export type FindTopicsQuery = { topics: { edges: Array<{ node: { id: string, name: string, requestCount: number } }> } };

export type SearchQueryVariables = Exact<{
  text: string;
  first: number;
}>;


export type SearchQuery = { search: Array<
    | { __typename: 'Member', id: string, name: string, initials: string, title: string }
    | { __typename: 'Metric', id: string, name: string, side: MetricSide, unit: string }
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
    | { __typename: 'ApiToken' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Cover' }
    | { __typename: 'GrayZone' }
    | { __typename: 'GrayZoneAssignment' }
    | { __typename: 'GrayZoneTrial' }
    | { __typename: 'HandOff' }
    | { __typename: 'HandOver' }
    | { __typename: 'Idea' }
    | { __typename: 'IdeaComment' }
    | { __typename: 'IdeaImpact' }
    | { __typename: 'IdeaPitch' }
    | { __typename: 'Kpi' }
    | { __typename: 'KpiChange' }
    | { __typename: 'KpiCheckIn' }
    | { __typename: 'KpiTask' }
    | { __typename: 'Member' }
    | { __typename: 'Membership' }
    | { __typename: 'Metric' }
    | { __typename: 'MetricCorrection' }
    | { __typename: 'MetricLoad' }
    | { __typename: 'Milestone' }
    | { __typename: 'Notification' }
    | { __typename: 'OwnershipProposal' }
    | { __typename: 'Party' }
    | { __typename: 'Recognition' }
    | { __typename: 'Redemption' }
    | { __typename: 'Responsibility' }
    | { __typename: 'RewardOption' }
    | { __typename: 'RoutingRequest' }
    | { __typename: 'SignalFiring' }
    | { __typename: 'SignalRule' }
    | { __typename: 'Stage' }
    | { __typename: 'Team', memberCount: number, id: string, key: string, name: string, kind: TeamKind, mission: string | null, from: string, to: string | null, leads: Array<{ id: string, name: string, initials: string, email: string | null, title: string, active: boolean, deactivatedOn: string | null, isAdmin: boolean }>, children: Array<{ id: string, name: string, kind: TeamKind, memberCount: number, to: string | null }>, memberships: Array<{ id: string, role: MembershipRole, discipline: Discipline, member: { id: string, name: string, initials: string, email: string | null, title: string, active: boolean, deactivatedOn: string | null, isAdmin: boolean } }>, responsibilities: { edges: Array<{ node: { id: string, name: string, ownership: Ownership, gaps: Array<GapKind>, reviewDueOn: string | null, parties: Array<{ role: RaciRole, holder:
                | { __typename: 'Member', id: string, name: string }
                | { __typename: 'Team', id: string, name: string }
               }>, team: { id: string, name: string } | null } }>, pageInfo: { hasNextPage: boolean } }, parent: { id: string, name: string } | null, path: Array<{ id: string, name: string }>, viewerCan: { edit: boolean, createResponsibility: boolean } }
    | { __typename: 'Topic' }
    | { __typename: 'ValueChain' }
    | { __typename: 'Webhook' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WorkLogEntry' }
   | null };

export type TeamHeadFragment = { id: string, key: string, name: string, kind: TeamKind, mission: string | null, from: string, to: string | null, parent: { id: string, name: string } | null, path: Array<{ id: string, name: string }>, viewerCan: { edit: boolean, createResponsibility: boolean } };

export type TeamAdminQueryVariables = Exact<{
  id: string;
}>;


export type TeamAdminQuery = { node:
    | { __typename: 'ApiToken' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Cover' }
    | { __typename: 'GrayZone' }
    | { __typename: 'GrayZoneAssignment' }
    | { __typename: 'GrayZoneTrial' }
    | { __typename: 'HandOff' }
    | { __typename: 'HandOver' }
    | { __typename: 'Idea' }
    | { __typename: 'IdeaComment' }
    | { __typename: 'IdeaImpact' }
    | { __typename: 'IdeaPitch' }
    | { __typename: 'Kpi' }
    | { __typename: 'KpiChange' }
    | { __typename: 'KpiCheckIn' }
    | { __typename: 'KpiTask' }
    | { __typename: 'Member' }
    | { __typename: 'Membership' }
    | { __typename: 'Metric' }
    | { __typename: 'MetricCorrection' }
    | { __typename: 'MetricLoad' }
    | { __typename: 'Milestone' }
    | { __typename: 'Notification' }
    | { __typename: 'OwnershipProposal' }
    | { __typename: 'Party' }
    | { __typename: 'Recognition' }
    | { __typename: 'Redemption' }
    | { __typename: 'Responsibility' }
    | { __typename: 'RewardOption' }
    | { __typename: 'RoutingRequest' }
    | { __typename: 'SignalFiring' }
    | { __typename: 'SignalRule' }
    | { __typename: 'Stage' }
    | { __typename: 'Team', memberCount: number, id: string, key: string, name: string, kind: TeamKind, mission: string | null, from: string, to: string | null, children: Array<{ id: string, name: string, to: string | null }>, parent: { id: string, name: string } | null, path: Array<{ id: string, name: string }>, viewerCan: { edit: boolean, createResponsibility: boolean } }
    | { __typename: 'Topic' }
    | { __typename: 'ValueChain' }
    | { __typename: 'Webhook' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WorkLogEntry' }
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
export const BoardFrameFragmentDoc = new TypedDocumentString(`
    fragment BoardFrame on Query {
  viewer {
    roles
    member {
      id
    }
  }
  teams(first: 100, filter: {active: true}) {
    edges {
      node {
        id
        name
        parent {
          id
        }
      }
    }
  }
  grayZoneCounts {
    state
    count
  }
}
    `, {"fragmentName":"BoardFrame"}) as unknown as TypedDocumentString<BoardFrameFragment, unknown>;
export const GrayZoneEvidenceShownFragmentDoc = new TypedDocumentString(`
    fragment GrayZoneEvidenceShown on GrayZone {
  id
  source
  size
  evidence {
    seenOn
    requests
    teams
    entropy
    bounceRate
    accountables
    missingSides
    covers
    helpers
    from
    to
  }
  reportedBy {
    id
    name
  }
  responsibility {
    id
    name
  }
  handOff {
    id
    what
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
    `, {"fragmentName":"GrayZoneEvidenceShown"}) as unknown as TypedDocumentString<GrayZoneEvidenceShownFragment, unknown>;
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
export const GrayZoneWaitingFragmentDoc = new TypedDocumentString(`
    fragment GrayZoneWaiting on GrayZone {
  id
  state
  nextStep
  openProposal {
    id
    owner {
      ...Holder
    }
    proposer {
      id
      name
    }
    consents {
      answer
      team {
        id
      }
    }
  }
  openAssignment {
    id
    assignee {
      id
      name
    }
  }
  currentTrial {
    id
    from
    to
    owner {
      ...Holder
    }
  }
  trials {
    id
    outcome
    owner {
      ...Holder
    }
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
}`, {"fragmentName":"GrayZoneWaiting"}) as unknown as TypedDocumentString<GrayZoneWaitingFragment, unknown>;
export const LandingMarkFragmentDoc = new TypedDocumentString(`
    fragment LandingMark on Landing {
  requestId
  on
  bounced
  team {
    id
    name
  }
}
    `, {"fragmentName":"LandingMark"}) as unknown as TypedDocumentString<LandingMarkFragment, unknown>;
export const GrayZoneRowFragmentDoc = new TypedDocumentString(`
    fragment GrayZoneRow on GrayZone {
  id
  question
  state
  spottedAt
  closedAt
  closeReason
  deliveryCount
  ...GrayZoneEvidenceShown
  ...GrayZoneWaiting
  topic {
    id
    landings(first: 12) {
      edges {
        node {
          ...LandingMark
        }
      }
    }
  }
  teams {
    weight
    concern
    team {
      id
      name
    }
  }
}
    fragment GrayZoneEvidenceShown on GrayZone {
  id
  source
  size
  evidence {
    seenOn
    requests
    teams
    entropy
    bounceRate
    accountables
    missingSides
    covers
    helpers
    from
    to
  }
  reportedBy {
    id
    name
  }
  responsibility {
    id
    name
  }
  handOff {
    id
    what
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
fragment GrayZoneWaiting on GrayZone {
  id
  state
  nextStep
  openProposal {
    id
    owner {
      ...Holder
    }
    proposer {
      id
      name
    }
    consents {
      answer
      team {
        id
      }
    }
  }
  openAssignment {
    id
    assignee {
      id
      name
    }
  }
  currentTrial {
    id
    from
    to
    owner {
      ...Holder
    }
  }
  trials {
    id
    outcome
    owner {
      ...Holder
    }
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
}
fragment LandingMark on Landing {
  requestId
  on
  bounced
  team {
    id
    name
  }
}`, {"fragmentName":"GrayZoneRow"}) as unknown as TypedDocumentString<GrayZoneRowFragment, unknown>;
export const GrayZoneRowsFragmentDoc = new TypedDocumentString(`
    fragment GrayZoneRows on GrayZoneConnection {
  totalCount
  edges {
    node {
      ...GrayZoneRow
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
    fragment GrayZoneRow on GrayZone {
  id
  question
  state
  spottedAt
  closedAt
  closeReason
  deliveryCount
  ...GrayZoneEvidenceShown
  ...GrayZoneWaiting
  topic {
    id
    landings(first: 12) {
      edges {
        node {
          ...LandingMark
        }
      }
    }
  }
  teams {
    weight
    concern
    team {
      id
      name
    }
  }
}
fragment GrayZoneEvidenceShown on GrayZone {
  id
  source
  size
  evidence {
    seenOn
    requests
    teams
    entropy
    bounceRate
    accountables
    missingSides
    covers
    helpers
    from
    to
  }
  reportedBy {
    id
    name
  }
  responsibility {
    id
    name
  }
  handOff {
    id
    what
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
fragment GrayZoneWaiting on GrayZone {
  id
  state
  nextStep
  openProposal {
    id
    owner {
      ...Holder
    }
    proposer {
      id
      name
    }
    consents {
      answer
      team {
        id
      }
    }
  }
  openAssignment {
    id
    assignee {
      id
      name
    }
  }
  currentTrial {
    id
    from
    to
    owner {
      ...Holder
    }
  }
  trials {
    id
    outcome
    owner {
      ...Holder
    }
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
}
fragment LandingMark on Landing {
  requestId
  on
  bounced
  team {
    id
    name
  }
}`, {"fragmentName":"GrayZoneRows"}) as unknown as TypedDocumentString<GrayZoneRowsFragment, unknown>;
export const GrayZoneHeadFragmentDoc = new TypedDocumentString(`
    fragment GrayZoneHead on GrayZone {
  id
  question
  state
}
    `, {"fragmentName":"GrayZoneHead"}) as unknown as TypedDocumentString<GrayZoneHeadFragment, unknown>;
export const GrayZoneLinkFragmentDoc = new TypedDocumentString(`
    fragment GrayZoneLink on GrayZone {
  ...GrayZoneHead
  spottedAt
  closedAt
}
    fragment GrayZoneHead on GrayZone {
  id
  question
  state
}`, {"fragmentName":"GrayZoneLink"}) as unknown as TypedDocumentString<GrayZoneLinkFragment, unknown>;
export const LogEntryShownFragmentDoc = new TypedDocumentString(`
    fragment LogEntryShown on WorkLogEntry {
  id
  doneOn
  text
  deliveries
  member {
    id
    name
    initials
  }
  forTeam {
    id
    name
  }
  milestone {
    id
    title
  }
  viewerCan {
    remove
  }
}
    `, {"fragmentName":"LogEntryShown"}) as unknown as TypedDocumentString<LogEntryShownFragment, unknown>;
export const CoverShownFragmentDoc = new TypedDocumentString(`
    fragment CoverShown on Cover {
  id
  version
  what
  from
  to
  state
  ordinal
  helper {
    id
    name
    initials
  }
  forTeam {
    id
    name
  }
  topic {
    id
    name
  }
  responsibility {
    id
    name
  }
  viewerCan {
    end
  }
}
    `, {"fragmentName":"CoverShown"}) as unknown as TypedDocumentString<CoverShownFragment, unknown>;
export const PersonGrayZonesFragmentDoc = new TypedDocumentString(`
    fragment PersonGrayZones on Member {
  id
  grayZonesTaken {
    ...GrayZoneLink
    deliveryCount
  }
  workLog(first: 5) {
    edges {
      node {
        ...LogEntryShown
        grayZone {
          id
          question
        }
      }
    }
    pageInfo {
      hasNextPage
    }
  }
  covers(first: 5) {
    edges {
      node {
        ...CoverShown
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}
    fragment CoverShown on Cover {
  id
  version
  what
  from
  to
  state
  ordinal
  helper {
    id
    name
    initials
  }
  forTeam {
    id
    name
  }
  topic {
    id
    name
  }
  responsibility {
    id
    name
  }
  viewerCan {
    end
  }
}
fragment GrayZoneHead on GrayZone {
  id
  question
  state
}
fragment GrayZoneLink on GrayZone {
  ...GrayZoneHead
  spottedAt
  closedAt
}
fragment LogEntryShown on WorkLogEntry {
  id
  doneOn
  text
  deliveries
  member {
    id
    name
    initials
  }
  forTeam {
    id
    name
  }
  milestone {
    id
    title
  }
  viewerCan {
    remove
  }
}`, {"fragmentName":"PersonGrayZones"}) as unknown as TypedDocumentString<PersonGrayZonesFragment, unknown>;
export const GrayZoneEventShownFragmentDoc = new TypedDocumentString(`
    fragment GrayZoneEventShown on GrayZoneEvent {
  at
  kind
  words
  answer
  actor {
    id
    name
  }
  team {
    id
    name
  }
}
    `, {"fragmentName":"GrayZoneEventShown"}) as unknown as TypedDocumentString<GrayZoneEventShownFragment, unknown>;
export const MilestoneShownFragmentDoc = new TypedDocumentString(`
    fragment MilestoneShown on Milestone {
  id
  version
  title
  dueOn
  doneOn
}
    `, {"fragmentName":"MilestoneShown"}) as unknown as TypedDocumentString<MilestoneShownFragment, unknown>;
export const GrayZoneUpkeepFragmentDoc = new TypedDocumentString(`
    fragment GrayZoneUpkeep on GrayZone {
  id
  deliveryCount
  workLog(first: 5) {
    edges {
      node {
        ...LogEntryShown
      }
    }
    pageInfo {
      hasNextPage
    }
  }
  milestones {
    ...MilestoneShown
  }
  covers {
    ...CoverShown
  }
  viewerCan {
    logWork
    setMilestones
  }
}
    fragment CoverShown on Cover {
  id
  version
  what
  from
  to
  state
  ordinal
  helper {
    id
    name
    initials
  }
  forTeam {
    id
    name
  }
  topic {
    id
    name
  }
  responsibility {
    id
    name
  }
  viewerCan {
    end
  }
}
fragment LogEntryShown on WorkLogEntry {
  id
  doneOn
  text
  deliveries
  member {
    id
    name
    initials
  }
  forTeam {
    id
    name
  }
  milestone {
    id
    title
  }
  viewerCan {
    remove
  }
}
fragment MilestoneShown on Milestone {
  id
  version
  title
  dueOn
  doneOn
}`, {"fragmentName":"GrayZoneUpkeep"}) as unknown as TypedDocumentString<GrayZoneUpkeepFragment, unknown>;
export const PromisableKpiFragmentDoc = new TypedDocumentString(`
    fragment PromisableKpi on Kpi {
  id
  name
  direction
  owner {
    id
    name
  }
}
    `, {"fragmentName":"PromisableKpi"}) as unknown as TypedDocumentString<PromisableKpiFragment, unknown>;
export const TakeHolderFragmentDoc = new TypedDocumentString(`
    fragment TakeHolder on PartyHolder {
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
    `, {"fragmentName":"TakeHolder"}) as unknown as TypedDocumentString<TakeHolderFragment, unknown>;
export const ProposalScopeFragmentDoc = new TypedDocumentString(`
    fragment ProposalScope on OwnershipProposal {
  mapEffect
  responsibility {
    id
    name
  }
  name
  scopeTaken
  scopeLeft
  leftWith {
    id
    name
  }
  leftName
}
    `, {"fragmentName":"ProposalScope"}) as unknown as TypedDocumentString<ProposalScopeFragment, unknown>;
export const EarlierProposalFragmentDoc = new TypedDocumentString(`
    fragment EarlierProposal on OwnershipProposal {
  id
  attempt
  proposer {
    id
  }
  owner {
    ...TakeHolder
  }
  ...ProposalScope
  connection
  links {
    relation
    note
    responsibility {
      id
      name
    }
  }
  gap
  mission
  value {
    id
  }
  hypothesis
  effects {
    expected
    kpi {
      id
    }
  }
  weeks
  consents {
    answer
    words
    answeredBy {
      id
      name
    }
  }
}
    fragment TakeHolder on PartyHolder {
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
fragment ProposalScope on OwnershipProposal {
  mapEffect
  responsibility {
    id
    name
  }
  name
  scopeTaken
  scopeLeft
  leftWith {
    id
    name
  }
  leftName
}`, {"fragmentName":"EarlierProposal"}) as unknown as TypedDocumentString<EarlierProposalFragment, unknown>;
export const ZoneToProposeFragmentDoc = new TypedDocumentString(`
    fragment ZoneToPropose on GrayZone {
  id
  question
  state
  source
  responsibility {
    id
    name
  }
  mendedBy {
    id
    name
  }
  teams {
    weight
    team {
      id
      name
    }
  }
  proposals {
    ...EarlierProposal
  }
  viewerCan {
    propose
  }
}
    fragment EarlierProposal on OwnershipProposal {
  id
  attempt
  proposer {
    id
  }
  owner {
    ...TakeHolder
  }
  ...ProposalScope
  connection
  links {
    relation
    note
    responsibility {
      id
      name
    }
  }
  gap
  mission
  value {
    id
  }
  hypothesis
  effects {
    expected
    kpi {
      id
    }
  }
  weeks
  consents {
    answer
    words
    answeredBy {
      id
      name
    }
  }
}
fragment TakeHolder on PartyHolder {
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
fragment ProposalScope on OwnershipProposal {
  mapEffect
  responsibility {
    id
    name
  }
  name
  scopeTaken
  scopeLeft
  leftWith {
    id
    name
  }
  leftName
}`, {"fragmentName":"ZoneToPropose"}) as unknown as TypedDocumentString<ZoneToProposeFragment, unknown>;
export const TakePersonFragmentDoc = new TypedDocumentString(`
    fragment TakePerson on Member {
  id
  name
  initials
  title
}
    `, {"fragmentName":"TakePerson"}) as unknown as TypedDocumentString<TakePersonFragment, unknown>;
export const PreviewedConsentsFragmentDoc = new TypedDocumentString(`
    fragment PreviewedConsents on ConsentPreview {
  consents {
    isAbove
    team {
      id
      name
    }
    forTeams {
      id
      name
    }
    voices {
      ...TakePerson
    }
  }
}
    fragment TakePerson on Member {
  id
  name
  initials
  title
}`, {"fragmentName":"PreviewedConsents"}) as unknown as TypedDocumentString<PreviewedConsentsFragment, unknown>;
export const KpiHeadFragmentDoc = new TypedDocumentString(`
    fragment KpiHead on Kpi {
  id
  version
  name
  direction
  basis
  display
  unit
  target
  owner {
    id
    name
  }
  numerator {
    id
    name
    unit
    side
    kind
  }
  denominator {
    id
    name
    unit
  }
  viewerCan {
    edit
  }
}
    `, {"fragmentName":"KpiHead"}) as unknown as TypedDocumentString<KpiHeadFragment, unknown>;
export const KpiValueShownFragmentDoc = new TypedDocumentString(`
    fragment KpiValueShown on KpiValue {
  from
  to
  value
  numerator
  denominator
  days
}
    `, {"fragmentName":"KpiValueShown"}) as unknown as TypedDocumentString<KpiValueShownFragment, unknown>;
export const BeforeAfterShownFragmentDoc = new TypedDocumentString(`
    fragment BeforeAfterShown on BeforeAfter {
  before {
    ...KpiValueShown
  }
  after {
    ...KpiValueShown
  }
  beforePerDay
  afterPerDay
  beforeDenominatorPerDay
  afterDenominatorPerDay
  change
  lower
  upper
  dispersion
  method
  verdict
  missingDays
  missingNumeratorDays
  missingDenominatorDays
}
    fragment KpiValueShown on KpiValue {
  from
  to
  value
  numerator
  denominator
  days
}`, {"fragmentName":"BeforeAfterShown"}) as unknown as TypedDocumentString<BeforeAfterShownFragment, unknown>;
export const MeasuredEffectFragmentDoc = new TypedDocumentString(`
    fragment MeasuredEffect on ProposalEffect {
  expected
  kpi {
    ...KpiHead
  }
  result {
    ...BeforeAfterShown
  }
}
    fragment KpiHead on Kpi {
  id
  version
  name
  direction
  basis
  display
  unit
  target
  owner {
    id
    name
  }
  numerator {
    id
    name
    unit
    side
    kind
  }
  denominator {
    id
    name
    unit
  }
  viewerCan {
    edit
  }
}
fragment BeforeAfterShown on BeforeAfter {
  before {
    ...KpiValueShown
  }
  after {
    ...KpiValueShown
  }
  beforePerDay
  afterPerDay
  beforeDenominatorPerDay
  afterDenominatorPerDay
  change
  lower
  upper
  dispersion
  method
  verdict
  missingDays
  missingNumeratorDays
  missingDenominatorDays
}
fragment KpiValueShown on KpiValue {
  from
  to
  value
  numerator
  denominator
  days
}`, {"fragmentName":"MeasuredEffect"}) as unknown as TypedDocumentString<MeasuredEffectFragment, unknown>;
export const TrialShownFragmentDoc = new TypedDocumentString(`
    fragment TrialShown on GrayZoneTrial {
  id
  version
  from
  to
  outcome
  concludedAt
  concludedBy {
    ...TakePerson
  }
  words
  owner {
    ...TakeHolder
    ... on Member {
      active
    }
  }
  effects {
    ...MeasuredEffect
  }
  doers {
    entries
    deliveries
    member {
      ...TakePerson
    }
  }
  deliveryCount
  results {
    part
    responsibility {
      id
      name
    }
  }
  concluders {
    id
    name
  }
  viewerCan {
    conclude
    extend
  }
}
    fragment TakePerson on Member {
  id
  name
  initials
  title
}
fragment TakeHolder on PartyHolder {
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
fragment MeasuredEffect on ProposalEffect {
  expected
  kpi {
    ...KpiHead
  }
  result {
    ...BeforeAfterShown
  }
}
fragment KpiHead on Kpi {
  id
  version
  name
  direction
  basis
  display
  unit
  target
  owner {
    id
    name
  }
  numerator {
    id
    name
    unit
    side
    kind
  }
  denominator {
    id
    name
    unit
  }
  viewerCan {
    edit
  }
}
fragment BeforeAfterShown on BeforeAfter {
  before {
    ...KpiValueShown
  }
  after {
    ...KpiValueShown
  }
  beforePerDay
  afterPerDay
  beforeDenominatorPerDay
  afterDenominatorPerDay
  change
  lower
  upper
  dispersion
  method
  verdict
  missingDays
  missingNumeratorDays
  missingDenominatorDays
}
fragment KpiValueShown on KpiValue {
  from
  to
  value
  numerator
  denominator
  days
}`, {"fragmentName":"TrialShown"}) as unknown as TypedDocumentString<TrialShownFragment, unknown>;
export const ConsentShownFragmentDoc = new TypedDocumentString(`
    fragment ConsentShown on ProposalConsent {
  isAbove
  answer
  words
  answeredAt
  conditionAcceptedAt
  team {
    id
    name
  }
  voices {
    ...TakePerson
  }
  answeredBy {
    ...TakePerson
  }
  answers {
    answer
    words
    answeredAt
    conditionAcceptedAt
    answeredBy {
      id
      name
    }
  }
}
    fragment TakePerson on Member {
  id
  name
  initials
  title
}`, {"fragmentName":"ConsentShown"}) as unknown as TypedDocumentString<ConsentShownFragment, unknown>;
export const AssignmentShownFragmentDoc = new TypedDocumentString(`
    fragment AssignmentShown on GrayZoneAssignment {
  id
  version
  grayZone {
    id
    question
  }
  assignedBy {
    ...TakePerson
  }
  assignee {
    ...TakePerson
  }
  mapEffect
  responsibility {
    id
    name
  }
  name
  scopeTaken
  scopeLeft
  leftWith {
    id
    name
  }
  leftName
  words
  weeks
  offeredAt
  answeredAt
  answerWords
  viewerCan {
    answer
    withdraw
  }
}
    fragment TakePerson on Member {
  id
  name
  initials
  title
}`, {"fragmentName":"AssignmentShown"}) as unknown as TypedDocumentString<AssignmentShownFragment, unknown>;
export const TrialToConcludeFragmentDoc = new TypedDocumentString(`
    fragment TrialToConclude on GrayZoneTrial {
  ...TrialShown
  proposal {
    id
    hypothesis
    ...ProposalScope
    consents {
      ...ConsentShown
    }
  }
  assignment {
    ...AssignmentShown
  }
}
    fragment TakePerson on Member {
  id
  name
  initials
  title
}
fragment TakeHolder on PartyHolder {
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
fragment ProposalScope on OwnershipProposal {
  mapEffect
  responsibility {
    id
    name
  }
  name
  scopeTaken
  scopeLeft
  leftWith {
    id
    name
  }
  leftName
}
fragment ConsentShown on ProposalConsent {
  isAbove
  answer
  words
  answeredAt
  conditionAcceptedAt
  team {
    id
    name
  }
  voices {
    ...TakePerson
  }
  answeredBy {
    ...TakePerson
  }
  answers {
    answer
    words
    answeredAt
    conditionAcceptedAt
    answeredBy {
      id
      name
    }
  }
}
fragment AssignmentShown on GrayZoneAssignment {
  id
  version
  grayZone {
    id
    question
  }
  assignedBy {
    ...TakePerson
  }
  assignee {
    ...TakePerson
  }
  mapEffect
  responsibility {
    id
    name
  }
  name
  scopeTaken
  scopeLeft
  leftWith {
    id
    name
  }
  leftName
  words
  weeks
  offeredAt
  answeredAt
  answerWords
  viewerCan {
    answer
    withdraw
  }
}
fragment TrialShown on GrayZoneTrial {
  id
  version
  from
  to
  outcome
  concludedAt
  concludedBy {
    ...TakePerson
  }
  words
  owner {
    ...TakeHolder
    ... on Member {
      active
    }
  }
  effects {
    ...MeasuredEffect
  }
  doers {
    entries
    deliveries
    member {
      ...TakePerson
    }
  }
  deliveryCount
  results {
    part
    responsibility {
      id
      name
    }
  }
  concluders {
    id
    name
  }
  viewerCan {
    conclude
    extend
  }
}
fragment MeasuredEffect on ProposalEffect {
  expected
  kpi {
    ...KpiHead
  }
  result {
    ...BeforeAfterShown
  }
}
fragment KpiHead on Kpi {
  id
  version
  name
  direction
  basis
  display
  unit
  target
  owner {
    id
    name
  }
  numerator {
    id
    name
    unit
    side
    kind
  }
  denominator {
    id
    name
    unit
  }
  viewerCan {
    edit
  }
}
fragment BeforeAfterShown on BeforeAfter {
  before {
    ...KpiValueShown
  }
  after {
    ...KpiValueShown
  }
  beforePerDay
  afterPerDay
  beforeDenominatorPerDay
  afterDenominatorPerDay
  change
  lower
  upper
  dispersion
  method
  verdict
  missingDays
  missingNumeratorDays
  missingDenominatorDays
}
fragment KpiValueShown on KpiValue {
  from
  to
  value
  numerator
  denominator
  days
}`, {"fragmentName":"TrialToConclude"}) as unknown as TypedDocumentString<TrialToConcludeFragment, unknown>;
export const PromisedEffectFragmentDoc = new TypedDocumentString(`
    fragment PromisedEffect on ProposalEffect {
  expected
  kpi {
    id
    name
  }
}
    `, {"fragmentName":"PromisedEffect"}) as unknown as TypedDocumentString<PromisedEffectFragment, unknown>;
export const ProposalShownFragmentDoc = new TypedDocumentString(`
    fragment ProposalShown on OwnershipProposal {
  id
  version
  attempt
  state
  proposedAt
  decidedAt
  grayZone {
    id
    question
  }
  proposer {
    ...TakePerson
  }
  owner {
    ...TakeHolder
  }
  ...ProposalScope
  connection
  links {
    relation
    note
    responsibility {
      id
      name
    }
  }
  gap
  mission
  value {
    id
    name
  }
  hypothesis
  effects {
    ...PromisedEffect
  }
  weeks
  trialFrom
  trialTo
  consents {
    ...ConsentShown
  }
  viewerCan {
    decideFor {
      id
      name
    }
    acceptConditionOf {
      id
    }
    withdraw
  }
}
    fragment TakePerson on Member {
  id
  name
  initials
  title
}
fragment TakeHolder on PartyHolder {
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
fragment ProposalScope on OwnershipProposal {
  mapEffect
  responsibility {
    id
    name
  }
  name
  scopeTaken
  scopeLeft
  leftWith {
    id
    name
  }
  leftName
}
fragment PromisedEffect on ProposalEffect {
  expected
  kpi {
    id
    name
  }
}
fragment ConsentShown on ProposalConsent {
  isAbove
  answer
  words
  answeredAt
  conditionAcceptedAt
  team {
    id
    name
  }
  voices {
    ...TakePerson
  }
  answeredBy {
    ...TakePerson
  }
  answers {
    answer
    words
    answeredAt
    conditionAcceptedAt
    answeredBy {
      id
      name
    }
  }
}`, {"fragmentName":"ProposalShown"}) as unknown as TypedDocumentString<ProposalShownFragment, unknown>;
export const AttemptRowFragmentDoc = new TypedDocumentString(`
    fragment AttemptRow on OwnershipProposal {
  id
  attempt
  state
  proposedAt
  decidedAt
  name
  proposer {
    id
    name
  }
  consents {
    answer
    team {
      id
    }
  }
}
    `, {"fragmentName":"AttemptRow"}) as unknown as TypedDocumentString<AttemptRowFragment, unknown>;
export const OpenProposalPanelFragmentDoc = new TypedDocumentString(`
    fragment OpenProposalPanel on GrayZone {
  id
  question
  state
  openProposal {
    ...ProposalShown
  }
  openAssignment {
    ...AssignmentShown
  }
  proposals {
    ...AttemptRow
  }
}
    fragment TakePerson on Member {
  id
  name
  initials
  title
}
fragment TakeHolder on PartyHolder {
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
fragment ProposalScope on OwnershipProposal {
  mapEffect
  responsibility {
    id
    name
  }
  name
  scopeTaken
  scopeLeft
  leftWith {
    id
    name
  }
  leftName
}
fragment ProposalShown on OwnershipProposal {
  id
  version
  attempt
  state
  proposedAt
  decidedAt
  grayZone {
    id
    question
  }
  proposer {
    ...TakePerson
  }
  owner {
    ...TakeHolder
  }
  ...ProposalScope
  connection
  links {
    relation
    note
    responsibility {
      id
      name
    }
  }
  gap
  mission
  value {
    id
    name
  }
  hypothesis
  effects {
    ...PromisedEffect
  }
  weeks
  trialFrom
  trialTo
  consents {
    ...ConsentShown
  }
  viewerCan {
    decideFor {
      id
      name
    }
    acceptConditionOf {
      id
    }
    withdraw
  }
}
fragment PromisedEffect on ProposalEffect {
  expected
  kpi {
    id
    name
  }
}
fragment ConsentShown on ProposalConsent {
  isAbove
  answer
  words
  answeredAt
  conditionAcceptedAt
  team {
    id
    name
  }
  voices {
    ...TakePerson
  }
  answeredBy {
    ...TakePerson
  }
  answers {
    answer
    words
    answeredAt
    conditionAcceptedAt
    answeredBy {
      id
      name
    }
  }
}
fragment AttemptRow on OwnershipProposal {
  id
  attempt
  state
  proposedAt
  decidedAt
  name
  proposer {
    id
    name
  }
  consents {
    answer
    team {
      id
    }
  }
}
fragment AssignmentShown on GrayZoneAssignment {
  id
  version
  grayZone {
    id
    question
  }
  assignedBy {
    ...TakePerson
  }
  assignee {
    ...TakePerson
  }
  mapEffect
  responsibility {
    id
    name
  }
  name
  scopeTaken
  scopeLeft
  leftWith {
    id
    name
  }
  leftName
  words
  weeks
  offeredAt
  answeredAt
  answerWords
  viewerCan {
    answer
    withdraw
  }
}`, {"fragmentName":"OpenProposalPanel"}) as unknown as TypedDocumentString<OpenProposalPanelFragment, unknown>;
export const TrialPanelFragmentDoc = new TypedDocumentString(`
    fragment TrialPanel on GrayZone {
  id
  state
  trials {
    ...TrialShown
  }
}
    fragment TakePerson on Member {
  id
  name
  initials
  title
}
fragment TakeHolder on PartyHolder {
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
fragment TrialShown on GrayZoneTrial {
  id
  version
  from
  to
  outcome
  concludedAt
  concludedBy {
    ...TakePerson
  }
  words
  owner {
    ...TakeHolder
    ... on Member {
      active
    }
  }
  effects {
    ...MeasuredEffect
  }
  doers {
    entries
    deliveries
    member {
      ...TakePerson
    }
  }
  deliveryCount
  results {
    part
    responsibility {
      id
      name
    }
  }
  concluders {
    id
    name
  }
  viewerCan {
    conclude
    extend
  }
}
fragment MeasuredEffect on ProposalEffect {
  expected
  kpi {
    ...KpiHead
  }
  result {
    ...BeforeAfterShown
  }
}
fragment KpiHead on Kpi {
  id
  version
  name
  direction
  basis
  display
  unit
  target
  owner {
    id
    name
  }
  numerator {
    id
    name
    unit
    side
    kind
  }
  denominator {
    id
    name
    unit
  }
  viewerCan {
    edit
  }
}
fragment BeforeAfterShown on BeforeAfter {
  before {
    ...KpiValueShown
  }
  after {
    ...KpiValueShown
  }
  beforePerDay
  afterPerDay
  beforeDenominatorPerDay
  afterDenominatorPerDay
  change
  lower
  upper
  dispersion
  method
  verdict
  missingDays
  missingNumeratorDays
  missingDenominatorDays
}
fragment KpiValueShown on KpiValue {
  from
  to
  value
  numerator
  denominator
  days
}`, {"fragmentName":"TrialPanel"}) as unknown as TypedDocumentString<TrialPanelFragment, unknown>;
export const TakeDoorsFragmentDoc = new TypedDocumentString(`
    fragment TakeDoors on GrayZone {
  id
  state
  currentTrial {
    id
    viewerCan {
      conclude
      extend
    }
  }
  viewerCan {
    propose
    assign
  }
}
    `, {"fragmentName":"TakeDoors"}) as unknown as TypedDocumentString<TakeDoorsFragment, unknown>;
export const SparkTrendFragmentDoc = new TypedDocumentString(`
    fragment SparkTrend on Trend {
  unit
  direction
  state
  stateCount
  stateSince
  points {
    from
    to
    value
    lower
    upper
    isComplete
    state
  }
  latest {
    from
    to
    value
    numerator
    denominator
  }
}
    `, {"fragmentName":"SparkTrend"}) as unknown as TypedDocumentString<SparkTrendFragment, unknown>;
export const HomeDoorFragmentDoc = new TypedDocumentString(`
    fragment HomeDoor on MetricConnection {
  edges {
    node {
      id
      name
      unit
      kind
      side
      trend(unit: WEEK) {
        ...SparkTrend
      }
    }
  }
}
    fragment SparkTrend on Trend {
  unit
  direction
  state
  stateCount
  stateSince
  points {
    from
    to
    value
    lower
    upper
    isComplete
    state
  }
  latest {
    from
    to
    value
    numerator
    denominator
  }
}`, {"fragmentName":"HomeDoor"}) as unknown as TypedDocumentString<HomeDoorFragment, unknown>;
export const LoadIssueShownFragmentDoc = new TypedDocumentString(`
    fragment LoadIssueShown on LoadIssue {
  line
  field
  code
  message
  text
}
    `, {"fragmentName":"LoadIssueShown"}) as unknown as TypedDocumentString<LoadIssueShownFragment, unknown>;
export const FeedLoadFragmentDoc = new TypedDocumentString(`
    fragment FeedLoad on MetricLoad {
  id
  source
  state
  name
  startedAt
  finishedAt
  rowCount
  badCount
  by {
    id
    name
  }
  token {
    id
    name
  }
  issues(first: 1) {
    edges {
      node {
        ...LoadIssueShown
      }
    }
  }
}
    fragment LoadIssueShown on LoadIssue {
  line
  field
  code
  message
  text
}`, {"fragmentName":"FeedLoad"}) as unknown as TypedDocumentString<FeedLoadFragment, unknown>;
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
export const TrialDecisionFragmentDoc = new TypedDocumentString(`
    fragment TrialDecision on GrayZoneTrial {
  id
  from
  to
  owner {
    ...TakeHolder
  }
  grayZone {
    id
    question
  }
}
    fragment TakeHolder on PartyHolder {
  __typename
  ... on Member {
    id
    name
  }
  ... on Team {
    id
    name
  }
}`, {"fragmentName":"TrialDecision"}) as unknown as TypedDocumentString<TrialDecisionFragment, unknown>;
export const IdeaDecisionFragmentDoc = new TypedDocumentString(`
    fragment IdeaDecision on Idea {
  id
  title
  openPitch {
    id
    words
    toTeam {
      id
      name
    }
    pitchedBy {
      ...TakePerson
    }
  }
}
    fragment TakePerson on Member {
  id
  name
  initials
  title
}`, {"fragmentName":"IdeaDecision"}) as unknown as TypedDocumentString<IdeaDecisionFragment, unknown>;
export const ImpactDecisionFragmentDoc = new TypedDocumentString(`
    fragment ImpactDecision on IdeaImpact {
  id
  impactKind: kind
  amount
  currency
  from
  to
  evidence
  recordedBy {
    ...TakePerson
  }
  idea {
    id
    title
  }
}
    fragment TakePerson on Member {
  id
  name
  initials
  title
}`, {"fragmentName":"ImpactDecision"}) as unknown as TypedDocumentString<ImpactDecisionFragment, unknown>;
export const RedemptionDecisionFragmentDoc = new TypedDocumentString(`
    fragment RedemptionDecision on Redemption {
  id
  units
  points
  rewardState: state
  requestNote: note
  option: chosen {
    kind
    name
    unit
  }
  member {
    ...TakePerson
  }
}
    fragment TakePerson on Member {
  id
  name
  initials
  title
}`, {"fragmentName":"RedemptionDecision"}) as unknown as TypedDocumentString<RedemptionDecisionFragment, unknown>;
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
  subject {
    __typename
    ... on OwnershipProposal {
      ...ProposalShown
    }
    ... on GrayZoneAssignment {
      ...AssignmentShown
    }
    ... on GrayZoneTrial {
      ...TrialDecision
    }
    ... on Idea {
      ...IdeaDecision
    }
    ... on IdeaImpact {
      ...ImpactDecision
    }
    ... on Redemption {
      ...RedemptionDecision
    }
  }
}
    fragment TakePerson on Member {
  id
  name
  initials
  title
}
fragment TakeHolder on PartyHolder {
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
fragment ProposalScope on OwnershipProposal {
  mapEffect
  responsibility {
    id
    name
  }
  name
  scopeTaken
  scopeLeft
  leftWith {
    id
    name
  }
  leftName
}
fragment ProposalShown on OwnershipProposal {
  id
  version
  attempt
  state
  proposedAt
  decidedAt
  grayZone {
    id
    question
  }
  proposer {
    ...TakePerson
  }
  owner {
    ...TakeHolder
  }
  ...ProposalScope
  connection
  links {
    relation
    note
    responsibility {
      id
      name
    }
  }
  gap
  mission
  value {
    id
    name
  }
  hypothesis
  effects {
    ...PromisedEffect
  }
  weeks
  trialFrom
  trialTo
  consents {
    ...ConsentShown
  }
  viewerCan {
    decideFor {
      id
      name
    }
    acceptConditionOf {
      id
    }
    withdraw
  }
}
fragment PromisedEffect on ProposalEffect {
  expected
  kpi {
    id
    name
  }
}
fragment ConsentShown on ProposalConsent {
  isAbove
  answer
  words
  answeredAt
  conditionAcceptedAt
  team {
    id
    name
  }
  voices {
    ...TakePerson
  }
  answeredBy {
    ...TakePerson
  }
  answers {
    answer
    words
    answeredAt
    conditionAcceptedAt
    answeredBy {
      id
      name
    }
  }
}
fragment AssignmentShown on GrayZoneAssignment {
  id
  version
  grayZone {
    id
    question
  }
  assignedBy {
    ...TakePerson
  }
  assignee {
    ...TakePerson
  }
  mapEffect
  responsibility {
    id
    name
  }
  name
  scopeTaken
  scopeLeft
  leftWith {
    id
    name
  }
  leftName
  words
  weeks
  offeredAt
  answeredAt
  answerWords
  viewerCan {
    answer
    withdraw
  }
}
fragment TrialDecision on GrayZoneTrial {
  id
  from
  to
  owner {
    ...TakeHolder
  }
  grayZone {
    id
    question
  }
}
fragment IdeaDecision on Idea {
  id
  title
  openPitch {
    id
    words
    toTeam {
      id
      name
    }
    pitchedBy {
      ...TakePerson
    }
  }
}
fragment ImpactDecision on IdeaImpact {
  id
  impactKind: kind
  amount
  currency
  from
  to
  evidence
  recordedBy {
    ...TakePerson
  }
  idea {
    id
    title
  }
}
fragment RedemptionDecision on Redemption {
  id
  units
  points
  rewardState: state
  requestNote: note
  option: chosen {
    kind
    name
    unit
  }
  member {
    ...TakePerson
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
export const HomeZoneFragmentDoc = new TypedDocumentString(`
    fragment HomeZone on GrayZone {
  ...GrayZoneWaiting
  question
  spottedAt
  size
  deliveryCount
  viewerCan {
    logWork
  }
}
    fragment GrayZoneWaiting on GrayZone {
  id
  state
  nextStep
  openProposal {
    id
    owner {
      ...Holder
    }
    proposer {
      id
      name
    }
    consents {
      answer
      team {
        id
      }
    }
  }
  openAssignment {
    id
    assignee {
      id
      name
    }
  }
  currentTrial {
    id
    from
    to
    owner {
      ...Holder
    }
  }
  trials {
    id
    outcome
    owner {
      ...Holder
    }
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
}`, {"fragmentName":"HomeZone"}) as unknown as TypedDocumentString<HomeZoneFragment, unknown>;
export const KpiRowFragmentDoc = new TypedDocumentString(`
    fragment KpiRow on Kpi {
  id
  name
  display
  retiredOn
  serves
  owner {
    id
    name
    initials
    memberships {
      id
      team {
        id
        name
      }
    }
  }
  numerator {
    id
    name
    unit
  }
  denominator {
    id
    name
  }
  trend {
    ...SparkTrend
  }
}
    fragment SparkTrend on Trend {
  unit
  direction
  state
  stateCount
  stateSince
  points {
    from
    to
    value
    lower
    upper
    isComplete
    state
  }
  latest {
    from
    to
    value
    numerator
    denominator
  }
}`, {"fragmentName":"KpiRow"}) as unknown as TypedDocumentString<KpiRowFragment, unknown>;
export const HomeKpiFragmentDoc = new TypedDocumentString(`
    fragment HomeKpi on Kpi {
  ...KpiRow
  setOn
  checkIns(first: 1) {
    edges {
      node {
        id
        at
      }
    }
  }
}
    fragment KpiRow on Kpi {
  id
  name
  display
  retiredOn
  serves
  owner {
    id
    name
    initials
    memberships {
      id
      team {
        id
        name
      }
    }
  }
  numerator {
    id
    name
    unit
  }
  denominator {
    id
    name
  }
  trend {
    ...SparkTrend
  }
}
fragment SparkTrend on Trend {
  unit
  direction
  state
  stateCount
  stateSince
  points {
    from
    to
    value
    lower
    upper
    isComplete
    state
  }
  latest {
    from
    to
    value
    numerator
    denominator
  }
}`, {"fragmentName":"HomeKpi"}) as unknown as TypedDocumentString<HomeKpiFragment, unknown>;
export const DueTaskFragmentDoc = new TypedDocumentString(`
    fragment DueTask on KpiTask {
  id
  version
  title
  dueOn
  kpi {
    id
    name
  }
}
    `, {"fragmentName":"DueTask"}) as unknown as TypedDocumentString<DueTaskFragment, unknown>;
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
export const HomeGapsFragmentDoc = new TypedDocumentString(`
    fragment HomeGaps on MapHealth {
  total
  gapCount
  unowned {
    ...GapSummary
  }
  doublyOwned {
    ...GapSummary
  }
  brokenHandOffs {
    ...GapSummary
  }
  stale {
    ...GapSummary
  }
  overloaded {
    ...GapSummary
  }
}
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
}`, {"fragmentName":"HomeGaps"}) as unknown as TypedDocumentString<HomeGapsFragment, unknown>;
export const IdeaEditorChoicesFragmentDoc = new TypedDocumentString(`
    fragment IdeaEditorChoices on Query {
  viewer {
    member {
      id
      name
    }
  }
  company {
    values {
      id
      name
    }
  }
}
    `, {"fragmentName":"IdeaEditorChoices"}) as unknown as TypedDocumentString<IdeaEditorChoicesFragment, unknown>;
export const KpiChoicesFragmentDoc = new TypedDocumentString(`
    fragment KpiChoices on Query {
  kpis(first: $first) {
    edges {
      node {
        id
        name
        owner {
          id
          name
        }
      }
    }
  }
}
    `, {"fragmentName":"KpiChoices"}) as unknown as TypedDocumentString<KpiChoicesFragment, unknown>;
export const IdeaFormulaFragmentDoc = new TypedDocumentString(`
    fragment IdeaFormula on Idea {
  id
  reach
  effect
  effort
  priority
}
    `, {"fragmentName":"IdeaFormula"}) as unknown as TypedDocumentString<IdeaFormulaFragment, unknown>;
export const EvidenceShownFragmentDoc = new TypedDocumentString(`
    fragment EvidenceShown on IdeaEvidence {
  kind
  text
  source
  figure
  kpi {
    id
    name
    owner {
      id
      name
    }
  }
}
    `, {"fragmentName":"EvidenceShown"}) as unknown as TypedDocumentString<EvidenceShownFragment, unknown>;
export const EditableIdeaFragmentDoc = new TypedDocumentString(`
    fragment EditableIdea on Idea {
  id
  version
  title
  problem
  proposal
  state
  ...IdeaFormula
  value {
    id
    name
  }
  evidence {
    ...EvidenceShown
  }
  people {
    role
    weight
    member {
      id
      name
    }
  }
  viewerCan {
    edit
  }
}
    fragment IdeaFormula on Idea {
  id
  reach
  effect
  effort
  priority
}
fragment EvidenceShown on IdeaEvidence {
  kind
  text
  source
  figure
  kpi {
    id
    name
    owner {
      id
      name
    }
  }
}`, {"fragmentName":"EditableIdea"}) as unknown as TypedDocumentString<EditableIdeaFragment, unknown>;
export const IdeaSupportFragmentDoc = new TypedDocumentString(`
    fragment IdeaSupport on Idea {
  id
  title
  supportCount
  isSupported
  viewerCan {
    support
  }
}
    `, {"fragmentName":"IdeaSupport"}) as unknown as TypedDocumentString<IdeaSupportFragment, unknown>;
export const IdeaRowFragmentDoc = new TypedDocumentString(`
    fragment IdeaRow on Idea {
  id
  title
  state
  rank
  rankedCount
  commentCount
  creditCount
  ...IdeaFormula
  ...IdeaSupport
  people {
    role
    member {
      id
      name
    }
  }
  openPitch {
    id
    toTeam {
      id
      name
    }
  }
}
    fragment IdeaFormula on Idea {
  id
  reach
  effect
  effort
  priority
}
fragment IdeaSupport on Idea {
  id
  title
  supportCount
  isSupported
  viewerCan {
    support
  }
}`, {"fragmentName":"IdeaRow"}) as unknown as TypedDocumentString<IdeaRowFragment, unknown>;
export const SimilarIdeaFragmentDoc = new TypedDocumentString(`
    fragment SimilarIdea on Idea {
  id
  title
  state
  supportCount
  people {
    role
    member {
      id
      name
    }
  }
}
    `, {"fragmentName":"SimilarIdea"}) as unknown as TypedDocumentString<SimilarIdeaFragment, unknown>;
export const IdeaCreditFragmentDoc = new TypedDocumentString(`
    fragment IdeaCredit on Recognition {
  id
  text
  credited {
    start
    end
  }
  postedAt
  author {
    id
    name
    initials
  }
  authorTeam {
    id
    name
  }
}
    `, {"fragmentName":"IdeaCredit"}) as unknown as TypedDocumentString<IdeaCreditFragment, unknown>;
export const IdeaCreditsFragmentDoc = new TypedDocumentString(`
    fragment IdeaCredits on Idea {
  id
  creditCount
  credits(first: $credits, after: $creditsAfter) {
    edges {
      node {
        ...IdeaCredit
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment IdeaCredit on Recognition {
  id
  text
  credited {
    start
    end
  }
  postedAt
  author {
    id
    name
    initials
  }
  authorTeam {
    id
    name
  }
}`, {"fragmentName":"IdeaCredits"}) as unknown as TypedDocumentString<IdeaCreditsFragment, unknown>;
export const IdeaCommentShownFragmentDoc = new TypedDocumentString(`
    fragment IdeaCommentShown on IdeaComment {
  id
  text
  at
  member {
    id
    name
    initials
  }
  mentions {
    id
    name
  }
  viewerCan {
    remove
  }
}
    `, {"fragmentName":"IdeaCommentShown"}) as unknown as TypedDocumentString<IdeaCommentShownFragment, unknown>;
export const PitchShownFragmentDoc = new TypedDocumentString(`
    fragment PitchShown on IdeaPitch {
  id
  attempt
  words
  pitchedAt
  pitchedBy {
    id
    name
  }
  toTeam {
    id
    name
  }
  answer
  answeredBy {
    id
    name
  }
  answeredAt
  reason
  wayForward
  withdrawnAt
}
    `, {"fragmentName":"PitchShown"}) as unknown as TypedDocumentString<PitchShownFragment, unknown>;
export const IdeaChangeShownFragmentDoc = new TypedDocumentString(`
    fragment IdeaChangeShown on KpiChange {
  id
  title
  state
  verdict
  startsOn
  baselineFrom
  baselineTo
  judgedFrom
  judgedTo
  kpi {
    id
    name
    display
    numerator {
      id
      name
      unit
    }
    denominator {
      id
      name
      unit
    }
  }
  result {
    missingDays
    change
    before {
      value
    }
    after {
      value
    }
  }
}
    `, {"fragmentName":"IdeaChangeShown"}) as unknown as TypedDocumentString<IdeaChangeShownFragment, unknown>;
export const ImpactShownFragmentDoc = new TypedDocumentString(`
    fragment ImpactShown on IdeaImpact {
  id
  version
  kind
  amount
  currency
  from
  to
  evidence
  recordedAt
  recordedBy {
    id
    name
  }
  state
  verifiedAt
  verifiedBy {
    id
    name
    memberships {
      id
      team {
        id
        name
      }
    }
  }
  words
  viewerCan {
    verify
  }
}
    `, {"fragmentName":"ImpactShown"}) as unknown as TypedDocumentString<ImpactShownFragment, unknown>;
export const ImpactSharedFragmentDoc = new TypedDocumentString(`
    fragment ImpactShared on IdeaImpact {
  id
  state
  amount
  currency
  gainShare {
    payable
    isPayable
    reason
    parts {
      weight
      points
      member {
        id
        name
      }
    }
  }
  viewerCan {
    pay
  }
}
    `, {"fragmentName":"ImpactShared"}) as unknown as TypedDocumentString<ImpactSharedFragment, unknown>;
export const IdeaShownFragmentDoc = new TypedDocumentString(`
    fragment IdeaShown on Idea {
  id
  version
  title
  problem
  proposal
  state
  raisedAt
  rank
  rankedCount
  commentCount
  ...IdeaFormula
  ...IdeaSupport
  ...IdeaCredits
  value {
    id
    name
  }
  people {
    role
    weight
    member {
      id
      name
      initials
      memberships {
        id
        team {
          id
          name
        }
      }
    }
  }
  evidence {
    ...EvidenceShown
  }
  supporters(first: $supporters) {
    edges {
      node {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
    }
  }
  comments(first: $comments, after: $commentsAfter) {
    edges {
      node {
        ...IdeaCommentShown
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  pitches {
    ...PitchShown
  }
  openPitch {
    id
    toTeam {
      id
      name
    }
  }
  change {
    ...IdeaChangeShown
  }
  impacts {
    ...ImpactShown
    ...ImpactShared
  }
  viewerCan {
    edit
    pitch
    withdrawPitch
    decide
    start
    linkChange
    recordImpact
    credit
  }
}
    fragment IdeaFormula on Idea {
  id
  reach
  effect
  effort
  priority
}
fragment IdeaSupport on Idea {
  id
  title
  supportCount
  isSupported
  viewerCan {
    support
  }
}
fragment EvidenceShown on IdeaEvidence {
  kind
  text
  source
  figure
  kpi {
    id
    name
    owner {
      id
      name
    }
  }
}
fragment IdeaCommentShown on IdeaComment {
  id
  text
  at
  member {
    id
    name
    initials
  }
  mentions {
    id
    name
  }
  viewerCan {
    remove
  }
}
fragment PitchShown on IdeaPitch {
  id
  attempt
  words
  pitchedAt
  pitchedBy {
    id
    name
  }
  toTeam {
    id
    name
  }
  answer
  answeredBy {
    id
    name
  }
  answeredAt
  reason
  wayForward
  withdrawnAt
}
fragment IdeaChangeShown on KpiChange {
  id
  title
  state
  verdict
  startsOn
  baselineFrom
  baselineTo
  judgedFrom
  judgedTo
  kpi {
    id
    name
    display
    numerator {
      id
      name
      unit
    }
    denominator {
      id
      name
      unit
    }
  }
  result {
    missingDays
    change
    before {
      value
    }
    after {
      value
    }
  }
}
fragment ImpactShown on IdeaImpact {
  id
  version
  kind
  amount
  currency
  from
  to
  evidence
  recordedAt
  recordedBy {
    id
    name
  }
  state
  verifiedAt
  verifiedBy {
    id
    name
    memberships {
      id
      team {
        id
        name
      }
    }
  }
  words
  viewerCan {
    verify
  }
}
fragment IdeaCredits on Idea {
  id
  creditCount
  credits(first: $credits, after: $creditsAfter) {
    edges {
      node {
        ...IdeaCredit
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
fragment IdeaCredit on Recognition {
  id
  text
  credited {
    start
    end
  }
  postedAt
  author {
    id
    name
    initials
  }
  authorTeam {
    id
    name
  }
}
fragment ImpactShared on IdeaImpact {
  id
  state
  amount
  currency
  gainShare {
    payable
    isPayable
    reason
    parts {
      weight
      points
      member {
        id
        name
      }
    }
  }
  viewerCan {
    pay
  }
}`, {"fragmentName":"IdeaShown"}) as unknown as TypedDocumentString<IdeaShownFragment, unknown>;
export const WebhookDeliveryShownFragmentDoc = new TypedDocumentString(`
    fragment WebhookDeliveryShown on WebhookDelivery {
  id
  topic
  state
  attempts
  statusCode
  problem
  createdAt
  deliveredAt
  nextAttemptAt
}
    `, {"fragmentName":"WebhookDeliveryShown"}) as unknown as TypedDocumentString<WebhookDeliveryShownFragment, unknown>;
export const EditorMetricFragmentDoc = new TypedDocumentString(`
    fragment EditorMetric on Metric {
  id
  name
  unit
  side
}
    `, {"fragmentName":"EditorMetric"}) as unknown as TypedDocumentString<EditorMetricFragment, unknown>;
export const LibraryTemplateFragmentDoc = new TypedDocumentString(`
    fragment LibraryTemplate on KpiTemplate {
  key
  basis
  display
  direction
  numeratorRole
  denominatorRole
  numerator {
    ...EditorMetric
  }
  denominator {
    ...EditorMetric
  }
}
    fragment EditorMetric on Metric {
  id
  name
  unit
  side
}`, {"fragmentName":"LibraryTemplate"}) as unknown as TypedDocumentString<LibraryTemplateFragment, unknown>;
export const EditorChoicesFragmentDoc = new TypedDocumentString(`
    fragment EditorChoices on Query {
  company {
    mission
    values {
      id
      name
      description
    }
  }
  kpiLibrary {
    ...LibraryTemplate
  }
  metrics(first: 100) {
    edges {
      node {
        ...EditorMetric
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}
    fragment EditorMetric on Metric {
  id
  name
  unit
  side
}
fragment LibraryTemplate on KpiTemplate {
  key
  basis
  display
  direction
  numeratorRole
  denominatorRole
  numerator {
    ...EditorMetric
  }
  denominator {
    ...EditorMetric
  }
}`, {"fragmentName":"EditorChoices"}) as unknown as TypedDocumentString<EditorChoicesFragment, unknown>;
export const EditorTaskFragmentDoc = new TypedDocumentString(`
    fragment EditorTask on KpiTask {
  id
  version
  title
  dueOn
  doneOn
}
    `, {"fragmentName":"EditorTask"}) as unknown as TypedDocumentString<EditorTaskFragment, unknown>;
export const EditableKpiFragmentDoc = new TypedDocumentString(`
    fragment EditableKpi on Kpi {
  id
  version
  name
  problem
  numerator {
    ...EditorMetric
  }
  denominator {
    ...EditorMetric
  }
  basis
  display
  direction
  target
  unit
  retiredOn
  servesValue {
    id
    name
  }
  serves
  tasks {
    ...EditorTask
  }
  changes {
    id
  }
  viewerCan {
    edit
  }
}
    fragment EditorMetric on Metric {
  id
  name
  unit
  side
}
fragment EditorTask on KpiTask {
  id
  version
  title
  dueOn
  doneOn
}`, {"fragmentName":"EditableKpi"}) as unknown as TypedDocumentString<EditableKpiFragment, unknown>;
export const ChartTrendFragmentDoc = new TypedDocumentString(`
    fragment ChartTrend on Trend {
  unit
  from
  to
  method
  direction
  state
  stateCount
  stateSince
  points {
    from
    to
    value
    numerator
    denominator
    lower
    centre
    upper
    isComplete
    missingDays
    state
  }
  segments {
    from
    to
    baselineFrom
    baselineTo
    centre
    pointCount
    isProvisional
    reason
  }
  signals {
    rule
    side
    from
    to
    count
    helps
    isCurrent
  }
  latest {
    from
    to
    value
    numerator
    denominator
    lower
    centre
    upper
    isComplete
    state
  }
}
    `, {"fragmentName":"ChartTrend"}) as unknown as TypedDocumentString<ChartTrendFragment, unknown>;
export const PreviewedKpiFragmentDoc = new TypedDocumentString(`
    fragment PreviewedKpi on KpiPreview {
  trend {
    ...ChartTrend
  }
  capability {
    met
    of
    pointCount
  }
  advice {
    code
    periodCount
    offers {
      ...LibraryTemplate
    }
  }
  latest {
    from
    to
    value
    numerator
    denominator
    days
  }
}
    fragment EditorMetric on Metric {
  id
  name
  unit
  side
}
fragment LibraryTemplate on KpiTemplate {
  key
  basis
  display
  direction
  numeratorRole
  denominatorRole
  numerator {
    ...EditorMetric
  }
  denominator {
    ...EditorMetric
  }
}
fragment ChartTrend on Trend {
  unit
  from
  to
  method
  direction
  state
  stateCount
  stateSince
  points {
    from
    to
    value
    numerator
    denominator
    lower
    centre
    upper
    isComplete
    missingDays
    state
  }
  segments {
    from
    to
    baselineFrom
    baselineTo
    centre
    pointCount
    isProvisional
    reason
  }
  signals {
    rule
    side
    from
    to
    count
    helps
    isCurrent
  }
  latest {
    from
    to
    value
    numerator
    denominator
    lower
    centre
    upper
    isComplete
    state
  }
}`, {"fragmentName":"PreviewedKpi"}) as unknown as TypedDocumentString<PreviewedKpiFragment, unknown>;
export const OtherDoorChoicesFragmentDoc = new TypedDocumentString(`
    fragment OtherDoorChoices on MetricConnection {
  edges {
    node {
      id
      role
    }
  }
}
    `, {"fragmentName":"OtherDoorChoices"}) as unknown as TypedDocumentString<OtherDoorChoicesFragment, unknown>;
export const KpiChangeShownFragmentDoc = new TypedDocumentString(`
    fragment KpiChangeShown on KpiChange {
  id
  version
  title
  description
  state
  registeredOn
  startsOn
  baselineFrom
  baselineTo
  judgedFrom
  judgedTo
  expectedEffect
  people {
    id
    name
  }
  withdrawnOn
  withdrawnReason
  verdict
  correctedDays
  result {
    ...BeforeAfterShown
  }
  viewerCan {
    edit
    start
    withdraw
  }
}
    fragment BeforeAfterShown on BeforeAfter {
  before {
    ...KpiValueShown
  }
  after {
    ...KpiValueShown
  }
  beforePerDay
  afterPerDay
  beforeDenominatorPerDay
  afterDenominatorPerDay
  change
  lower
  upper
  dispersion
  method
  verdict
  missingDays
  missingNumeratorDays
  missingDenominatorDays
}
fragment KpiValueShown on KpiValue {
  from
  to
  value
  numerator
  denominator
  days
}`, {"fragmentName":"KpiChangeShown"}) as unknown as TypedDocumentString<KpiChangeShownFragment, unknown>;
export const OtherDoorSeriesFragmentDoc = new TypedDocumentString(`
    fragment OtherDoorSeries on Node {
  __typename
  ... on Metric {
    id
    name
    unit
    trend(unit: $unit) {
      ...SparkTrend
    }
  }
}
    fragment SparkTrend on Trend {
  unit
  direction
  state
  stateCount
  stateSince
  points {
    from
    to
    value
    lower
    upper
    isComplete
    state
  }
  latest {
    from
    to
    value
    numerator
    denominator
  }
}`, {"fragmentName":"OtherDoorSeries"}) as unknown as TypedDocumentString<OtherDoorSeriesFragment, unknown>;
export const SignalRuleShownFragmentDoc = new TypedDocumentString(`
    fragment SignalRuleShown on SignalRule {
  id
  unit
  boundary
  side
  runLength
  pausedOn
  createdOn
  notify {
    id
    name
  }
  webhook {
    id
    name
  }
}
    `, {"fragmentName":"SignalRuleShown"}) as unknown as TypedDocumentString<SignalRuleShownFragment, unknown>;
export const ValuesWithKpisFragmentDoc = new TypedDocumentString(`
    fragment ValuesWithKpis on Company {
  mission
  values {
    id
    name
    description
    kpis {
      ...KpiRow
    }
  }
}
    fragment KpiRow on Kpi {
  id
  name
  display
  retiredOn
  serves
  owner {
    id
    name
    initials
    memberships {
      id
      team {
        id
        name
      }
    }
  }
  numerator {
    id
    name
    unit
  }
  denominator {
    id
    name
  }
  trend {
    ...SparkTrend
  }
}
fragment SparkTrend on Trend {
  unit
  direction
  state
  stateCount
  stateSince
  points {
    from
    to
    value
    lower
    upper
    isComplete
    state
  }
  latest {
    from
    to
    value
    numerator
    denominator
  }
}`, {"fragmentName":"ValuesWithKpis"}) as unknown as TypedDocumentString<ValuesWithKpisFragment, unknown>;
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
export const MetricLoadSummaryFragmentDoc = new TypedDocumentString(`
    fragment MetricLoadSummary on MetricLoad {
  id
  source
  state
  name
  startedAt
  finishedAt
  rowCount
  newCount
  correctedCount
  unchangedCount
  badCount
  by {
    id
    name
    initials
  }
  token {
    id
    name
    start
  }
}
    `, {"fragmentName":"MetricLoadSummary"}) as unknown as TypedDocumentString<MetricLoadSummaryFragment, unknown>;
export const MetricSummaryFragmentDoc = new TypedDocumentString(`
    fragment MetricSummary on Metric {
  id
  key
  name
  unit
  side
  kind
  role
  archivedOn
  version
  lastDay
}
    `, {"fragmentName":"MetricSummary"}) as unknown as TypedDocumentString<MetricSummaryFragment, unknown>;
export const MetricCorrectionShownFragmentDoc = new TypedDocumentString(`
    fragment MetricCorrectionShown on MetricCorrection {
  id
  day
  before
  after
  reason
  at
  source
  by {
    id
    name
    initials
  }
}
    `, {"fragmentName":"MetricCorrectionShown"}) as unknown as TypedDocumentString<MetricCorrectionShownFragment, unknown>;
export const TakeNoticeFragmentDoc = new TypedDocumentString(`
    fragment TakeNotice on Node {
  __typename
  ... on OwnershipProposal {
    id
    name
    state
    grayZone {
      id
      question
    }
  }
  ... on GrayZoneAssignment {
    id
    name
    standing: state
    assignedBy {
      id
      name
    }
    assignee {
      id
      name
    }
    grayZone {
      id
      question
    }
  }
  ... on GrayZoneTrial {
    id
    to
    outcome
    grayZone {
      id
      question
    }
  }
  ... on GrayZone {
    id
    question
  }
}
    `, {"fragmentName":"TakeNotice"}) as unknown as TypedDocumentString<TakeNoticeFragment, unknown>;
export const CreditNoticeFragmentDoc = new TypedDocumentString(`
    fragment CreditNotice on Node {
  __typename
  ... on IdeaPitch {
    id
    answer
    toTeam {
      id
      name
    }
    pitchedBy {
      id
      name
    }
    idea {
      id
      title
    }
  }
  ... on Idea {
    id
    title
  }
  ... on Recognition {
    id
    kind
    text
    points
    author {
      id
      name
    }
  }
  ... on Redemption {
    id
    units
    rewardState: state
    option: chosen {
      kind
      name
      unit
    }
  }
  ... on IdeaImpact {
    id
    impactState: state
    idea {
      id
      title
    }
  }
}
    `, {"fragmentName":"CreditNotice"}) as unknown as TypedDocumentString<CreditNoticeFragment, unknown>;
export const PostApplauseFragmentDoc = new TypedDocumentString(`
    fragment PostApplause on Recognition {
  id
  applauseCount
  isApplauded
  applauders(first: 2) {
    id
    name
  }
}
    `, {"fragmentName":"PostApplause"}) as unknown as TypedDocumentString<PostApplauseFragment, unknown>;
export const WallPostFragmentDoc = new TypedDocumentString(`
    fragment WallPost on Recognition {
  id
  kind
  text
  credited {
    start
    end
  }
  customer
  points
  postedAt
  isBehindScenes
  isLeaderExample
  isAcrossTeams
  author {
    id
    name
    initials
  }
  authorTeam {
    id
    name
  }
  recipients {
    member {
      id
      name
      initials
    }
    team {
      id
      name
    }
  }
  mentions {
    id
    name
  }
  value {
    id
    name
  }
  idea {
    id
    title
  }
  grayZone {
    id
    question
  }
  kpi {
    id
    name
  }
  ...PostApplause
  viewerCan {
    withdraw
    applaud
  }
}
    fragment PostApplause on Recognition {
  id
  applauseCount
  isApplauded
  applauders(first: 2) {
    id
    name
  }
}`, {"fragmentName":"WallPost"}) as unknown as TypedDocumentString<WallPostFragment, unknown>;
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
export const ChosenRewardFragmentDoc = new TypedDocumentString(`
    fragment ChosenReward on Redemption {
  id
  version
  units
  points
  state
  note
  requestedAt
  decidedAt
  decidedWords
  fulfilledAt
  fulfilledWords
  withdrawnAt
  option: chosen {
    kind
    name
    unit
  }
  decidedBy {
    id
    name
  }
  fulfilledBy {
    id
    name
  }
  viewerCan {
    decide
    fulfil
    withdraw
  }
}
    `, {"fragmentName":"ChosenReward"}) as unknown as TypedDocumentString<ChosenRewardFragment, unknown>;
export const RewardToAnswerFragmentDoc = new TypedDocumentString(`
    fragment RewardToAnswer on Redemption {
  ...ChosenReward
  member {
    id
    name
    initials
    title
    wallet {
      balance
    }
  }
}
    fragment ChosenReward on Redemption {
  id
  version
  units
  points
  state
  note
  requestedAt
  decidedAt
  decidedWords
  fulfilledAt
  fulfilledWords
  withdrawnAt
  option: chosen {
    kind
    name
    unit
  }
  decidedBy {
    id
    name
  }
  fulfilledBy {
    id
    name
  }
  viewerCan {
    decide
    fulfil
    withdraw
  }
}`, {"fragmentName":"RewardToAnswer"}) as unknown as TypedDocumentString<RewardToAnswerFragment, unknown>;
export const HomePostFragmentDoc = new TypedDocumentString(`
    fragment HomePost on Recognition {
  id
  kind
  text
  credited {
    start
    end
  }
  postedAt
  author {
    id
    name
    initials
  }
  recipients {
    member {
      id
      name
      initials
    }
  }
  idea {
    id
    title
  }
}
    `, {"fragmentName":"HomePost"}) as unknown as TypedDocumentString<HomePostFragment, unknown>;
export const RewardChoiceFragmentDoc = new TypedDocumentString(`
    fragment RewardChoice on RewardOption {
  id
  kind
  name
  description
  unit
  price
  most
  stock
  approver
  fulfiller
  isRetired
  version
}
    `, {"fragmentName":"RewardChoice"}) as unknown as TypedDocumentString<RewardChoiceFragment, unknown>;
export const WalletLineFragmentDoc = new TypedDocumentString(`
    fragment WalletLine on WalletEntry {
  id
  at
  kind
  points
  balanceAfter
  memo
  recognition {
    id
    text
    credited {
      start
      end
    }
    author {
      id
      name
    }
  }
  idea {
    id
    title
  }
  redemption {
    id
    units
    state
    fulfilledAt
    decidedWords
    option: chosen {
      kind
      name
      unit
    }
  }
}
    `, {"fragmentName":"WalletLine"}) as unknown as TypedDocumentString<WalletLineFragment, unknown>;
export const BudgetShownFragmentDoc = new TypedDocumentString(`
    fragment BudgetShown on Budget {
  quarter
  allotted
  given
  left
  team {
    id
    name
  }
}
    `, {"fragmentName":"BudgetShown"}) as unknown as TypedDocumentString<BudgetShownFragment, unknown>;
export const RoutedVersionFragmentDoc = new TypedDocumentString(`
    fragment RoutedVersion on RoutingPayload {
  request {
    id
    version
    topic {
      id
      name
    }
  }
}
    `, {"fragmentName":"RoutedVersion"}) as unknown as TypedDocumentString<RoutedVersionFragment, unknown>;
export const ProposalFragmentDoc = new TypedDocumentString(`
    fragment Proposal on OwnerProposal {
  responsibility {
    id
    name
    scopeIn
    purpose
    keywords
    ownership
    parties {
      role
      holder {
        ...Holder
      }
    }
  }
  team {
    id
    name
  }
  why {
    field
    text
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
}`, {"fragmentName":"Proposal"}) as unknown as TypedDocumentString<ProposalFragment, unknown>;
export const RoutedHopFragmentDoc = new TypedDocumentString(`
    fragment RoutedHop on RoutingHop {
  id
  team {
    id
    name
  }
  sentBy {
    id
    name
  }
  sentAt
  note
  outcome
  answeredBy {
    id
    name
  }
  answeredAt
  reason
}
    `, {"fragmentName":"RoutedHop"}) as unknown as TypedDocumentString<RoutedHopFragment, unknown>;
export const RoutedFragmentDoc = new TypedDocumentString(`
    fragment Routed on RoutingRequest {
  id
  version
  text
  state
  source
  askedAt
  isBounced
  asker {
    id
    name
    initials
    title
  }
  topic {
    id
    name
  }
  team {
    id
    name
  }
  responsibility {
    id
    name
  }
  hops {
    ...RoutedHop
  }
  viewerCan {
    route
    answer
    giveBack
    withdraw
    changeTopic
  }
}
    fragment RoutedHop on RoutingHop {
  id
  team {
    id
    name
  }
  sentBy {
    id
    name
  }
  sentAt
  note
  outcome
  answeredBy {
    id
    name
  }
  answeredAt
  reason
}`, {"fragmentName":"Routed"}) as unknown as TypedDocumentString<RoutedFragment, unknown>;
export const WaitingRowFragmentDoc = new TypedDocumentString(`
    fragment WaitingRow on RoutingRequest {
  id
  text
  asker {
    id
    name
    initials
  }
  team {
    id
    name
  }
  hops {
    id
    sentAt
    outcome
    team {
      id
      name
    }
  }
}
    `, {"fragmentName":"WaitingRow"}) as unknown as TypedDocumentString<WaitingRowFragment, unknown>;
export const TopicConsistencyFragmentDoc = new TypedDocumentString(`
    fragment TopicConsistency on Consistency {
  from
  to
  requestCount
  askerCount
  entropy
  bounceRate
  bouncedCount
  landings {
    count
    team {
      id
      name
    }
  }
}
    `, {"fragmentName":"TopicConsistency"}) as unknown as TypedDocumentString<TopicConsistencyFragment, unknown>;
export const TopicRequestFragmentDoc = new TypedDocumentString(`
    fragment TopicRequest on RoutingRequest {
  id
  text
  state
  source
  askedAt
  isBounced
  asker {
    id
    name
    memberships {
      id
      team {
        id
        name
      }
    }
  }
  team {
    id
    name
  }
  hops {
    ...RoutedHop
  }
}
    fragment RoutedHop on RoutingHop {
  id
  team {
    id
    name
  }
  sentBy {
    id
    name
  }
  sentAt
  note
  outcome
  answeredBy {
    id
    name
  }
  answeredAt
  reason
}`, {"fragmentName":"TopicRequest"}) as unknown as TypedDocumentString<TopicRequestFragment, unknown>;
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
export const FrameDocument = {"__meta__":{"hash":"ac0e13cfba24009b5d583f1140b58be6ba86a534529f86919e4e1f219bebf3de"}} as unknown as TypedDocumentString<FrameQuery, FrameQueryVariables>;
export const WaitingDocument = {"__meta__":{"hash":"a1bb09d8f9588971868ed0da05a799f0fee2fef392872ed31897553d871c48d9"}} as unknown as TypedDocumentString<WaitingQuery, WaitingQueryVariables>;
export const GrayZoneBoardDocument = {"__meta__":{"hash":"31102eed2f356a3e226b25e346f54b449eae47940da67e10f69dd3933ec0ca44"}} as unknown as TypedDocumentString<GrayZoneBoardQuery, GrayZoneBoardQueryVariables>;
export const GrayZonesOfStateDocument = {"__meta__":{"hash":"5a85f466a2a61e28e3574873ba0a1ecddcd7d1a5a81d950359a53d56d5c7e93d"}} as unknown as TypedDocumentString<GrayZonesOfStateQuery, GrayZonesOfStateQueryVariables>;
export const CoversDocument = {"__meta__":{"hash":"8024c6b8c8de1fc76737cfd29c36715ed538c4476ddbb34d0cc5bf61c592d697"}} as unknown as TypedDocumentString<CoversQuery, CoversQueryVariables>;
export const CoversAboutDocument = {"__meta__":{"hash":"07abc55160b68e2dbba63b413c0323aafc6cc22335759b4464cb29a529fd4f13"}} as unknown as TypedDocumentString<CoversAboutQuery, CoversAboutQueryVariables>;
export const CoverStartDocument = {"__meta__":{"hash":"53316039f7ee68f5a953c9385539111c51439a98da6e9c5163db6dc6c24d4119"}} as unknown as TypedDocumentString<CoverStartQuery, CoverStartQueryVariables>;
export const RecordCoverDocument = {"__meta__":{"hash":"d76a21936338dfd1588508dfeb872db3d16638f50615327fc39bc19efde3a2a2"}} as unknown as TypedDocumentString<RecordCoverMutation, RecordCoverMutationVariables>;
export const EndCoverDocument = {"__meta__":{"hash":"bf0b397b7be6763940cec3c235634ff3452c46c7ba77634fea7e53451fa2da63"}} as unknown as TypedDocumentString<EndCoverMutation, EndCoverMutationVariables>;
export const GrayZonePageDocument = {"__meta__":{"hash":"012a120790586929e76eba6d368e07073ea65fbbfc11169cfca81395a4b03129"}} as unknown as TypedDocumentString<GrayZonePageQuery, GrayZonePageQueryVariables>;
export const GrayZoneTopicDocument = {"__meta__":{"hash":"4833d841bc24ca2c198f0fecf1dc1c593e2dc4f9fbb1784709830fce080d5f59"}} as unknown as TypedDocumentString<GrayZoneTopicQuery, GrayZoneTopicQueryVariables>;
export const GrayZoneToEditDocument = {"__meta__":{"hash":"213ec9fb6531d83bb82a19eeeb9a574f8e862ed468d528318cde9f0897a75eb2"}} as unknown as TypedDocumentString<GrayZoneToEditQuery, GrayZoneToEditQueryVariables>;
export const ReportStartDocument = {"__meta__":{"hash":"595b238746085d1b244c4a76677a42e06f81af7b44efabef037fd449994f70db"}} as unknown as TypedDocumentString<ReportStartQuery, ReportStartQueryVariables>;
export const TopicToStartFromDocument = {"__meta__":{"hash":"b55097677a5a2926f5570e5fe7fa682bdb09ea1c32428c75512b697da81f5c73"}} as unknown as TypedDocumentString<TopicToStartFromQuery, TopicToStartFromQueryVariables>;
export const ReportGrayZoneDocument = {"__meta__":{"hash":"100614d29bc32fe91d8219f0a979e2ffe36260182c424a3727b0a9ecafade988"}} as unknown as TypedDocumentString<ReportGrayZoneMutation, ReportGrayZoneMutationVariables>;
export const UpdateGrayZoneDocument = {"__meta__":{"hash":"7407bfc4566fd01cbddcd48b79f85217cf9178a36d8682ecd2544aee79e1cd05"}} as unknown as TypedDocumentString<UpdateGrayZoneMutation, UpdateGrayZoneMutationVariables>;
export const DismissGrayZoneDocument = {"__meta__":{"hash":"be1231c98b5c9edfd001536eadf0bfb44e244fcfed326ddd2104ea76b57fcbbf"}} as unknown as TypedDocumentString<DismissGrayZoneMutation, DismissGrayZoneMutationVariables>;
export const GrayZoneLogDocument = {"__meta__":{"hash":"4e154c56ef73f95fb6c667ca99c68ff318a2461cb1100cfb26c02467181e0b03"}} as unknown as TypedDocumentString<GrayZoneLogQuery, GrayZoneLogQueryVariables>;
export const GrayZoneMilestonesDocument = {"__meta__":{"hash":"73768918001e98b317cea4b2474e77a15cab24c09a77d27a98c16a90610d1810"}} as unknown as TypedDocumentString<GrayZoneMilestonesQuery, GrayZoneMilestonesQueryVariables>;
export const LogWorkDocument = {"__meta__":{"hash":"749bb95a78bb1fdd308d213d30922052168e558001891f2f6f87050fc19cbc1f"}} as unknown as TypedDocumentString<LogWorkMutation, LogWorkMutationVariables>;
export const RemoveWorkLogDocument = {"__meta__":{"hash":"76015c188cd2f578db3e46c3b114cd0d6a7bdd54a20635423e55f7cb6b04f47f"}} as unknown as TypedDocumentString<RemoveWorkLogMutation, RemoveWorkLogMutationVariables>;
export const SetMilestoneDocument = {"__meta__":{"hash":"707a6ee1917493ea0e7c4d7449e602ddd95cf7472c9c58af23fd9273ff42740c"}} as unknown as TypedDocumentString<SetMilestoneMutation, SetMilestoneMutationVariables>;
export const RemoveMilestoneDocument = {"__meta__":{"hash":"06413f04f04faee8622efa69ada178be781f89d878cc3d38bf2f2f6527123a59"}} as unknown as TypedDocumentString<RemoveMilestoneMutation, RemoveMilestoneMutationVariables>;
export const ProposeFormDocument = {"__meta__":{"hash":"53f4bb895a17545dd250d62b649ec56e9b39807855e00eb7fce03945601c0895"}} as unknown as TypedDocumentString<ProposeFormQuery, ProposeFormQueryVariables>;
export const PreviewConsentDocument = {"__meta__":{"hash":"7c37206d118221ee507846ef46433830cac102f7ced7a77cdf053001d8e92eef"}} as unknown as TypedDocumentString<PreviewConsentQuery, PreviewConsentQueryVariables>;
export const ProposeOwnershipDocument = {"__meta__":{"hash":"91f8272e1a59c9279a66dcb8b44f70f4cb40b4a56a0a44e0367e7a3114637a01"}} as unknown as TypedDocumentString<ProposeOwnershipMutation, ProposeOwnershipMutationVariables>;
export const ProposalPageDocument = {"__meta__":{"hash":"e5cc4369aba077b72c5b5df0fa50d20426498416a0dc8fca38b3a48c5e1569b4"}} as unknown as TypedDocumentString<ProposalPageQuery, ProposalPageQueryVariables>;
export const ZoneToAssignDocument = {"__meta__":{"hash":"a1dd2adbd4e4b909bad904f3849063d9536d8e799921998266011baef0740298"}} as unknown as TypedDocumentString<ZoneToAssignQuery, ZoneToAssignQueryVariables>;
export const ZoneToConcludeDocument = {"__meta__":{"hash":"d9b989766ead8d11d53087116f0b2db30dff234badec88a1b61edfa907b9b373"}} as unknown as TypedDocumentString<ZoneToConcludeQuery, ZoneToConcludeQueryVariables>;
export const DecideProposalDocument = {"__meta__":{"hash":"ae0ec946458f6271ac6dd311063bb218e3fb04faa2a577a6dc2528a52ca9c5b7"}} as unknown as TypedDocumentString<DecideProposalMutation, DecideProposalMutationVariables>;
export const AcceptConditionDocument = {"__meta__":{"hash":"56a60d1d84a14b6a02a0f0bbfa742dbcf68f9bf864b77c1f5cc5cbf5d39a089b"}} as unknown as TypedDocumentString<AcceptConditionMutation, AcceptConditionMutationVariables>;
export const WithdrawProposalDocument = {"__meta__":{"hash":"0b54555ef1eb905d577d1f2c54b9ccda4427f12bd7d41e19e15af339cee042ce"}} as unknown as TypedDocumentString<WithdrawProposalMutation, WithdrawProposalMutationVariables>;
export const AssignGrayZoneDocument = {"__meta__":{"hash":"72eb8fa3439159baec95dc1ebb9f4a7cd9a2310334d55478a40cff21dfbc09bf"}} as unknown as TypedDocumentString<AssignGrayZoneMutation, AssignGrayZoneMutationVariables>;
export const AnswerAssignmentDocument = {"__meta__":{"hash":"c6461c1d79b2f8162a2b5ad3b2e3f453e9b49d09967a97a9c8cbd3067f72dda6"}} as unknown as TypedDocumentString<AnswerAssignmentMutation, AnswerAssignmentMutationVariables>;
export const WithdrawAssignmentDocument = {"__meta__":{"hash":"1884c4eaf673a1f9f84b2a7b5e36a42aca22a2a26aec561c8db7d9e7e8e3fd6e"}} as unknown as TypedDocumentString<WithdrawAssignmentMutation, WithdrawAssignmentMutationVariables>;
export const ConcludeTrialDocument = {"__meta__":{"hash":"a406b7dc91b2072b0486ff85be7bf19faf7d80247b4f6888098cab2dfd96352c"}} as unknown as TypedDocumentString<ConcludeTrialMutation, ConcludeTrialMutationVariables>;
export const ExtendTrialDocument = {"__meta__":{"hash":"099e2c4daf1a5e10775489bfafa5503114e67367435959bef216668292adead4"}} as unknown as TypedDocumentString<ExtendTrialMutation, ExtendTrialMutationVariables>;
export const HomeAdminDocument = {"__meta__":{"hash":"c51c6b2fa18de07697f544770048760bdda89c62cecf540fd973efa13b89f159"}} as unknown as TypedDocumentString<HomeAdminQuery, HomeAdminQueryVariables>;
export const HomeDocument = {"__meta__":{"hash":"c361bf3b350894bb34e0ab786bae28d7f7d5e5eeef3dfcc13ac7d6aa84d6690e"}} as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const HomeMoreDocument = {"__meta__":{"hash":"eebbc71f4fe63cf2a7ca1722204ea56d8da52b4c9eaf08a36afa47eb7d63c29d"}} as unknown as TypedDocumentString<HomeMoreQuery, HomeMoreQueryVariables>;
export const IdeaEditorDocument = {"__meta__":{"hash":"311ddd8822e23d2810b58d527214346a87c077d7a5d68cfe70bcebda7e4befd3"}} as unknown as TypedDocumentString<IdeaEditorQuery, IdeaEditorQueryVariables>;
export const IdeaToEditDocument = {"__meta__":{"hash":"273eead7a2b3a8e78376d91788c1f46b9d4cfa6b92f4f198bddb7ca0bde1feb7"}} as unknown as TypedDocumentString<IdeaToEditQuery, IdeaToEditQueryVariables>;
export const RaiseIdeaDocument = {"__meta__":{"hash":"e9572b36cdf6a628354cf58e0db8adc2407aafad54e46c13537d91bc0edc8369"}} as unknown as TypedDocumentString<RaiseIdeaMutation, RaiseIdeaMutationVariables>;
export const UpdateIdeaDocument = {"__meta__":{"hash":"25a3a33751831cd5e7cc93f7aaf5a5096380f52726785df58a80d0927a17f0f7"}} as unknown as TypedDocumentString<UpdateIdeaMutation, UpdateIdeaMutationVariables>;
export const IdeaListDocument = {"__meta__":{"hash":"bb8543c92d8f8322c94f4e1b4b7f15ba631c7a556dcd73447a7451a0b2723e35"}} as unknown as TypedDocumentString<IdeaListQuery, IdeaListQueryVariables>;
export const SimilarIdeasDocument = {"__meta__":{"hash":"07ac3738eb90918315e49ae519e2864f2fb056d8fa5bf4f7ec32becacfb4644a"}} as unknown as TypedDocumentString<SimilarIdeasQuery, SimilarIdeasQueryVariables>;
export const SupportIdeaDocument = {"__meta__":{"hash":"b7b65d89e9c0756d3b550712b217caf1c36dd1eebb6d8b209f57fd422796e591"}} as unknown as TypedDocumentString<SupportIdeaMutation, SupportIdeaMutationVariables>;
export const CommentIdeaDocument = {"__meta__":{"hash":"73f4eae29cc7681dc35a42cabab699ebf61222c5f05f6f8744d9603344cc925c"}} as unknown as TypedDocumentString<CommentIdeaMutation, CommentIdeaMutationVariables>;
export const RemoveIdeaCommentDocument = {"__meta__":{"hash":"7c3d3bca54032101607f084e0c5c7c3260c60050eaaf6357a20c8adb428f2f5e"}} as unknown as TypedDocumentString<RemoveIdeaCommentMutation, RemoveIdeaCommentMutationVariables>;
export const PitchIdeaDocument = {"__meta__":{"hash":"eaf2e3d3185d0c5a57113b643ee406f59221e7a3ab988a66937503c88a182550"}} as unknown as TypedDocumentString<PitchIdeaMutation, PitchIdeaMutationVariables>;
export const WithdrawPitchDocument = {"__meta__":{"hash":"622d2c23f84921d3485c646992378578f6406c577ac45e0db1b8e78e454b3b4e"}} as unknown as TypedDocumentString<WithdrawPitchMutation, WithdrawPitchMutationVariables>;
export const DecideIdeaDocument = {"__meta__":{"hash":"4b9e3601c13ce903678f8cc4e5128c3f5b130ef09606f886f432b9af1aa6679a"}} as unknown as TypedDocumentString<DecideIdeaMutation, DecideIdeaMutationVariables>;
export const StartIdeaDocument = {"__meta__":{"hash":"201b1ed3e5930b8003b1c05c80d983574f03d7d87c1efcf0449eb8fc0fc55f67"}} as unknown as TypedDocumentString<StartIdeaMutation, StartIdeaMutationVariables>;
export const LinkIdeaChangeDocument = {"__meta__":{"hash":"e97eadf8d430f15f12a0f7219a4e610bfb33eda790d68d2a60e706b4f496752c"}} as unknown as TypedDocumentString<LinkIdeaChangeMutation, LinkIdeaChangeMutationVariables>;
export const RecordImpactDocument = {"__meta__":{"hash":"d591c4192ad20f2496c3d72a6077e974fec2f48b498bde4a4f9e9328923bb69e"}} as unknown as TypedDocumentString<RecordImpactMutation, RecordImpactMutationVariables>;
export const VerifyImpactDocument = {"__meta__":{"hash":"8380f3e65de09ae18ea7a5a09d8d1986d27cfdf3a46574f4980d009bd64121c5"}} as unknown as TypedDocumentString<VerifyImpactMutation, VerifyImpactMutationVariables>;
export const IdeaChangeChoicesDocument = {"__meta__":{"hash":"0e82a3f6a8e0507e50d6dc8a85e7b03955c9d99d17b07bcb7bc440495cea6e21"}} as unknown as TypedDocumentString<IdeaChangeChoicesQuery, IdeaChangeChoicesQueryVariables>;
export const IdeaPageDocument = {"__meta__":{"hash":"e675a5e2519df8dac6137c5c4ca358c1cc6ea6361936883509fd58bf2d1e71a9"}} as unknown as TypedDocumentString<IdeaPageQuery, IdeaPageQueryVariables>;
export const ApiTokensDocument = {"__meta__":{"hash":"7f2ff9cd66f1bc8b6bdc71b96a5e678e83d0922156555ad801e6c345f6f1776d"}} as unknown as TypedDocumentString<ApiTokensQuery, ApiTokensQueryVariables>;
export const CreateApiTokenDocument = {"__meta__":{"hash":"281c3973119e2629d80aad203e1fca4297791c9cb4bad19a477490f4913fbc01"}} as unknown as TypedDocumentString<CreateApiTokenMutation, CreateApiTokenMutationVariables>;
export const RevokeApiTokenDocument = {"__meta__":{"hash":"5e388d6197f2d29b3adfdb8fa05966d9a5ea04b5951838186b09358468691b68"}} as unknown as TypedDocumentString<RevokeApiTokenMutation, RevokeApiTokenMutationVariables>;
export const WebhooksDocument = {"__meta__":{"hash":"547931e2e6d920a369fb96129925bd13b4c841d0e18dbbf3ed527f1e36939cc1"}} as unknown as TypedDocumentString<WebhooksQuery, WebhooksQueryVariables>;
export const WebhookPageDocument = {"__meta__":{"hash":"282434f075c135f7a13e5ab49b8653f1dc20ba8d0943fb50bd570a8c44ee9e4d"}} as unknown as TypedDocumentString<WebhookPageQuery, WebhookPageQueryVariables>;
export const CreateWebhookDocument = {"__meta__":{"hash":"8dbad58763760dc21b40ceb83ee6109c38d214fbc1ce437e402396de07fe0014"}} as unknown as TypedDocumentString<CreateWebhookMutation, CreateWebhookMutationVariables>;
export const UpdateWebhookDocument = {"__meta__":{"hash":"276cc257a7c7498fc21fc937ce317c339afe7c2cc351e41f2aee5ceacd9ebf92"}} as unknown as TypedDocumentString<UpdateWebhookMutation, UpdateWebhookMutationVariables>;
export const TestWebhookDocument = {"__meta__":{"hash":"8970159ae3b900dea9c5acfc8f88ece3b1e9592f609e948ee4ce45a3e7c5e874"}} as unknown as TypedDocumentString<TestWebhookMutation, TestWebhookMutationVariables>;
export const KpiEditorDocument = {"__meta__":{"hash":"8d2f5c647c5d91b07ab5a5d0210684d3f8a362c07608a3d94cb3c96e15a136b1"}} as unknown as TypedDocumentString<KpiEditorQuery, KpiEditorQueryVariables>;
export const KpiToEditDocument = {"__meta__":{"hash":"8b1c9a03fc7b735fc03ed75029e31e1245ab2a09f8964be3e6dfd5e48d6d869f"}} as unknown as TypedDocumentString<KpiToEditQuery, KpiToEditQueryVariables>;
export const FindMetricsDocument = {"__meta__":{"hash":"e86d98431440725a91e69018fe0b6f0085bd358ce8065e77dfb217fdf997bcbd"}} as unknown as TypedDocumentString<FindMetricsQuery, FindMetricsQueryVariables>;
export const PreviewKpiDocument = {"__meta__":{"hash":"9eff4ad99f11c42f429fbba3e0daaaa4bd5563d9fb618dd3c4c36a89c480a506"}} as unknown as TypedDocumentString<PreviewKpiQuery, PreviewKpiQueryVariables>;
export const SetKpiDocument = {"__meta__":{"hash":"ca650ff043d81e9cd33b17cf95f126ca20ff5efd2b09862a6c5578e19dc4f92e"}} as unknown as TypedDocumentString<SetKpiMutation, SetKpiMutationVariables>;
export const UpdateKpiDocument = {"__meta__":{"hash":"d523febe42a7d56a039ef5a9c3abf578fff332f7f4eb4b8bcfc7abbee102f1df"}} as unknown as TypedDocumentString<UpdateKpiMutation, UpdateKpiMutationVariables>;
export const AddEditorTaskDocument = {"__meta__":{"hash":"308578ccf751e17834c98e535c8a3bca20c996537541c3d1af3e32e0a963f0e9"}} as unknown as TypedDocumentString<AddEditorTaskMutation, AddEditorTaskMutationVariables>;
export const FinishTaskDocument = {"__meta__":{"hash":"8545e9ccb24e7a3042f28b23bdad2295364a01c19c0f2466e80c9ac32ee4dd17"}} as unknown as TypedDocumentString<FinishTaskMutation, FinishTaskMutationVariables>;
export const RemoveEditorTaskDocument = {"__meta__":{"hash":"e40bb2d785788491ea2aa0536ec9939b6874d24c1da6ea4d2869897e4faf11ec"}} as unknown as TypedDocumentString<RemoveEditorTaskMutation, RemoveEditorTaskMutationVariables>;
export const KpiToActOnDocument = {"__meta__":{"hash":"762603b841cb581464e8d8c645067e5077e04eebd78fbad84e13e43d6440fb52"}} as unknown as TypedDocumentString<KpiToActOnQuery, KpiToActOnQueryVariables>;
export const KpiTasksDocument = {"__meta__":{"hash":"75e91531a0a58e389b90721f4bb068a55752329e377ae33eaa0ebe60569c34ad"}} as unknown as TypedDocumentString<KpiTasksQuery, KpiTasksQueryVariables>;
export const KpiCheckInsDocument = {"__meta__":{"hash":"081986b25674cd55a8f985065ff42d57441dc9ae8000dede563cf7f1cccc2e84"}} as unknown as TypedDocumentString<KpiCheckInsQuery, KpiCheckInsQueryVariables>;
export const KpiBaselinePreviewDocument = {"__meta__":{"hash":"8859b8ec7be9fecfd4260ed6e46c66d30320e71510fa84cbafdf9e225dd2f065"}} as unknown as TypedDocumentString<KpiBaselinePreviewQuery, KpiBaselinePreviewQueryVariables>;
export const KpiPeopleTeamsDocument = {"__meta__":{"hash":"ec4d08b3be9aef7c3c6768521ad0326dec3c874568251a37b174515b146e79a1"}} as unknown as TypedDocumentString<KpiPeopleTeamsQuery, KpiPeopleTeamsQueryVariables>;
export const KpiPeopleDocument = {"__meta__":{"hash":"bbd29b3a733db53d17ca09c9896b13d4f4e80b5c5d32e2ff926b73b5e92c91fe"}} as unknown as TypedDocumentString<KpiPeopleQuery, KpiPeopleQueryVariables>;
export const KpiChangeToEditDocument = {"__meta__":{"hash":"75087ed3f6882d5d72efe8a5ac51e3aff821a16b45ca41b16d111f6c8696f75d"}} as unknown as TypedDocumentString<KpiChangeToEditQuery, KpiChangeToEditQueryVariables>;
export const KpiRulesDocument = {"__meta__":{"hash":"24fe1fd2da3ff6cd15ad72433a9de944b107b1ffc5b1fd3b7388655609101f9d"}} as unknown as TypedDocumentString<KpiRulesQuery, KpiRulesQueryVariables>;
export const KpiRuleWebhooksDocument = {"__meta__":{"hash":"37d00aa403d1de34bd1cf003695a879baa5324c91bf7051fdf07c329a459c6e5"}} as unknown as TypedDocumentString<KpiRuleWebhooksQuery, KpiRuleWebhooksQueryVariables>;
export const KpiComparisonDocument = {"__meta__":{"hash":"fb34ae6b58eca541cba2cb01f12c5cdcf3b97beeb4a2a4e625c7cf6b5f804c20"}} as unknown as TypedDocumentString<KpiComparisonQuery, KpiComparisonQueryVariables>;
export const CheckInKpiDocument = {"__meta__":{"hash":"3bdc78af98a78e994622312c28a2fb6f504536637120163b2ff304cddec56df8"}} as unknown as TypedDocumentString<CheckInKpiMutation, CheckInKpiMutationVariables>;
export const RegisterChangeDocument = {"__meta__":{"hash":"1493d34ce10ba92b265afc56c77dd2e69eb07041b5e1121bfb831f03881e0855"}} as unknown as TypedDocumentString<RegisterChangeMutation, RegisterChangeMutationVariables>;
export const UpdateChangeDocument = {"__meta__":{"hash":"5ea74cbb38316ee9a42f44cdf4b0b1ba7023bf1697ccd1f288131d85850b4001"}} as unknown as TypedDocumentString<UpdateChangeMutation, UpdateChangeMutationVariables>;
export const StartChangeDocument = {"__meta__":{"hash":"6ac6c350ac4714bbb223e2bbb4d69352f9a958a3e15456dbe595a8b1a335221c"}} as unknown as TypedDocumentString<StartChangeMutation, StartChangeMutationVariables>;
export const WithdrawChangeDocument = {"__meta__":{"hash":"4ec493baf40cc179358c374504a7a11f013482c30b66892f7fdc9b8c0e78700d"}} as unknown as TypedDocumentString<WithdrawChangeMutation, WithdrawChangeMutationVariables>;
export const AddKpiTaskDocument = {"__meta__":{"hash":"adf206d9ab832b19c1f9652aac1b36fa5593ef4032a8f90811ce4a8ba1550415"}} as unknown as TypedDocumentString<AddKpiTaskMutation, AddKpiTaskMutationVariables>;
export const UpdateKpiTaskDocument = {"__meta__":{"hash":"3f6b0fd1904bc00ff65204f55afda4527e5c28790ef3ad73bea2aa2cf39e6571"}} as unknown as TypedDocumentString<UpdateKpiTaskMutation, UpdateKpiTaskMutationVariables>;
export const RemoveKpiTaskDocument = {"__meta__":{"hash":"5b607f8f2c004bdb89b45ca0a83f0f740a6ce6347db9bfa53d23a246df783224"}} as unknown as TypedDocumentString<RemoveKpiTaskMutation, RemoveKpiTaskMutationVariables>;
export const SetKpiBaselineDocument = {"__meta__":{"hash":"7f56930e080d79558a5a36c0629e967a1c833551a6af97673ec89a9d9e8aa714"}} as unknown as TypedDocumentString<SetKpiBaselineMutation, SetKpiBaselineMutationVariables>;
export const RetireKpiDocument = {"__meta__":{"hash":"ec5b851787c14f27e75bc38c67ee5ba5a27e995095f0959eefd404e874ccbd80"}} as unknown as TypedDocumentString<RetireKpiMutation, RetireKpiMutationVariables>;
export const ResumeKpiDocument = {"__meta__":{"hash":"8c2e146e58bfb0d040ecc7e2a01e4eb46760442c2e0547c2c18d091e711e0dee"}} as unknown as TypedDocumentString<ResumeKpiMutation, ResumeKpiMutationVariables>;
export const CreateSignalRuleDocument = {"__meta__":{"hash":"5f4e57a17255a273e102eed09d746a5006f277b3c8a6d3195351f8700f20df2b"}} as unknown as TypedDocumentString<CreateSignalRuleMutation, CreateSignalRuleMutationVariables>;
export const PauseSignalRuleDocument = {"__meta__":{"hash":"f826cb940df61a670ec2b92b8bd94f0eb484fbf8663f8839203354dc5ef2163f"}} as unknown as TypedDocumentString<PauseSignalRuleMutation, PauseSignalRuleMutationVariables>;
export const RemoveSignalRuleDocument = {"__meta__":{"hash":"aee92956425e87eb032408be0d51c873837109bf0ad52bf270f17e7a52df47c8"}} as unknown as TypedDocumentString<RemoveSignalRuleMutation, RemoveSignalRuleMutationVariables>;
export const KpiToOpenDocument = {"__meta__":{"hash":"b92b905b4ffd772e5001e291dd8703402bb2d6464a7a4f81e21adc9d995222e7"}} as unknown as TypedDocumentString<KpiToOpenQuery, KpiToOpenQueryVariables>;
export const KpiPageDocument = {"__meta__":{"hash":"ec8b29e02515c3c49058f9c4c8e9d8be5ac8df1a490501e6110923b932cde2d0"}} as unknown as TypedDocumentString<KpiPageQuery, KpiPageQueryVariables>;
export const KpiTrendDocument = {"__meta__":{"hash":"57ae2501c0b0d7fce79b691c211163c5f3e94c6e3cd996c564257d7ff2fe6fb3"}} as unknown as TypedDocumentString<KpiTrendQuery, KpiTrendQueryVariables>;
export const KpiWindowValueDocument = {"__meta__":{"hash":"5e46fae99b54ff5777cd0f8e224679495f3a0129a7fbc6e89e63a8c87381e2aa"}} as unknown as TypedDocumentString<KpiWindowValueQuery, KpiWindowValueQueryVariables>;
export const KpiOtherDoorDocument = {"__meta__":{"hash":"dd06f6272afcced808ae2e36cd5a120eceb263e44150cf56111e16210166a491"}} as unknown as TypedDocumentString<KpiOtherDoorQuery, KpiOtherDoorQueryVariables>;
export const KpisDocument = {"__meta__":{"hash":"6a3d210c358461427188fc9073175b7648efb7ebd0fe9d2224dc921d09431428"}} as unknown as TypedDocumentString<KpisQuery, KpisQueryVariables>;
export const KpisByValueDocument = {"__meta__":{"hash":"5f03845c68455f3f06b94888f6fe0794112daacf7c9b4afa46e0a8053d0e1842"}} as unknown as TypedDocumentString<KpisByValueQuery, KpisByValueQueryVariables>;
export const CompanyWithKpisDocument = {"__meta__":{"hash":"0a613f047c8a6da4c357ea6e1e530febb836f1b4ea46d2b1d217068653630d1d"}} as unknown as TypedDocumentString<CompanyWithKpisQuery, CompanyWithKpisQueryVariables>;
export const DecisionRequestedDocument = {"__meta__":{"hash":"a5c161efd258d7db25df4dfce0955aec5e4bb21cbcd50ff862201a17d3016890"}} as unknown as TypedDocumentString<DecisionRequestedSubscription, DecisionRequestedSubscriptionVariables>;
export const NotificationAddedDocument = {"__meta__":{"hash":"578c0bcc2ad90a96cff03a2f6c5cb5aef5e9a57690c8c1687fb609b9a4f72799"}} as unknown as TypedDocumentString<NotificationAddedSubscription, NotificationAddedSubscriptionVariables>;
export const RecognitionPostedDocument = {"__meta__":{"hash":"0546cda721ad55d5345f26791f2288682165e0a6eeff69674cd64bb3357bd299"}} as unknown as TypedDocumentString<RecognitionPostedSubscription, RecognitionPostedSubscriptionVariables>;
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
export const PersonPageDocument = {"__meta__":{"hash":"afda4e60d1f4dd6b47ec1b69bc10a9acac2fea8ee88b16566778ce2d93c570aa"}} as unknown as TypedDocumentString<PersonPageQuery, PersonPageQueryVariables>;
export const ProfileDocument = {"__meta__":{"hash":"4ffa0024453ad656a72dcad68a33732470fb7913b9e04c27ae2829bba044a912"}} as unknown as TypedDocumentString<ProfileQuery, ProfileQueryVariables>;
export const UpdateProfileDocument = {"__meta__":{"hash":"0afc47a9751b15cf3d110f8acc747d2604dcae472efe475d8ed12a79c2c3e440"}} as unknown as TypedDocumentString<UpdateProfileMutation, UpdateProfileMutationVariables>;
export const ChangePasswordDocument = {"__meta__":{"hash":"fa74a85a21d337aac5d1be52cabb2208870f0dcf8397b4cb9a555087435c2dc9"}} as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const MetricLoadsDocument = {"__meta__":{"hash":"f12aeb765a63e8e8cf0245a5f85218e5e81e2b87c49a66cee7b3fa4f36ca8edf"}} as unknown as TypedDocumentString<MetricLoadsQuery, MetricLoadsQueryVariables>;
export const MetricLoadPageDocument = {"__meta__":{"hash":"ea585604d4bde4ff3be27a03e74eb64ad6c2cbb670f3eec09813784f0a303ea4"}} as unknown as TypedDocumentString<MetricLoadPageQuery, MetricLoadPageQueryVariables>;
export const MetricsDocument = {"__meta__":{"hash":"b519a98b6e164319773e3759681d413f80fd14617fd31795a1c70ffed93b978a"}} as unknown as TypedDocumentString<MetricsQuery, MetricsQueryVariables>;
export const MetricChoicesDocument = {"__meta__":{"hash":"b8b8d7323fa0f4e79e3c23804a8072ef7ecb66d50a70af59a9d4abf79ac83ab0"}} as unknown as TypedDocumentString<MetricChoicesQuery, MetricChoicesQueryVariables>;
export const MetricPageDocument = {"__meta__":{"hash":"7456d52d93f1fa098b4413fe4addcd93ba7154c92ca5c2d1507c5ab39251d3a1"}} as unknown as TypedDocumentString<MetricPageQuery, MetricPageQueryVariables>;
export const MetricCorrectionsDocument = {"__meta__":{"hash":"f58d1312e34b327716a639ae7ddb8c46e6299ca0b3f344a3802e7bae2cb5a65f"}} as unknown as TypedDocumentString<MetricCorrectionsQuery, MetricCorrectionsQueryVariables>;
export const MetricSeriesDocument = {"__meta__":{"hash":"a2b3f8b5aeffb68d3c0c50e72a873505b39aee96d069a64c58fdfa09c2408d2d"}} as unknown as TypedDocumentString<MetricSeriesQuery, MetricSeriesQueryVariables>;
export const MetricToEditDocument = {"__meta__":{"hash":"3149a06e9fd8edee185189308ca0409917fc52ee7178f04298d940c5d8f6acbf"}} as unknown as TypedDocumentString<MetricToEditQuery, MetricToEditQueryVariables>;
export const CreateMetricDocument = {"__meta__":{"hash":"7be7993ff171987e403bed1a2275c8008a0af277e5d0f2b1c64f352a2ceb2a5d"}} as unknown as TypedDocumentString<CreateMetricMutation, CreateMetricMutationVariables>;
export const UpdateMetricDocument = {"__meta__":{"hash":"16e02082eff08a44af793d487a2191c8cad2ef3e1dbed02ee52e1370044ab66d"}} as unknown as TypedDocumentString<UpdateMetricMutation, UpdateMetricMutationVariables>;
export const ArchiveMetricDocument = {"__meta__":{"hash":"8a8633f1c2e8b549a0a16e463af3b6926bd475e2aebe82aa75c5ad228955e69f"}} as unknown as TypedDocumentString<ArchiveMetricMutation, ArchiveMetricMutationVariables>;
export const RecordMetricPointsDocument = {"__meta__":{"hash":"2aed85abe2d959512c10aa50bc0db3bcf06335c2f2454a98d76367f8320e5c3c"}} as unknown as TypedDocumentString<RecordMetricPointsMutation, RecordMetricPointsMutationVariables>;
export const ReaderDocument = {"__meta__":{"hash":"cdf457f3df242a9bf3b35c83eda43f8f9f7dc282d67d0f16f8bdbb3ec3dca45d"}} as unknown as TypedDocumentString<ReaderQuery, ReaderQueryVariables>;
export const ImportMetricPointsDocument = {"__meta__":{"hash":"25df5fc1441eaac96ffebbfa4a3c5330187197c1890402053783e1374f267bd4"}} as unknown as TypedDocumentString<ImportMetricPointsMutation, ImportMetricPointsMutationVariables>;
export const InboxDocument = {"__meta__":{"hash":"d74bdfe86a98ab4d698947e8c8ca6591dee4f5e3c927ef6548279447bb40211c"}} as unknown as TypedDocumentString<InboxQuery, InboxQueryVariables>;
export const ReadNotificationsDocument = {"__meta__":{"hash":"61687c2d947b2d01ecd7dbc31a06cf03df23ece4337d5425aa4faf062870b817"}} as unknown as TypedDocumentString<ReadNotificationsMutation, ReadNotificationsMutationVariables>;
export const CreditIdeaDocument = {"__meta__":{"hash":"a632e601659a8e2c498bf6bd053120e61cc186ba4850b77566766fb62e90f2fc"}} as unknown as TypedDocumentString<CreditIdeaMutation, CreditIdeaMutationVariables>;
export const RecognitionHealthDocument = {"__meta__":{"hash":"26cd2bc37b4b776bb5db1af05d147bff508243cca9648f8b385908c8081e44b1"}} as unknown as TypedDocumentString<RecognitionHealthQuery, RecognitionHealthQueryVariables>;
export const HealthViewerDocument = {"__meta__":{"hash":"d62f27d9e6f67399d97056b99ae906d3fe9fc85ae749c38482ab78350faa330e"}} as unknown as TypedDocumentString<HealthViewerQuery, HealthViewerQueryVariables>;
export const WallPostsDocument = {"__meta__":{"hash":"a26acab77f9ef83016816e2d9e0afa53ad8b0b57650660a837224ee26c3622b4"}} as unknown as TypedDocumentString<WallPostsQuery, WallPostsQueryVariables>;
export const WallTopDocument = {"__meta__":{"hash":"37e58aad225ce7e91ddc665e5b8f5ba4791e6fb406a945250aa34de9825ab5c8"}} as unknown as TypedDocumentString<WallTopQuery, WallTopQueryVariables>;
export const WallFrameDocument = {"__meta__":{"hash":"41d2160d35c102ca3a041f61fe82cdff5f29a77c0b842cc499ce15aa9c2ed3c9"}} as unknown as TypedDocumentString<WallFrameQuery, WallFrameQueryVariables>;
export const WallPostPageDocument = {"__meta__":{"hash":"776f6f5aa4103a57b415977635f22c9a91953d23402be18ed47dafda51714f23"}} as unknown as TypedDocumentString<WallPostPageQuery, WallPostPageQueryVariables>;
export const ApplaudDocument = {"__meta__":{"hash":"105702905fbdd6a77b9b969d1ba3a21091be77d42ad56446052c0a360f5c3a32"}} as unknown as TypedDocumentString<ApplaudMutation, ApplaudMutationVariables>;
export const WithdrawRecognitionDocument = {"__meta__":{"hash":"8c962546564a24043b1202df3d915b24e3659a246d9cf3a387199d53bcaf95d4"}} as unknown as TypedDocumentString<WithdrawRecognitionMutation, WithdrawRecognitionMutationVariables>;
export const RecognizeFormDocument = {"__meta__":{"hash":"2c35682c60e19718a5bd597934c4d1e04d9e36e61a1d6d38b39bdd54e52c75f9"}} as unknown as TypedDocumentString<RecognizeFormQuery, RecognizeFormQueryVariables>;
export const RecognizeNamedDocument = {"__meta__":{"hash":"c0aa5c3cf165ec91b4dab0ec9f11a4d1df3db399ca53a464413a09344fe05a03"}} as unknown as TypedDocumentString<RecognizeNamedQuery, RecognizeNamedQueryVariables>;
export const FindColleaguesDocument = {"__meta__":{"hash":"1f277df95ad318cee7a3b087d884439da4be3b5cf738dcb16c1ab587187bb1e1"}} as unknown as TypedDocumentString<FindColleaguesQuery, FindColleaguesQueryVariables>;
export const RecognizeDocument = {"__meta__":{"hash":"2726e3f729abc1f14d74276a81ae08f8ee26f6e031f40b36557c20cbfdfc80a8"}} as unknown as TypedDocumentString<RecognizeMutation, RecognizeMutationVariables>;
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
export const ResponsibilityPageDocument = {"__meta__":{"hash":"8ebeb713ada55a0a4d661e0eb0c4cd52afee12c3e564e5f168600aa0bf303ffd"}} as unknown as TypedDocumentString<ResponsibilityPageQuery, ResponsibilityPageQueryVariables>;
export const ResponsibilityToEditDocument = {"__meta__":{"hash":"04d1b9deaafb5643d019e9f9bf14e5a1a063ba0961b609a946ab4bd8b61a9512"}} as unknown as TypedDocumentString<ResponsibilityToEditQuery, ResponsibilityToEditQueryVariables>;
export const ResponsibilityChoicesDocument = {"__meta__":{"hash":"57977d8239752adfa5540932d5a52a6ae3a0d29e9716e64dc60f165e1566d4a8"}} as unknown as TypedDocumentString<ResponsibilityChoicesQuery, ResponsibilityChoicesQueryVariables>;
export const RewardCatalogueDocument = {"__meta__":{"hash":"9a8f15c30ef3c412cec9ab1b2901889b092f8a839ef1cc6de4f2b2d4a05ef7de"}} as unknown as TypedDocumentString<RewardCatalogueQuery, RewardCatalogueQueryVariables>;
export const RewardRuleToSetDocument = {"__meta__":{"hash":"04b4960acfdff5d4cb7cce91783b2c86069d0fd6be1e76ce44bef9520347e346"}} as unknown as TypedDocumentString<RewardRuleToSetQuery, RewardRuleToSetQueryVariables>;
export const RewardOptionToEditDocument = {"__meta__":{"hash":"cc0d577b1dcdd448862621ee422ba8fa34d65ae6fa04b58ce8c9dea63ee2876f"}} as unknown as TypedDocumentString<RewardOptionToEditQuery, RewardOptionToEditQueryVariables>;
export const BudgetsToSetDocument = {"__meta__":{"hash":"bcc00006e935a6fc5e42d8217d8d4274f6a4bedbb72baf194ba76dc8b44d95ec"}} as unknown as TypedDocumentString<BudgetsToSetQuery, BudgetsToSetQueryVariables>;
export const PayrollDocument = {"__meta__":{"hash":"72f2810ffacd8a399b61ede4151db84d9db57960a60b4243592703e19c95bf90"}} as unknown as TypedDocumentString<PayrollQuery, PayrollQueryVariables>;
export const SetRewardOptionDocument = {"__meta__":{"hash":"9f3307015757db86b5f7df265e6e5b97a962ba674658cc44effe35e894bcaa68"}} as unknown as TypedDocumentString<SetRewardOptionMutation, SetRewardOptionMutationVariables>;
export const RetireRewardOptionDocument = {"__meta__":{"hash":"aedbf4850e9b300fc4e0a2a1b5ae9926d74d599ceabd7067b65f695a1de37979"}} as unknown as TypedDocumentString<RetireRewardOptionMutation, RetireRewardOptionMutationVariables>;
export const SetRewardRuleDocument = {"__meta__":{"hash":"1c4590de29ec72c27275f7b4ec9568d3f66ec7b9f5cd0a97ba05155c0d3540bd"}} as unknown as TypedDocumentString<SetRewardRuleMutation, SetRewardRuleMutationVariables>;
export const SetBudgetDocument = {"__meta__":{"hash":"b9d5efe1e1a91de4a5bbcb4eb3163e749360467dab8f94208be5dc991132d485"}} as unknown as TypedDocumentString<SetBudgetMutation, SetBudgetMutationVariables>;
export const AwardFormDocument = {"__meta__":{"hash":"d2cf6e40124fe4e2d5e1e667412eae92140d53fde905fd1de03aead50eeedbd6"}} as unknown as TypedDocumentString<AwardFormQuery, AwardFormQueryVariables>;
export const GiveAwardDocument = {"__meta__":{"hash":"809676ae8f8b84c5e59353303390d88ba94f0127ceb32c2e872c2fc3174004db"}} as unknown as TypedDocumentString<GiveAwardMutation, GiveAwardMutationVariables>;
export const RewardsToAnswerDocument = {"__meta__":{"hash":"9e3a92c91a695c1970a4551227e19b996ada42c3c0c06e26b0632cddb678387b"}} as unknown as TypedDocumentString<RewardsToAnswerQuery, RewardsToAnswerQueryVariables>;
export const DecideRedemptionDocument = {"__meta__":{"hash":"4f51b91c62e730e30f33bb3e881e2f644b424b7e3827e274ca5901909b2ad3f3"}} as unknown as TypedDocumentString<DecideRedemptionMutation, DecideRedemptionMutationVariables>;
export const FulfilRedemptionDocument = {"__meta__":{"hash":"a4db6c7a4d7759595743abe25021ac2520c65b49a867ddd417e52da986945750"}} as unknown as TypedDocumentString<FulfilRedemptionMutation, FulfilRedemptionMutationVariables>;
export const PayGainShareDocument = {"__meta__":{"hash":"ac2b8dacca4da9d95d364fa21250bdc3a5544fce4d8bb3a956dc9c64f5459496"}} as unknown as TypedDocumentString<PayGainShareMutation, PayGainShareMutationVariables>;
export const HomeRewardsDocument = {"__meta__":{"hash":"01cbaa0b3626157a59deb1856ce01c57ed429e5eedff578186f959820fbe078e"}} as unknown as TypedDocumentString<HomeRewardsQuery, HomeRewardsQueryVariables>;
export const RewardsDocument = {"__meta__":{"hash":"978c1d15bd205110a8716122c064a0a3e2a4c7d99a0d08e77d37c45d5322cdd0"}} as unknown as TypedDocumentString<RewardsQuery, RewardsQueryVariables>;
export const WalletPageDocument = {"__meta__":{"hash":"abb7a069f9cdf5fabe58a9a553892c230def72f9b0ff40c6fa887e4151777db8"}} as unknown as TypedDocumentString<WalletPageQuery, WalletPageQueryVariables>;
export const MyWalletOwnerDocument = {"__meta__":{"hash":"fb13741416c48a02df4fc3f8ab34f26bc2ac56dfc1135cedac2625605a6b7fde"}} as unknown as TypedDocumentString<MyWalletOwnerQuery, MyWalletOwnerQueryVariables>;
export const BudgetsDocument = {"__meta__":{"hash":"c60795207fc7932d5c569d7eda6cf7f81a5e03209e0b5a1c3b3125853ff31bd0"}} as unknown as TypedDocumentString<BudgetsQuery, BudgetsQueryVariables>;
export const RewardRightsDocument = {"__meta__":{"hash":"c222e9b6d64b654fbcab312051d8ed21fdcaba1701c65c01f4bdb7845ebce18a"}} as unknown as TypedDocumentString<RewardRightsQuery, RewardRightsQueryVariables>;
export const RequestRewardDocument = {"__meta__":{"hash":"5eb491a9daa89272e24e87b3d5c23001f3dba6f58f41bf8e09d3595342e7e956"}} as unknown as TypedDocumentString<RequestRewardMutation, RequestRewardMutationVariables>;
export const WithdrawRedemptionDocument = {"__meta__":{"hash":"d0e753cde91d7f804d404ed18585d9616c7230a720be0505dc7d2c12dcb77a1b"}} as unknown as TypedDocumentString<WithdrawRedemptionMutation, WithdrawRedemptionMutationVariables>;
export const AskWhoseDocument = {"__meta__":{"hash":"9329a06080574b0066179873bb1b689b1018a09b6ab6e4536a7e1e3388d4dc62"}} as unknown as TypedDocumentString<AskWhoseMutation, AskWhoseMutationVariables>;
export const RouteRequestDocument = {"__meta__":{"hash":"3180f0d4be317810008d2ee10159f25e305376eb16e6fc56eeb0466d0b6c4916"}} as unknown as TypedDocumentString<RouteRequestMutation, RouteRequestMutationVariables>;
export const AcceptRequestDocument = {"__meta__":{"hash":"e19e47bd08e5bb1d5c178bbdd59805a00b355e537bc813e2c2387b95bebd7539"}} as unknown as TypedDocumentString<AcceptRequestMutation, AcceptRequestMutationVariables>;
export const BounceRequestDocument = {"__meta__":{"hash":"bcfcecdf597a05d56adf6140a0f73c8f0539494855e4bc7e0e5d2a61dc27b590"}} as unknown as TypedDocumentString<BounceRequestMutation, BounceRequestMutationVariables>;
export const WithdrawRequestDocument = {"__meta__":{"hash":"b35cd90ed48a704eab1667ee685d51c6215badfa3dd2fffa0dfb2ae63903ca4f"}} as unknown as TypedDocumentString<WithdrawRequestMutation, WithdrawRequestMutationVariables>;
export const ChangeTopicDocument = {"__meta__":{"hash":"e1ef0f5a9b8d52b281869ea612b3ebd50fc866ba5a02a254c96116b021c5bb40"}} as unknown as TypedDocumentString<ChangeTopicMutation, ChangeTopicMutationVariables>;
export const RenameTopicDocument = {"__meta__":{"hash":"b50f852db64258d90ebe675ef0d9b801e8494c8f37bc5e47655c7c4f45a18677"}} as unknown as TypedDocumentString<RenameTopicMutation, RenameTopicMutationVariables>;
export const MergeTopicsDocument = {"__meta__":{"hash":"753710eed1b8b0a7250181025f11b38fa1ae914b46fe0cb04c2c373410fa5ceb"}} as unknown as TypedDocumentString<MergeTopicsMutation, MergeTopicsMutationVariables>;
export const ProposeOwnersDocument = {"__meta__":{"hash":"4dbce7137e9da9d9db3e71f29b056923f2e5ac923b4efda6ec63fa79a065bcbe"}} as unknown as TypedDocumentString<ProposeOwnersQuery, ProposeOwnersQueryVariables>;
export const AskPageDocument = {"__meta__":{"hash":"715859e25203fc8443985d024bcd5e690bd4655a32c58cdd02b941bcb9eca670"}} as unknown as TypedDocumentString<AskPageQuery, AskPageQueryVariables>;
export const RoutedRequestDocument = {"__meta__":{"hash":"95a717b6afb8fac5dd7a515bfb321dd854c2608d4bb4149239874b2b0554db5c"}} as unknown as TypedDocumentString<RoutedRequestQuery, RoutedRequestQueryVariables>;
export const TopicsDocument = {"__meta__":{"hash":"e91e3615e76dd8eb99c3e99ef8b13c09b04514a2f5c1466b4e6cb052dc8867b4"}} as unknown as TypedDocumentString<TopicsQuery, TopicsQueryVariables>;
export const TopicPageDocument = {"__meta__":{"hash":"d117591bea30e8dd5dee99c5db2ffd259d3398f72a1894581635f00be7185d7c"}} as unknown as TypedDocumentString<TopicPageQuery, TopicPageQueryVariables>;
export const FindTopicsDocument = {"__meta__":{"hash":"94a89d81343aa07658f3427bb820547079b29dc4eb25e1e95bf3b41ed9996b02"}} as unknown as TypedDocumentString<FindTopicsQuery, FindTopicsQueryVariables>;
export const SearchDocument = {"__meta__":{"hash":"6caa0624acd8198d8db527e9662f31f2ee4a2b522282bc59f1273ac2b19d0210"}} as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
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