/** Advice that this reader has set aside, kept in this browser: ids of KPIs, the last twenty. */
import { readCookie } from '../session/cookie';

export const ADVICE_COOKIE = 'groundcrew-advice';
const MOST = 20;

function read(cookies: string | null): string[] {
  return (readCookie(cookies, ADVICE_COOKIE) ?? '').split('.').filter(Boolean);
}

/** Whether the reader has set the advice about this KPI aside. */
export function readSetAside(cookies: string | null, kpiId: string): boolean {
  return read(cookies).includes(kpiId);
}

/** The cookie's value with this KPI's advice set aside, or shown again. */
export function setAsideValue(cookies: string | null, kpiId: string, aside: boolean): string {
  const others = read(cookies).filter((id) => id !== kpiId);
  return (aside ? [...others, kpiId] : others).slice(-MOST).join('.');
}
