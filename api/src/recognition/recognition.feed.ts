/** Tells open walls of new posts, as they come. Posts that were withdrawn are not told. */
import { Repeater } from '@graphql-yoga/subscription';
import { IdentityRepository } from '@groundcrew/db';
import type { RequestContext } from '../core/request-context';
import { type Post, recognitionLoaders } from './recognition.loader';

/** The outbox topic of a new post. */
export const POSTED = 'recognition.posted';

/** Posts from now on, for as long as the session lives. */
export function postedRecognitions(context: RequestContext): AsyncIterable<Post> {
  const { memberId, sessionId } = context.signedIn;
  const { live } = context.parts;
  // A repeater of its own, because a generator that waits for the next event cannot be stopped before it comes.
  return new Repeater<Post>(async (push, stop) => {
    const events = live.events(new Set([POSTED]));
    void stop.then(() => events.return());
    for await (const event of events) {
      const sessions = await new IdentityRepository(context.db.fresh).sessionsOf(memberId, event.at);
      if (!sessions.some((session) => session.id === sessionId)) break;
      context.forget();
      const post = await context.load(recognitionLoaders).byId.load(event.subjectId);
      if (post) await push(post);
    }
    stop();
  });
}
