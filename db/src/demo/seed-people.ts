/** Writes the demo company's teams and people. */

import { COMPANY_TIME_ZONE } from '@groundcrew/shared';
import { CompanyRepository } from '../company/company.repository';
import type { UnitOfWork } from '../core/unit-of-work';
import { IdentityRepository } from '../identity/identity.repository';
import { MemberRepository } from '../member/member.repository';
import { MembershipRepository } from '../member/membership.repository';
import { SearchRepository } from '../search/search.repository';
import { TeamRepository } from '../team/team.repository';
import { demoLogins } from './demo-logins';
import { company, companyValues, people, teams } from './people';

/** What the rest of the story refers to by name. */
export interface Cast {
  teams: Map<string, number>;
  members: Map<string, number>;
}

/**
 * @param dayAgo the calendar day so many days before the seeding
 * @param passwordHash of the demo accounts' common password
 */
export async function seedPeople(
  unit: UnitOfWork,
  dayAgo: (days: number) => string,
  passwordHash: string,
): Promise<Cast> {
  const cast: Cast = { teams: new Map(), members: new Map() };
  const companies = new CompanyRepository(unit.manager);
  const companyId = await companies.create(company);
  await companies.setValues(companyValues.map((value) => ({ id: null, ...value })));
  const values = await companies.values();
  unit.record({ action: 'company.founded', subjectType: 'Company', subjectId: companyId });
  for (const team of teams) {
    const id = await new TeamRepository(unit.manager).create({
      key: team.key,
      name: team.name,
      kind: team.kind,
      mission: team.mission,
      parentId: team.parent === null ? null : named(cast.teams, team.parent),
      from: dayAgo(team.since),
    });
    cast.teams.set(team.key, id);
    unit.record({ action: 'team.created', subjectType: 'Team', subjectId: id, detail: { name: team.name } });
  }
  await new SearchRepository(unit.manager).put(
    teams.map((team) => ({
      kind: 'Team',
      subjectId: named(cast.teams, team.key),
      title: team.name,
      body: `${team.mission} ${team.key}`,
    })),
  );
  for (const person of people) {
    const value = person.value === undefined ? undefined : values[person.value];
    cast.members.set(
      person.login,
      await seedPerson(unit, person, cast, value?.id ?? null, dayAgo, passwordHash),
    );
  }
  return cast;
}

async function seedPerson(
  unit: UnitOfWork,
  person: (typeof people)[number],
  cast: Cast,
  companyValueId: number | null,
  dayAgo: (days: number) => string,
  passwordHash: string,
): Promise<number> {
  const members = new MemberRepository(unit.manager);
  const email = `${person.login}@demo.groundcrew.example`;
  const joined = Math.max(...person.stays.map((held) => held.from));
  const id = await members.create({
    email,
    name: person.name,
    locale: person.locale ?? null,
    timeZone: COMPANY_TIME_ZONE,
    isAdmin: person.login === 'admin',
    joinedOn: dayAgo(joined),
  });
  await members.update(id, {
    mission: person.mission ?? null,
    companyValueId,
    deactivatedOn: person.left === undefined ? null : dayAgo(person.left),
  });
  for (const held of person.stays) {
    await new MembershipRepository(unit.manager).create({
      memberId: id,
      teamId: named(cast.teams, held.team),
      role: held.role,
      discipline: held.discipline,
      from: dayAgo(held.from),
      to: held.to === null ? null : dayAgo(held.to),
    });
  }
  if ((demoLogins as readonly string[]).includes(person.login)) {
    await new IdentityRepository(unit.manager).setPassword(id, passwordHash, unit.now);
  }
  if (person.left === undefined) {
    await new SearchRepository(unit.manager).put([
      { kind: 'Member', subjectId: id, title: person.name, body: `${email} ${person.mission ?? ''}` },
    ]);
  }
  unit.record({
    action: 'member.joined',
    subjectType: 'Member',
    subjectId: id,
    detail: { name: person.name },
  });
  return id;
}

/** @throws Error when the demo's own files name something that they do not define */
export function named(known: ReadonlyMap<string, number>, name: string): number {
  const id = known.get(name);
  if (id === undefined) throw new Error(`The demo company does not know ${name}.`);
  return id;
}
