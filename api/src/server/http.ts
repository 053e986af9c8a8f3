/** The API's door: GraphQL over POST and GET, subscriptions over SSE, health, readiness and figures. */

import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { type Database, isMigrated } from '@groundcrew/db';
import { AppError, ErrorCode, type Locale } from '@groundcrew/shared';
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { Config } from '../core/config';
import type { Hooks } from '../core/hooks';
import type { LiveFeed } from '../core/live-feed';
import { RequestContext } from '../core/request-context';
import { actorOfToken } from '../identity/session';
import { addIngest, type IngestParts } from '../metric/ingest.route';
import { clientAddress } from './client-address';
import { type ErrorFormatter, expected } from './format-error';
import type { Metrics } from './metrics';
import { refuseNesting } from './query-limits';
import { addStream } from './stream';
import { loadTrustedDocuments, resolveTrusted } from './trusted-documents';

/** Bytes of a request: an import of 10 million characters fits. */
const BODY_LIMIT = 32 * 1024 * 1024;

export interface HttpParts {
  config: Config;
  db: Database;
  hooks: Hooks;
  live: LiveFeed;
  log: Logger;
  metrics: () => Metrics;
  formatError: ErrorFormatter;
  now: () => Date;
  /** Bounds of streamed loads, where tests want others. */
  ingest?: Pick<IngestParts, 'atOnce' | 'stallMs' | 'beatMs' | 'minimumRate'>;
  /** Whether it is about to close: not ready any more, for whoever spreads requests. */
  isStopping: boolean;
}

/** A Fastify instance with logs and request ids, routes still to come. */
export function createHttp(log: Logger): FastifyInstance {
  return Fastify({
    loggerInstance: log,
    bodyLimit: BODY_LIMIT,
    requestIdHeader: 'x-request-id',
    genReqId: () => crypto.randomUUID(),
    forceCloseConnections: 'idle',
  }) as unknown as FastifyInstance;
}

/** What one request carries. */
export async function contextOf(parts: HttpParts, request: FastifyRequest): Promise<RequestContext> {
  const now = parts.now();
  const token = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1];
  const userAgent = request.headers['x-forwarded-user-agent'] ?? request.headers['user-agent'] ?? null;
  return new RequestContext({
    db: parts.db,
    hooks: parts.hooks,
    live: parts.live,
    now,
    actor: token ? await actorOfToken(parts.db, token, now) : null,
    requestId: String(request.id).slice(0, 64),
    clientAddress: clientAddress(request.headers, request.ip, parts.config.sessionSecret),
    userAgent: Array.isArray(userAgent) ? (userAgent[0] ?? null) : userAgent,
    locale: localeOf(request.headers['accept-language']),
    settings: parts.config,
  });
}

function localeOf(header: string | undefined): Locale {
  const first = /^\s*([a-z]{2})/i.exec(header ?? '')?.[1]?.toLowerCase();
  return first === 'en' ? 'en' : 'ko';
}

/** Adds every route. Apollo must be started. */
export function addRoutes(
  http: FastifyInstance,
  apollo: ApolloServer<RequestContext>,
  parts: HttpParts,
): void {
  const documents = loadTrustedDocuments();
  http.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    const status = error.statusCode ?? 500;
    if (error instanceof AppError)
      return reply.code(error.code === ErrorCode.TOO_COMPLEX ? 400 : 200).send({ errors: [expected(error)] });
    if (status < 500)
      return reply
        .code(status)
        .send({ errors: [{ message: error.message, extensions: { code: 'INVALID_INPUT' } }] });
    parts.metrics().failures.inc({ place: 'http' });
    request.log.error({ err: error }, 'request failed');
    return reply.code(500).send({
      errors: [
        { message: 'Something did not work here.', extensions: { code: 'INTERNAL', ref: request.id } },
      ],
    });
  });
  // A connection that is kept open would hold up the stop.
  http.addHook('onSend', (_request, reply, payload, done) => {
    if (parts.isStopping) reply.header('connection', 'close');
    done(null, payload);
  });
  http.route<{ Reply: string }>({
    method: ['GET', 'POST', 'OPTIONS'],
    url: '/graphql',
    preHandler: async (request) => {
      request.body = resolveTrusted(request.body, documents);
      const { query } = (request.body ?? request.query ?? {}) as { query?: unknown };
      refuseNesting(query);
    },
    handler: fastifyApolloHandler(apollo, { context: (request) => contextOf(parts, request) }),
  });
  addStream(http, {
    contextOf: (request) => contextOf(parts, request),
    format: parts.formatError,
    resolve: (body) => resolveTrusted(body, documents),
    onBroken(request, error) {
      parts.metrics().failures.inc({ place: 'stream' });
      request.log.error({ err: error }, 'stream broke off');
    },
  });
  addIngest(http, {
    ...parts.ingest,
    db: parts.db,
    now: parts.now,
    wake: () => parts.live.wake(),
    isStopping: () => parts.isStopping,
  });
  http.get('/healthz', { logLevel: 'silent' }, async () => ({ status: 'ok' }));
  http.get('/readyz', { logLevel: 'silent' }, async (_request, reply) => {
    const isReady =
      !parts.isStopping &&
      (await parts.db.ping().then(
        () => isMigrated(parts.db),
        () => false,
      ));
    return reply.code(isReady ? 200 : 503).send({ status: isReady ? 'ready' : 'not ready' });
  });
  http.get('/metrics', { logLevel: 'silent' }, async (_request, reply) => {
    const { registry } = parts.metrics();
    return reply.type(registry.contentType).send(await registry.metrics());
  });
}
