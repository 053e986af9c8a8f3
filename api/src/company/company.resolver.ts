import type { CompanyRow, CompanyValueRow } from '@groundcrew/db';
import { COMPANY_TIME_ZONE, can, updateCompanyInput } from '@groundcrew/shared';
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { z } from 'zod';
import { Allow } from '../core/allow';
import { globalId } from '../core/global-id';
import { inputType } from '../core/input-type';
import type { RequestContext } from '../core/request-context';
import { DateScalar } from '../core/scalars';
import { companyValues, readCompany, updateCompany } from './company.service';
import { CompanyAbilities, CompanyPayload, CompanyType, CompanyValueType } from './company.type';

const UpdateCompanyInput = inputType('UpdateCompanyInput', updateCompanyInput);

@Resolver(() => CompanyType)
export class CompanyResolver {
  @Allow('company.read')
  @Query(() => CompanyType, { description: 'The company: vision, mission and values.' })
  company(@Ctx() context: RequestContext): Promise<CompanyRow> {
    return readCompany(context);
  }

  @Allow('company.edit')
  @Mutation(() => CompanyPayload, { description: 'The company says anew what it is for.' })
  async updateCompany(
    @Ctx() context: RequestContext,
    @Arg('input', () => UpdateCompanyInput, { description: 'The changes.' }) input: z.output<
      typeof updateCompanyInput
    >,
  ) {
    return { company: await updateCompany(context, input) };
  }

  @FieldResolver(() => ID, { description: 'Opaque global id.' })
  id(@Root() company: CompanyRow): string {
    return globalId('Company', company.id);
  }

  @FieldResolver(() => String, {
    description: 'IANA time zone of the company’s days, by which quarters, payroll and every rule decide.',
  })
  timeZone(): string {
    return COMPANY_TIME_ZONE;
  }

  @FieldResolver(() => DateScalar, {
    description:
      'The company’s calendar day, the same for every reader: what locks, starts or judges something decides by it.',
  })
  today(@Ctx() context: RequestContext): string {
    return context.companyToday;
  }

  @FieldResolver(() => [CompanyValueType], { description: 'The values in use, in order.' })
  values(@Ctx() context: RequestContext): Promise<CompanyValueRow[]> {
    return companyValues(context);
  }

  @FieldResolver(() => CompanyAbilities, { description: 'What the viewer may do with it.' })
  viewerCan(@Ctx() context: RequestContext): CompanyAbilities {
    return { edit: can(context.actor, 'company.edit') };
  }
}

@Resolver(() => CompanyValueType)
export class CompanyValueResolver {
  @FieldResolver(() => ID, { description: 'Opaque global id.' })
  id(@Root() value: CompanyValueRow): string {
    return globalId('CompanyValue', value.id);
  }
}
