/** What was committed is told to every subscriber, whatever another one does. */
import { setImmediate } from 'node:timers/promises';
import { OutboxRepository } from '@groundcrew/db';
import { LiveFeed } from '../../api/src/core/live-feed';
import { dialects, freshDatabase, type TestDatabase } from '../support/databases';
import { TEST_NOW } from '../support/hub';

const TOPIC = 'test.happened';
/** More than a subscriber may leave waiting. */
const MANY = 1_200;

describe.each(dialects)('the live feed on %s', (dialect) => {
  let database: TestDatabase;
  let feed: LiveFeed;
  const errors: unknown[] = [];
  beforeAll(async () => {
    database = await freshDatabase(dialect);
    feed = new LiveFeed(database.db, (error) => errors.push(error));
    await feed.start();
  });
  afterAll(async () => {
    await feed.stop();
    await database.drop();
  });

  const happen = async (count: number) => {
    const context = { actorId: null, now: TEST_NOW, requestId: null };
    const happened = { action: TOPIC, subjectType: 'Test', subjectId: 1 };
    await database.db.transaction((manager) =>
      new OutboxRepository(manager).append(context, Array(count).fill(happened)),
    );
    feed.wake();
  };
  /** Subscribes, and comes back once it has heard of something. */
  const subscribed = async () => {
    const events = feed.events(new Set([TOPIC]));
    let isHere = false;
    void events.next().then(() => {
      isHere = true;
    });
    while (!isHere) {
      await happen(1);
      await setImmediate();
    }
    return events;
  };

  it('goes on for those who listen when one takes nothing, and ends that one alone', async () => {
    const stalled = await subscribed();
    const living = await subscribed();
    const from = await new OutboxRepository(database.db.fresh).lastId();
    let heard = 0;
    let isOver = false;
    void (async () => {
      for await (const { id } of living) if (id > from) heard += 1;
      isOver = true;
    })();
    for (let told = 100; told <= MANY; told += 100) {
      await happen(100);
      while (heard < told) await setImmediate();
    }
    expect([heard, isOver, errors.length]).toEqual([MANY, false, 1]);

    let kept = 0;
    for await (const _ of stalled) kept += 1;
    expect(kept).toBeLessThan(MANY);
  });
});
