import { AssignmentRepository, type AssignmentRow } from '@groundcrew/db';
import DataLoader from 'dataloader';
import { byForeignKey, byKey } from '../core/loader';
import type { RequestContext } from '../core/request-context';

/** Assignments by key and by gray zone. */
export function assignmentLoaders(context: RequestContext) {
  const assignments = new AssignmentRepository(context.gathered);
  const byId = byKey<AssignmentRow>((ids) => assignments.byIds(ids));
  return {
    byId,
    /** Newest first. */
    ofZone: byForeignKey<AssignmentRow>(
      (ids) => assignments.ofZones(ids),
      (row) => row.zoneId,
      byId,
    ),
    /** The open one of a gray zone; null when there is none. */
    openByZone: new DataLoader<number, AssignmentRow | null>(async (zoneIds) => {
      const found = new Map((await assignments.openOfZones(zoneIds)).map((row) => [row.zoneId, row]));
      for (const row of found.values()) byId.prime(row.id, row);
      return zoneIds.map((id) => found.get(id) ?? null);
    }),
  };
}
