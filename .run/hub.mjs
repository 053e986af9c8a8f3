/** `npm run hub -- <verb>`: builds what the command line needs, and runs it with the settings of .env. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build, checkNode, command, install, loadEnv, root } from './prepare.mjs';

await command(async () => {
  checkNode();
  install();
  await build(['api']);
  loadEnv();
  const main = join(root, 'api', 'dist', 'cli', 'main.js');
  const child = spawn(process.execPath, [main, ...process.argv.slice(2)], { stdio: 'inherit' });
  // The verb ends its work itself; this process only waits for it.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
    process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 1)));
});
