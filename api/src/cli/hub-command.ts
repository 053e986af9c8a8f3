/** What every verb of the command line is given: the environment, the database, and where its words go. */
import { connect, type Database, isMigrated } from '@groundcrew/db';
import type { Command } from 'commander';
import { type Config, readConfig } from '../core/config';
import { type Progress, progressOn } from './progress';

export interface HubCommand {
  /** The checked environment. @throws Error naming each variable that is not as expected */
  config(): Config;
  /** One line of the result, on standard output. */
  say(line: string): void;
  /** Where long work tells how far it is, on standard error. */
  progress: Progress;
  now(): Date;
  /**
   * Opens the database for `work` and closes it afterwards, whatever happens.
   * @throws UserError when the database lacks migrations, unless `unmigrated` is fine
   */
  withDatabase<T>(work: (db: Database) => Promise<T>, options?: { unmigrated?: boolean }): Promise<T>;
}

/** Adds one verb to the program: its name, arguments, options, help and action. */
export type Verb = (program: Command, hub: HubCommand) => void;

/** A failure that the person at the keyboard can mend; shown as one line, without a stack. */
export class UserError extends Error {}

/** The command line's surroundings in this process. */
export function hubCommand(env: NodeJS.ProcessEnv, stdout: NodeJS.WritableStream): HubCommand {
  const config = () => readConfig(env);
  return {
    config,
    say: (line) => void stdout.write(`${line}\n`),
    progress: progressOn(process.stderr),
    now: () => new Date(),
    async withDatabase(work, options = {}) {
      const { databaseUrl } = config();
      const db = await connect(databaseUrl).catch((error: Error) => {
        throw new UserError(`The database does not answer (DATABASE_URL): ${error.message}`);
      });
      try {
        if (!options.unmigrated && !(await isMigrated(db))) {
          throw new UserError('The database is not up to date. Run first: npm run hub -- migrate');
        }
        return await work(db);
      } finally {
        await db.close();
      }
    },
  };
}
