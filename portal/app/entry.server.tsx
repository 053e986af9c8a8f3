import { type AppLoadContext, createReadableStreamFromReadable, type EntryContext } from '@remix-run/node';
import { isRouteErrorResponse, RemixServer } from '@remix-run/react';
import { isbot } from 'isbot';
import { renderToPipeableStream } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { PageProvider } from './frame/page-context';
import { wholeLetters } from './server/whole-letters';
import { keptColorScheme, requestedLocale, toLocale } from './session/preferences';
import { en } from './words/en';
import { wordsIn } from './words/instance';
import { ko } from './words/ko';

export { mayWrite } from './server/origin-check';
export { securityHeaders } from './server/security-headers';
export { readSettings, settingsProblems } from './server/settings';

const ABORT_MS = 10_000;
const words = { ko, en };

declare module '@remix-run/node' {
  interface AppLoadContext {
    nonce: string;
  }
}

/** Renders a page to a stream; a robot gets the whole page at once. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { nonce }: AppLoadContext,
): Promise<Response> {
  const root = remixContext.staticHandlerContext.loaderData?.root as { locale?: string } | undefined;
  const locale = toLocale(root?.locale) ?? requestedLocale(request.headers);
  const page = { nonce, scheme: keptColorScheme(request.headers.get('cookie')) };
  const whole = isbot(request.headers.get('user-agent')) || remixContext.isSpaMode;

  return new Promise((resolve, reject) => {
    let shellSent = false;
    const answer = () => {
      shellSent = true;
      const body = wholeLetters();
      headers.set('Content-Type', 'text/html; charset=utf-8');
      headers.set('Content-Language', locale);
      headers.set('Cache-Control', 'no-store');
      resolve(
        new Response(createReadableStreamFromReadable(body), { headers, status: failed ? 500 : status }),
      );
      pipe(body);
    };
    let failed = false;
    const { pipe, abort } = renderToPipeableStream(
      <PageProvider value={page}>
        <I18nextProvider i18n={wordsIn(locale, words[locale])}>
          <RemixServer context={remixContext} url={request.url} abortDelay={ABORT_MS} nonce={nonce} />
        </I18nextProvider>
      </PageProvider>,
      {
        nonce,
        onShellReady: () => whole || answer(),
        onAllReady: () => whole && answer(),
        onShellError: reject,
        onError(error) {
          failed = true;
          if (shellSent) report(error, request);
        },
      },
    );
    setTimeout(abort, ABORT_MS).unref();
  });
}

/** Unexpected errors of loaders and actions: logged with the request's number, never shown. */
export function handleError(error: unknown, { request }: { request: Request }): void {
  // an address that leads nowhere is no fault of ours
  if (!request.signal.aborted && !isRouteErrorResponse(error)) report(error, request);
}

function report(error: unknown, request: Request): void {
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const line = { time: new Date().toISOString(), app: 'portal', level: 'error', message };
  const requestId = request.headers.get('x-request-id');
  process.stderr.write(`${JSON.stringify({ ...line, requestId, path: new URL(request.url).pathname })}\n`);
}
