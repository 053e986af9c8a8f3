import { Agent, fetch } from 'undici';
import { clientHeaders } from '~/api/client-headers.server';
import { settings } from '~/server/settings.server';
import { readSessionToken } from '~/session/session-cookie.server';

// the stream endpoint speaks graphql-sse, which takes the text of an operation
const SUBSCRIPTION = 'subscription DecisionRequested { decisionRequested { id } }';

// a stream is silent for as long as nothing happens
const agent = new Agent({ bodyTimeout: 0, headersTimeout: 15_000, connections: null });

/**
 * The API's event stream, passed on as it comes. 204 tells the browser's EventSource to stop for good
 * (nobody is signed in); any other answer of the API ends the stream, and the page tries again later.
 */
export async function openDecisionStream(request: Request): Promise<Response> {
  if (readSessionToken(request) === null) return new Response(null, { status: 204 });
  const query = new URLSearchParams({ query: SUBSCRIPTION });
  try {
    const upstream = await fetch(`${settings.apiUrl}/graphql/stream?${query}`, {
      dispatcher: agent,
      signal: request.signal,
      headers: { accept: 'text/event-stream', ...clientHeaders(request) },
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
