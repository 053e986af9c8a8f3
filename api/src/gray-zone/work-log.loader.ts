import { MilestoneRepository, type MilestoneRow, WorkLogRepository, type WorkLogRow } from '@groundcrew/db';
import DataLoader from 'dataloader';
import { byForeignKey, byKey, newestOf } from '../core/loader';
import type { RequestContext } from '../core/request-context';

/** Entries by key, of a gray zone and of a member; deliveries and milestones of a gray zone. */
export function workLogLoaders(context: RequestContext) {
  const { gathered: manager } = context;
  const log = new WorkLogRepository(manager);
  const milestones = new MilestoneRepository(manager);
  const milestone = byKey<MilestoneRow>((ids) => milestones.byIds(ids));
  return {
    entry: byKey<WorkLogRow>((ids) => log.byIds(ids)),
    /** Newest first. */
    zone_id: newestOf<WorkLogRow>(
      (ids, limit) => log.newestOf('zone_id', ids, limit),
      (row) => row.zoneId,
    ),
    member_id: newestOf<WorkLogRow>(
      (ids, limit) => log.newestOf('member_id', ids, limit),
      (row) => row.memberId,
    ),
    deliveries: new DataLoader<number, number>(async (zoneIds) => {
      const found = new Map(
        (await log.deliveries(zoneIds)).map(({ zoneId, deliveries }) => [zoneId, deliveries]),
      );
      return zoneIds.map((id) => found.get(id) ?? 0);
    }),
    milestone,
    /** By the day by which. */
    milestones: byForeignKey<MilestoneRow>(
      (ids) => milestones.ofZones(ids),
      (row) => row.zoneId,
      milestone,
    ),
  };
}
