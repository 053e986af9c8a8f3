import type { ConsentAnswerRow, ProposalEffectRow, ProposalLinkRow, ProposalRow } from '@groundcrew/db';
import { ConsentAnswer, LinkRelation, MapEffect, ProposalState } from '@groundcrew/shared';
import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../core/node';
import { DateTimeScalar, DecimalScalar } from '../core/scalars';
import { TeamType } from '../team/team.type';
import './gray-zone.enums';

@ObjectType('OwnershipProposal', {
  implements: Node,
  description: 'Somebody offers to take a gray zone: one attempt. Each, and each answer, stays readable.',
})
export class OwnershipProposalType
  extends Node
  implements
    Omit<
      ProposalRow,
      | 'id'
      | 'zoneId'
      | 'proposerId'
      | 'ownerMemberId'
      | 'ownerTeamId'
      | 'responsibilityId'
      | 'leftWithTeamId'
      | 'valueId'
    >
{
  @Field(() => Int, { description: 'Which attempt of its gray zone it is; 1 for the first.' })
  attempt!: number;
  @Field(() => ProposalState, { description: 'Where it stands.' }) state!: ProposalState;
  @Field(() => MapEffect, { description: 'What adoption does to the map.' }) mapEffect!: MapEffect;
  @Field(() => String, { description: 'Name of the work on the map; with SPLIT of the part taken.' })
  name!: string;
  @Field(() => String, { description: 'What is taken.' }) scopeTaken!: string;
  @Field(() => String, { nullable: true, description: 'What is left.' }) scopeLeft!: string | null;
  @Field(() => String, { nullable: true, description: 'Name of the part left.' }) leftName!: string | null;
  @Field(() => String, { description: 'How the work connects.' }) connection!: string;
  @Field(() => String, { description: 'The gap, or the synergy.' }) gap!: string;
  @Field(() => String, { description: 'How it serves the proposer’s own mission.' }) mission!: string;
  @Field(() => String, { description: 'Why the one who would own it should.' }) hypothesis!: string;
  @Field(() => Int, { description: 'Length of the trial in weeks.' }) weeks!: number;
  @Field(() => DateTimeScalar, { description: 'When it was proposed.' }) proposedAt!: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was agreed, declined or taken back.' })
  decidedAt!: Date | null;
  @Field(() => Int, { description: 'Rises with every answer; send it back with one.' }) version!: number;
}

@ObjectType('ProposalLink', { description: 'How the proposed work connects with other work.' })
export class ProposalLinkType implements Pick<ProposalLinkRow, 'relation' | 'note'> {
  @Field(() => LinkRelation, { description: 'How.' }) relation!: LinkRelation;
  @Field(() => String, { nullable: true, description: 'What passes between them.' }) note!: string | null;
}

@ObjectType('ProposalEffect', { description: 'A KPI to judge by, with what is expected.' })
export class ProposalEffectType implements Pick<ProposalEffectRow, 'expected'> {
  @Field(() => DecimalScalar, { description: 'Expected change as a share: −0.2 is −20 %.' })
  expected!: string;
}

@ObjectType('ProposalConsent', { description: 'A team that is asked, and what it said last.' })
export class ProposalConsentType {
  @Field(() => Boolean, { description: 'Whether it answers as the lead above the teams that are touched.' })
  isAbove!: boolean;
  @Field(() => ConsentAnswer, { nullable: true, description: 'What was said last; null until then.' })
  answer!: ConsentAnswer | null;
}

@ObjectType('ProposalAnswer', { description: 'One answer of a team; it is never changed.' })
export class ProposalAnswerType implements Pick<ConsentAnswerRow, 'answer' | 'words' | 'answeredAt'> {
  @Field(() => ConsentAnswer, { description: 'What was said.' }) answer!: ConsentAnswer;
  @Field(() => String, { nullable: true, description: 'Why, or if what.' }) words!: string | null;
  @Field(() => DateTimeScalar, { description: 'When.' }) answeredAt!: Date;
}

@ObjectType({ description: 'What the viewer may do with a proposal.' })
export class ProposalAbilities {
  @Field(() => [TeamType], { description: 'Teams for which the viewer may answer now.' })
  decideFor!: unknown[];
  @Field(() => [TeamType], { description: 'Teams whose condition the viewer may take now.' })
  acceptConditionOf!: unknown[];
  @Field(() => Boolean, { description: 'Take it back.' }) withdraw!: boolean;
}

@ObjectType({ description: 'The proposal that was made or answered.' })
export class ProposalPayload {
  @Field(() => OwnershipProposalType, { description: 'As it is now.' }) proposal!: unknown;
}

@ObjectType({ description: 'A team that would be asked.' })
export class PreviewedConsent {
  @Field(() => Boolean, {
    description: 'Whether it would answer as the lead above the teams that are touched.',
  })
  isAbove!: boolean;
}

@ObjectType({ description: 'Who would be asked, before anything is sent.' })
export class ConsentPreview {
  @Field(() => [PreviewedConsent], { description: 'Touched teams first; empty when nobody could consent.' })
  consents!: unknown[];
}
