import type { ConsentAnswerRow } from '@groundcrew/db';
import type { consentPreviewInput } from '@groundcrew/shared';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { z } from 'zod';
import { Allow } from '../core/allow';
import type { RequestContext } from '../core/request-context';
import { DateTimeScalar } from '../core/scalars';
import { memberLoaders } from '../member/member.loader';
import { MemberType } from '../member/member.type';
import { teamLoaders } from '../team/team.loader';
import { TeamType } from '../team/team.type';
import { consentPreview, type PreviewedConsentRow } from './consent.service';
import { ConsentPreviewInput } from './gray-zone.input';
import { ConsentPreview, PreviewedConsent, ProposalAnswerType, ProposalConsentType } from './proposal.type';
import { type SaidTeam, voicesOf } from './proposal-consents';

const VOICES = 'Who may answer for the team today.';

@Resolver(() => ProposalConsentType)
export class ProposalConsentResolver {
  @FieldResolver(() => TeamType, { description: 'The team.' })
  team(@Root() asked: SaidTeam, @Ctx() context: RequestContext) {
    return context.load(teamLoaders).byId.load(asked.teamId);
  }

  @FieldResolver(() => [MemberType], { description: VOICES })
  async voices(@Root() asked: SaidTeam, @Ctx() context: RequestContext) {
    return context.load(memberLoaders).byId.loadMany([...(await voicesOf(context, asked))]);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why, or if what.' })
  words(@Root() { last }: SaidTeam): string | null {
    return last?.words ?? null;
  }

  @FieldResolver(() => MemberType, { nullable: true, description: 'Who said it.' })
  answeredBy(@Root() { last }: SaidTeam, @Ctx() context: RequestContext) {
    return last && context.load(memberLoaders).byId.load(last.memberId);
  }

  @FieldResolver(() => DateTimeScalar, { nullable: true, description: 'When that was said.' })
  answeredAt(@Root() { last }: SaidTeam): Date | null {
    return last?.answeredAt ?? null;
  }

  @FieldResolver(() => DateTimeScalar, {
    nullable: true,
    description: 'When the proposer took the condition of a “yes, if …”; it counts as yes from then on.',
  })
  conditionAcceptedAt(@Root() { last }: SaidTeam): Date | null {
    return last?.acceptedAt ?? null;
  }

  @FieldResolver(() => [ProposalAnswerType], { description: 'Every answer of the team, oldest first.' })
  answers(@Root() { answers }: SaidTeam): ConsentAnswerRow[] {
    return answers;
  }
}

@Resolver(() => ProposalAnswerType)
export class ProposalAnswerResolver {
  @FieldResolver(() => MemberType, { description: 'Who said it.' })
  answeredBy(@Root() answer: ConsentAnswerRow, @Ctx() context: RequestContext) {
    return context.load(memberLoaders).byId.load(answer.memberId);
  }

  @FieldResolver(() => DateTimeScalar, {
    nullable: true,
    description: 'When the proposer took its condition.',
  })
  conditionAcceptedAt(@Root() answer: ConsentAnswerRow): Date | null {
    return answer.acceptedAt;
  }
}

@Resolver(() => PreviewedConsent)
export class ConsentPreviewResolver {
  @Allow('proposal.propose')
  @Query(() => ConsentPreview, {
    description: 'Who would be asked about a proposal, before anything is sent.',
  })
  async consentPreview(
    @Ctx() context: RequestContext,
    @Arg('input', () => ConsentPreviewInput, { description: 'What would be proposed.' }) input: z.output<
      typeof consentPreviewInput
    >,
  ) {
    return { consents: await consentPreview(context, input) };
  }

  @FieldResolver(() => TeamType, { description: 'The team.' })
  team(@Root() consent: PreviewedConsentRow, @Ctx() context: RequestContext) {
    return context.load(teamLoaders).byId.load(consent.teamId);
  }

  @FieldResolver(() => [TeamType], {
    description: 'Touched teams that it would answer for; empty for one that is only above them.',
  })
  forTeams(@Root() consent: PreviewedConsentRow, @Ctx() context: RequestContext) {
    return context.load(teamLoaders).byId.loadMany(consent.forTeamIds);
  }

  @FieldResolver(() => [MemberType], { description: VOICES })
  voices(@Root() consent: PreviewedConsentRow, @Ctx() context: RequestContext) {
    return context.load(memberLoaders).byId.loadMany([...consent.voices]);
  }
}
