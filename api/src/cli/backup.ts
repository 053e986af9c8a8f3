import { backup } from '@groundcrew/db';
import type { Verb } from './hub-command';

export const backupVerb: Verb = (program, hub) => {
  program
    .command('backup')
    .description('write everything to one file that restores on either database; the hub may keep running')
    .argument(
      '<file>',
      'where to, e.g. hub.ndjson.gz; an existing file is replaced once the new one is whole',
    )
    .action(async (file: string) => {
      const { rows, tables, bytes } = await hub.withDatabase((db) =>
        backup(db, file, {
          now: hub.now(),
          onRows: (table, count) => hub.progress.at(`${table}: ${count.toLocaleString('en')} rows`),
        }),
      );
      hub.progress.end();
      hub.say(
        `${rows} rows of ${tables} tables in ${file} (${bytes} bytes). It holds password hashes: keep it safe.`,
      );
    });
};
