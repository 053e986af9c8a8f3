/** Periods in words: a whole month by its name, everything else from its first to its last day. */
import { addDays } from '@groundcrew/shared';
import { formatPeriod } from '~/format/days';
import type { PortalLocale } from '~/session/preferences';

const NBSP = '\u00a0';
const EN_DASH = '\u2013';
// a vantage from which every year is another one
const NO_YEAR = '0000-01-01';
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Whether a half-open period is exactly one calendar month. */
export function isWholeMonth(from: string, to: string): boolean {
  return from.endsWith('-01') && to.endsWith('-01') && addDays(to, -1).slice(0, 7) === from.slice(0, 7);
}

/** 4월 or 2025년 4월 for a whole month (April, April 2025); else 4월 1–20일. */
export function periodWords(from: string, to: string, locale: PortalLocale, today: string): string {
  const last = addDays(to, -1);
  // a range over a turn of the year says both years: "2025년 11월 24일–11월 22일" would read backwards
  const vantage = from.slice(0, 4) === last.slice(0, 4) ? today : NO_YEAR;
  if (from.endsWith('-01') && to.endsWith('-01') && !isWholeMonth(from, to)) {
    const end = addDays(to, -1).slice(0, 7);
    return `${monthWords(`${from.slice(0, 7)}-01`, locale, vantage)}${EN_DASH}${monthWords(`${end}-01`, locale, vantage)}`;
  }
  if (!isWholeMonth(from, to)) return formatPeriod(from, to, locale, vantage);
  return monthWords(from, locale, today);
}

/** The month in which a day is: 4월, 2025년 4월; April, April 2025. */
export function monthWords(from: string, locale: PortalLocale, today: string): string {
  const year = from.slice(0, 4);
  const month = Number(from.slice(5, 7));
  const other = year !== today.slice(0, 4);
  if (locale === 'ko') return `${other ? `${year}년${NBSP}` : ''}${month}월`;
  return `${MONTHS[month - 1]}${other ? `${NBSP}${year}` : ''}`;
}
