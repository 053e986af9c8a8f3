/** `npm run hub -- <verb>`: administration from a shell. */
import { hubCommand } from './hub-command';
import { runCommandLine } from './run';

const errors = (text: string): void => void process.stderr.write(text);

runCommandLine(process.argv.slice(2), hubCommand(process.env, process.stdout), errors).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    errors(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
