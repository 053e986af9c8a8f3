/**
 * `npm start`: from a fresh clone to a hub that serves, in one command; `--dev` watches the sources.
 */
import { join } from 'node:path';
import { build, capture, checkNode, command, install, loadEnv, root, Stop, tell } from './prepare.mjs';
import { freePort, Service, until } from './service.mjs';
import { watchSources } from './watch.mjs';

const READY_MS = 60_000;

/** @param {string} name @param {number} fallback */
function portOf(name, fallback) {
  const value = process.env[name] || String(fallback);
  if (/^\d{1,5}$/.test(value) && Number(value) > 0 && Number(value) < 65_536) return Number(value);
  throw new Stop(`${name}: expected a port number, 1 to 65535, and not "${value}".`);
}

/** Runs a verb of the command line; its words are shown only when it fails. @param {string[]} args */
async function hub(...args) {
  const { code, output } = await capture(process.execPath, [join(root, 'api/dist/cli/main.js'), ...args]);
  if (code !== 0) throw new Stop(output.trim());
}

/** @param {{ address: string, isDemo: boolean }} what */
function welcome({ address, isDemo }) {
  const ko = isDemo
    ? '첫 화면에서 사람을 한 번 눌러 로그인하세요. (예: operator@demo.groundcrew.example / groundcrew-demo)'
    : '로그인 계정이 없으면: npm run hub -- create-admin --email 메일 --name 이름';
  const en = isDemo
    ? 'Sign in with one click on a person of the demo company.'
    : 'No account yet? npm run hub -- create-admin --email you@company.example --name "Your Name"';
  process.stdout.write(`\n  Groundcrew  ${address}\n\n  ${ko}\n  ${en}\n\n  멈추기 · Stop: Ctrl-C\n\n`);
}

/** Whether the sign-in page offers the demo company. @param {string} api */
async function offersDemo(api) {
  const response = await fetch(`${api}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ signInOptions { demoAccounts { email } } }' }),
  });
  const { data } = /** @type {{ data?: { signInOptions: { demoAccounts: unknown[] } } }} */ (
    await response.json()
  );
  return (data?.signInOptions.demoAccounts.length ?? 0) > 0;
}

await command(async () => {
  const isDev = process.argv.includes('--dev');
  checkNode();
  loadEnv();
  const port = portOf('PORT', 3000);
  const apiPort = portOf('API_PORT', 4000);
  for (const [name, number] of /** @type {const} */ ([
    ['PORT', port],
    ['API_PORT', apiPort],
  ])) {
    if (await freePort(number)) continue;
    throw new Stop(
      `Port ${number} is taken. Stop what listens there, or choose another: ${name}=${number + 1} npm start`,
    );
  }
  install();
  await build(isDev ? ['api'] : []);
  await hub('migrate');
  await hub('seed');

  const api = `http://127.0.0.1:${apiPort}`;
  const env = {
    ...process.env,
    PORT: String(port),
    API_PORT: String(apiPort),
    API_URL: process.env.API_URL || api,
    LOG_LEVEL: process.env.LOG_LEVEL || 'warn',
  };
  const services = [
    new Service('api', {
      nodeArgs: isDev ? ['--watch', '--watch-preserve-output'] : [],
      file: join(root, 'api/dist/main.js'),
      cwd: root,
      env,
      isLoud: Boolean(process.env.LOG_LEVEL),
    }),
    new Service('portal', {
      file: join(root, 'portal/server.mjs'),
      args: isDev ? ['--dev'] : [],
      cwd: join(root, 'portal'),
      env,
      isLoud: Boolean(process.env.LOG_LEVEL),
    }),
  ];
  const stopWatching = isDev ? watchSources() : () => undefined;
  return run(services, async () => {
    await until(`${api}/readyz`, READY_MS);
    await until(`http://127.0.0.1:${port}/healthz`, READY_MS);
    welcome({ address: process.env.PUBLIC_URL || `http://localhost:${port}`, isDemo: await offersDemo(api) });
  }).finally(stopWatching);
});

/**
 * Starts services and keeps them together: a signal or the end of one ends all.
 * @param {Service[]} services @param {() => Promise<void>} whenReady
 * @returns {Promise<number>} the exit code
 */
async function run(services, whenReady) {
  /** @type {Promise<number>} */
  const end = new Promise((resolve) => {
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => resolve(0));
    for (const service of services) {
      service.start().then((how) => {
        tell(`${service.name} ended by itself (${how}); everything stops.`);
        resolve(1);
      });
    }
  });
  const ready = whenReady().then(
    () => end,
    (error) => {
      tell(`The hub did not come up: ${error.message}`);
      return 1;
    },
  );
  const code = await Promise.race([end, ready]);
  await Promise.all(services.map((service) => service.stop()));
  return code;
}
