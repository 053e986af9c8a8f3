import { load } from '~/api/api.server';
import { PayrollDocument } from '~/gql/graphql';
import { loadRights } from '../rights.server';
import { monthBefore, payrollPeriod } from './payroll';

/** Money that was handed over in the period of the address; none where it says no period. */
export async function loadPayroll(request: Request) {
  const { today, timeZone } = await loadRights(request);
  const period = payrollPeriod(new URL(request.url).searchParams, today);
  const { from, to } = period ?? monthBefore(today);
  const { payroll } = period ? await load(request, PayrollDocument, { from, to }) : { payroll: [] };
  return { from, to, isPeriod: period !== null, timeZone, rows: payroll };
}
