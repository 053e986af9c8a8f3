/** What this machine offers to the tests, beyond Node: a MySQL or MariaDB, a Chromium, the shared data sets. */
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { root } from './prepare.mjs';

/** @typedef {{ what: string, found: string | null, missing: string, env: Record<string, string> }} Finding */

const MYSQL = 'mysql://root@127.0.0.1:3306';
const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const CHROMIUM_PLACES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** @returns {Promise<Finding>} */
async function mysql() {
  const url = process.env.TEST_MYSQL_URL || MYSQL;
  const shown = url.replace(/:[^:@/]*@/, ':…@');
  try {
    const { createConnection } = await import('mysql2/promise');
    const connection = await createConnection(url);
    const [rows] = await connection.query('SELECT VERSION() AS version');
    await connection.end();
    const { version } = /** @type {{ version: string }[]} */ (rows)[0] ?? { version: '' };
    return { what: 'MySQL or MariaDB', found: version, missing: '', env: { TEST_MYSQL_URL: url } };
  } catch (error) {
    const why = error instanceof Error ? error.message || String(Reflect.get(error, 'code')) : String(error);
    return {
      what: 'MySQL or MariaDB',
      found: null,
      missing: `nothing answers at ${shown} (${why}); set TEST_MYSQL_URL. Everything runs on SQLite only`,
      env: { TEST_WITHOUT_MYSQL: '1' },
    };
  }
}

/** @returns {Finding} */
function chromium() {
  const given = process.env.CHROMIUM_PATH;
  const named = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => CHROMIUM_NAMES.map((name) => join(folder, name)));
  const path = (given ? [given] : [...named, ...CHROMIUM_PLACES]).find(isProgram);
  if (path) return { what: 'Chromium', found: path, missing: '', env: { CHROMIUM_PATH: path } };
  return {
    what: 'Chromium',
    found: null,
    missing: `none at ${given ?? 'the usual places'}; set CHROMIUM_PATH. No page is opened in a browser`,
    env: { TEST_WITHOUT_CHROMIUM: '1' },
  };
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @returns {Finding} */
function data() {
  const folder = resolve(root, '..', 'shared', 'data');
  if (existsSync(folder)) return { what: 'Data sets', found: folder, missing: '', env: {} };
  return {
    what: 'Data sets',
    found: null,
    missing: 'no ../shared/data beside this folder. Imports of a real organisation are not tested',
    env: {},
  };
}

/** Packages must be installed. */
export async function probe() {
  return [await mysql(), chromium(), data()];
}
