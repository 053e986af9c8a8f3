/** Real processes of the built hub: to kill, to race, and to look at from outside. */
import { type ChildProcess, spawn } from 'node:child_process';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';

export const repository = join(__dirname, '..', '..');

export interface Finished {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

export interface StartedProcess {
  child: ChildProcess;
  finished: Promise<Finished>;
  kill(signal: NodeJS.Signals): void;
}

/** Starts a script of the repository with this Node; `env` is added to a plain environment. */
export function startScript(
  script: string,
  args: readonly string[] = [],
  env: Record<string, string> = {},
): StartedProcess {
  const { PATH = '', HOME = '', TMPDIR = '/tmp' } = process.env;
  const child = spawn(process.execPath, [join(repository, script), ...args], {
    cwd: repository,
    env: { PATH, HOME, TMPDIR, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const finished = new Promise<Finished>((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
  return { child, finished, kill: (signal) => void child.kill(signal) };
}

/** Runs `hub <verb>` as it is built. */
export function hubVerb(databaseUrl: string, ...args: string[]): StartedProcess {
  return startScript('api/dist/cli/main.js', args, { DATABASE_URL: databaseUrl });
}

/** Starts the API as it is built; ready when it says so. */
export async function startBuiltApi(
  databaseUrl: string,
  env: Record<string, string> = {},
): Promise<StartedProcess & { url: string }> {
  const started = startScript('api/dist/main.js', [], {
    DATABASE_URL: databaseUrl,
    API_PORT: '0',
    LOG_LEVEL: 'error',
    DEMO: 'false',
    ...env,
  });
  const url = await new Promise<string>((resolve, reject) => {
    started.child.on('message', (message: { ready: string }) => resolve(message.ready));
    void started.finished.then(({ stderr, stdout }) =>
      reject(new Error(`The API ended: ${stderr}${stdout}`)),
    );
  });
  return { ...started, url };
}

/** A port that nobody listens on right now. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
