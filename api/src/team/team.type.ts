import type { TeamRow } from '@groundcrew/db';
import { TeamKind } from '@groundcrew/shared';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../core/connection';
import { Node } from '../core/node';
import { DateScalar } from '../core/scalars';

registerEnumType(TeamKind, { name: 'TeamKind', description: 'The place of a team in the company.' });

@ObjectType('Team', { implements: Node, description: 'A team of the company’s tree.' })
export class TeamType extends Node implements Omit<TeamRow, 'id' | 'parentId'> {
  @Field(() => String, { description: 'Name, unique among its siblings.' }) name!: string;
  @Field(() => String, { description: 'Stable key that imports use.' }) key!: string;
  @Field(() => TeamKind, { description: 'Company, department, team or part.' }) kind!: TeamKind;
  @Field(() => String, { nullable: true, description: 'What the team is for.' }) mission!: string | null;
  @Field(() => DateScalar, { description: 'First day.' }) from!: string;
  @Field(() => DateScalar, { nullable: true, description: 'First day on which it no longer exists.' }) to!:
    | string
    | null;
  @Field(() => Int, { description: 'People in this team alone, today.' }) memberCount!: number;
}

@ObjectType({ description: 'What the viewer may do with a team.' })
export class TeamAbilities {
  @Field(() => Boolean, { description: 'Rename, move or close it.' }) edit!: boolean;
  @Field(() => Boolean, { description: 'Create a responsibility in it.' }) createResponsibility!: boolean;
}

export const TeamConnection = connectionOf('Team', () => TeamType);

@ObjectType({ description: 'The team that was created or changed.' })
export class TeamPayload {
  @Field(() => TeamType, { description: 'As it is now.' }) team!: unknown;
}
