/** Every table's entity, in dependency order. */
import { AuditEntity } from './audit/audit.entity';
import { AuditHeadEntity } from './audit/audit-head.entity';
import { CompanyEntity, CompanyValueEntity } from './company/company.entity';
import { CoverEntity } from './gray-zone/cover.entity';
import { GrayZoneEntity, GrayZoneSightingEntity, GrayZoneTeamEntity } from './gray-zone/gray-zone.entity';
import {
  OwnershipProposalEntity,
  ProposalAnswerEntity,
  ProposalConsentEntity,
  ProposalEffectEntity,
  ProposalLinkEntity,
} from './gray-zone/proposal.entity';
import {
  GrayZoneAssignmentEntity,
  GrayZoneDoerEntity,
  GrayZoneResultEntity,
  GrayZoneTrialEntity,
} from './gray-zone/trial.entity';
import { MilestoneEntity, WorkLogEntryEntity } from './gray-zone/work-log.entity';
import { IdeaEntity, IdeaEvidenceEntity, IdeaPersonEntity } from './idea/idea.entity';
import { IdeaImpactEntity } from './idea/idea-impact.entity';
import {
  IdeaCommentEntity,
  IdeaCommentMentionEntity,
  IdeaPitchEntity,
  IdeaSupportEntity,
} from './idea/idea-voice.entity';
import { ApiTokenEntity } from './identity/api-token.entity';
import { CredentialEntity, SessionEntity, SignInAttemptEntity } from './identity/identity.entity';
import { WebhookDeliveryEntity, WebhookEntity } from './integration/webhook.entity';
import { KpiBaselineEntity, KpiCheckInEntity, KpiEntity, KpiTaskEntity } from './kpi/kpi.entity';
import { KpiChangeEntity, KpiChangeMemberEntity } from './kpi/kpi-change.entity';
import { SignalFiringEntity, SignalRuleEntity, SignalRuleMemberEntity } from './kpi/signal-rule.entity';
import { MemberEntity, MembershipEntity } from './member/member.entity';
import { MetricEntity } from './metric/metric.entity';
import { MetricLoadEntity, MetricLoadIssueEntity, MetricStagingEntity } from './metric/metric-load.entity';
import {
  MetricCorrectionEntity,
  MetricLateDaysEntity,
  MetricPointEntity,
} from './metric/metric-point.entity';
import { NotificationEntity } from './notification/notification.entity';
import { OutboxEntity } from './outbox/outbox.entity';
import {
  ApplauseEntity,
  RecognitionEntity,
  RecognitionMentionEntity,
  RecognitionRecipientEntity,
} from './recognition/recognition.entity';
import { HandOffEntity } from './responsibility/hand-off.entity';
import { HandOverEntity } from './responsibility/hand-over.entity';
import { ImportClaimEntity } from './responsibility/import-claim.entity';
import { PartyEntity } from './responsibility/party.entity';
import {
  ResponsibilityEntity,
  ResponsibilityReviewEntity,
  ResponsibilityRevisionEntity,
} from './responsibility/responsibility.entity';
import { StageEntity, ValueChainEntity } from './responsibility/value-chain.entity';
import {
  GainShareEntity,
  LedgerAccountEntity,
  LedgerEntryEntity,
  LedgerTransactionEntity,
} from './reward/ledger.entity';
import { RedemptionEntity, RewardOptionEntity, RewardRuleEntity } from './reward/reward.entity';
import { RoutingAnswerEntity, RoutingHopEntity, RoutingRequestEntity } from './routing/routing.entity';
import { TopicEntity } from './routing/topic.entity';
import { SearchDocumentEntity, SearchGramEntity } from './search/search.entity';
import { TeamEntity } from './team/team.entity';

export const entities = [
  AuditEntity,
  AuditHeadEntity,
  OutboxEntity,
  SearchDocumentEntity,
  SearchGramEntity,
  CompanyEntity,
  CompanyValueEntity,
  TeamEntity,
  MemberEntity,
  MembershipEntity,
  CredentialEntity,
  SessionEntity,
  SignInAttemptEntity,
  ValueChainEntity,
  StageEntity,
  ResponsibilityEntity,
  ResponsibilityRevisionEntity,
  ResponsibilityReviewEntity,
  PartyEntity,
  HandOffEntity,
  HandOverEntity,
  ImportClaimEntity,
  ApiTokenEntity,
  MetricEntity,
  MetricPointEntity,
  MetricLoadEntity,
  MetricLoadIssueEntity,
  MetricStagingEntity,
  MetricCorrectionEntity,
  MetricLateDaysEntity,
  KpiEntity,
  KpiBaselineEntity,
  KpiTaskEntity,
  KpiCheckInEntity,
  KpiChangeEntity,
  KpiChangeMemberEntity,
  SignalRuleEntity,
  SignalRuleMemberEntity,
  SignalFiringEntity,
  TopicEntity,
  RoutingRequestEntity,
  RoutingHopEntity,
  RoutingAnswerEntity,
  NotificationEntity,
  WebhookEntity,
  WebhookDeliveryEntity,
  GrayZoneEntity,
  GrayZoneSightingEntity,
  GrayZoneTeamEntity,
  MilestoneEntity,
  WorkLogEntryEntity,
  CoverEntity,
  OwnershipProposalEntity,
  ProposalLinkEntity,
  ProposalEffectEntity,
  ProposalConsentEntity,
  ProposalAnswerEntity,
  GrayZoneAssignmentEntity,
  GrayZoneTrialEntity,
  GrayZoneDoerEntity,
  GrayZoneResultEntity,
  IdeaEntity,
  IdeaPersonEntity,
  IdeaEvidenceEntity,
  IdeaSupportEntity,
  IdeaCommentEntity,
  IdeaCommentMentionEntity,
  IdeaPitchEntity,
  IdeaImpactEntity,
  RecognitionEntity,
  RecognitionRecipientEntity,
  RecognitionMentionEntity,
  ApplauseEntity,
  LedgerAccountEntity,
  LedgerTransactionEntity,
  LedgerEntryEntity,
  RewardOptionEntity,
  RedemptionEntity,
  RewardRuleEntity,
  GainShareEntity,
];
