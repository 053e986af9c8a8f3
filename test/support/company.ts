/** A small company for tests: a team of two parts, another team beside it, and one person a role. */
import { newToken, sha256 } from '@groundcrew/api';
import {
  CompanyRepository,
  change,
  type Database,
  IdentityRepository,
  MemberRepository,
  MembershipRepository,
  TeamRepository,
  type UnitOfWork,
} from '@groundcrew/db';
import type { Discipline, MembershipRole, TeamKind } from '@groundcrew/shared';
import { toGlobalId } from 'graphql-relay';

export interface Person {
  key: number;
  /** Opaque id. */
  id: string;
  name: string;
  email: string;
  /** Of a living session. */
  token: string;
}

export interface Company {
  people: Record<(typeof names)[number], Person>;
  /** Root ▸ commerce ▸ (centre, platform); root ▸ payments. */
  teams: Record<'root' | 'commerce' | 'centre' | 'platform' | 'payments', { key: number; id: string }>;
}

const names = ['operator', 'lead', 'otherLead', 'head', 'peer', 'admin'] as const;

const people: Record<
  (typeof names)[number],
  [name: string, team: keyof Company['teams'], MembershipRole, Discipline]
> = {
  operator: ['서지안', 'centre', 'MEMBER', 'OPERATIONS'],
  lead: ['임하늘', 'centre', 'LEAD', 'OPERATIONS'],
  otherLead: ['오민재', 'payments', 'LEAD', 'DEVELOPMENT'],
  head: ['배도현', 'commerce', 'LEAD', 'PLANNING'],
  peer: ['신다은', 'payments', 'MEMBER', 'DEVELOPMENT'],
  admin: ['최가온', 'root', 'MEMBER', 'OTHER'],
};

const FROM = '2024-01-01';

/** Writes the company and signs everybody in. */
export async function seedCompany(db: Database, now: Date): Promise<Company> {
  return change(db, { actorId: null, now, requestId: null }, async (unit) => {
    await new CompanyRepository(unit.manager).create({ name: '물결상회', vision: '', mission: '' });
    const root = await aTeam(unit, '물결상회', 'COMPANY', null);
    const commerce = await aTeam(unit, '커머스운영팀', 'TEAM', root);
    const centre = await aTeam(unit, '센터운영파트', 'PART', commerce);
    const platform = await aTeam(unit, '플랫폼기획파트', 'PART', commerce);
    const payments = await aTeam(unit, '결제개발팀', 'TEAM', root);
    const keys = { root, commerce, centre, platform, payments };
    const made = {} as Company['people'];
    for (const name of names) made[name] = await aPerson(unit, name, keys, now);
    unit.record({ action: 'company.seeded', subjectType: 'Company', subjectId: 1 });
    const teams = Object.fromEntries(
      Object.entries(keys).map(([name, key]) => [name, { key, id: toGlobalId('Team', key) }]),
    ) as Company['teams'];
    return { people: made, teams };
  });
}

async function aTeam(
  unit: UnitOfWork,
  name: string,
  kind: TeamKind,
  parentId: number | null,
): Promise<number> {
  return new TeamRepository(unit.manager).create({
    key: name,
    name,
    kind,
    mission: null,
    parentId,
    from: FROM,
  });
}

async function aPerson(
  unit: UnitOfWork,
  role: (typeof names)[number],
  teams: Record<keyof Company['teams'], number>,
  now: Date,
): Promise<Person> {
  const [name, team, membershipRole, discipline] = people[role];
  const email = `${role.toLowerCase()}@test.groundcrew.example`;
  const key = await new MemberRepository(unit.manager).create({
    email,
    name,
    locale: 'ko',
    timeZone: 'Asia/Seoul',
    isAdmin: role === 'admin',
    joinedOn: FROM,
  });
  await new MembershipRepository(unit.manager).create({
    memberId: key,
    teamId: teams[team],
    role: membershipRole,
    discipline,
    from: FROM,
    to: null,
  });
  const token = newToken();
  await new IdentityRepository(unit.manager).startSession({
    tokenHash: sha256(token),
    memberId: key,
    now,
    expiresAt: new Date(now.getTime() + 86_400_000),
    userAgent: null,
  });
  return { key, id: toGlobalId('Member', key), name, email, token };
}
