import type { IdeaImpactRow, IdeaPitchRow, IdeaRow, MemberRow, TeamRow } from '@groundcrew/db';
import { ImpactState, type recordImpactInput, type verifyImpactInput } from '@groundcrew/shared';
import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import type { z } from 'zod';
import { Allow } from '../core/allow';
import { globalId } from '../core/global-id';
import { registerNode } from '../core/node';
import type { RequestContext } from '../core/request-context';
import { memberLoaders } from '../member/member.loader';
import { MemberType } from '../member/member.type';
import { teamLoaders } from '../team/team.loader';
import { TeamType } from '../team/team.type';
import { RecordImpactInput, VerifyImpactInput } from './idea.input';
import { ideaLoaders } from './idea.loader';
import { IdeaType } from './idea.type';
import { recordImpact, verifyImpact } from './idea-impact.service';
import { IdeaImpactType, IdeaPitchType, ImpactAbilities, ImpactPayload } from './idea-impact.type';
import { involvedIn, mayVerify } from './idea-rights';

registerNode('IdeaPitch', (context, key) => context.load(ideaLoaders).pitch.load(key));
registerNode('IdeaImpact', (context, key) => context.load(ideaLoaders).impact.load(key));

const memberOf = (context: RequestContext, id: number | null): Promise<MemberRow | null> | null =>
  id === null ? null : context.load(memberLoaders).byId.load(id);

@Resolver(() => IdeaPitchType)
export class IdeaPitchResolver {
  @FieldResolver(() => ID, { description: 'Opaque global id.' })
  id(@Root() pitch: IdeaPitchRow): string {
    return globalId('IdeaPitch', pitch.id);
  }

  @FieldResolver(() => IdeaType, { description: 'What was put to the team.' })
  idea(@Root() pitch: IdeaPitchRow, @Ctx() context: RequestContext): Promise<IdeaRow | null> {
    return context.load(ideaLoaders).byId.load(pitch.ideaId);
  }

  @FieldResolver(() => MemberType, { description: 'Who put it.' })
  pitchedBy(@Root() pitch: IdeaPitchRow, @Ctx() context: RequestContext) {
    return memberOf(context, pitch.pitchedBy);
  }

  @FieldResolver(() => TeamType, { description: 'The team whose lead is asked.' })
  toTeam(@Root() pitch: IdeaPitchRow, @Ctx() context: RequestContext): Promise<TeamRow | null> {
    return context.load(teamLoaders).byId.load(pitch.toTeamId);
  }

  @FieldResolver(() => MemberType, { nullable: true, description: 'Who answered.' })
  answeredBy(@Root() pitch: IdeaPitchRow, @Ctx() context: RequestContext) {
    return memberOf(context, pitch.answeredBy);
  }
}

/** What the viewer may do with an impact, and with which: rewards add what is theirs. */
export interface ImpactRights extends ImpactAbilities {
  impact: IdeaImpactRow;
}

@Resolver(() => IdeaImpactType)
export class IdeaImpactResolver {
  @Allow('impact.record')
  @Mutation(() => ImpactPayload, { description: 'Its people record what an idea brought.' })
  async recordImpact(
    @Ctx() context: RequestContext,
    @Arg('input', () => RecordImpactInput, {
      description: 'What, over which period, and how it was counted.',
    })
    input: z.output<typeof recordImpactInput>,
  ) {
    return { impact: await recordImpact(context, input) };
  }

  @Allow('impact.verify')
  @Mutation(() => ImpactPayload, { description: 'A third person confirms or refuses what an idea brought.' })
  async verifyImpact(
    @Ctx() context: RequestContext,
    @Arg('input', () => VerifyImpactInput, { description: 'Which, and what was checked.' })
    input: z.output<typeof verifyImpactInput>,
  ) {
    return { impact: await verifyImpact(context, input) };
  }

  @FieldResolver(() => ID, { description: 'Opaque global id.' })
  id(@Root() impact: IdeaImpactRow): string {
    return globalId('IdeaImpact', impact.id);
  }

  @FieldResolver(() => IdeaType, { description: 'What brought it.' })
  idea(@Root() impact: IdeaImpactRow, @Ctx() context: RequestContext): Promise<IdeaRow | null> {
    return context.load(ideaLoaders).byId.load(impact.ideaId);
  }

  @FieldResolver(() => MemberType, { description: 'Who recorded it.' })
  recordedBy(@Root() impact: IdeaImpactRow, @Ctx() context: RequestContext) {
    return memberOf(context, impact.recordedBy);
  }

  @FieldResolver(() => MemberType, { nullable: true, description: 'Who confirmed or refused it.' })
  verifiedBy(@Root() impact: IdeaImpactRow, @Ctx() context: RequestContext) {
    return memberOf(context, impact.verifiedBy);
  }

  @FieldResolver(() => ImpactAbilities, { description: 'What the viewer may do with it.' })
  async viewerCan(@Root() impact: IdeaImpactRow, @Ctx() context: RequestContext): Promise<ImpactRights> {
    const { byId, people, pitches } = context.load(ideaLoaders);
    const [idea, own, all] = await Promise.all([
      byId.load(impact.ideaId),
      people.load(impact.ideaId),
      pitches.load(impact.ideaId),
    ]);
    const verify =
      impact.state === ImpactState.RECORDED &&
      idea !== null &&
      mayVerify(context.actor, impact.recordedBy, involvedIn(idea, own, all));
    return { verify, impact };
  }
}
