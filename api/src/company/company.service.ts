import { CompanyRepository, type CompanyRow, type CompanyValueRow } from '@groundcrew/db';
import { notFound, type updateCompanyInput } from '@groundcrew/shared';
import type { z } from 'zod';
import { authorise } from '../core/allow';
import { keyOf } from '../core/global-id';
import type { RequestContext } from '../core/request-context';

/** @throws AppError NOT_FOUND on a database that was never seeded */
export async function readCompany(context: RequestContext): Promise<CompanyRow> {
  authorise(context, 'company.read');
  const company = await new CompanyRepository(context.gathered).get();
  if (!company) throw notFound('company');
  return company;
}

/** Changes what the company says of itself; values left out of the list are retired. */
export async function updateCompany(
  context: RequestContext,
  input: z.output<typeof updateCompanyInput>,
): Promise<CompanyRow> {
  authorise(context, 'company.edit');
  const { values, ...texts } = input;
  const given = Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== undefined));
  return context.change(async (unit) => {
    const companies = new CompanyRepository(unit.manager);
    const company = await companies.get();
    if (!company) throw notFound('company');
    await companies.update(company.id, given);
    if (values) {
      const known = new Set((await companies.values()).map((value) => value.id));
      await companies.setValues(
        values.map(({ id, name, description }, at) => {
          const key = id ? keyOf('CompanyValue', id, ['input', 'values', at, 'id']) : null;
          if (key !== null && !known.has(key)) throw notFound('company value', ['input', 'values', at, 'id']);
          return { id: key, name, description: description ?? '' };
        }),
      );
    }
    unit.record({
      action: 'company.updated',
      subjectType: 'Company',
      subjectId: company.id,
      detail: { ...given, values },
    });
    return (await companies.get()) ?? company;
  });
}

/** The values in use, in order. */
export function companyValues(context: RequestContext): Promise<CompanyValueRow[]> {
  return new CompanyRepository(context.gathered).values();
}

/** The company's name for the sign-in page, where nobody is signed in; empty before there is one. */
export async function readCompanyName(context: RequestContext): Promise<string> {
  return (await new CompanyRepository(context.gathered).get())?.name ?? '';
}
