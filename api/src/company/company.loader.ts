import { CompanyRepository, type CompanyValueRow } from '@groundcrew/db';
import { byKey } from '../core/loader';
import type { RequestContext } from '../core/request-context';

/** Company values by key, retired ones too. */
export function companyLoaders(context: RequestContext) {
  const companies = new CompanyRepository(context.gathered);
  return { value: byKey<CompanyValueRow>((ids) => companies.valuesByIds(ids)) };
}
