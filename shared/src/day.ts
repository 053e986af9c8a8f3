/** Days and half-open periods. A day is a calendar day `YYYY-MM-DD`; a period holds from `from` up to, not including, `to`. */

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;

export interface Period {
  from: string;
  to: string | null;
}

/** Whether the text is a real calendar day between 1900 and 2199. */
export function isDay(text: string): boolean {
  const match = DAY.exec(text);
  if (!match) return false;
  const year = Number(match[1]);
  if (year < 1900 || year > 2199) return false;
  const parsed = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed) && new Date(parsed).toISOString().slice(0, 10) === text;
}

// Making a formatter costs a hundred times what using it does, and every request asks for its day.
const formatters = new Map<string, Intl.DateTimeFormat>();

/** The calendar day on which `instant` falls in an IANA time zone. */
export function dayOf(instant: Date, timeZone: string): string {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-CA', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    formatters.set(timeZone, formatter);
  }
  return formatter.format(instant);
}

/** The time zone of the company's days: of what the hub does by itself, of every rule that decides by a day, and of whoever chose none. */
export const COMPANY_TIME_ZONE = 'Asia/Seoul';

/** The company's calendar day: of what the hub does by itself, and of every rule that decides by a day. */
export function companyDay(at: Date): string {
  return dayOf(at, COMPANY_TIME_ZONE);
}

/** `count` days after (or, negative, before) a day. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MS_PER_DAY);
}

/** Whether a half-open period holds on a day. */
export function holdsOn(period: Period, day: string): boolean {
  return period.from <= day && (period.to === null || day < period.to);
}

/** Whether two half-open periods share at least one day. */
export function overlaps(a: Period, b: Period): boolean {
  return (b.to === null || a.from < b.to) && (a.to === null || b.from < a.to);
}
