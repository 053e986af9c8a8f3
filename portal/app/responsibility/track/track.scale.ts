/** The date track: days from the map's first day to today, with a tick on each day on which something changed. */
import { addDays, daysBetween } from '@groundcrew/shared';

export interface TrackScale {
  first: string;
  last: string;
  /** Days from first to last; at least 1, so that a map of one day has a track too. */
  length: number;
  /** Change days within the track, each once, in order, with their place from 0 to 1. */
  ticks: { day: string; at: number }[];
}

/** The scale of a track; days outside of it are left out. */
export function trackScale(first: string, last: string, changeDays: readonly string[]): TrackScale {
  const start = first < last ? first : addDays(last, -1);
  const length = Math.max(daysBetween(start, last), 1);
  const ticks = [...new Set(changeDays)]
    .filter((day) => day >= start && day <= last)
    .sort()
    .map((day) => ({ day, at: daysBetween(start, day) / length }));
  return { first: start, last, length, ticks };
}

/** The day at a number of days from the start, kept within the track. */
export function dayAt(scale: TrackScale, offset: number): string {
  return addDays(scale.first, Math.min(Math.max(Math.round(offset), 0), scale.length));
}

/** A day's number of days from the start, kept within the track. */
export function offsetOf(scale: TrackScale, day: string): number {
  return Math.min(Math.max(daysBetween(scale.first, day), 0), scale.length);
}

/** The change day before or after a day, or null when there is none. */
export function nextChange(scale: TrackScale, day: string, step: -1 | 1): string | null {
  const days = scale.ticks.map((tick) => tick.day);
  if (step === 1) return days.find((each) => each > day) ?? null;
  return days.filter((each) => each < day).at(-1) ?? null;
}
