/** A process that serves until it is told to stop, with its log made readable. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';

const STOP_MS = 30_000;
const WARN = 40;
/** @type {Record<string, number>} */
const LEVELS = { trace: 10, debug: 20, info: 30, warn: WARN, error: 50, fatal: 60 };

/** @typedef {{ level?: number | string, msg?: string, message?: string, ref?: string, requestId?: string, err?: { message?: string } }} LogLine */

/**
 * One line a problem; null for a line that reports none. What is not JSON is a problem: both services log in JSON.
 * @param {string} name @param {string} line
 */
export function problemIn(name, line) {
  if (!line.trim()) return null;
  /** @type {LogLine} */
  let entry;
  try {
    entry = JSON.parse(line);
  } catch {
    return `${name}: ${line}`;
  }
  const level = typeof entry.level === 'string' ? (LEVELS[entry.level] ?? WARN) : (entry.level ?? WARN);
  if (level < WARN) return null;
  const words = [entry.msg ?? entry.message, entry.err?.message].filter(Boolean).join(': ').split('\n')[0];
  const reference = entry.ref ?? entry.requestId;
  return `${name}: ${words}${reference ? ` (ref. ${reference})` : ''}`;
}

export class Service {
  /**
   * @param {string} name
   * @param {{ file: string, args?: string[], nodeArgs?: string[], cwd: string, env?: NodeJS.ProcessEnv, isLoud?: boolean }} options
   *   `nodeArgs` are Node's own; `isLoud` passes every line on as it is
   */
  constructor(name, options) {
    this.name = name;
    this.options = options;
    /** @type {import('node:child_process').ChildProcess | null} */
    this.child = null;
    this.isStopping = false;
    /** @type {Promise<string>} */
    this.ended = new Promise(() => undefined);
  }

  /** @returns {Promise<string>} how it ended, when nobody told it to; waits for ever otherwise */
  start() {
    const { file, args = [], nodeArgs = [], cwd, env, isLoud } = this.options;
    const child = spawn(process.execPath, [...nodeArgs, file, ...args], {
      cwd,
      env: env ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child = child;
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        const shown = isLoud ? line : problemIn(this.name, line);
        if (shown !== null) process.stderr.write(`${shown}\n`);
      });
    }
    this.ended = new Promise((resolve) => {
      child.on('error', (error) => resolve(error.message));
      child.on('exit', (code, signal) => resolve(signal ?? `code ${code}`));
    });
    return this.ended.then((how) => (this.isStopping ? new Promise(() => undefined) : how));
  }

  /** Lets it finish what is under way; after half a minute it is killed. */
  async stop() {
    this.isStopping = true;
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    const late = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
    await this.ended;
    clearTimeout(late);
  }
}

/** Whether nothing listens on a port. @param {number} port @returns {Promise<boolean>} */
export function freePort(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, () => probe.close(() => resolve(true)));
  });
}

/** Waits until an address answers well. @param {string} url @param {number} ms */
export async function until(url, ms) {
  const end = Date.now() + ms;
  let last = 'no answer';
  while (Date.now() < end) {
    try {
      const response = await fetch(url);
      if (response.ok) return;
      last = `status ${response.status}`;
    } catch {
      last = 'no answer';
    }
    await pause(100);
  }
  throw new Error(`${url} gives ${last} after ${ms / 1000} seconds`);
}
