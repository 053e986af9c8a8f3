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
  /** Whether it calls another system by itself. */
  callsOut?: boolean;
}

/** Grounds on which an act can be allowed. An act is allowed when one of its grounds holds. */
type Ground =
  | 'PUBLIC'
  | 'SIGNED_IN'
  | 'SELF'
  | 'OPERATOR_SELF'
  | 'LEAD_SELF'
  | 'OPERATOR'
  | 'LEAD'
  | 'LEAD_IN_REACH'
  | 'TEAM_MEMBER'
  | 'ADMIN'
  | 'ADMIN_IF_TEAMLESS'
  | 'ADMIN_IF_CALLS_OUT';

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
  'metric.read': ['SIGNED_IN'],
  'metric.edit': ['OPERATOR', 'LEAD', 'ADMIN'],
  'kpi.read': ['SIGNED_IN'],
  'kpi.edit': ['OPERATOR_SELF', 'LEAD_SELF'],
  // An admin stops what calls another system; everything else about a rule is its owner's.
  'signal-rule.pause': ['OPERATOR_SELF', 'LEAD_SELF', 'ADMIN_IF_CALLS_OUT'],
  'routing.ask': ['SIGNED_IN'],
  'routing.read': ['SIGNED_IN'],
  'routing.answer': ['TEAM_MEMBER', 'LEAD_IN_REACH'],
  'routing.withdraw': ['SELF'],
  'routing.send': ['SELF'],
  'routing.sort': ['SELF', 'LEAD', 'ADMIN'],
  'routing.import': ['ADMIN'],
  'topic.edit': ['LEAD', 'ADMIN'],
  'gray-zone.read': ['SIGNED_IN'],
  'gray-zone.report': ['SIGNED_IN'],
  'gray-zone.update': ['SELF', 'LEAD_IN_REACH'],
  'gray-zone.dismiss': ['LEAD_IN_REACH', 'ADMIN_IF_TEAMLESS'],
  // In every team that it concerns, and over the assignee: the service asks once a team.
  'gray-zone.assign': ['LEAD_IN_REACH'],
  'work-log.add': ['OPERATOR', 'LEAD', 'SELF'],
  // While a trial runs the teams are also those that it concerns; whoever may conclude it may remove too: the service asks.
  'work-log.remove': ['SELF', 'LEAD_IN_REACH'],
  'milestone.edit': ['OPERATOR', 'LEAD', 'SELF'],
  'cover.record': ['SELF', 'LEAD_IN_REACH'],
  'cover.end': ['SELF', 'LEAD_IN_REACH'],
  'proposal.propose': ['OPERATOR', 'LEAD'],
  // The members are those who speak for a team that is asked; whoever proposes or would own it is none of them.
  'proposal.decide': ['LEAD_SELF'],
  'proposal.answer': ['SELF'],
  'assignment.answer': ['SELF'],
  'assignment.withdraw': ['SELF', 'LEAD_IN_REACH'],
  // The members are the leads who consented, or who assigned it.
  'trial.conclude': ['LEAD_SELF'],
  'idea.read': ['SIGNED_IN'],
  'idea.raise': ['SIGNED_IN'],
  // Its authors and contributors.
  'idea.edit': ['SELF'],
  'idea.support': ['SIGNED_IN'],
  'idea.discuss': ['SIGNED_IN'],
  'idea.remove-comment': ['SELF', 'ADMIN'],
  'idea.pitch': ['SELF'],
  // Leads of the team that it was put to; never an author or contributor: the service asks.
  'idea.decide': ['LEAD_IN_REACH'],
  'idea.start': ['SELF', 'LEAD_IN_REACH'],
  'impact.record': ['SELF', 'LEAD_IN_REACH'],
  // Leads; neither author, contributor nor who recorded it: the service asks.
  'impact.verify': ['LEAD', 'ADMIN'],
  'recognition.read': ['SIGNED_IN'],
  'recognition.write': ['SIGNED_IN'],
  'recognition.withdraw': ['SELF'],
  'recognition.applaud': ['SIGNED_IN'],
  'recognition.health': ['LEAD', 'ADMIN'],
  'recognition.import': ['ADMIN'],
  'reward.read': ['SIGNED_IN'],
  'reward.catalogue': ['ADMIN'],
  'reward.rule': ['ADMIN'],
  'reward.budget': ['ADMIN'],
  'reward.see-budget': ['LEAD_IN_REACH', 'ADMIN'],
  'reward.award': ['LEAD_IN_REACH'],
  // The wallet's owner, their leads, admins.
  'reward.see-wallet': ['SELF', 'LEAD_IN_REACH', 'ADMIN'],
  'reward.request': ['SIGNED_IN'],
  'reward.withdraw': ['SELF'],
  // Never one's own: the service asks.
  'reward.approve': ['LEAD_IN_REACH', 'ADMIN'],
  'reward.fulfil': ['LEAD_IN_REACH', 'ADMIN'],
  'reward.pay': ['LEAD', 'ADMIN'],
  'reward.export': ['ADMIN'],
  'token.manage': ['ADMIN'],
  'webhook.read': ['OPERATOR', 'LEAD', 'ADMIN'],
  'webhook.manage': ['ADMIN'],
  'notification.own': ['SIGNED_IN'],
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
    case 'LEAD_SELF':
      return isSelf && isLead(actor);
    case 'OPERATOR':
      return isOperator(actor);
    case 'LEAD':
      return isLead(actor);
    case 'LEAD_IN_REACH':
      return (subject.teamIds ?? []).some((teamId) => teamId !== null && actor.reach.has(teamId));
    case 'TEAM_MEMBER':
      return actor.memberships.some((held) => (subject.teamIds ?? []).includes(held.teamId));
    case 'ADMIN':
      return actor.isAdmin;
    case 'ADMIN_IF_TEAMLESS':
      return actor.isAdmin && (subject.teamIds ?? []).includes(null);
    case 'ADMIN_IF_CALLS_OUT':
      return actor.isAdmin && subject.callsOut === true;
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
    case 'OPERATOR':
      return isOperator(actor);
    case 'LEAD_SELF':
    case 'LEAD':
    case 'LEAD_IN_REACH':
      return isLead(actor);
    case 'TEAM_MEMBER':
      return actor.memberships.length > 0;
    case 'ADMIN':
    case 'ADMIN_IF_TEAMLESS':
    case 'ADMIN_IF_CALLS_OUT':
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
