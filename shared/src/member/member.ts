/** What a member is and how a person's roles follow from memberships (domain.md, "People and portals"). */

export const Locale = { ko: 'ko', en: 'en' } as const;
export type Locale = (typeof Locale)[keyof typeof Locale];

export const MembershipRole = { LEAD: 'LEAD', MEMBER: 'MEMBER' } as const;
export type MembershipRole = (typeof MembershipRole)[keyof typeof MembershipRole];

export const Discipline = {
  OPERATIONS: 'OPERATIONS',
  PLANNING: 'PLANNING',
  DEVELOPMENT: 'DEVELOPMENT',
  DESIGN: 'DESIGN',
  SALES: 'SALES',
  MARKETING: 'MARKETING',
  FINANCE: 'FINANCE',
  LOGISTICS: 'LOGISTICS',
  PEOPLE: 'PEOPLE',
  OTHER: 'OTHER',
} as const;
export type Discipline = (typeof Discipline)[keyof typeof Discipline];

export const Role = { OPERATOR: 'OPERATOR', LEAD: 'LEAD', PEER: 'PEER', ADMIN: 'ADMIN' } as const;
export type Role = (typeof Role)[keyof typeof Role];

/** A membership that holds today, as far as roles depend on it. */
export interface HeldMembership {
  teamId: number;
  role: MembershipRole;
  discipline: Discipline;
}

/** Every role that a person has; everyone is a peer. */
export function rolesOf(memberships: readonly HeldMembership[], isAdmin: boolean): Role[] {
  const roles: Role[] = [];
  if (memberships.some((held) => held.role === MembershipRole.LEAD)) roles.push(Role.LEAD);
  if (memberships.some((held) => held.discipline === Discipline.OPERATIONS)) roles.push(Role.OPERATOR);
  if (isAdmin) roles.push(Role.ADMIN);
  roles.push(Role.PEER);
  return roles;
}

const OPENS_ON: readonly Role[] = [Role.LEAD, Role.OPERATOR, Role.ADMIN, Role.PEER];

/** Whose home opens first for somebody with several roles. */
export function portalOf(roles: readonly Role[]): Role {
  return OPENS_ON.find((role) => roles.includes(role)) ?? Role.PEER;
}

/** What stands in the avatar: the given name of a Korean name, else up to two initials. */
export function initialsOf(name: string): string {
  const trimmed = name.trim();
  if (/^[\p{Script=Hangul}]{2,5}$/u.test(trimmed)) return [...trimmed].slice(-2).join('');
  const words = trimmed.split(/\s+/).filter(Boolean);
  const letters = words.length > 1 ? [words[0], words[words.length - 1]] : words;
  const initials = letters.map((word) => [...(word ?? '')][0] ?? '').join('');
  return (initials || '?').toUpperCase();
}
