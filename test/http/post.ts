/** Raw requests, with whatever a client could get wrong. */

export interface RawAnswer {
  status: number;
  headers: Headers;
  text: string;
  /** Milliseconds until the whole answer was there. */
  took: number;
  /** The code of the first error; null without one. */
  code: string | null;
  body: {
    // biome-ignore lint/suspicious/noExplicitAny: a test names the shape of what it asked for
    data?: any;
    errors?: { message: string; extensions?: Record<string, unknown> }[];
  };
}

/** Sends a request; a body that is no text is sent as JSON. */
export async function send(
  url: string,
  body: unknown,
  headers: Record<string, string> = {},
  method = 'POST',
): Promise<RawAnswer> {
  const begun = performance.now();
  const response = await fetch(url, {
    method,
    headers: { ...(method === 'GET' ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(method === 'GET' ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const took = performance.now() - begun;
  let parsed: RawAnswer['body'] = {};
  try {
    parsed = JSON.parse(text);
  } catch {
    // The test says what the text should be.
  }
  const code = (parsed.errors?.[0]?.extensions?.code as string | undefined) ?? null;
  return { status: response.status, headers: response.headers, text, took, code, body: parsed };
}
