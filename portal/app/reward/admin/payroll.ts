/** Money that was received in a period, as a file for payroll (domain.md, "reward"); cells are guarded as traps.md says. */
import { addDays, csvFile, dayOf, isDay } from '@groundcrew/shared';

export interface PayrollWords {
  day: string;
  name: string;
  email: string;
  reward: string;
  amount: string;
  by: string;
  note: string;
}

interface PayrollRow {
  points: number;
  fulfilledAt?: string | null;
  fulfilledWords?: string | null;
  member: { name: string; email?: string | null };
  option: { name: string };
  fulfilledBy?: { name: string } | null;
}

/** The whole file: a row for each payment, amounts bare, so that a spreadsheet can add them. */
export function payrollCsv(rows: readonly PayrollRow[], words: PayrollWords, timeZone: string): string {
  const head = [words.day, words.name, words.email, words.reward, words.amount, words.by, words.note];
  return csvFile([
    head,
    ...rows.map((row) => [
      row.fulfilledAt ? dayOf(new Date(row.fulfilledAt), timeZone) : '',
      row.member.name,
      row.member.email ?? '',
      row.option.name,
      String(row.points),
      row.fulfilledBy?.name ?? '',
      row.fulfilledWords ?? '',
    ]),
  ]);
}

/** The month before the day's, half-open: what payroll usually asks for. */
export function monthBefore(day: string): { from: string; to: string } {
  const to = `${day.slice(0, 7)}-01`;
  return { from: `${addDays(to, -1).slice(0, 7)}-01`, to };
}

/**
 * The period of the address, which says its last day; the month before today where it says none.
 * @returns null where it says what is no period of at most a year
 */
export function payrollPeriod(params: URLSearchParams, today: string): { from: string; to: string } | null {
  if (!params.has('from') && !params.has('last')) return monthBefore(today);
  const from = params.get('from') ?? '';
  const last = params.get('last') ?? '';
  if (!isDay(from) || !isDay(last) || last < from || last > addDays(from, 365)) return null;
  return { from, to: addDays(last, 1) };
}
