/**
 * The inbox by day: each day of the reader's own time zone is a group, the newest first. Notifications come in the order in which they
 * were delivered; one that was delivered late stands with its own day.
 */
import { dayOf } from '@groundcrew/shared';

export function inboxDays<Item extends { at: string }>(
  items: readonly Item[],
  timeZone: string,
): { day: string; items: Item[] }[] {
  const days = new Map<string, Item[]>();
  for (const item of items) {
    const day = dayOf(new Date(item.at), timeZone);
    days.set(day, [...(days.get(day) ?? []), item]);
  }
  return [...days]
    .map(([day, own]) => ({ day, items: own.sort((a, b) => Date.parse(b.at) - Date.parse(a.at)) }))
    .sort((a, b) => b.day.localeCompare(a.day));
}
