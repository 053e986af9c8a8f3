import type { KpiRow } from '@groundcrew/db';
import { Direction, KpiBasis, KpiDisplay, PeriodUnit } from '@groundcrew/shared';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../core/connection';
import { Node } from '../core/node';
import { DateScalar, DateTimeScalar, DecimalScalar } from '../core/scalars';

registerEnumType(KpiBasis, {
  name: 'KpiBasis',
  description:
    'How numerator and denominator belong together, which decides the limits: PROPORTION is part of a whole (Laney P′), RATE counts events per exposure (Laney U′), AMOUNT is neither: money or time by a denominator (Laney U′), or a lone number (XmR).',
});
registerEnumType(KpiDisplay, {
  name: 'KpiDisplay',
  description: 'How the ratio is written: 4.9 %, 49 per 1,000, or 0.049.',
});

@ObjectType('Kpi', {
  implements: Node,
  description: 'A member’s own KPI: Σ numerator ÷ Σ denominator over a period, never a mean of ratios.',
})
export class KpiType
  extends Node
  implements Omit<KpiRow, 'id' | 'ownerId' | 'numeratorId' | 'denominatorId' | 'valueId'>
{
  @Field(() => Int, { description: 'Rises with every change of the KPI; send it back with a change.' })
  version!: number;
  @Field(() => String, { description: 'In a few words.' }) name!: string;
  @Field(() => String, { description: 'What hurts whom.' }) problem!: string;
  @Field(() => KpiBasis, { description: 'How numerator and denominator belong together.' }) basis!: KpiBasis;
  @Field(() => KpiDisplay, { description: 'How the ratio is written.' }) display!: KpiDisplay;
  @Field(() => Direction, { description: 'Which direction helps.' }) direction!: Direction;
  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'What is aimed at, in the unit of the raw ratio: 0.06 is 6 %.',
  })
  target!: string | null;
  @Field(() => PeriodUnit, { description: 'The period on which it is judged.' }) unit!: PeriodUnit;
  @Field(() => DateScalar, { description: 'Day on which it was set.' }) setOn!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Day on which it was retired.' }) retiredOn!:
    | string
    | null;
  @Field(() => String, {
    nullable: true,
    description: 'Why it was retired; null while it is in use, and where its owner left.',
  })
  retiredReason!: string | null;
  @Field(() => String, { nullable: true, description: 'How it serves the mission, in a sentence.' })
  serves!: string | null;
}

@ObjectType({ description: 'What the viewer may do with a KPI.' })
export class KpiAbilities {
  @Field(() => Boolean, {
    description: 'Change or retire it, its tasks and rules; check in; register a change.',
  })
  edit!: boolean;
}

@ObjectType({
  description: 'A window set on purpose, from which the limits are computed from its first day on.',
})
export class KpiBaseline {
  @Field(() => DateScalar, { description: 'First day of the window; its limits hold from then on.' })
  from!: string;
  @Field(() => DateScalar, { description: 'Day after the last of the window.' }) to!: string;
  @Field(() => String, { description: 'What is different since then.' }) reason!: string;
  @Field(() => DateTimeScalar, { description: 'When it was set.' }) at!: Date;
}

@ObjectType('KpiTask', { implements: Node, description: 'Something that is done to move a KPI.' })
export class KpiTaskType extends Node {
  @Field(() => Int, { description: 'Rises with every change; send it back with a change.' }) version!: number;
  @Field(() => String, { description: 'What will be done.' }) title!: string;
  @Field(() => DateScalar, { description: 'Day by which it is done.' }) dueOn!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Day on which it was done.' }) doneOn!:
    | string
    | null;
}

@ObjectType('KpiCheckIn', { implements: Node, description: 'How it goes, in a sentence or two.' })
export class KpiCheckInType extends Node {
  @Field(() => String, { description: 'Plain text.' }) text!: string;
  @Field(() => DateTimeScalar, { description: 'When it was written.' }) at!: Date;
}

export const KpiConnection = connectionOf('Kpi', () => KpiType);
export const KpiCheckInConnection = connectionOf('KpiCheckIn', () => KpiCheckInType);

@ObjectType({ description: 'The KPI that was set or changed.' })
export class KpiPayload {
  @Field(() => KpiType, { description: 'As it is now.' }) kpi!: unknown;
}

@ObjectType({ description: 'The task that was added or changed.' })
export class KpiTaskPayload {
  @Field(() => KpiTaskType, { description: 'As it is now.' }) task!: unknown;
}

@ObjectType({ description: 'The check-in that was written.' })
export class KpiCheckInPayload {
  @Field(() => KpiCheckInType, { description: 'As written.' }) checkIn!: unknown;
}
