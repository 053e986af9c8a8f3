/** Puts the API together: storage, live feed, outbox worker, schema, transport. */
import { setTimeout as pause } from 'node:timers/promises';
import { connect, type Database } from '@groundcrew/db';
import pino, { type Logger } from 'pino';
import type { Config } from '../core/config';
import { LiveFeed } from '../core/live-feed';
import { type OutboxConsumer, OutboxWorker } from '../core/outbox-worker';
import { DeliveryWorker } from '../integration/delivery-worker';
import { sealWith } from '../integration/sealed';
import { webhookConsumer } from '../integration/webhook.consumer';
import { signalConsumer } from '../kpi/signal.consumer';
import { inboxConsumer } from '../notification/notification.consumer';
import { adoptionConsumer } from '../recognition/recognition.consumer';
import { createApollo } from './apollo';
import { errorFormatter } from './format-error';
import { hooks } from './hooks';
import { addRoutes, createHttp, type HttpParts } from './http';
import { startJobs } from './jobs';
import { createMetrics } from './metrics';

export interface RunningApi {
  /** Where it listens, e.g. http://127.0.0.1:4000. */
  url: string;
  db: Database;
  worker: OutboxWorker;
  deliveries: DeliveryWorker;
  /** Finishes what is under way, then closes everything. */
  stop(): Promise<void>;
}

/** How long new requests are still taken after a stop was asked for: what is in the sockets already is read and answered. */
const LAST_REQUESTS_MS = 200;

export interface StartOptions {
  now?: () => Date;
  consumers?: readonly OutboxConsumer[];
  /** Already connected storage, e.g. with a logger that counts statements. */
  db?: Database;
  /**
   * Whether the hub does by itself what is due: tells of what was committed, calls webhooks, looks at rules, for gray zones and at
   * trials, clears away; true when absent. Otherwise whoever started it lets `worker` and `deliveries` do so.
   */
  background?: boolean;
  /** Bounds of streamed loads. */
  ingest?: HttpParts['ingest'];
}

/** Logs as JSON lines; secrets, and the values that people typed into a statement that failed, never reach them. */
export function createLog(level: string): Logger {
  return pino({
    level,
    base: { app: 'api' },
    redact: ['req.headers.authorization', 'req.headers.cookie', 'err.parameters', 'err.driverError'],
  });
}

/**
 * Starts serving. The database must be migrated already.
 * @throws Error when the port is taken or the database does not answer
 */
export async function startApi(config: Config, options: StartOptions = {}): Promise<RunningApi> {
  const log = createLog(config.logLevel);
  const db = options.db ?? (await connect(config.databaseUrl, { replicaUrls: config.replicaUrls }));
  const metrics = createMetrics(db);
  const live = new LiveFeed(db, (error) => {
    metrics.failures.inc({ place: 'live-feed' });
    log.error({ err: error }, 'live feed');
  });
  const now = options.now ?? (() => new Date());
  const failedIn = (place: string) => (error: unknown) => {
    metrics.failures.inc({ place });
    log.error({ err: error }, place);
  };
  const { privateHosts, publicUrl } = config;
  const seal = sealWith(config.sessionSecret);
  const deliveries = new DeliveryWorker(db, { seal, privateHosts, now, onError: failedIn('webhook') });
  const signals = { db, now };
  const worker = new OutboxWorker(db, {
    consumers: [
      signalConsumer(signals),
      inboxConsumer(db),
      adoptionConsumer(db),
      webhookConsumer(db, { publicUrl, onWaiting: () => deliveries.wake() }),
      ...(options.consumers ?? []),
    ],
    now: options.now,
    onDelivered: (event) => metrics.delivered.inc({ topic: event.topic }),
    onError: (error, event) => {
      metrics.failures.inc({ place: 'outbox' });
      log.error({ err: error, event: event?.id, topic: event?.topic }, 'outbox');
    },
  });
  const http = createHttp(log);
  const formatError = errorFormatter((ref, error) => {
    metrics.failures.inc({ place: 'operation' });
    log.error({ ref, err: error }, 'operation failed');
  });
  const parts: HttpParts = {
    config,
    db,
    hooks,
    live,
    log,
    metrics: () => metrics,
    formatError,
    now,
    ingest: options.ingest,
    isStopping: false,
  };
  const apollo = createApollo({
    http,
    metrics,
    introspection: config.introspection,
    formatError,
  });
  await apollo.start();
  addRoutes(http, apollo, parts);
  await live.start();
  const { grayZoneDetectors: detectors } = hooks;
  const actsAlone = options.background !== false;
  const jobs = actsAlone ? startJobs({ db, now, worker, detectors }, failedIn) : null;
  // The workers are stopped later than the jobs: what is still served wants to be told.
  if (actsAlone) {
    worker.start();
    deliveries.start();
  }
  const url = await http.listen({ port: config.port, host: config.host });
  return {
    url,
    db,
    worker,
    deliveries,
    async stop() {
      parts.isStopping = true;
      await jobs?.stop();
      await pause(LAST_REQUESTS_MS);
      await live.stop();
      await apollo.stop();
      await http.close();
      await worker.stop();
      await deliveries.stop();
      await db.close();
    },
  };
}
