import { Agent, fetch } from 'undici';
import { hashOf, trustedBody } from '~/api/ask.server';
import { clientHeaders } from '~/api/client-headers.server';
import {
  DecisionRequestedDocument,
  NotificationAddedDocument,
  RecognitionPostedDocument,
} from '~/gql/graphql';
import { settings } from '~/server/settings.server';
import { readSessionToken } from '~/session/session-cookie.server';
import { mergeEventStreams } from './merge-streams';

// a stream is silent for as long as nothing happens
const agent = new Agent({ bodyTimeout: 0, headersTimeout: 15_000, connections: null });

const HEADERS = {
  'Content-Type': 'text/event-stream',
  'Cache-Control': 'no-store',
  'X-Accel-Buffering': 'no',
};

/**
 * The API's event streams (decisions, notifications, posts), passed on as one as they come: a browser holds few connections.
 * 204 tells the browser's EventSource to stop for good (nobody is signed in); any other answer of the API ends the
 * stream, and the page tries again later.
 */
export async function openLiveStream(request: Request): Promise<Response> {
  if (readSessionToken(request) === null) return new Response(null, { status: 204 });
  const stopped = new AbortController();
  request.signal.addEventListener('abort', () => stopped.abort(), { once: true });
  const hashes = [
    hashOf(DecisionRequestedDocument),
    hashOf(NotificationAddedDocument),
    hashOf(RecognitionPostedDocument),
  ];
  try {
    const streams = await Promise.all(hashes.map((hash) => open(request, hash, stopped.signal)));
    const bodies = streams.filter(
      (stream): stream is ReadableStream<Uint8Array> => typeof stream !== 'number',
    );
    if (bodies.length === streams.length)
      return new Response(mergeEventStreams(bodies), { headers: HEADERS });
    stopped.abort();
    return new Response(null, { status: streams.includes(401) ? 204 : 503 });
  } catch {
    stopped.abort();
    return new Response(null, { status: 503 });
  }
}

/** One stream of the API, or the status with which it did not open. */
async function open(
  request: Request,
  hash: string,
  signal: AbortSignal,
): Promise<ReadableStream<Uint8Array> | number> {
  const upstream = await fetch(`${settings.apiUrl}/graphql/stream`, {
    method: 'POST',
    dispatcher: agent,
    signal,
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      ...clientHeaders(request),
    },
    body: trustedBody(hash),
  });
  const streams = upstream.headers.get('content-type')?.startsWith('text/event-stream');
  if (!upstream.ok || !streams || !upstream.body) return upstream.status === 401 ? 401 : 503;
  return upstream.body as unknown as ReadableStream<Uint8Array>;
}
