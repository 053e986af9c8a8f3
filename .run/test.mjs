/**
 * `npm test`: everything that this machine can run, and loudly what it cannot. With CI=true nothing may be missing.
 * Arguments go to Jest: `npm test -- test/storage`. The last line is `N passed, N failed, N skipped`.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, checkNode, command, install, root, Stop, tell } from './prepare.mjs';
import { probe } from './probe.mjs';

/** Suites that start processes or browsers or measure time: one after another, with the machine to themselves. */
const ALONE = ['test/browser/', 'test/faults/', 'test/http/', 'test/speed/', 'test/start/'];
const WORKERS = '2';

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/**
 * Runs Jest once. @param {string[]} args @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Count>}
 */
async function jest(args, env) {
  const folder = mkdtempSync(join(tmpdir(), 'groundcrew-jest-'));
  const report = join(folder, 'report.json');
  const child = spawn(
    process.execPath,
    [
      join(root, 'node_modules/jest/bin/jest.js'),
      ...['-c', 'test/jest.config.cjs', '--ci', '--json', '--outputFile', report, ...args],
    ],
    // Jest writes its report for people to standard error, and the JSON, which is in the file already, to standard output.
    { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const code = await new Promise((resolve) => child.on('close', resolve));
  try {
    const result = JSON.parse(readFileSync(report, 'utf8'));
    // A file that does not even load has no test that could fail; it counts as one.
    const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
    return {
      passed: result.numPassedTests,
      failed: failed || (code === 0 ? 0 : 1),
      skipped: result.numPendingTests + result.numTodoTests,
    };
  } catch {
    tell('Jest ended without a report.');
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await command(async () => {
  checkNode();
  install();
  await build();
  const isCi = process.env.CI === 'true';
  const findings = await probe();
  for (const { what, found, missing } of findings) {
    tell(found ? `${what}: ${found}` : `\n  !!  NOT TESTED HERE: ${what}: ${missing}\n`);
  }
  const missing = findings.filter(({ found }) => !found);
  if (isCi && missing.length) {
    throw new Stop(
      `With CI=true nothing may be left out, and ${missing.map(({ what }) => what).join(', ')} is missing.`,
    );
  }
  const env = {
    ...process.env,
    ...Object.assign({}, ...findings.map((finding) => finding.env)),
    NODE_ENV: 'test',
  };
  const given = process.argv.slice(2);
  const alone = ALONE.map((folder) => `/${folder}`).join('|');
  const counts = given.length
    ? [await jest(['--runInBand', ...given], env)]
    : [
        await jest(
          ['--maxWorkers', WORKERS, '--testPathIgnorePatterns', '/node_modules/', '/dist/', '/build/', alone],
          env,
        ),
        await jest(['--runInBand', '--passWithNoTests', '--testPathPatterns', alone], env),
      ];
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const count of counts) {
    total.passed += count.passed;
    total.failed += count.failed;
    total.skipped += count.skipped;
  }
  for (const { what, missing: why, found } of findings)
    if (!found) tell(`  !!  NOT TESTED HERE: ${what}: ${why}`);
  const skippedInCi = isCi && total.skipped > 0;
  if (skippedInCi) tell('With CI=true no test may be skipped.');
  process.stdout.write(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`);
  return total.failed || skippedInCi || total.passed === 0 ? 1 : 0;
});
