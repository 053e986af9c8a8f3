import type { GainShareRow } from '@groundcrew/db';
import { Field, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar, SafeIntScalar } from '../core/scalars';

@ObjectType('GainShare', { description: 'What somebody earned of a verified impact.' })
export class GainShareType implements Pick<GainShareRow, 'weight' | 'points' | 'paidAt'> {
  @Field(() => Int, { description: 'Share against the others’ weights.' }) weight!: number;
  @Field(() => SafeIntScalar, { description: 'Points.' }) points!: number;
  @Field(() => DateTimeScalar, { description: 'When it was paid.' }) paidAt!: Date;
}

@ObjectType('GainSharePart', { description: 'What somebody earns, or would earn.' })
export class GainSharePartType {
  @Field(() => Int, { description: 'Share against the others’ weights.' }) weight!: number;
  @Field(() => SafeIntScalar, { description: 'Points.' }) points!: number;
}

@ObjectType('GainSharePreview', { description: 'What an impact pays, or paid, and to whom.' })
export class GainSharePreviewType {
  @Field(() => SafeIntScalar, { description: 'Points in all.' }) payable!: number;
  @Field(() => Boolean, { description: 'Whether it can be paid now.' }) isPayable!: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'Why not: NOT_VERIFIED, NO_CHANGE, NOT_JUDGED, NOT_BETTER or PAID.',
  })
  reason!: string | null;
  @Field(() => [GainSharePartType], { description: 'To whom; they add up to the whole.' })
  parts!: unknown[];
}
