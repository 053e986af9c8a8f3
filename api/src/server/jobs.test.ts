import type { Database } from '@groundcrew/db';
import type { OutboxWorker } from '../core/outbox-worker';
import { startJobs } from './jobs';

/** A database that answers nothing any more. */
const away = new Proxy({} as Database, {
  get: () => {
    throw new Error('The database is away.');
  },
});

describe('what a hub does by itself', () => {
  const failed: string[] = [];
  const begin = () =>
    startJobs(
      { db: away, now: () => new Date(), worker: {} as OutboxWorker, detectors: [] },
      (place) => () => {
        failed.push(place);
      },
    );

  beforeEach(() => {
    jest.useFakeTimers();
    failed.length = 0;
  });
  afterEach(() => jest.useRealTimers());

  it('is counted at its place whenever it fails', async () => {
    const jobs = begin();
    await jest.advanceTimersByTimeAsync(3_600_000);
    expect([...new Set(failed)].sort()).toEqual([
      'detection',
      'load-sweeper',
      'signal-sweep',
      'sweeper',
      'trial-reminder',
    ]);
    await jobs.stop();
    failed.length = 0;
    await jest.advanceTimersByTimeAsync(7_200_000);
    expect(failed).toEqual([]);
  });
});
