import type { BudgetRow } from '@groundcrew/db';
import { Field, ObjectType } from 'type-graphql';
import { SafeIntScalar } from '../core/scalars';

@ObjectType('Budget', { description: 'What a team’s leads have to give on the spot in a quarter.' })
export class BudgetType implements Omit<BudgetRow, 'teamId'> {
  @Field(() => String, { description: 'Calendar quarter, e.g. 2026-Q4.' }) quarter!: string;
  @Field(() => SafeIntScalar, { description: 'Points in all.' }) allotted!: number;
  @Field(() => SafeIntScalar, { description: 'Points that are left.' }) left!: number;
}

@ObjectType({ description: 'The budget that was set.' })
export class BudgetPayload {
  @Field(() => BudgetType, { description: 'As it is now.' }) budget!: unknown;
}
