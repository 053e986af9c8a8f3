/** Puts the API together: storage, live feed, outbox worker, schema, transport. */
import { setTimeout as pause } from 'node:timers/promises';
import { connect, type Database } from '@groundcrew/db';
import pino, { type Logger } from 'pino';
import type { Config } from '../core/config';
import { LiveFeed } from '../core/live-feed';
import { type OutboxConsumer, OutboxWorker } from '../core/outbox-worker';
import { createApollo } from './apollo';
import { errorFormatter } from './format-error';
import { hooks } from './hooks';
import { addRoutes, createHttp, type HttpParts } from './http';
import { createMetrics } from './metrics';
import { startSweeper } from './sweeper';

export interface RunningApi {
  /** Where it listens, e.g. http://127.0.0.1:4000. */
  url: string;
  db: Database;
  worker: OutboxWorker;
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
  const worker = new OutboxWorker(db, {
    consumers: options.consumers ?? [],
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
    now: options.now ?? (() => new Date()),
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
  worker.start();
  const sweeper = startSweeper(db, worker, (error) => log.error({ err: error }, 'sweeper'));
  const url = await http.listen({ port: config.port, host: config.host });
  return {
    url,
    db,
    worker,
    async stop() {
      parts.isStopping = true;
      sweeper.stop();
      await pause(LAST_REQUESTS_MS);
      await live.stop();
      await apollo.stop();
      await http.close();
      await worker.stop();
      await db.close();
    },
  };
}
