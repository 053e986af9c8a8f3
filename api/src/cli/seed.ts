import { CompanyRepository, DEMO_PASSWORD, seedDemo } from '@groundcrew/db';
import { hashPassword } from '../identity/password';
import { UserError, type Verb } from './hub-command';

export const seedVerb: Verb = (program, hub) => {
  program
    .command('seed')
    .description(
      'write the demo company into an empty database, where this is a demo (DEMO; on by default on SQLite outside production)',
    )
    .option(
      '--demo',
      'insist: fail where there is a company already, and outside production whatever DEMO says',
    )
    .action(async ({ demo }: { demo?: boolean }) => {
      const config = hub.config();
      if (demo && config.isProduction && !config.demo) {
        throw new UserError(
          'In production the demo company is written only with DEMO=true: its passwords are public.',
        );
      }
      if (!demo && !config.demo) {
        hub.say('This is not a demo (DEMO): nothing was written.');
        return;
      }
      await hub.withDatabase(async (db) => {
        const company = await new CompanyRepository(db.fresh).get();
        if (company && demo) throw new UserError(`There is a company already: ${company.name}.`);
        if (company) {
          hub.say(`There is a company already (${company.name}): nothing was written.`);
          return;
        }
        await seedDemo(db, { now: hub.now(), passwordHash: await hashPassword(DEMO_PASSWORD) });
        hub.say('The demo company was written.');
      });
    });
};
