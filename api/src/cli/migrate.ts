import { migrate } from '@groundcrew/db';
import type { Verb } from './hub-command';

export const migrateVerb: Verb = (program, hub) => {
  program
    .command('migrate')
    .description('bring the database up to date; safe to run again, and from several processes at once')
    .action(() =>
      hub.withDatabase(
        async (db) => {
          const ran = await migrate(db);
          for (const name of ran) hub.say(`ran ${name}`);
          hub.say(ran.length ? 'The database is up to date.' : 'The database was up to date already.');
        },
        { unmigrated: true },
      ),
    );
};
