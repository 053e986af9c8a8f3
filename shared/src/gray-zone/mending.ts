/**
 * What mends a gap of the map (domain.md, "gray-zone": adopting closes the gap): taking the work that has the gap, or a part of it. New or
 * other work would leave it open.
 */
import { GrayZoneSource } from '../finding';
import { MapEffect } from './trial';

/** Sources that are gaps of the map itself. */
const gapSources: readonly GrayZoneSource[] = [
  GrayZoneSource.UNOWNED,
  GrayZoneSource.DOUBLY_OWNED,
  GrayZoneSource.HAND_OFF,
];

/** Whether a source is a gap of the map. */
export function isGapSource(source: GrayZoneSource): boolean {
  return gapSources.includes(source);
}

/** A side of a hand-off on a day. */
export interface HandOffSide {
  id: number;
  /** It has not ended. */
  exists: boolean;
  hasOwner: boolean;
}

/**
 * The sides of a hand-off of which taking one mends it: those that are there and miss an owner; both where none does any more. Empty
 * where only what has ended is missing: nobody can take that.
 */
export function mendingSides(sides: readonly HandOffSide[]): number[] {
  const missing = sides.filter(({ exists, hasOwner }) => !exists || !hasOwner);
  const taken = missing.length ? missing : sides;
  return [...new Set(taken.filter(({ exists }) => exists).map(({ id }) => id))];
}

/**
 * The field that would leave the gap open; null when it closes, or when there is none.
 * @param mending the work that has the gap; null for a gray zone that is no gap of the map
 */
export function leavesGap(
  { mapEffect, responsibilityId }: { mapEffect: MapEffect; responsibilityId: number | null },
  mending: readonly number[] | null,
): 'mapEffect' | 'responsibilityId' | null {
  if (mending === null) return null;
  if (mapEffect === MapEffect.NEW) return 'mapEffect';
  return responsibilityId !== null && mending.includes(responsibilityId) ? null : 'responsibilityId';
}
