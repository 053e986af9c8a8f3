/** Real daily and monthly series, read straight from their files: nothing here uses the product's code. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(__dirname, '..', '..', '..', 'shared', 'data');
const orders = join(folder, 'commerce-olist', 'daily-5k.csv');
const flights = join(folder, 'kpi-airlines', 'airlines.csv');

/** The data is not part of the project: without it the tests are skipped aloud, and fail where nothing may be skipped. */
const isThere = existsSync(orders) && existsSync(flights);
if (!isThere)
  process.stderr.write(`\nNOT TESTED: the series of orders and flights are missing (${folder}).\n\n`);

/** `describe` where the data is there or nothing may be skipped. */
export const describeWithSeries = isThere || process.env.CI === 'true' ? describe : describe.skip;

/** Daily orders of a marketplace, as the file has them: date, orders, canceled, canceled_or_unavailable, reviewed, low_reviews_1_2. */
export function ordersCsv(): string {
  return readFileSync(orders, 'utf8');
}

export interface AirportMonth {
  airport: string;
  /** First of the month. */
  day: string;
  cancelled: number;
  flights: number;
}

/** Every airport's months. */
export function airportMonths(): AirportMonth[] {
  const [head = '', ...lines] = readFileSync(flights, 'utf8').trim().split('\n');
  const columns = cells(head);
  const column = (name: string) => columns.indexOf(name);
  const at = {
    airport: column('Airport.Code'),
    month: column('Time.Label'),
    cancelled: column('Statistics.Flights.Cancelled'),
    flights: column('Statistics.Flights.Total'),
  };
  return lines.map((line) => {
    const row = cells(line);
    return {
      airport: row[at.airport] ?? '',
      day: `${row[at.month]?.replace('/', '-')}-01`,
      cancelled: Number(row[at.cancelled]),
      flights: Number(row[at.flights]),
    };
  });
}

// Every cell of this file is quoted, and none has a quote inside.
const cells = (line: string): string[] => [...line.matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? '');
