/** `npm run check`: types, lint and format, unused code, architecture, schema and operations in step; one table at the end. */
import { join } from 'node:path';
import { build, capture, checkNode, command, install, root, tell, turbo } from './prepare.mjs';

/** @param {string} script @param {...string} args */
const node =
  (script, ...args) =>
  () =>
    capture(process.execPath, [join(root, script), ...args]);

/** @type {{ name: string, mend: string, run: () => Promise<{ code: number, output: string }> }[]} */
const checks = [
  { name: 'types', mend: 'npx tsc --noEmit -p <package>', run: () => turbo('typecheck') },
  {
    name: 'lint and format',
    mend: 'npx biome check --write',
    run: node('node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings'),
  },
  {
    name: 'unused code and dependencies',
    mend: 'npx knip -c .knip.json',
    run: node('node_modules/knip/bin/knip.js', '-c', '.knip.json'),
  },
  {
    name: 'architecture',
    mend: 'npm test -- test/architecture',
    run: node(
      'node_modules/jest/bin/jest.js',
      '-c',
      'test/jest.config.cjs',
      '--ci',
      '--runInBand',
      'test/architecture',
    ),
  },
  {
    name: 'schema.graphql is printed',
    mend: 'npm run schema -w api',
    run: node('api/dist/print-schema.js', '--check'),
  },
  {
    name: 'operations are generated',
    mend: 'npm run codegen -w portal',
    run: node('portal/codegen.mjs', '--check'),
  },
];

await command(async () => {
  checkNode();
  install();
  await build();
  /** @type {{ name: string, mend: string, code: number, output: string, seconds: number }[]} */
  const results = [];
  const waiting = [...checks];
  const work = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const begun = performance.now();
      const { code, output } = await check.run();
      results.push({ ...check, code, output, seconds: (performance.now() - begun) / 1000 });
    }
  };
  await Promise.all([work(), work()]);
  const failed = results.filter(({ code }) => code !== 0);
  for (const { name, output } of failed) tell(`\n── ${name}\n\n${output.trim()}\n`);
  const width = Math.max(...checks.map(({ name }) => name.length));
  for (const { name } of checks) {
    const result = results.find((one) => one.name === name);
    const isOk = result?.code === 0;
    const after = isOk ? '' : `   → ${result?.mend}`;
    process.stdout.write(
      `${isOk ? '✓' : '✗'} ${name.padEnd(width)} ${result?.seconds.toFixed(1).padStart(6)} s${after}\n`,
    );
  }
  return failed.length ? 1 : 0;
});
