import type { PartyRow } from '@groundcrew/db';
import { RaciRole } from '@groundcrew/shared';
import { createUnionType, Field, ObjectType, registerEnumType } from 'type-graphql';
import { Node, type Typed } from '../core/node';
import { DateScalar } from '../core/scalars';
import { MemberType } from '../member/member.type';
import { TeamType } from '../team/team.type';
import { ResponsibilityType } from './responsibility.type';

registerEnumType(RaciRole, { name: 'RaciRole', description: 'How a party takes part (RACI).' });

export const PartyHolder = createUnionType({
  name: 'PartyHolder',
  description: 'Who takes part: a member or a team.',
  types: () => [MemberType, TeamType] as const,
  resolveType: (value) => (value as unknown as Typed).__typename,
});

@ObjectType('Party', {
  implements: Node,
  description: 'A member or team takes part in a responsibility, over a half-open period.',
})
export class PartyType extends Node implements Pick<PartyRow, 'role' | 'from' | 'to' | 'source'> {
  @Field(() => RaciRole, { description: 'How.' }) role!: RaciRole;
  @Field(() => DateScalar, { description: 'First day.' }) from!: string;
  @Field(() => DateScalar, { nullable: true, description: 'First day on which it no longer holds.' }) to!:
    | string
    | null;
  @Field(() => String, {
    nullable: true,
    description: 'The import that brought it in; null when a person did.',
  })
  source!: string | null;
}

@ObjectType({ description: 'What a member takes part in today, themselves or through a team.' })
export class PartyInvolvement {
  @Field(() => RaciRole, { description: 'How.' }) role!: RaciRole;
  @Field(() => ResponsibilityType, { description: 'In what.' }) responsibility!: unknown;
  @Field(() => DateScalar, { description: 'First day.' }) from!: string;
  @Field(() => TeamType, { nullable: true, description: 'The team that takes part; null for the member.' })
  viaTeam!: unknown;
}
