import type { MemberRow, MembershipRow } from '@groundcrew/db';
import { Discipline, Locale, MembershipRole } from '@groundcrew/shared';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../core/connection';
import { Node } from '../core/node';
import { DateScalar } from '../core/scalars';

registerEnumType(Locale, { name: 'Locale', description: 'Language of the portal.' });
registerEnumType(MembershipRole, { name: 'MembershipRole', description: 'Lead or member of a team.' });
registerEnumType(Discipline, {
  name: 'Discipline',
  description: 'Kind of work; OPERATIONS makes a person an operator.',
});

@ObjectType('Member', { implements: Node, description: 'A person of the company, leavers too.' })
export class MemberType
  extends Node
  implements Omit<MemberRow, 'id' | 'companyValueId' | 'email' | 'deactivatedOn'>
{
  @Field(() => String, { description: 'Full name.' }) name!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Mail address; none for imported people who cannot sign in yet.',
  })
  email!: string | null;
  @Field(() => Locale, {
    nullable: true,
    description: 'Language that the person chose; none: the browser’s own.',
  })
  locale!: Locale | null;
  @Field(() => String, { description: 'IANA time zone.' }) timeZone!: string;
  @Field(() => String, { nullable: true, description: 'What is my work for?' }) mission!: string | null;
  @Field(() => Boolean, { description: 'Whether the person is an admin.' }) isAdmin!: boolean;
  @Field(() => DateScalar, { description: 'First day in the company.' }) joinedOn!: string;
  @Field(() => DateScalar, { nullable: true, description: 'First day away, for leavers.' }) deactivatedOn!:
    | string
    | null;
}

@ObjectType('Membership', { implements: Node, description: 'A person in a team, over a half-open period.' })
export class MembershipType extends Node implements Omit<MembershipRow, 'id' | 'memberId' | 'teamId'> {
  @Field(() => MembershipRole, { description: 'Lead or member.' }) role!: MembershipRole;
  @Field(() => Discipline, { description: 'Kind of work in this team.' }) discipline!: Discipline;
  @Field(() => DateScalar, { description: 'First day.' }) from!: string;
  @Field(() => DateScalar, { nullable: true, description: 'First day on which it no longer holds.' }) to!:
    | string
    | null;
}

@ObjectType({ description: 'What the viewer may do with a member.' })
export class MemberAbilities {
  @Field(() => Boolean, { description: 'Correct name, address, language.' }) edit!: boolean;
  @Field(() => Boolean, { description: 'Move between teams.' }) move!: boolean;
  @Field(() => Boolean, { description: 'Deactivate or reactivate.' }) deactivate!: boolean;
  @Field(() => Boolean, { description: 'Set a new first password.' }) resetPassword!: boolean;
  @Field(() => Boolean, { description: 'Make or unmake an admin.' }) grantAdmin!: boolean;
}

export const MemberConnection = connectionOf('Member', () => MemberType);

@ObjectType({ description: 'The member that was changed.' })
export class MemberPayload {
  @Field(() => MemberType, { description: 'As they are now.' }) member!: unknown;
}

@ObjectType({ description: 'The member who joined, and how they sign in first.' })
export class AddMemberPayload extends MemberPayload {
  @Field(() => String, { description: 'Shown this once; only its hash is kept.' }) initialPassword!: string;
}

@ObjectType({ description: 'The member whose password was set anew.' })
export class ResetPasswordPayload extends MemberPayload {
  @Field(() => String, { description: 'Shown this once; only its hash is kept.' }) initialPassword!: string;
}

@ObjectType({ description: 'The member who left.' })
export class DeactivateMemberPayload extends MemberPayload {}
