import { NotificationRepository, type NotificationRow } from '@groundcrew/db';
import { byKey } from '../core/loader';
import type { RequestContext } from '../core/request-context';

/** Notifications by key; another member's are not there. */
export function notificationLoaders(context: RequestContext) {
  return {
    byId: byKey<NotificationRow>(async (ids) => {
      const found = await new NotificationRepository(context.manager).byIds(ids);
      return found.filter((row) => row.memberId === context.actor?.memberId);
    }),
  };
}
