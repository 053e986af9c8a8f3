/** What the hub does now and then by itself. Any number of processes may do each at once; one process does none twice at once. */
import type { Database } from '@groundcrew/db';
import type { GrayZoneDetector } from '../core/hooks';
import type { OutboxWorker } from '../core/outbox-worker';
import { type Pace, type Repeating, repeat } from '../core/repeating';
import { detectGrayZones } from '../gray-zone/detection.service';
import { remindOfTrials } from '../gray-zone/trial-reminder';
import { sweepSignals } from '../kpi/signal-sweep';
import { sweepLoads } from '../metric/load-drop';
import { sweep } from './sweep';

export interface JobParts {
  db: Database;
  now: () => Date;
  worker: OutboxWorker;
  detectors: readonly GrayZoneDetector[];
}

interface Job extends Pace {
  /** The place that its failures are counted and logged under. */
  place: string;
  work(parts: JobParts, onError: (error: unknown) => void): Promise<unknown>;
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

const jobs: readonly Job[] = [
  // What nobody waits for any more is cleared away.
  { place: 'sweeper', firstMs: HOUR, everyMs: HOUR, work: ({ db, now, worker }) => sweep(db, worker, now()) },
  {
    place: 'load-sweeper',
    firstMs: 0,
    everyMs: 30 * SECOND,
    work: ({ db, now }) => sweepLoads(db, now()),
  },
  // What is due is noticed though nobody did anything.
  { place: 'signal-sweep', firstMs: 5 * SECOND, everyMs: 5 * MINUTE, work: sweepSignals },
  { place: 'trial-reminder', firstMs: 6 * SECOND, everyMs: HOUR, work: remindOfTrials },
  { place: 'detection', firstMs: 5 * SECOND, everyMs: HOUR, work: detectGrayZones },
];

/** Begins them all. */
export function startJobs(parts: JobParts, failedIn: (place: string) => (error: unknown) => void): Repeating {
  const started = jobs.map(({ place, work, ...pace }) => {
    const failed = failedIn(place);
    return repeat(() => work(parts, failed), pace, failed);
  });
  return {
    async stop() {
      await Promise.all(started.map((job) => job.stop()));
    },
  };
}
