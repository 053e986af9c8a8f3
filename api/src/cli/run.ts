/** Runs one command line: 0 done, 1 failed, 2 not understood. */
import { AppError } from '@groundcrew/shared';
import { Command, CommanderError } from 'commander';
import { type HubCommand, UserError } from './hub-command';
import { verbs } from './verbs';

export const ExitCode = { DONE: 0, FAILED: 1, USAGE: 2 } as const;

/** @returns the exit code; every word for people has been written to `hub` or `errors` */
export async function runCommandLine(
  argv: readonly string[],
  hub: HubCommand,
  errors: (text: string) => void,
): Promise<number> {
  const program = new Command('hub')
    .usage('<verb> [options]')
    .description('Administration of a Groundcrew hub. DATABASE_URL says which; .env is read.')
    .configureOutput({ writeOut: (text) => hub.say(text.trimEnd()), writeErr: errors })
    .showHelpAfterError('Try: npm run hub -- --help')
    .exitOverride();
  for (const add of verbs) add(program, hub);
  // Sub-commands do not inherit what was set before they were added.
  for (const verb of program.commands) verb.copyInheritedSettings(program).exitOverride();
  try {
    if (argv.length === 0) {
      errors(program.helpInformation());
      return ExitCode.USAGE;
    }
    await program.parseAsync([...argv], { from: 'user' });
    return ExitCode.DONE;
  } catch (error) {
    hub.progress.end();
    if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.DONE : ExitCode.USAGE;
    errors(`${describe(error)}\n`);
    return ExitCode.FAILED;
  }
}

function describe(error: unknown): string {
  if (error instanceof AppError && error.issues.length) {
    return error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n');
  }
  if (error instanceof AppError || error instanceof UserError) return error.message;
  if (!(error instanceof Error)) return String(error);
  const { code } = error as NodeJS.ErrnoException;
  return code && !error.message.includes(code) ? `${error.message} (${code})` : error.message;
}
