/** POST /ingest/metric-points: CSV or NDJSON of any length, with an API token. It has rules of its own, so it stands beside GraphQL. */
import { Readable } from 'node:stream';
import type { ApiTokenRow, Database } from '@groundcrew/db';
import { LoadState, TokenScope } from '@groundcrew/shared';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { apiTokenOf } from '../identity/api-token.service';
import { answerOf } from './ingest.answer';
import {
  GoneError,
  IngestBody,
  type MinimumRate,
  NotGzipError,
  StalledError,
  StoppingError,
  TooSlowError,
} from './ingest.body';
import { IngestRefusal, invalid, readIngestOptions } from './ingest.request';
import { ingestPoints } from './ingest.service';
import { LoadLostError } from './load-lost';

export interface IngestParts {
  db: Database;
  now: () => Date;
  wake: () => void;
  isStopping: () => boolean;
  /** Streams at once; more are asked to come again. */
  atOnce?: number;
  /** How long a sender may send nothing, in milliseconds. */
  stallMs?: number;
  /** What a sender must send at least, after the first such stretch of time. */
  minimumRate?: MinimumRate;
  /** How often a load says that it lives, and its token is looked at again, in milliseconds. */
  beatMs?: number;
}

const AT_ONCE = 4;
/** Of these, what one token may have: another system must not wait until the first has sent everything. */
const AT_ONCE_A_TOKEN = 2;
const STALL_MS = 60_000;
const MINIMUM_RATE: MinimumRate = { bytes: 64 * 1024, eachMs: 60_000 };
/** How long what is left of a refused body is read and thrown away. */
const DRAIN_MS = 5_000;
const RETRY_AFTER = 5;

export function addIngest(http: FastifyInstance, parts: IngestParts): void {
  /** Of each stream that runs, whose it is. */
  const running: number[] = [];
  const { atOnce = AT_ONCE, stallMs = STALL_MS, minimumRate = MINIMUM_RATE } = parts;
  // A scope of its own: here every body is left to be read as it comes, whatever its type and its length.
  http.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
    scope.setErrorHandler((error, request, reply) => {
      const refusal = refusalOf(error);
      if (!refusal) throw error;
      return refuse(request, reply, refusal);
    });
    scope.post('/ingest/metric-points', async (request, reply) => {
      if (parts.isStopping()) throw new StoppingError();
      const token = await tokenOf(parts, request);
      const options = readIngestOptions(request.headers, request.query as Record<string, unknown>);
      if (running.length >= atOnce)
        throw new IngestRefusal(429, 'RATE_LIMITED', `${atOnce} streams are running.`, RETRY_AFTER);
      const own = running.filter((id) => id === token.id).length;
      if (own >= AT_ONCE_A_TOKEN)
        throw new IngestRefusal(429, 'RATE_LIMITED', `This token has ${own} streams running.`, RETRY_AFTER);
      const { isGzip, charset, badRows, format, metric } = options;
      const salt = JSON.stringify([badRows, format, charset, metric]);
      const { isStopping } = parts;
      const body = new IngestBody(request.raw, { isGzip, charset, salt, stallMs, minimumRate, isStopping });
      running.push(token.id);
      try {
        const whyEnd = () => refusalOfToken(parts, request);
        const around = { ...parts, requestId: String(request.id).slice(0, 64), whyEnd };
        const { load, isReplayed } = await ingestPoints(around, token, options, body);
        letGo(request);
        return reply
          .code(load.state === LoadState.LOADED ? 200 : 422)
          .type('application/json; charset=utf-8')
          .send(Readable.from(answerOf(parts.db, load, isReplayed)));
      } finally {
        running.splice(running.indexOf(token.id), 1);
      }
    });
  });
}

/** @throws IngestRefusal 401 without a living token, 403 when it may not do this */
async function tokenOf(parts: IngestParts, request: FastifyRequest): Promise<ApiTokenRow> {
  const secret = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  const token = secret ? await apiTokenOf(parts.db, secret, parts.now()) : null;
  if (!token)
    throw new IngestRefusal(
      401,
      'UNAUTHENTICATED',
      'Expected Authorization: Bearer with an API token that works.',
    );
  if (!token.scopes.includes(TokenScope.METRICS_WRITE))
    throw new IngestRefusal(403, 'FORBIDDEN', 'This token may not send points.');
  return token;
}

/** Why the token may not send any more; null while it may. */
async function refusalOfToken(parts: IngestParts, request: FastifyRequest): Promise<IngestRefusal | null> {
  try {
    await tokenOf(parts, request);
    return null;
  } catch (error) {
    if (error instanceof IngestRefusal) return error;
    throw error;
  }
}

function refusalOf(error: unknown): IngestRefusal | null {
  if (error instanceof IngestRefusal) return error;
  if (error instanceof NotGzipError) return invalid('The body is not gzip, or it was cut short.');
  if (error instanceof StalledError)
    return new IngestRefusal(408, 'TIMEOUT', 'Nothing came for too long; nothing was loaded.');
  if (error instanceof TooSlowError)
    return new IngestRefusal(408, 'TIMEOUT', 'Too little came for too long; nothing was loaded.');
  if (error instanceof GoneError)
    return new IngestRefusal(400, 'INVALID_INPUT', 'The body broke off; nothing was loaded.');
  if (error instanceof StoppingError)
    return new IngestRefusal(503, 'STOPPING', 'The hub is stopping; nothing was loaded.', RETRY_AFTER);
  if (error instanceof LoadLostError) return new IngestRefusal(503, 'STOPPING', error.message, RETRY_AFTER);
  return null;
}

function refuse(request: FastifyRequest, reply: FastifyReply, refusal: IngestRefusal): FastifyReply {
  const { status, code, message, retryAfter } = refusal;
  letGo(request);
  if (retryAfter) reply.header('retry-after', String(retryAfter));
  if (status === 401) reply.header('www-authenticate', 'Bearer');
  return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
}

/**
 * Answers before the whole body was read: what still comes is thrown away for a while, because a sender whose socket is closed while it
 * writes does not hear the answer.
 */
function letGo({ raw }: FastifyRequest): void {
  if (raw.complete && raw.readableLength === 0) return;
  raw.unpipe();
  // Whoever still reads it would keep it from flowing.
  raw.removeAllListeners('readable');
  raw.on('error', () => undefined);
  raw.resume();
  setTimeout(() => {
    if (!raw.complete) raw.destroy();
  }, DRAIN_MS).unref();
}
