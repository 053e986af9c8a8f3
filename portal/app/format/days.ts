import { addDays } from '@groundcrew/shared';
import type { PortalLocale } from '~/session/preferences';

/** A calendar day, YYYY-MM-DD. */
export type Day = string;

const NBSP = '\u00a0';
const EN_DASH = '\u2013';
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const WEEKDAYS = {
  ko: ['일요일', '월요일', '화요일', '수요일', '목요일', '금요일', '토요일'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};

/** 11월 21일 / 21 Nov; with the year only when it is not today's. */
export function formatDay(day: Day, locale: PortalLocale, today: Day): string {
  const { year, month, date } = parts(day);
  const otherYear = day.slice(0, 4) !== today.slice(0, 4);
  if (locale === 'ko') return `${otherYear ? `${year}년${NBSP}` : ''}${month}월${NBSP}${date}일`;
  return `${date}${NBSP}${MONTHS[month - 1]}${otherYear ? `${NBSP}${year}` : ''}`;
}

/** 11월 21일 금요일 / Friday 21 Nov. */
export function formatDayWithWeekday(day: Day, locale: PortalLocale, today: Day): string {
  const weekday = WEEKDAYS[locale][new Date(`${day}T00:00:00Z`).getUTCDay()];
  const words = formatDay(day, locale, today);
  return locale === 'ko' ? `${words}${NBSP}${weekday}` : `${weekday}${NBSP}${words}`;
}

/**
 * A half-open period [from, to) as people say it, first to last day: 4월 1–30일, 8월 28일–9월 18일; open
 * periods end with a dash: 3월 2일–.
 */
export function formatPeriod(from: Day, to: Day | null, locale: PortalLocale, today: Day): string {
  if (to === null) return `${formatDay(from, locale, today)}${EN_DASH}`;
  const last = addDays(to, -1);
  if (last <= from) return formatDay(from, locale, today);
  if (from.slice(0, 7) !== last.slice(0, 7)) {
    return `${formatDay(from, locale, today)}${EN_DASH}${formatDay(last, locale, today)}`;
  }
  const end = formatDay(last, locale, today);
  const first = String(parts(from).date);
  return locale === 'ko'
    ? end.replace(/(\d+)일$/, `${first}${EN_DASH}$1일`)
    : end.replace(/^(\d+)/, `${first}${EN_DASH}$1`);
}

function parts(day: Day): { year: number; month: number; date: number } {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return { year, month, date };
}
