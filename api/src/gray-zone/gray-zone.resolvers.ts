import { AssignmentResolver, GrayZoneAssignmentsResolver } from './assignment.resolver';
import { ConsentPreviewResolver, ProposalAnswerResolver, ProposalConsentResolver } from './consent.resolver';
import { CoverResolver, GrayZoneCoversResolver, MemberCoversResolver } from './cover.resolver';
import { GrayZoneConnectionResolver, GrayZoneResolver } from './gray-zone.resolver';
import {
  MemberGrayZonesResolver,
  ResponsibilityGrayZonesResolver,
  TopicGrayZoneResolver,
} from './gray-zone-edges.resolver';
import {
  GrayZoneEventResolver,
  GrayZoneFactsResolver,
  GrayZoneTeamResolver,
} from './gray-zone-facts.resolver';
import { MilestoneResolver } from './milestone.resolver';
import { OwnershipProposalResolver, ProposalLinkResolver } from './proposal.resolver';
import { GrayZoneProposalsResolver, OwnershipProposalEdgesResolver } from './proposal-edges.resolver';
import { ProposalEffectResolver } from './proposal-effect.resolver';
import { DoerResolver, GrayZoneTrialsResolver, TrialResolver, TrialResultResolver } from './trial.resolver';
import { GrayZoneLogResolver, MemberWorkLogResolver, WorkLogResolver } from './work-log.resolver';

/** Every resolver of gray zones, for the composition root. */
export const grayZoneResolvers = [
  GrayZoneResolver,
  GrayZoneConnectionResolver,
  GrayZoneFactsResolver,
  GrayZoneTeamResolver,
  GrayZoneEventResolver,
  TopicGrayZoneResolver,
  ResponsibilityGrayZonesResolver,
  MemberGrayZonesResolver,
  WorkLogResolver,
  GrayZoneLogResolver,
  MemberWorkLogResolver,
  MilestoneResolver,
  CoverResolver,
  GrayZoneCoversResolver,
  MemberCoversResolver,
  OwnershipProposalResolver,
  OwnershipProposalEdgesResolver,
  GrayZoneProposalsResolver,
  ProposalLinkResolver,
  ProposalEffectResolver,
  ProposalConsentResolver,
  ProposalAnswerResolver,
  ConsentPreviewResolver,
  AssignmentResolver,
  GrayZoneAssignmentsResolver,
  TrialResolver,
  DoerResolver,
  TrialResultResolver,
  GrayZoneTrialsResolver,
] as const;
