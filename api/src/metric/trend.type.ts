/** Trends, as plain objects without resolvers of their own: a chart has hundreds of points. */
import {
  Direction,
  LimitMethod,
  LimitSide,
  PeriodUnit,
  SignalRuleKind,
  type Trend,
  type TrendPoint,
  type TrendSegment,
  type TrendSignal,
  TrendState,
} from '@groundcrew/shared';
import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar, DecimalScalar } from '../core/scalars';

registerEnumType(PeriodUnit, {
  name: 'PeriodUnit',
  description: 'How a series is cut into periods; weeks begin on Monday.',
});
registerEnumType(Direction, { name: 'Direction', description: 'Which direction of a series helps.' });
registerEnumType(LimitMethod, {
  name: 'LimitMethod',
  description:
    'Whose limits: XmR (Wheeler) for a lone series; for a moving denominator Laney P′ (proportions) or U′ (rates, and amounts by a denominator).',
});
registerEnumType(LimitSide, { name: 'LimitSide', description: 'Above or below the centre line.' });
registerEnumType(SignalRuleKind, {
  name: 'SignalRuleKind',
  description:
    'A point outside the limits, eight in a row on one side, six in a row rising or falling, two of three beyond two sigma.',
});
registerEnumType(TrendState, {
  name: 'TrendState',
  description:
    'BETTER or WORSE in a signal, NONE without one, TOO_EARLY for limits, NO_DATA without a point.',
});

/** A chart by day has thousands of fields: nothing stands between them and what was computed. */
const lean = { simpleResolvers: true };

@ObjectType('TrendPoint', { ...lean, description: 'One period of a trend.' })
export class TrendPointType implements TrendPoint {
  @Field(() => DateScalar, { description: 'First day.' }) from!: string;
  @Field(() => DateScalar, { description: 'First day after it.' }) to!: string;
  @Field(() => Float, { nullable: true, description: 'Its value; null where it cannot have one.' }) value!:
    | number
    | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'Exact sum of the numerator’s days.' })
  numerator!: string | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'Exact sum of the denominator’s days.' })
  denominator!: string | null;
  @Field(() => Float, { nullable: true, description: 'Lower natural process limit.' }) lower!: number | null;
  @Field(() => Float, { nullable: true, description: 'Centre line.' }) centre!: number | null;
  @Field(() => Float, { nullable: true, description: 'Upper natural process limit.' }) upper!: number | null;
  @Field(() => Boolean, {
    description: 'Whether all its days are over and have come; what is not complete is judged by nothing.',
  })
  isComplete!: boolean;
  @Field(() => Int, {
    description:
      'Where the series come daily: days of a period that is over on which one of them has no value. With any, its value is shown and not judged.',
  })
  missingDays!: number;
  @Field(() => TrendState, { description: 'BETTER or WORSE when it is part of a signal.' })
  state!: TrendState;
}

@ObjectType('TrendSegment', { ...lean, description: 'A stretch that is judged by one baseline.' })
export class TrendSegmentType implements TrendSegment {
  @Field(() => DateScalar, { description: 'First day.' }) from!: string;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day of the next stretch; null for the last.',
  })
  to!: string | null;
  @Field(() => DateScalar, { description: 'First day of its baseline.' }) baselineFrom!: string;
  @Field(() => DateScalar, { description: 'First day after its baseline.' }) baselineTo!: string;
  @Field(() => Float, { description: 'Centre line of the baseline.' }) centre!: number;
  @Field(() => Int, { description: 'Periods with a value in the baseline.' }) pointCount!: number;
  @Field(() => Boolean, { description: 'Whether limits of so few periods may still move much.' })
  isProvisional!: boolean;
  @Field(() => String, { nullable: true, description: 'Why the baseline was set anew.' }) reason!:
    | string
    | null;
}

@ObjectType('TrendSignal', { ...lean, description: 'Periods that chance alone would hardly bring.' })
export class TrendSignalType implements TrendSignal {
  @Field(() => SignalRuleKind, { description: 'Which rule.' }) rule!: SignalRuleKind;
  @Field(() => LimitSide, { description: 'On which side; of a run of six, where it goes.' })
  side!: LimitSide;
  @Field(() => DateScalar, { description: 'First day of its first period.' }) from!: string;
  @Field(() => DateScalar, { description: 'First day after its last period.' }) to!: string;
  @Field(() => Int, { description: 'How many periods.' }) count!: number;
  @Field(() => Boolean, { description: 'Whether it is the direction that helps.' }) helps!: boolean;
  @Field(() => Boolean, { description: 'Whether it lasts up to the last complete period.' })
  isCurrent!: boolean;
}

@ObjectType('Trend', { ...lean, description: 'A run chart with natural process limits and signals.' })
export class TrendType implements Omit<Trend, 'isCut'> {
  @Field(() => PeriodUnit, { description: 'Its periods.' }) unit!: PeriodUnit;
  @Field(() => DateScalar, { description: 'First day.' }) from!: string;
  @Field(() => DateScalar, { description: 'First day after it.' }) to!: string;
  @Field(() => LimitMethod, { description: 'How its limits are drawn.' }) method!: LimitMethod;
  @Field(() => Direction, { description: 'Which direction helps.' }) direction!: Direction;
  @Field(() => [TrendPointType], { description: 'Every period, oldest first, those without a value too.' })
  points!: TrendPoint[];
  @Field(() => [TrendSegmentType], { description: 'Which baseline holds where.' }) segments!: TrendSegment[];
  @Field(() => [TrendSignalType], { description: 'Signals, oldest first.' }) signals!: TrendSignal[];
  @Field(() => TrendState, { description: 'Of the last complete period.' }) state!: TrendState;
  @Field(() => Int, { description: 'Periods in a row that the present signal has lasted; else 0.' })
  stateCount!: number;
  @Field(() => DateScalar, { nullable: true, description: 'First day of that run.' }) stateSince!:
    | string
    | null;
  @Field(() => TrendPointType, { nullable: true, description: 'Last complete period that has a value.' })
  latest!: TrendPoint | null;
}
