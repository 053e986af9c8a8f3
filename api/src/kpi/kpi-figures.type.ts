/** What is computed of a KPI: all of it follows from the stored series, so anyone can compute it again. */
import {
  AdviceCode,
  Direction,
  KpiBasis,
  KpiDisplay,
  KpiTemplateKey,
  MetricRole,
  Verdict,
} from '@groundcrew/shared';
import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar, DecimalScalar } from '../core/scalars';
import { TrendType } from '../metric/trend.type';

registerEnumType(Verdict, {
  name: 'Verdict',
  description:
    'What a change did: better, worse, not distinguishable from chance, or nothing to judge by (NO_DATA).',
});
registerEnumType(AdviceCode, {
  name: 'AdviceCode',
  description:
    'What a KPI’s owner is told; it advises and never blocks. LONE_ABSOLUTE: a count with nothing to compare it with. THROUGHPUT: rewards answering and never removes the reason. SNAPSHOT: fewer than 12 periods are no trend yet.',
});
registerEnumType(KpiTemplateKey, { name: 'KpiTemplateKey', description: 'The KPIs of the library.' });

@ObjectType({ description: 'A KPI over a half-open period.' })
export class KpiValue {
  @Field(() => DateScalar, { description: 'First day.' }) from!: string;
  @Field(() => DateScalar, { description: 'Day after the last.' }) to!: string;
  @Field(() => Float, {
    nullable: true,
    description:
      'Σ numerator ÷ Σ denominator; a lone series: its sum (FLOW) or the mean of its days (LEVEL). Null without a denominator or without a point.',
  })
  value!: number | null;
  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Σ numerator, exact; null when there is no point.',
  })
  numerator!: string | null;
  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Σ denominator, exact; null when there is none.',
  })
  denominator!: string | null;
  @Field(() => Int, { description: 'Days of the period on which the numerator has a point.' }) days!: number;
}

@ObjectType('Capability', {
  description: 'How often the target is met with the process as it is: in about `met` of `of` periods.',
})
export class CapabilityType {
  @Field(() => Int, { description: 'About so many …' }) met!: number;
  @Field(() => Int, { description: '… of so many periods.' }) of!: number;
  @Field(() => Float, { description: 'The same as a probability, 0 to 1.' }) probability!: number;
  @Field(() => Float, { description: 'Mean of the periods it is computed from.' }) centre!: number;
  @Field(() => Float, { description: 'Their sigma, from moving ranges.' }) sigma!: number;
  @Field(() => Int, { description: 'How many periods those are.' }) pointCount!: number;
}

@ObjectType('KpiTemplate', { description: 'A KPI of the library, which begins an own one.' })
export class KpiTemplateType {
  @Field(() => KpiTemplateKey, { description: 'Which.' }) key!: KpiTemplateKey;
  @Field(() => KpiBasis, { description: 'How numerator and denominator belong together.' }) basis!: KpiBasis;
  @Field(() => KpiDisplay, { description: 'How the ratio is written.' }) display!: KpiDisplay;
  @Field(() => Direction, { description: 'Which direction helps.' }) direction!: Direction;
  @Field(() => MetricRole, { description: 'What the metric above the line counts.' })
  numeratorRole!: MetricRole;
  @Field(() => MetricRole, { nullable: true, description: 'What the metric below the line counts.' })
  denominatorRole!: MetricRole | null;
}

@ObjectType('Advice', { description: 'Advice to a KPI’s owner; it never blocks.' })
export class AdviceType {
  @Field(() => AdviceCode, { description: 'What about.' }) code!: AdviceCode;
  @Field(() => [KpiTemplateType], { description: 'What would tell more, best first.' }) offers!: unknown[];
  @Field(() => Int, { nullable: true, description: 'With SNAPSHOT: how many periods there are.' })
  periodCount!: number | null;
}

@ObjectType('BeforeAfter', {
  description: 'A KPI in a window before and a window after, and what that proves.',
})
export class BeforeAfterType {
  @Field(() => KpiValue, { description: 'The window before.' }) before!: KpiValue;
  @Field(() => KpiValue, { description: 'The window after, as far as it has come.' }) after!: KpiValue;
  @Field(() => Float, {
    nullable: true,
    description: 'Numerator a day with a point (of one that comes weekly, a day with a denominator), before.',
  })
  beforePerDay!: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'Numerator a day with a point (of one that comes weekly, a day with a denominator), after.',
  })
  afterPerDay!: number | null;
  @Field(() => Float, { nullable: true, description: 'Denominator a day with a point, before.' })
  beforeDenominatorPerDay!: number | null;
  @Field(() => Float, { nullable: true, description: 'Denominator a day with a point, after.' })
  afterDenominatorPerDay!: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'Relative change of the value, -0.75 is -75 %; null when it cannot be said.',
  })
  change!: number | null;
  @Field(() => Float, { nullable: true, description: 'Lower end of its 95 % interval, relative.' }) lower!:
    | number
    | null;
  @Field(() => Float, { nullable: true, description: 'Upper end of its 95 % interval, relative.' }) upper!:
    | number
    | null;
  @Field(() => Float, {
    nullable: true,
    description: 'Over-dispersion φ ≥ 1 by which the interval was widened.',
  })
  dispersion!: number | null;
  @Field(() => String, { description: 'How it was computed, e.g. quasi-Poisson rate ratio.' })
  method!: string;
  @Field(() => Int, {
    description:
      'Days of both windows on which a feed that brings every day of the other brought nothing, or the numerator has no point though the denominator has one; of a numerator that comes weekly, those of weeks without any. With any, the verdict is NO_DATA and the figures are those of the days that have both: absent is not zero.',
  })
  missingDays!: number;
  @Field(() => Int, { description: 'Those of them on which the numerator has no point.' })
  missingNumeratorDays!: number;
  @Field(() => Int, { description: 'Those of them on which the denominator has no point.' })
  missingDenominatorDays!: number;
  @Field(() => Verdict, { description: 'What that proves.' }) verdict!: Verdict;
}

@ObjectType({ description: 'How a formula looks on the company’s own data, before it is set.' })
export class KpiPreview {
  @Field(() => TrendType, { description: 'Last 26 periods.' }) trend!: unknown;
  @Field(() => CapabilityType, {
    nullable: true,
    description: 'How often the target would be met; null without one, or with too few periods.',
  })
  capability!: CapabilityType | null;
  @Field(() => [AdviceType], { description: 'What to think about.' }) advice!: unknown[];
  @Field(() => KpiValue, { description: 'The last complete period.' }) latest!: KpiValue;
}
