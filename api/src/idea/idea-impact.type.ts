import type { IdeaImpactRow, IdeaPitchRow } from '@groundcrew/db';
import { ImpactKind, ImpactState, PitchAnswer } from '@groundcrew/shared';
import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../core/node';
import { DateScalar, DateTimeScalar, SafeIntScalar } from '../core/scalars';
import './idea.enums';

@ObjectType('IdeaPitch', {
  implements: Node,
  description: 'One time that an idea was put to a team, and the answer.',
})
export class IdeaPitchType
  extends Node
  implements Omit<IdeaPitchRow, 'id' | 'ideaId' | 'pitchedBy' | 'toTeamId' | 'answeredBy'>
{
  @Field(() => Int, { description: '1 for the first of its idea.' }) attempt!: number;
  @Field(() => String, { description: 'How it was put this time.' }) words!: string;
  @Field(() => DateTimeScalar, { description: 'When it was put.' }) pitchedAt!: Date;
  @Field(() => PitchAnswer, { nullable: true, description: 'The answer; null until there is one.' })
  answer!: PitchAnswer | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was answered.' })
  answeredAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Why it was answered so.' }) reason!: string | null;
  @Field(() => String, { nullable: true, description: 'What would make a no a yes.' })
  wayForward!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was taken back.' })
  withdrawnAt!: Date | null;
}

@ObjectType('IdeaImpact', { implements: Node, description: 'What an idea brought over a period.' })
export class IdeaImpactType
  extends Node
  implements Omit<IdeaImpactRow, 'id' | 'ideaId' | 'recordedBy' | 'verifiedBy'>
{
  @Field(() => Int, { description: 'Rises with every change; send it back with one.' }) version!: number;
  @Field(() => ImpactKind, { description: 'Revenue gained, or cost saved.' }) kind!: ImpactKind;
  @Field(() => SafeIntScalar, { description: 'Whole minor units.' }) amount!: number;
  @Field(() => String, { description: 'ISO 4217, e.g. KRW.' }) currency!: string;
  @Field(() => DateScalar, { description: 'First day of the period.' }) from!: string;
  @Field(() => DateScalar, { description: 'Day after its last.' }) to!: string;
  @Field(() => String, { description: 'How it was counted, and where that can be seen.' }) evidence!: string;
  @Field(() => DateTimeScalar, { description: 'When it was recorded.' }) recordedAt!: Date;
  @Field(() => ImpactState, { description: 'Whether a third person confirmed it.' }) state!: ImpactState;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was confirmed or refused.' })
  verifiedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'What was checked, or what speaks against it.' })
  words!: string | null;
}

@ObjectType({ description: 'What the viewer may do with an impact.' })
export class ImpactAbilities {
  @Field(() => Boolean, { description: 'Confirm or refuse it.' }) verify!: boolean;
}

@ObjectType({ description: 'The impact that was recorded or judged.' })
export class ImpactPayload {
  @Field(() => IdeaImpactType, { description: 'As it is now.' }) impact!: unknown;
}
