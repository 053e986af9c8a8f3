/** `npm start` as a newcomer types it, on the built hub. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repository } from '../support/processes';

jest.setTimeout(120_000);

const PORT = '3139';
const API_PORT = '4139';

interface Started {
  child: ChildProcess;
  words: () => string;
  ended: Promise<number | null>;
}

function start(env: Record<string, string>): Started {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [join(repository, '.run/start.mjs')], {
    cwd: repository,
    env: { PATH, HOME, PORT, API_PORT, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let words = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      words += text;
    });
  }
  return {
    child,
    words: () => words,
    ended: new Promise((resolve) => child.on('close', (code) => resolve(code))),
  };
}

async function until(isSo: () => boolean, ended: Promise<unknown>): Promise<void> {
  let hasEnded = false;
  void ended.then(() => {
    hasEnded = true;
  });
  while (!isSo() && !hasEnded) await new Promise((resolve) => setTimeout(resolve, 50));
}

/** The process that runs `script` as a child of `parent`. */
function childOf(parent: number, script: string): number {
  const lines = execFileSync('ps', ['-axo', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  const found = lines
    .map((line) => line.trim().split(/\s+/))
    .find(([, ppid, ...args]) => Number(ppid) === parent && args.join(' ').includes(script));
  if (!found) throw new Error(`No child of ${parent} runs ${script}.`);
  return Number(found[0]);
}

const answers = (port: string, path: string): Promise<number> =>
  fetch(`http://127.0.0.1:${port}${path}`).then(
    (response) => response.status,
    () => 0,
  );

describe('npm start', () => {
  let folder: string;
  let url: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'groundcrew-start-'));
    url = `sqlite:${join(folder, 'hub.db')}`;
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('serves the demo company, says where and how to sign in, and stops cleanly', async () => {
    const hub = start({ DATABASE_URL: url });
    await until(() => hub.words().includes('Ctrl-C'), hub.ended);
    expect(hub.words()).toContain(`http://localhost:${PORT}`);
    expect(hub.words()).toContain('operator@demo.groundcrew.example');
    expect(await answers(API_PORT, '/readyz')).toBe(200);
    expect(await answers(PORT, '/healthz')).toBe(200);
    expect(await answers(PORT, '/sign-in')).toBe(200);
    const page = await (await fetch(`http://127.0.0.1:${PORT}/sign-in`)).text();
    expect(page).toContain('물결상회');
    hub.child.kill('SIGINT');
    expect(await hub.ended).toBe(0);
    expect(await answers(API_PORT, '/readyz')).toBe(0);
    expect(await answers(PORT, '/healthz')).toBe(0);
  });

  it('starts again on what is there, and stops on SIGTERM too', async () => {
    for (let round = 0; round < 2; round += 1) {
      const hub = start({ DATABASE_URL: url });
      await until(() => hub.words().includes('Ctrl-C'), hub.ended);
      expect(await answers(PORT, '/sign-in')).toBe(200);
      hub.child.kill('SIGTERM');
      expect(await hub.ended).toBe(0);
    }
  });

  it.each([
    ['api', 'api/dist/main.js'],
    ['portal', 'portal/server.mjs'],
  ])('stops everything with a word when the %s dies', async (name, script) => {
    const hub = start({ DATABASE_URL: url });
    await until(() => hub.words().includes('Ctrl-C'), hub.ended);
    process.kill(childOf(hub.child.pid ?? 0, script), 'SIGKILL');
    expect(await hub.ended).toBe(1);
    expect(hub.words()).toContain(`${name} ended by itself (SIGKILL); everything stops.`);
    expect(await answers(API_PORT, '/readyz')).toBe(0);
    expect(await answers(PORT, '/healthz')).toBe(0);
  });

  it('has no demo accounts in production, and needs a secret there', async () => {
    const refused = start({ DATABASE_URL: url, NODE_ENV: 'production' });
    expect(await refused.ended).toBe(1);
    expect(refused.words()).toContain('SESSION_SECRET');
    expect(refused.words()).not.toMatch(/\n\s+at /);

    const hub = start({ DATABASE_URL: url, NODE_ENV: 'production', SESSION_SECRET: 'a secret of the tests' });
    await until(() => hub.words().includes('Ctrl-C'), hub.ended);
    expect(hub.words()).not.toContain('demo.groundcrew.example');
    expect(hub.words()).toContain('create-admin');
    const response = await fetch(`http://127.0.0.1:${API_PORT}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query:
          'mutation { signIn(input: { email: "admin@demo.groundcrew.example", password: "groundcrew-demo" }) { sessionToken } }',
      }),
    });
    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
    expect(errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
    hub.child.kill('SIGTERM');
    expect(await hub.ended).toBe(0);
  });

  it.each([
    ['PORT', PORT],
    ['API_PORT', API_PORT],
  ])('says which variable to change when %s is taken', async (name, port) => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(Number(port), '127.0.0.1', resolve));
    try {
      const hub = start({ DATABASE_URL: url });
      expect(await hub.ended).toBe(1);
      expect(hub.words()).toContain(`Port ${port} is taken`);
      expect(hub.words()).toContain(`${name}=${Number(port) + 1}`);
    } finally {
      await new Promise((resolve) => taken.close(resolve));
    }
  });

  it.each([
    ['DATABASE_URL', 'postgres://x/y', 'DATABASE_URL: expected sqlite:<path> or mysql://'],
    ['PORT', 'eighty', 'PORT: expected a port number'],
    ['DEMO', 'yes', 'DEMO: expected true or false'],
  ])('says what was expected of %s when it is %s', async (name, value, words) => {
    const hub = start({ DATABASE_URL: url, [name]: value });
    expect(await hub.ended).toBe(1);
    expect(hub.words()).toContain(words);
    expect(hub.words()).not.toMatch(/\n\s+at /);
  });
});
