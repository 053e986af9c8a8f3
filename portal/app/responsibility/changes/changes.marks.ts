/** Which works to mark while the map is compared with another day. */
import type { MapChanges } from '../map.model';

export type ChangeMark = 'added' | 'changed';

/** Marks by responsibility id; what has ended is not on the map and has no mark. */
export function changeMarks(changes: MapChanges | null): ReadonlyMap<string, ChangeMark> {
  const marks = new Map<string, ChangeMark>();
  for (const change of changes?.changed ?? []) marks.set(change.responsibilityId, 'changed');
  for (const change of changes?.added ?? []) marks.set(change.responsibilityId, 'added');
  return marks;
}
