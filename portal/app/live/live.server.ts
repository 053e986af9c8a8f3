import { Agent, fetch } from 'undici';
import { hashOf, trustedBody } from '~/api/ask.server';
import { clientHeaders } from '~/api/client-headers.server';
import { DecisionRequestedDocument } from '~/gql/graphql';
import { settings } from '~/server/settings.server';
import { readSessionToken } from '~/session/session-cookie.server';

// a stream is silent for as long as nothing happens
const agent = new Agent({ bodyTimeout: 0, headersTimeout: 15_000, connections: null });

/**
 * The API's event stream, passed on as it comes. 204 tells the browser's EventSource to stop for good
 * (nobody is signed in); any other answer of the API ends the stream, and the page tries again later.
 */
export async function openDecisionStream(request: Request): Promise<Response> {
  if (readSessionToken(request) === null) return new Response(null, { status: 204 });
  try {
    const upstream = await fetch(`${settings.apiUrl}/graphql/stream`, {
      method: 'POST',
      dispatcher: agent,
      signal: request.signal,
      headers: {
        'content-type': 'application/json',
        accept: 'text/event-stream',
        ...clientHeaders(request),
      },
      body: trustedBody(hashOf(DecisionRequestedDocument)),
    });
    const streams = upstream.headers.get('content-type')?.startsWith('text/event-stream');
    if (upstream.status === 401) return new Response(null, { status: 204 });
    if (!upstream.ok || !streams || !upstream.body) return new Response(null, { status: 503 });
    return new Response(upstream.body as unknown as ReadableStream, {
      headers: {
        'Content-Type': 'text/event-stream',
        'Cache-Control': 'no-store',
        'X-Accel-Buffering': 'no',
      },
    });
  } catch {
    return new Response(null, { status: 503 });
  }
}
