/** What `hub import` is told and does not know what to do with is refused by name: an option that nothing reads would look obeyed. */
import { runCommandLine } from '../../api/src/cli/run';
import { TEST_NOW } from '../support/hub';

async function said(...args: string[]): Promise<string> {
  let told = '';
  const say = (text: string) => {
    told += `${text}\n`;
  };
  const code = await runCommandLine(
    ['import', ...args],
    {
      config: () => {
        throw new Error('not asked for');
      },
      say,
      progress: { at: () => undefined, end: () => undefined },
      now: () => TEST_NOW,
      withDatabase: () => {
        throw new Error('not asked for');
      },
    },
    say,
  );
  expect(code).not.toBe(0);
  return told;
}

it.each([
  ['metric-points', ['--prune'], '--prune'],
  ['metric-points', ['--as-of', '2026-11-22'], '--as-of'],
  ['metric-points', ['--source', 'x'], '--source'],
  ['routed-requests', ['--metric', 'orders'], '--metric'],
  ['routed-requests', ['--project', 'x'], '--project'],
  ['all-contributors', ['--source', 'x'], '--source'],
  ['all-contributors', ['--bad-rows', 'skip'], '--bad-rows'],
  ['backstage', ['--bad-rows', 'skip'], '--bad-rows'],
  ['codeowners', ['--create-teams', 'x'], '--create-teams'],
  ['csv', ['--columns', 'a=b'], '--columns'],
  ['members-csv', ['--metric', 'orders'], '--metric'],
])('%s with %j is refused, and says so', async (format, options, named) => {
  const told = await said(format, 'no-such-file', ...options);
  expect(told).toContain(`${format} takes no ${named}; it takes --dry-run`);
});

it('takes what the format asks about', async () => {
  for (const [format, ...options] of [
    ['members-csv', '--as-of', '2026-11-22', '--source', 'hr', '--dry-run'],
    ['all-contributors', '--project', 'x', '--dry-run'],
    ['routed-requests', '--source', 'x', '--columns', 'a=b', '--bad-rows', 'skip', '--create-teams', 'x'],
  ] as const)
    expect(await said(format, 'no-such-file', ...options)).not.toContain('takes no');
});
