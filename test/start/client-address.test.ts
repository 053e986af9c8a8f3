/** Whose address the portal tells the API: the nearest one that no named proxy stands behind. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { freePort, type StartedProcess, startScript } from '../support/processes';

const heard: string[] = [];
let api: Server;
let portal: StartedProcess;
let url: string;

beforeAll(async () => {
  api = createServer((request, response) => {
    const address = request.headers['x-client-ip'];
    if (typeof address === 'string') heard.push(address);
    response.setHeader('content-type', 'application/json').end('{"data":null}');
  });
  await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve));
  const port = await freePort();
  url = `http://127.0.0.1:${port}`;
  portal = startScript('portal/server.mjs', [], {
    PORT: String(port),
    API_URL: `http://127.0.0.1:${(api.address() as AddressInfo).port}`,
  });
  for (let tries = 0; tries < 300; tries += 1) {
    if ((await fetch(`${url}/healthz`).catch(() => null))?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The portal did not come up.');
}, 40_000);

afterAll(async () => {
  portal.kill('SIGTERM');
  await portal.finished;
  await new Promise((resolve) => api.close(resolve));
});

it('is what the proxy on this machine saw, not what a browser on a private network made up', async () => {
  await fetch(`${url}/sign-in`, { headers: { 'x-forwarded-for': '6.6.6.6, 10.1.2.3' } });
  expect(heard.length).toBeGreaterThan(0);
  expect(new Set(heard)).toEqual(new Set(['10.1.2.3']));
});
