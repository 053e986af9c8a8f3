/**
 * Who may do what (the matrix of domain.md), as one pure function. The API asks it before every act and sends
 * its answers along as `viewerCan`; the portal never computes a right.
 */
import { Discipline, type HeldMembership, MembershipRole } from '../member/member';

/** The signed-in person, as far as rights depend on it; null stands for nobody. */
export interface Actor {
  memberId: number;
  isAdmin: boolean;
  memberships: readonly HeldMembership[];
  /** The teams that the person leads and every team below them. */
  reach: ReadonlySet<number>;
}

/** What the act is about. Absent parts grant nothing. */
export interface Subject {
  /** Teams concerned: being lead over any one of them is reach. Null: a thing that has no team yet. */
  teamIds?: readonly (number | null)[];
  /** Members whose own thing this is. */
  memberIds?: readonly number[];
}

/** Grounds on which an act can be allowed. An act is allowed when one of its grounds holds. */
type Ground =
  | 'PUBLIC'
  | 'SIGNED_IN'
  | 'SELF'
  | 'OPERATOR_SELF'
  | 'LEAD'
  | 'LEAD_IN_REACH'
  | 'ADMIN'
  | 'ADMIN_IF_TEAMLESS';

export const permissions = {
  'identity.sign-in': ['PUBLIC'],
  'identity.read': ['PUBLIC'],
  'identity.own': ['SIGNED_IN'],
  'company.read': ['SIGNED_IN'],
  'company.edit': ['ADMIN'],
  'member.read': ['SIGNED_IN'],
  'member.edit': ['ADMIN'],
  'profile.edit': ['SELF'],
  'team.read': ['SIGNED_IN'],
  'team.edit': ['ADMIN'],
  'responsibility.read': ['SIGNED_IN'],
  'responsibility.edit': ['LEAD_IN_REACH', 'ADMIN_IF_TEAMLESS'],
  'responsibility.review': ['OPERATOR_SELF', 'LEAD_IN_REACH'],
  'hand-over.offer': ['SELF', 'LEAD_IN_REACH'],
  'hand-over.answer': ['SELF', 'LEAD_IN_REACH'],
  'hand-over.withdraw': ['SELF', 'LEAD_IN_REACH'],
  'hand-off.edit': ['LEAD_IN_REACH', 'ADMIN_IF_TEAMLESS'],
  'value-chain.edit': ['LEAD', 'ADMIN'],
  'ownership.import': ['ADMIN'],
  'audit.read': ['ADMIN'],
} as const satisfies Record<string, readonly Ground[]>;

export type Action = keyof typeof permissions;

/** Whether the actor may do this to this subject. */
export function can(actor: Actor | null, action: Action, subject: Subject = {}): boolean {
  return permissions[action].some((ground) => holds(ground, actor, subject));
}

/** Whether there could be any subject on which the actor may do this: the gate in front of a root field. */
export function mayEver(actor: Actor | null, action: Action): boolean {
  return permissions[action].some((ground) => couldHold(ground, actor));
}

function holds(ground: Ground, actor: Actor | null, subject: Subject): boolean {
  if (ground === 'PUBLIC') return true;
  if (!actor) return false;
  const isSelf = (subject.memberIds ?? []).includes(actor.memberId);
  switch (ground) {
    case 'SIGNED_IN':
      return true;
    case 'SELF':
      return isSelf;
    case 'OPERATOR_SELF':
      return isSelf && isOperator(actor);
    case 'LEAD':
      return isLead(actor);
    case 'LEAD_IN_REACH':
      return (subject.teamIds ?? []).some((teamId) => teamId !== null && actor.reach.has(teamId));
    case 'ADMIN':
      return actor.isAdmin;
    case 'ADMIN_IF_TEAMLESS':
      return actor.isAdmin && (subject.teamIds ?? []).includes(null);
  }
}

function couldHold(ground: Ground, actor: Actor | null): boolean {
  if (ground === 'PUBLIC') return true;
  if (!actor) return false;
  switch (ground) {
    case 'SIGNED_IN':
    case 'SELF':
      return true;
    case 'OPERATOR_SELF':
      return isOperator(actor);
    case 'LEAD':
    case 'LEAD_IN_REACH':
      return isLead(actor);
    case 'ADMIN':
    case 'ADMIN_IF_TEAMLESS':
      return actor.isAdmin;
  }
}

/** A lead leads at least one team today. */
export function isLead(actor: Actor): boolean {
  return actor.memberships.some((held) => held.role === MembershipRole.LEAD);
}

/** An operator works in the discipline OPERATIONS today. */
export function isOperator(actor: Actor): boolean {
  return actor.memberships.some((held) => held.discipline === Discipline.OPERATIONS);
}
