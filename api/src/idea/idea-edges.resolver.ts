import type {
  CompanyValueRow,
  IdeaEvidenceRow,
  IdeaImpactRow,
  IdeaPersonRow,
  IdeaPitchRow,
  IdeaRow,
  KpiChangeRow,
  KpiRow,
  MemberRow,
} from '@groundcrew/db';
import { limits } from '@groundcrew/shared';
import { Arg, Ctx, FieldResolver, Float, Int, Resolver, Root } from 'type-graphql';
import { companyLoaders } from '../company/company.loader';
import { CompanyValueType } from '../company/company.type';
import type { Connection } from '../core/connection';
import type { RequestContext } from '../core/request-context';
import { kpiLoaders } from '../kpi/kpi.loader';
import { KpiType } from '../kpi/kpi.type';
import { KpiChangeType } from '../kpi/kpi-change.type';
import { memberLoaders } from '../member/member.loader';
import { MemberConnection, MemberType } from '../member/member.type';
import { ideaLoaders } from './idea.loader';
import { IdeaConnection, IdeaEvidenceType, IdeaPersonType, IdeaType } from './idea.type';
import { openPitchOf } from './idea-change';
import { IdeaImpactType, IdeaPitchType } from './idea-impact.type';
import { ideasOfMember, supportersOf } from './idea-page.service';

/** A priority is kept in thousandths. */
const THOUSANDTHS = 1000;

@Resolver(() => IdeaType)
export class IdeaEdgesResolver {
  @FieldResolver(() => MemberType, {
    nullable: true,
    description: 'Who raised it; null where a command wrote it.',
  })
  raisedBy(@Root() idea: IdeaRow, @Ctx() context: RequestContext): Promise<MemberRow | null> | null {
    return idea.raisedBy === null ? null : context.load(memberLoaders).byId.load(idea.raisedBy);
  }

  @FieldResolver(() => Float, { description: 'reach × effect ÷ effort.' })
  priority(@Root() idea: IdeaRow): number {
    return idea.priority / THOUSANDTHS;
  }

  @FieldResolver(() => Int, {
    description:
      'Its place by priority among all ideas that are not declined, 1 for the first; of a declined one the place that it would have.',
  })
  rank(@Root() idea: IdeaRow, @Ctx() context: RequestContext): Promise<number> {
    return context.load(ideaLoaders).rank.load(idea);
  }

  @FieldResolver(() => Int, { description: 'How many ideas are not declined.' })
  rankedCount(@Ctx() context: RequestContext): Promise<number> {
    return context.load(ideaLoaders).rankedCount();
  }

  @FieldResolver(() => CompanyValueType, { nullable: true, description: 'The company value that it serves.' })
  value(@Root() idea: IdeaRow, @Ctx() context: RequestContext): Promise<CompanyValueRow | null> | null {
    return idea.valueId === null ? null : context.load(companyLoaders).value.load(idea.valueId);
  }

  @FieldResolver(() => [IdeaPersonType], { description: 'Authors, then contributors, in order.' })
  people(@Root() idea: IdeaRow, @Ctx() context: RequestContext): Promise<IdeaPersonRow[]> {
    return context.load(ideaLoaders).people.load(idea.id);
  }

  @FieldResolver(() => [IdeaEvidenceType], { description: 'What it rests on, in order.' })
  evidence(@Root() idea: IdeaRow, @Ctx() context: RequestContext): Promise<IdeaEvidenceRow[]> {
    return context.load(ideaLoaders).evidence.load(idea.id);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer supports it.' })
  isSupported(@Root() idea: IdeaRow, @Ctx() context: RequestContext): Promise<boolean> {
    return context.load(ideaLoaders).isSupported.load(idea.id);
  }

  @FieldResolver(() => MemberConnection, { description: 'Who supports it, the newest first.' })
  supporters(
    @Root() idea: IdeaRow,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { description: 'Page size, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to continue after.' }) after?: string,
  ): Promise<Connection<MemberRow>> {
    return supportersOf(context, idea.id, first, after);
  }

  @FieldResolver(() => [IdeaPitchType], {
    description: 'Every time that it was put to a team, oldest first.',
  })
  pitches(@Root() idea: IdeaRow, @Ctx() context: RequestContext): Promise<IdeaPitchRow[]> {
    return context.load(ideaLoaders).pitches.load(idea.id);
  }

  @FieldResolver(() => IdeaPitchType, { nullable: true, description: 'The one that waits for an answer.' })
  async openPitch(@Root() idea: IdeaRow, @Ctx() context: RequestContext): Promise<IdeaPitchRow | null> {
    return openPitchOf(await context.load(ideaLoaders).pitches.load(idea.id));
  }

  @FieldResolver(() => KpiChangeType, {
    nullable: true,
    description: 'The registered change that judges it.',
  })
  change(@Root() idea: IdeaRow, @Ctx() context: RequestContext): Promise<KpiChangeRow | null> | null {
    return idea.changeId === null ? null : context.load(kpiLoaders).change.load(idea.changeId);
  }

  @FieldResolver(() => [IdeaImpactType], { description: 'What it brought, newest first.' })
  impacts(@Root() idea: IdeaRow, @Ctx() context: RequestContext): Promise<IdeaImpactRow[]> {
    return context.load(ideaLoaders).impacts.load(idea.id);
  }
}

@Resolver(() => IdeaPersonType)
export class IdeaPersonResolver {
  @FieldResolver(() => MemberType, { description: 'Who.' })
  member(@Root() person: IdeaPersonRow, @Ctx() context: RequestContext): Promise<MemberRow | null> {
    return context.load(memberLoaders).byId.load(person.memberId);
  }
}

@Resolver(() => IdeaEvidenceType)
export class IdeaEvidenceResolver {
  @FieldResolver(() => KpiType, { nullable: true, description: 'Which KPI it is.' })
  kpi(@Root() evidence: IdeaEvidenceRow, @Ctx() context: RequestContext): Promise<KpiRow | null> | null {
    return evidence.kpiId === null ? null : context.load(kpiLoaders).byId.load(evidence.kpiId);
  }
}

@Resolver(() => MemberType)
export class MemberIdeasResolver {
  @FieldResolver(() => IdeaConnection, {
    description: 'Ideas of which the member is author or contributor, newest first.',
  })
  ideas(
    @Root() member: MemberRow,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { description: 'Page size, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to continue after.' }) after?: string,
  ): Promise<Connection<IdeaRow>> {
    return ideasOfMember(context, member.id, first, after);
  }
}

@Resolver(() => KpiType)
export class KpiIdeasResolver {
  @FieldResolver(() => [IdeaType], {
    description:
      'Ideas that rest on it or are judged by a change of it, the highest priority first; at most 100.',
  })
  ideas(@Root() kpi: KpiRow, @Ctx() context: RequestContext): Promise<IdeaRow[]> {
    return context.load(ideaLoaders).ofKpi.load({ ofId: kpi.id, limit: limits.page });
  }
}
