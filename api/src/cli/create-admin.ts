/** The first person of a real hub: an admin with a password that is shown this once. */
import {
  CompanyRepository,
  change,
  type Database,
  IdentityRepository,
  isDuplicateKey,
  MemberRepository,
  MembershipRepository,
  TeamRepository,
  type UnitOfWork,
} from '@groundcrew/db';
import {
  COMPANY_TIME_ZONE,
  Discipline,
  dayOf,
  email,
  Locale,
  MembershipRole,
  parseInput,
  requiredText,
  timeZone,
} from '@groundcrew/shared';
import { z } from 'zod';
import { hashPassword, initialPassword } from '../identity/password';
import { saveMember } from '../member/member-change';
import { UserError, type Verb } from './hub-command';

const options = z.object({
  email: email(),
  name: requiredText(),
  team: requiredText().optional(),
  company: requiredText().optional(),
  locale: z.enum(Locale, { error: 'not_in_list' }),
  timeZone: timeZone(),
});

type AdminOptions = z.output<typeof options>;

/**
 * Creates the admin, and the company where there is none yet.
 * @returns the password, stored nowhere but as a hash
 * @throws UserError when the address is taken, or the team is not known or closed
 */
export async function createAdmin(db: Database, admin: AdminOptions, now: Date): Promise<string> {
  const password = initialPassword();
  const passwordHash = await hashPassword(password);
  const on = dayOf(now, admin.timeZone);
  await change(db, { actorId: null, now, requestId: null }, async (unit) => {
    await ensureCompany(unit, admin.company);
    const id = await new MemberRepository(unit.manager).create({
      email: admin.email,
      name: admin.name,
      locale: admin.locale,
      timeZone: admin.timeZone,
      isAdmin: true,
      joinedOn: on,
    });
    if (admin.team) await joinTeam(unit, id, admin.team, on);
    await new IdentityRepository(unit.manager).setPassword(id, passwordHash, now);
    await saveMember(unit, id, 'member.joined', { name: admin.name, isAdmin: true, by: 'create-admin' });
  }).catch((error: unknown) => {
    if (isDuplicateKey(error)) throw new UserError(`Somebody has the address ${admin.email} already.`);
    throw error;
  });
  return password;
}

async function ensureCompany(unit: UnitOfWork, name = 'Groundcrew'): Promise<void> {
  const companies = new CompanyRepository(unit.manager);
  if (await companies.get()) return;
  const id = await companies.create({ name, vision: '', mission: '' });
  unit.record({ action: 'company.created', subjectType: 'Company', subjectId: id, detail: { name } });
}

async function joinTeam(unit: UnitOfWork, memberId: number, key: string, on: string): Promise<void> {
  const team = await new TeamRepository(unit.manager).byKey(key);
  if (!team || (team.to !== null && team.to <= on)) {
    throw new UserError(`There is no open team with the key or name "${key}".`);
  }
  await new MembershipRepository(unit.manager).create({
    memberId,
    teamId: team.id,
    role: MembershipRole.MEMBER,
    discipline: Discipline.OTHER,
    from: on,
    to: null,
  });
}

export const createAdminVerb: Verb = (program, hub) => {
  program
    .command('create-admin')
    .description('add an admin and print a password once; creates the company where there is none')
    .requiredOption('--email <address>', 'mail address to sign in with')
    .requiredOption('--name <name>', 'full name')
    .option('--team <key>', 'key of a team to join')
    .option('--company <name>', 'name of the company, where there is none yet')
    .option('--locale <locale>', 'language of the portal: ko or en', 'ko')
    .option('--time-zone <zone>', 'IANA time zone', COMPANY_TIME_ZONE)
    .action(async (given: unknown) => {
      const admin = parseInput(options, given, []);
      const password = await hub.withDatabase((db) => createAdmin(db, admin, hub.now()));
      hub.say(`${admin.name} <${admin.email}> can sign in as an admin.`);
      hub.say(`Password, shown this once: ${password}`);
    });
};
