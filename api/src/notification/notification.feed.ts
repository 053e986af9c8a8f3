/** Tells a signed-in browser of what comes into its member's inbox, as it comes. */
import { Repeater } from '@graphql-yoga/subscription';
import { IdentityRepository, NotificationRepository, type NotificationRow } from '@groundcrew/db';
import type { RequestContext } from '../core/request-context';

/** The outbox topic of a new notification. */
export const ADDED = 'notification.added';

/** The viewer's notifications from now on, for as long as the session lives. */
export function addedNotifications(context: RequestContext): AsyncIterable<NotificationRow> {
  const { memberId, sessionId } = context.signedIn;
  const { live } = context.parts;
  // A repeater of its own, because a generator that waits for the next event cannot be stopped before it comes.
  return new Repeater<NotificationRow>(async (push, stop) => {
    const events = live.events(new Set([ADDED]));
    void stop.then(() => events.return());
    for await (const event of events) {
      if (Number(event.payload.memberId) !== memberId) continue;
      const manager = context.db.fresh;
      const sessions = await new IdentityRepository(manager).sessionsOf(memberId, event.at);
      if (!sessions.some((session) => session.id === sessionId)) break;
      const [row] = await new NotificationRepository(manager).byIds([event.subjectId]);
      if (row?.memberId !== memberId) continue;
      context.forget();
      await push(row);
    }
    stop();
  });
}
