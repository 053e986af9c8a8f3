import { NotificationRepository, type NotificationRow } from '@groundcrew/db';
import { invalid, type readNotificationsInput, UNREAD_SHOWN } from '@groundcrew/shared';
import type { z } from 'zod';
import { authorise } from '../core/allow';
import { type Connection, pageLimit, toConnection } from '../core/connection';
import { decodeCursor, encodeCursor, keyOf } from '../core/global-id';
import type { RequestContext } from '../core/request-context';

/** A page of the viewer's inbox, newest first. */
export async function listNotifications(
  context: RequestContext,
  first: number,
  after: string | null | undefined,
  unreadOnly: boolean,
): Promise<Connection<NotificationRow>> {
  authorise(context, 'notification.own');
  const found = await new NotificationRepository(context.manager).page({
    memberId: context.signedIn.memberId,
    limit: pageLimit(first),
    before: after ? Number(decodeCursor(after, ['number'])[0]) : undefined,
    unreadOnly,
  });
  return toConnection(found, first, after, (row) => encodeCursor([row.id]));
}

/** How many the viewer has not read; counted to 100. */
export function unreadNotifications(context: RequestContext): Promise<number> {
  return new NotificationRepository(context.manager).unreadCount(context.signedIn.memberId, UNREAD_SHOWN);
}

/**
 * Marks some, or all, of the viewer's own as read. Reading twice changes nothing.
 * @throws AppError INVALID_INPUT when neither ids nor all is given
 */
export async function readNotifications(
  context: RequestContext,
  input: z.output<typeof readNotificationsInput>,
): Promise<void> {
  authorise(context, 'notification.own');
  const { memberId } = context.signedIn;
  if (!input.all && !input.ids) throw invalid(['input', 'ids'], 'required', 'Say which were read, or all.');
  const ids = input.all
    ? null
    : (input.ids ?? []).map((id, at) => keyOf('Notification', id, ['input', 'ids', at]));
  await context.change(async (unit) => {
    const count = await new NotificationRepository(unit.manager).read(memberId, ids, unit.now);
    if (count === 0) unit.unchanged();
    else {
      unit.record({
        action: 'notification.read',
        subjectType: 'Member',
        subjectId: memberId,
        detail: { count },
      });
    }
  });
}
