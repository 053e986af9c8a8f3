import type { KpiChangeRow } from '@groundcrew/db';
import { ChangeState } from '@groundcrew/shared';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../core/node';
import { DateScalar, DecimalScalar } from '../core/scalars';

registerEnumType(ChangeState, {
  name: 'ChangeState',
  description: 'Where a registered change stands; it follows from its days.',
});

@ObjectType('KpiChange', {
  implements: Node,
  description: 'A change registered before it is done. It locks when it starts; windows are half-open.',
})
export class KpiChangeType extends Node implements Omit<KpiChangeRow, 'id' | 'kpiId' | 'registeredBy'> {
  @Field(() => Int, { description: 'Rises with every change; send it back with a change.' }) version!: number;
  @Field(() => String, { description: 'What is changed, in a few words.' }) title!: string;
  @Field(() => String, { nullable: true, description: 'What is changed, in full.' }) description!:
    | string
    | null;
  @Field(() => DateScalar, { description: 'Day on which it was registered.' }) registeredOn!: string;
  @Field(() => DateScalar, { description: 'Day on which it starts, and locks.' }) startsOn!: string;
  @Field(() => DateScalar, { description: 'First day of the window before.' }) baselineFrom!: string;
  @Field(() => DateScalar, { description: 'Day after the last of the window before.' }) baselineTo!: string;
  @Field(() => DateScalar, { description: 'First day of the window on which it is judged.' })
  judgedFrom!: string;
  @Field(() => DateScalar, { description: 'Day after the last of the window on which it is judged.' })
  judgedTo!: string;
  @Field(() => DecimalScalar, { description: 'Relative effect expected of it: -0.5 is -50 %.' })
  expectedEffect!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Day on which it was withdrawn.' }) withdrawnOn!:
    | string
    | null;
  @Field(() => String, { nullable: true, description: 'Why it was withdrawn.' }) withdrawnReason!:
    | string
    | null;
}

@ObjectType({ description: 'What the viewer may do with a registered change.' })
export class KpiChangeAbilities {
  @Field(() => Boolean, { description: 'Change it: its owner, until it starts.' }) edit!: boolean;
  @Field(() => Boolean, { description: 'Let it start today.' }) start!: boolean;
  @Field(() => Boolean, { description: 'Withdraw it.' }) withdraw!: boolean;
}

@ObjectType({ description: 'The change that was registered or changed.' })
export class KpiChangePayload {
  @Field(() => KpiChangeType, { description: 'As it is now.' }) change!: unknown;
}
