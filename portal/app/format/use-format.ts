import { COMPANY_TIME_ZONE, companyDay, dayOf } from '@groundcrew/shared';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useRoot } from '~/frame/use-root';
import { toLocale } from '~/session/preferences';
import { type Day, formatDay, formatDayWithWeekday, formatPeriod } from './days';
import { formatAgo, formatTime, formatWaiting, type Vantage } from './moments';
import { formatNumber, formatPercent, formatPoints } from './numbers';

// only an error page lacks a moment of its own, and it says none
const EPOCH = '1970-01-01T00:00:00.000Z';

/** Every formatter, bound to the reader's language, time zone and the moment at which the page was made. */
export function useFormat() {
  const root = useRoot();
  const { i18n } = useTranslation();
  const locale = toLocale(i18n.language) ?? 'ko';
  const timeZone = root?.timeZone ?? COMPANY_TIME_ZONE;
  const now = root?.now ?? EPOCH;
  return useMemo(() => {
    const vantage: Vantage = { locale, timeZone, now };
    const today = dayOf(new Date(now), timeZone);
    return {
      locale,
      today,
      /** The company's day, by which the hub locks, starts and ends things: the same for every reader. */
      companyToday: companyDay(new Date(now)),
      number: (value: number, digits?: number) => formatNumber(value, locale, digits),
      percent: (ratio: number, digits?: number) => formatPercent(ratio, locale, digits),
      points: (difference: number, digits?: number) => formatPoints(difference, locale, digits),
      day: (day: Day) => formatDay(day, locale, today),
      dayWithWeekday: (day: Day) => formatDayWithWeekday(day, locale, today),
      period: (from: Day, to: Day | null) => formatPeriod(from, to, locale, today),
      ago: (instant: string) => formatAgo(instant, vantage),
      waiting: (since: string) => formatWaiting(since, vantage),
      time: (instant: string) => formatTime(instant, vantage),
      dayOf: (instant: string) => formatDay(dayOf(new Date(instant), timeZone), locale, today),
    };
  }, [locale, timeZone, now]);
}
