/**
 * The portal's process: static files, security headers, the origin check, then Remix.
 * `node server.mjs` serves the build; `--dev` serves the sources with hot reloading.
 */
import { randomBytes, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { createRequestHandler } from '@remix-run/express';
import compression from 'compression';
import express from 'express';

/** @typedef {import('express').ErrorRequestHandler} ErrorRequestHandler */

const dev = process.argv.includes('--dev');
const environment = { ...process.env };
// what is served from the build runs React without its development checks, also on a try-out machine
process.env.NODE_ENV = dev ? 'development' : 'production';

const vite = dev
  ? await import('vite').then(({ createServer: create }) => create({ server: { middlewareMode: true } }))
  : null;
const loadBuild = () =>
  vite
    ? vite.ssrLoadModule('virtual:remix/server-build')
    : import(new URL('./build/server/index.js', import.meta.url).href);

const build = await loadBuild();
const { settingsProblems, readSettings, mayWrite, securityHeaders } = build.entry.module;

const problems = settingsProblems(environment);
if (problems.length > 0) {
  process.stderr.write(
    `The portal cannot start:\n${problems.map((/** @type {string} */ p) => `  - ${p}`).join('\n')}\n`,
  );
  process.exit(1);
}
const settings = readSettings(environment);
/** @param {Record<string, unknown>} line */
const log = (line) =>
  process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), app: 'portal', ...line })}\n`);

const client = fileURLToPath(new URL('./build/client', import.meta.url));

const app = express();
app.disable('x-powered-by');
// only a proxy that is named may tell a client's address: people sit on private networks too
app.set('trust proxy', settings.trustedProxies);

app.get('/healthz', (_request, response) => {
  response.type('text').send('ok');
});

app.use((request, response, next) => {
  const nonce = randomBytes(18).toString('base64');
  response.locals.nonce = nonce;
  response.set(securityHeaders({ nonce, secure: settings.secure, dev }));
  request.headers['x-request-id'] = randomUUID();
  request.headers['x-client-ip'] = request.ip ?? '';
  response.set('X-Request-Id', request.headers['x-request-id']);
  next();
});

// streams stay open for hours: a stop ends them, the browser comes back to the next process
/** @type {Set<import('express').Response>} */
const streams = new Set();
app.get('/live', (_request, response, next) => {
  streams.add(response);
  response.on('close', () => streams.delete(response));
  next();
});

// an event stream must reach the browser line by line
app.use(
  compression({
    filter: (request, response) => request.path !== '/live' && compression.filter(request, response),
  }),
);

if (vite) {
  app.use(vite.middlewares);
} else {
  app.use(
    '/assets',
    express.static(`${client}/assets`, { immutable: true, maxAge: '1y', fallthrough: false }),
  );
  app.use(express.static(client, { maxAge: '1h', redirect: false, index: false }));
}

// an imported file is at most 10 million characters
const LARGEST_BODY = 32 * 1024 * 1024;

app.use((request, response, next) => {
  if (Number(request.get('content-length') ?? 0) > LARGEST_BODY || request.get('transfer-encoding')) {
    response.status(413).type('text').send('This is larger than the portal takes.\n');
    return;
  }
  const source = {
    method: request.method,
    host: request.get('host'),
    origin: request.get('origin'),
    secFetchSite: request.get('sec-fetch-site'),
    referer: request.get('referer'),
  };
  if (mayWrite(source, settings.publicUrl)) return next();
  response.status(403).type('text').send('This request did not come from a page of this portal.\n');
});

app.all(
  '*',
  createRequestHandler({
    build: vite ? loadBuild : build,
    mode: process.env.NODE_ENV,
    getLoadContext: (_request, response) => ({ nonce: response.locals.nonce }),
  }),
);

app.use(
  /** @type {ErrorRequestHandler} */
  (error, request, response, _next) => {
    // who has gone away needs no answer, and is no fault
    if (error?.name === 'AbortError') {
      response.destroy();
      return;
    }
    log({
      level: 'error',
      requestId: request.headers['x-request-id'],
      message: String(error?.stack ?? error),
    });
    if (response.headersSent) {
      response.destroy();
      return;
    }
    response
      .status(error?.status ?? 500)
      .type('text')
      .send(`Something went wrong (ref. ${request.headers['x-request-id']}).\n`);
  },
);

const server = createServer(app);
server.listen(settings.port, settings.host, () => {
  const address = server.address();
  log({
    level: 'info',
    message: 'listening',
    port: typeof address === 'object' ? address?.port : settings.port,
  });
});
server.on('error', (error) => {
  process.stderr.write(`The portal cannot listen on port ${settings.port}: ${error.message}\n`);
  process.exit(1);
});

// a promise that nobody waited for is a fault to mend, and no reason to leave everyone else standing
process.on('unhandledRejection', (reason) => {
  log({ level: 'error', message: String(reason instanceof Error ? reason.stack : reason) });
});

/** Answers what is in flight, takes nothing new, ends within ten seconds. */
function drain() {
  server.close(() => process.exit(0));
  for (const stream of streams) stream.end();
  // a connection falls idle once its last answer is through
  setInterval(() => server.closeIdleConnections(), 100).unref();
  void vite?.close();
  setTimeout(() => server.closeAllConnections(), 10_000).unref();
}
process.once('SIGTERM', drain);
process.once('SIGINT', drain);
