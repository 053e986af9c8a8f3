/**
 * What every command does first: the right Node, the packages of package-lock.json, and a build of the present sources.
 * Nothing here needs a package, so that it runs on a fresh clone.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const OLDEST_NODE = [20, 19];

/** A failure with a message for people; shown without a stack. */
export class Stop extends Error {
  /** @param {string} message @param {number} [code] */
  constructor(message, code = 1) {
    super(message);
    this.code = code;
  }
}

/** @param {string} text */
export const tell = (text) => void process.stderr.write(`${text}\n`);

/** Runs a command's main function; a {@link Stop} ends it with its message. @param {() => Promise<number | void>} main */
export async function command(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    tell(error.message);
    process.exitCode = error.code;
  }
}

/** Stops on a Node that is too old. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new Stop(
    `Groundcrew needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node} (${process.execPath}).`,
  );
}

/** Variables of `.env`, where there is one; what the environment says already wins. */
export function loadEnv() {
  const file = join(root, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
}

/**
 * Installs what package-lock.json says, when packages are missing or older than it. Not `npm ci`: that refuses a lock written on a
 * system whose registry does not have the binaries of every other system.
 */
export function install() {
  // npm writes this file at the end of each install.
  const installed = join(root, 'node_modules', '.package-lock.json');
  const isFresh =
    existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
  if (isFresh) return;
  tell('Installing packages …');
  const { npm_execpath: npm } = process.env;
  const [program, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  const { status } = spawnSync(program, [...first, 'install', '--no-save', '--no-audit', '--no-fund'], {
    cwd: root,
    // Standard output belongs to the command that installs on its way.
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32' && !npm,
  });
  if (status !== 0) throw new Stop('The packages could not be installed; npm says why above.');
}

/** A program of node_modules, run with this Node. @param {string} name */
const program = (name) => join(root, 'node_modules', name);

/** @type {Record<string, string>} */
const QUIET = { TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1', DO_NOT_TRACK: '1' };

/**
 * Runs a task in every package that has it, where its sources changed since the last time.
 * @param {string} task @param {string[]} [packages] all by default
 * @returns {Promise<{ code: number, output: string }>}
 */
export function turbo(task, packages = []) {
  const filters = packages.flatMap((name) => ['--filter', `@groundcrew/${name}`]);
  const args = [
    program('turbo/bin/turbo'),
    'run',
    task,
    ...filters,
    '--output-logs=errors-only',
    '--ui=stream',
  ];
  return capture(process.execPath, args, { env: { ...process.env, ...QUIET } });
}

/** Builds what changed. @param {string[]} [packages] with what they depend on */
export async function build(packages = []) {
  const slow = setTimeout(() => tell('Building …'), 2_000);
  const { code, output } = await turbo('build', packages);
  clearTimeout(slow);
  if (code !== 0) throw new Stop(`${output}\nThe build failed; why stands above.`);
}

/**
 * Runs a program and keeps what it prints.
 * @param {string} file @param {string[]} args @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function capture(file, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd: root, ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
