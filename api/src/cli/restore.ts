import { restore } from '@groundcrew/db';
import type { Verb } from './hub-command';

export const restoreVerb: Verb = (program, hub) => {
  program
    .command('restore')
    .description('load a backup into an empty database, whole or not at all; migrates before and after')
    .argument('<file>', 'a file that backup wrote')
    .action(async (file: string) => {
      const { rows, tables, takenAt } = await hub.withDatabase(
        (db) =>
          restore(db, file, {
            onRows: (step, count) => hub.progress.at(`${step}: ${count.toLocaleString('en')} rows`),
          }),
        { unmigrated: true },
      );
      hub.progress.end();
      hub.say(`${rows} rows of ${tables} tables are back, as of ${takenAt}.`);
    });
};
