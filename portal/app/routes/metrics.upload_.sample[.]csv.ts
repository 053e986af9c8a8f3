import type { LoaderFunctionArgs } from '@remix-run/node';
import { readerToday } from '~/metric/today.server';
import { sampleFile } from '~/metric/upload/sample.csv';
import { en } from '~/words/en';
import { ko } from '~/words/ko';

const WORDS = { ko, en };

/** A table to start from, in the reader's language. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { today, locale } = await readerToday(request);
  const { csv, role } = WORDS[locale].metric;
  return new Response(sampleFile(today, csv, { orders: role.ORDERS, contacts: role.CONTACTS }), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="metric-points-sample.csv"',
      'Cache-Control': 'no-store',
    },
  });
}
