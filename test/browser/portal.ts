/** A whole hub — built API and built portal over the demo company — and a browser to look at it with. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { freePort, hubVerb, type StartedProcess, startBuiltApi, startScript } from '../support/processes';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const DEMO_PASSWORD = 'groundcrew-demo';

export type Login = 'operator' | 'lead' | 'head' | 'peer' | 'admin';

export interface Portal {
  url: string;
  apiUrl: string;
  databaseUrl: string;
  browser: Browser;
  /** A window of one's own, signed in as one of the demo company's people, or as nobody. */
  open(who: Login | null, options?: Parameters<Browser['newContext']>[0]): Promise<Window>;
  stop(): Promise<void>;
}

export interface Window {
  context: BrowserContext;
  page: Page;
  /** What the console and the content security policy complained of so far. */
  complaints: string[];
}

/** Starts everything on free ports. `prepare` may fill the database after the demo company is in it. */
export async function startPortal(prepare?: (databaseUrl: string) => Promise<void>): Promise<Portal> {
  const folder = mkdtempSync(join(tmpdir(), 'groundcrew-browser-'));
  const databaseUrl = `sqlite:${join(folder, 'hub.db')}`;
  for (const verb of [['migrate'], ['seed', '--demo']]) {
    const { code, stderr } = await hubVerb(databaseUrl, ...verb).finished;
    if (code !== 0) throw new Error(`hub ${verb.join(' ')} ended with ${code}: ${stderr}`);
  }
  await prepare?.(databaseUrl);
  const api = await startBuiltApi(databaseUrl, { DEMO: 'true' });
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const portal = startScript('portal/server.mjs', [], {
    PORT: String(port),
    API_URL: api.url,
    NODE_ENV: 'production',
    SESSION_SECRET: 'groundcrew-development-secret',
    PUBLIC_URL: url,
  });
  await answers(`${url}/healthz`, portal);
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: FLAGS,
  });
  return {
    url,
    apiUrl: api.url,
    databaseUrl,
    browser,
    async open(who, options = {}) {
      const context = await browser.newContext({
        baseURL: url,
        locale: 'ko-KR',
        viewport: { width: 1280, height: 860 },
        ...options,
      });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
      if (who) await signIn(page, who);
      return { context, page, complaints };
    },
    async stop() {
      await browser.close();
      for (const { kill, finished } of [portal, api]) {
        kill('SIGTERM');
        await finished;
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Waits until React has taken the page over, as somebody who reads before typing does. */
async function comeAlive(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('form') ?? {}).some((key) => key.startsWith('__reactProps')),
  );
}

async function signIn(page: Page, who: Login): Promise<void> {
  await page.goto('/sign-in');
  await comeAlive(page);
  await page.fill('input[name=email]', `${who}@demo.groundcrew.example`);
  await page.fill('input[name=password]', DEMO_PASSWORD);
  await page.click('form:has(input[name=email]) button[type=submit]');
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
}

async function answers(url: string, started: StartedProcess): Promise<void> {
  const end = Date.now() + 30_000;
  while (Date.now() < end) {
    const response = await fetch(url).catch(() => null);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  started.kill('SIGKILL');
  const { stderr, stdout } = await started.finished;
  throw new Error(`The portal did not come up: ${stderr}${stdout}`);
}

/** `describe`, or, where there is no Chromium, a skip that the runner says aloud. */
export const describeInBrowser = process.env.TEST_WITHOUT_CHROMIUM === '1' ? describe.skip : describe;
