import type { CompanyRow, CompanyValueRow } from '@groundcrew/db';
import { Field, ObjectType } from 'type-graphql';

@ObjectType('CompanyValue', {
  description: 'Something the company holds dear; missions and credit point at it.',
})
export class CompanyValueType implements Omit<CompanyValueRow, 'id'> {
  @Field(() => String, { description: 'The value in a few words.' }) name!: string;
  @Field(() => String, { description: 'What it means in daily work.' }) description!: string;
}

@ObjectType('Company', { description: 'The company that this hub serves; visible to everyone in it.' })
export class CompanyType implements Omit<CompanyRow, 'id'> {
  @Field(() => String, { description: 'Name.' }) name!: string;
  @Field(() => String, { description: 'Where the company wants to be.' }) vision!: string;
  @Field(() => String, { description: 'What the company is for.' }) mission!: string;
}

@ObjectType({ description: 'What the viewer may do with the company.' })
export class CompanyAbilities {
  @Field(() => Boolean, { description: 'Change its words and values.' }) edit!: boolean;
}

@ObjectType({ description: 'The company after the change.' })
export class CompanyPayload {
  @Field(() => CompanyType, { description: 'As it is now.' }) company!: unknown;
}
