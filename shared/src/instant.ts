/** Instants as people and their tools write them. */
import { COMPANY_TIME_ZONE, isDay } from './day';

const TIME = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2}(?:\.\d{1,3})?)?\s?(Z|[+-]\d{2}:\d{2})?)?$/;
const clocks = new Map<string, Intl.DateTimeFormat>();

/** An ISO 8601 time; one without a zone is a clock's in `timeZone`. Null when it is none. */
export function instantOf(text: string, timeZone: string): Date | null {
  const match = TIME.exec(text);
  if (!match || !isDay(match[1] ?? '')) return null;
  const [, day, minutes = '00:00', seconds = ':00', zone] = match;
  const parsed = Date.parse(`${day}T${minutes}${seconds}${zone ?? 'Z'}`);
  if (Number.isNaN(parsed)) return null;
  if (zone) return new Date(parsed);
  // The zone's distance from UTC at about that time; once more, in case a clock change lies between.
  let at = parsed - offsetAt(parsed, timeZone);
  at = parsed - offsetAt(at, timeZone);
  return new Date(at);
}

/** The first instant of a company's day. */
export function companyMidnight(day: string): Date {
  const at = instantOf(day, COMPANY_TIME_ZONE);
  if (!at) throw new Error(`${day} is no day.`);
  return at;
}

/** Milliseconds that the zone's clocks are ahead of UTC. */
function offsetAt(instant: number, timeZone: string): number {
  let clock = clocks.get(timeZone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
    clocks.set(timeZone, clock);
  }
  const whole = instant - (((instant % 1000) + 1000) % 1000);
  return Date.parse(`${clock.format(whole).replace(' ', 'T')}Z`) - whole;
}
