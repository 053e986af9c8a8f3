import type { MemberRow, MetricCorrectionRow } from '@groundcrew/db';
import { dayOfNumber, formatDecimal } from '@groundcrew/shared';
import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { globalId } from '../core/global-id';
import { registerNode } from '../core/node';
import type { RequestContext } from '../core/request-context';
import { DateScalar, DecimalScalar } from '../core/scalars';
import { memberLoaders } from '../member/member.loader';
import { MemberType } from '../member/member.type';
import { metricLoaders } from './metric.loader';
import { MetricCorrectionType } from './metric.type';

registerNode('MetricCorrection', (context, key) => context.load(metricLoaders).corrections.load(key));

@Resolver(() => MetricCorrectionType)
export class MetricCorrectionResolver {
  @FieldResolver(() => ID, { description: 'Opaque global id.' })
  id(@Root() correction: MetricCorrectionRow): string {
    return globalId('MetricCorrection', correction.id);
  }

  @FieldResolver(() => DateScalar, { description: 'The day that was corrected.' })
  day(@Root() correction: MetricCorrectionRow): string {
    return dayOfNumber(correction.day);
  }

  @FieldResolver(() => DecimalScalar, { nullable: true, description: 'Its value before.' })
  before(@Root() correction: MetricCorrectionRow): string {
    return formatDecimal(correction.before);
  }

  @FieldResolver(() => DecimalScalar, {
    nullable: true,
    description: 'Its value after; null when it was taken back.',
  })
  after(@Root() correction: MetricCorrectionRow): string | null {
    return correction.after === null ? null : formatDecimal(correction.after);
  }

  @FieldResolver(() => MemberType, { nullable: true, description: 'Who; null for a stream or a command.' })
  by(
    @Root() correction: MetricCorrectionRow,
    @Ctx() context: RequestContext,
  ): Promise<MemberRow | null> | null {
    const { memberId } = correction;
    return memberId === null ? null : context.load(memberLoaders).byId.load(memberId);
  }
}
