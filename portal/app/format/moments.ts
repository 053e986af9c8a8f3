import { addDays, dayOf } from '@groundcrew/shared';
import type { PortalLocale } from '~/session/preferences';
import { formatDay } from './days';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const NBSP = '\u00a0';

/** Where and when the reader is: everything relative is said from there. */
export type Vantage = { locale: PortalLocale; timeZone: string; now: string };

/** When it was: today by minutes and hours, then 어제, then the day. */
export function formatAgo(instant: string, { locale, timeZone, now }: Vantage): string {
  const passed = Math.max(0, Date.parse(now) - Date.parse(instant));
  const today = dayOf(new Date(now), timeZone);
  const day = dayOf(new Date(instant), timeZone);
  if (day === addDays(today, -1)) return locale === 'ko' ? '어제' : 'yesterday';
  if (day !== today) return formatDay(day, locale, today);
  if (passed < MINUTE_MS) return locale === 'ko' ? '방금' : 'just now';
  if (passed < HOUR_MS) return ago(Math.floor(passed / MINUTE_MS), { ko: '분', en: 'min' }, locale);
  return ago(Math.floor(passed / HOUR_MS), { ko: '시간', en: 'h' }, locale);
}

/** How long somebody has waited: 1일 5시간째, 20시간째, 40분째 / for 1 d 5 h. */
export function formatWaiting(since: string, { locale, now }: Vantage): string {
  const minutes = Math.max(0, Math.floor((Date.parse(now) - Date.parse(since)) / MINUTE_MS));
  const days = Math.floor(minutes / 1440);
  const hours = Math.floor((minutes % 1440) / 60);
  const units =
    locale === 'ko' ? { d: '일', h: '시간', m: '분' } : { d: `${NBSP}d`, h: `${NBSP}h`, m: `${NBSP}min` };
  const said =
    days > 0
      ? [`${days}${units.d}`, ...(hours > 0 ? [`${hours}${units.h}`] : [])]
      : [hours > 0 ? `${hours}${units.h}` : `${Math.max(1, minutes)}${units.m}`];
  return locale === 'ko' ? `${said.join(NBSP)}째` : `for ${said.join(NBSP)}`;
}

/** The clock time of an instant: 오전 10:12 / 10:12. Put together here, for runtimes word the halves of the day differently. */
export function formatTime(instant: string, { locale, timeZone }: Vantage): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const clock = format.format(new Date(instant));
  if (locale === 'en') return clock;
  const hour = Number(clock.slice(0, 2));
  return `${hour < 12 ? '오전' : '오후'}${NBSP}${hour % 12 || 12}${clock.slice(2)}`;
}

function ago(count: number, unit: { ko: string; en: string }, locale: PortalLocale): string {
  return locale === 'ko' ? `${count}${unit.ko}${NBSP}전` : `${count}${NBSP}${unit.en}${NBSP}ago`;
}
