import { sampleCsv } from '~/responsibility/import/sample.csv';

/** A table to start from, with every column that the import reads. */
export const loader = () =>
  new Response(sampleCsv(), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="responsibilities-sample.csv"',
    },
  });
