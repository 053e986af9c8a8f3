/**
 * Whose consent a proposal needs, and what their answers make of it (domain.md, "gray-zone"): the lead of every team that it touches
 * and the lead above them, each YES, NO or "yes, if …". All yes starts the trial, one no declines. Nobody consents to their own.
 */

import { TeamConcern } from '../finding';
import { type TeamNode, voiceOf } from '../member/voice';

export const ConsentAnswer = { YES: 'YES', NO: 'NO', YES_IF: 'YES_IF' } as const;
export type ConsentAnswer = (typeof ConsentAnswer)[keyof typeof ConsentAnswer];

export const ProposalState = {
  /** Consents are awaited. */
  OPEN: 'OPEN',
  /** All said yes: the trial started. */
  AGREED: 'AGREED',
  /** Somebody said no. */
  DECLINED: 'DECLINED',
  /** The proposer took it back. */
  WITHDRAWN: 'WITHDRAWN',
  /** The gray zone was dismissed while it was open. */
  CLOSED: 'CLOSED',
} as const;
export type ProposalState = (typeof ProposalState)[keyof typeof ProposalState];

/** Requests, parties or covers that a team must have in a gray zone so that it is touched without being named. */
export const TOUCHING_WEIGHT = 2;

/** What a proposal touches teams with. */
export interface TouchFacts {
  /** The team that would own it, or the teams of the member who would. */
  ownerTeamIds: readonly number[];
  /** With whom something is left. */
  leftWithTeamId: number | null;
  /** Team of the responsibility that splits or goes over. */
  responsibilityTeamId: number | null;
  /** Teams of who is accountable for it today: it is their work that is taken. */
  accountableTeamIds: readonly number[];
  /** Teams that the gray zone concerns. */
  zoneTeams: readonly { teamId: number; weight: number; concern: TeamConcern }[];
  /** Teams that the proposer asks beside these. */
  askedTeamIds: readonly number[];
}

/** Every team that a proposal touches, each once, in the order in which they are shown. */
export function touchedTeams(facts: TouchFacts): number[] {
  const named = [facts.leftWithTeamId, facts.responsibilityTeamId].filter((id) => id !== null);
  const concerned = touchingTeams(facts.zoneTeams).map(({ teamId }) => teamId);
  const { ownerTeamIds, accountableTeamIds, askedTeamIds } = facts;
  return [...new Set([...ownerTeamIds, ...named, ...accountableTeamIds, ...concerned, ...askedTeamIds])];
}

/** Whether a gray zone touches a team that it concerns: it has enough to do with it, was named, or takes part in the work. */
export function isTouching({ weight, concern }: { weight: number; concern: TeamConcern }): boolean {
  return weight >= TOUCHING_WEIGHT || concern === TeamConcern.NAMED || concern === TeamConcern.OWNS;
}

/** The teams of a gray zone that it touches: those that have enough to do with it; all that it concerns where none has. */
export function touchingTeams<Team extends { weight: number; concern: TeamConcern }>(
  concerned: readonly Team[],
): readonly Team[] {
  const touching = concerned.filter(isTouching);
  return touching.length ? touching : concerned;
}

export interface ConsentFacts {
  /** Teams that the proposal touches, in the order in which they are shown. */
  touched: readonly number[];
  /** Every team that is open today. */
  tree: readonly TeamNode[];
  /** Today's leads by team. */
  leads: ReadonlyMap<number, readonly number[]>;
  /** The proposer, and the member who would own it: neither answers. */
  conflicted: readonly number[];
}

export interface NeededConsent {
  /** The team whose leads answer. */
  teamId: number;
  /** It answers as the lead above the touched teams. */
  isAbove: boolean;
  /** The touched teams that it answers for; empty for one that is only above them. */
  forTeamIds: number[];
}

/**
 * Every consent that is needed, touched teams first. A team without a lead who may answer is answered for by the nearest team above
 * that has one; the lead above is that of the nearest common team above all touched ones that is not touched itself.
 * @returns empty when nobody in the company may answer
 */
export function neededConsents({ touched, tree, leads, conflicted }: ConsentFacts): NeededConsent[] {
  const parents = new Map(tree.map((team) => [team.id, team.parentId]));
  const needed = new Map<number, NeededConsent>();
  const ask = (teamId: number) => {
    const found = needed.get(teamId) ?? { teamId, isAbove: false, forTeamIds: [] };
    needed.set(teamId, found);
    return found;
  };
  const open = [...new Set(touched)].filter((id) => parents.has(id));
  for (const id of open) {
    const voice = voiceOf(id, parents, leads, conflicted);
    if (voice !== null) ask(voice).forTeamIds.push(id);
  }
  const above = commonAbove(open, parents);
  const voice = above === null ? null : voiceOf(above, parents, leads, conflicted);
  if (voice !== null) ask(voice).isAbove = true;
  return [...needed.values()];
}

function pathUp(teamId: number, parents: ReadonlyMap<number, number | null>): number[] {
  const path: number[] = [];
  for (let at: number | null = teamId; at !== null && !path.includes(at); at = parents.get(at) ?? null)
    path.push(at);
  return path;
}

/** The nearest team that all lie below, itself not one of them; null when there is none. */
function commonAbove(teamIds: readonly number[], parents: ReadonlyMap<number, number | null>): number | null {
  const [first, ...rest] = teamIds.map((id) => pathUp(id, parents));
  const above = first?.filter((id) => rest.every((path) => path.includes(id)) && !teamIds.includes(id));
  return above?.[0] ?? null;
}

/** The latest answer of a team; null while it has none. */
export interface GivenConsent {
  answer: ConsentAnswer | null;
  /** Whether the proposer took the condition of a YES_IF. */
  isConditionAccepted: boolean;
}

/** What the answers so far make of an open proposal. One no declines at once; a "yes, if …" counts once its condition is accepted. */
export function proposalOutcome(consents: readonly GivenConsent[]): 'OPEN' | 'AGREED' | 'DECLINED' {
  if (consents.some(({ answer }) => answer === ConsentAnswer.NO)) return ProposalState.DECLINED;
  const isYes = ({ answer, isConditionAccepted }: GivenConsent) =>
    answer === ConsentAnswer.YES || (answer === ConsentAnswer.YES_IF && isConditionAccepted);
  return consents.length > 0 && consents.every(isYes) ? ProposalState.AGREED : ProposalState.OPEN;
}

/** Whether a team may answer (again): it has not, or it said "yes, if …" and its condition was not accepted yet. */
export function mayAnswer({ answer, isConditionAccepted }: GivenConsent): boolean {
  return answer === null || (answer === ConsentAnswer.YES_IF && !isConditionAccepted);
}

/** Whether everybody else has answered, and only the proposer's word on a condition is missing. */
export function waitsForProposer(consents: readonly GivenConsent[]): boolean {
  return (
    proposalOutcome(consents) === ProposalState.OPEN &&
    consents.length > 0 &&
    consents.every(({ answer }) => answer !== null)
  );
}
