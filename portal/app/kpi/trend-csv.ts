/** A KPI's trend as a CSV file in the reader's language: figures bare, so that a spreadsheet can count with them. */
import { csvFile } from '@groundcrew/shared';

export interface TrendCsvWords {
  from: string;
  to: string;
  value: string;
  lower: string;
  centre: string;
  upper: string;
  state: string;
  states: Record<'BETTER' | 'WORSE' | 'NONE' | 'TOO_EARLY' | 'NO_DATA', string>;
  incomplete: string;
  /** Of a period that is over, in which so many days have no value. */
  missing: (days: number) => string;
}

interface CsvPoint {
  from: string;
  to: string;
  value?: number | null;
  numerator?: string | null;
  denominator?: string | null;
  lower?: number | null;
  centre?: number | null;
  upper?: number | null;
  isComplete: boolean;
  missingDays: number;
  state: keyof TrendCsvWords['states'];
}

/** The whole file. `lastDay` turns the day after a period into its last. */
export function trendCsv(
  points: readonly CsvPoint[],
  names: { numerator: string; denominator: string | null },
  words: TrendCsvWords,
  lastDay: (to: string) => string,
): string {
  const number = (value: number | null | undefined) => (typeof value === 'number' ? String(value) : '');
  const counts = names.denominator === null ? [names.numerator] : [names.numerator, names.denominator];
  const head = [
    words.from,
    words.to,
    words.value,
    ...counts,
    words.lower,
    words.centre,
    words.upper,
    words.state,
  ];
  const rows = points.map((point) => [
    point.from,
    lastDay(point.to),
    number(point.value),
    point.numerator ?? '',
    ...(names.denominator === null ? [] : [point.denominator ?? '']),
    number(point.lower),
    number(point.centre),
    number(point.upper),
    stateOf(point, words),
  ]);
  return csvFile([head, ...rows]);
}

function stateOf({ isComplete, missingDays, state }: CsvPoint, words: TrendCsvWords): string {
  if (isComplete) return words.states[state];
  return missingDays > 0 ? words.missing(missingDays) : words.incomplete;
}
