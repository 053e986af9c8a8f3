/** Words under a time axis: as many as fit, at the starts of days, weeks, months, quarters or years. */
import type { PortalLocale } from '~/session/preferences';

export interface XLabel {
  x: number;
  text: string;
}

type Step = { name: string; starts: (day: string) => boolean; isYear?: boolean; isDay?: boolean };

const month = (day: string) => Number(day.slice(5, 7));
const year = (day: string) => Number(day.slice(0, 4));
const months = (every: number): Step => ({
  name: `${every} months`,
  starts: (day) => (month(day) - 1) % every === 0,
});
const years = (every: number): Step => ({
  name: `${every} years`,
  starts: (day) => month(day) === 1 && year(day) % every === 0,
  isYear: true,
});
const STEPS: Step[] = [months(1), months(3), months(6), years(1), years(2), years(5), years(10)];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
// a few days or weeks are named one by one; beyond that by their months
const NAMED_ONE_BY_ONE = 45;

/**
 * Labels for periods that begin on `starts` and stand at `x(index)`, at least `gap` apart. A month is named at the first
 * period that begins in it; January says the year where the axis shows more than one.
 */
export function xLabels(
  starts: readonly string[],
  x: (index: number) => number,
  options: { gap: number; locale: PortalLocale; isDaily: boolean },
): XLabel[] {
  const { gap, locale, isDaily } = options;
  if (starts.length === 0) return [];
  const days = dayLabels(starts, x, options);
  if (days) return days;
  const firsts = starts.flatMap((day, index) =>
    index === 0 || starts[index - 1]?.slice(0, 7) !== day.slice(0, 7) ? [index] : [],
  );
  // the axis may begin in the middle of a month: that month is named only where it begins here
  const begins = firsts.filter(
    (index) => index > 0 || Number((starts[0] ?? '').slice(8)) <= (isDaily ? 1 : 7),
  );
  const several = new Set(starts.map((day) => day.slice(0, 4))).size > 1;
  for (const step of STEPS) {
    const chosen = begins.filter((index) => step.starts(starts[index] ?? ''));
    const fits = chosen.every((index, at) => at === 0 || x(index) - x(chosen[at - 1] ?? 0) >= gap);
    if (!fits) continue;
    if (chosen.length === 0) break;
    return chosen.map((index) => ({
      x: x(index),
      text: monthText(starts[index] ?? '', locale, several, step.isYear),
    }));
  }
  const first = begins[0] ?? 0;
  return [{ x: x(first), text: monthText(starts[first] ?? '', locale, several, false) }];
}

function dayLabels(
  starts: readonly string[],
  x: (index: number) => number,
  { gap, locale, isDaily }: { gap: number; locale: PortalLocale; isDaily: boolean },
): XLabel[] | null {
  const months = new Set(starts.map((day) => day.slice(0, 7))).size;
  const few = isDaily ? starts.length <= NAMED_ONE_BY_ONE : starts.length <= 8 && months < starts.length;
  if (!few) return null;
  const step = starts.length > 1 ? x(1) - x(0) : gap;
  const every =
    isDaily && step * 7 >= gap * 1.3 && step < gap * 1.3 ? 7 : Math.max(1, Math.ceil((gap * 1.3) / step));
  return starts.flatMap((day, index) =>
    index % every === 0 ? [{ x: x(index), text: dayText(day, locale) }] : [],
  );
}

function dayText(day: string, locale: PortalLocale): string {
  return locale === 'ko'
    ? `${month(day)}월\u00a0${Number(day.slice(8))}일`
    : `${Number(day.slice(8))}\u00a0${MONTHS[month(day) - 1]}`;
}

function monthText(day: string, locale: PortalLocale, several: boolean, isYear?: boolean): string {
  if (isYear || (several && month(day) === 1)) return locale === 'ko' ? `${year(day)}년` : String(year(day));
  return locale === 'ko' ? `${month(day)}월` : (MONTHS[month(day) - 1] ?? '');
}
