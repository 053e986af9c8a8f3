import type { RevisionRow } from '@groundcrew/db';
import { Field, ObjectType } from 'type-graphql';
import { DateScalar } from '../core/scalars';

@ObjectType('Revision', { description: 'A responsibility as it was over a half-open period.' })
export class RevisionType implements Pick<RevisionRow, 'from' | 'to' | 'name' | 'scopeIn' | 'scopeOut'> {
  @Field(() => DateScalar, { description: 'First day.' }) from!: string;
  @Field(() => DateScalar, { nullable: true, description: 'First day on which it no longer held.' }) to!:
    | string
    | null;
  @Field(() => String, { description: 'Name then.' }) name!: string;
  @Field(() => String, { description: 'What was in.' }) scopeIn!: string;
  @Field(() => String, { description: 'What was not in.' }) scopeOut!: string;
}
