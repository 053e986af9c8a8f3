import { daysBetween } from '@groundcrew/shared';

/** How near the day is by which something is due. */
export type Due = { kind: 'over'; days: number } | { kind: 'today' | 'tomorrow' | 'later' };

export function dueOf(dueOn: string, today: string): Due {
  const left = daysBetween(today, dueOn);
  if (left < 0) return { kind: 'over', days: -left };
  if (left === 0) return { kind: 'today' };
  return { kind: left === 1 ? 'tomorrow' : 'later' };
}
