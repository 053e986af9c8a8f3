import { addDays } from '@groundcrew/shared';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireAbility } from '~/admin/require-admin.server';
import { notFound } from '~/api/api.server';
import { readerToday } from '~/metric/today.server';
import { payrollCsv } from '~/reward/admin/payroll';
import { loadPayroll } from '~/reward/admin/payroll.server';
import { en } from '~/words/en';
import { ko } from '~/words/ko';

const WORDS = { ko, en };

/** The period that the page shows at the same address, as a CSV file for payroll. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireAbility(request, 'manageRewards');
  const [{ from, to, isPeriod, timeZone, rows }, { locale }] = await Promise.all([
    loadPayroll(request),
    readerToday(request),
  ]);
  if (!isPeriod) throw notFound();
  return new Response(payrollCsv(rows, WORDS[locale].reward.admin.csv, timeZone), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="payroll-${from}-${addDays(to, -1)}.csv"`,
      'Cache-Control': 'no-store',
    },
  });
}
