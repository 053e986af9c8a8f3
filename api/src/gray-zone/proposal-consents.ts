/** A proposal's consents as they stand: whom it asks, what each said last, and who may speak for each today. */
import {
  type ConsentAnswerRow,
  conflictedIn,
  ProposalConsentRepository,
  type ProposalRow,
  type Said,
} from '@groundcrew/db';
import { type GivenConsent, waitsForProposer } from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '../core/request-context';
import { membersSpeaking, requestVoices, type Voices, voicesOn } from '../member/voices';
import { proposalLoaders } from './proposal.loader';

/** One team that is asked, and what it said. */
export interface SaidTeam extends GivenConsent {
  proposal: ProposalRow;
  teamId: number;
  isAbove: boolean;
  /** Every answer, oldest first. */
  answers: ConsentAnswerRow[];
  last: ConsentAnswerRow | null;
}

/** One team that is asked, and who may answer. */
export interface AskedTeam extends SaidTeam {
  /** Members who may speak for it today. */
  voices: readonly number[];
}

/** Puts consents and answers together, in the order in which they are shown. */
function saidTeams(proposal: ProposalRow, { consents, answers }: Said): SaidTeam[] {
  return consents.map(({ teamId, isAbove }) => {
    const own = answers.filter((answer) => answer.teamId === teamId);
    return { proposal, teamId, isAbove, answers: own, last: own.at(-1) ?? null, ...given(own) };
  });
}

const withVoices = (said: SaidTeam, voices: Voices): AskedTeam => ({
  ...said,
  voices: membersSpeaking(voices, said.teamId, conflictedIn(said.proposal)),
});

/** As a list shows them, where nobody asks who may answer. */
export async function saidTeamsOf(context: RequestContext, proposal: ProposalRow): Promise<SaidTeam[]> {
  return saidTeams(proposal, await context.load(proposalLoaders).said.load(proposal.id));
}

/** Members who may speak today for a team that is asked. */
export async function voicesOf(context: RequestContext, said: SaidTeam): Promise<readonly number[]> {
  return withVoices(said, await context.load(requestVoices)()).voices;
}

/** As a page shows them. */
export async function askedTeamsOf(context: RequestContext, proposal: ProposalRow): Promise<AskedTeam[]> {
  const [said, voices] = await Promise.all([saidTeamsOf(context, proposal), context.load(requestVoices)()]);
  return said.map((one) => withVoices(one, voices));
}

/** As the transaction sees them. */
export async function heldTeamsOf(
  manager: EntityManager,
  proposal: ProposalRow,
  day: string,
): Promise<AskedTeam[]> {
  const [said] = await new ProposalConsentRepository(manager).said([proposal.id]);
  const voices = await voicesOn(manager, day);
  return said ? saidTeams(proposal, said).map((one) => withVoices(one, voices)) : [];
}

/** Whether the open proposal of a gray zone waits for its proposer's word on a condition, and for nobody else. */
export async function waitsForItsProposer(context: RequestContext, zoneId: number): Promise<boolean> {
  const open = await context.load(proposalLoaders).openByZone.load(zoneId);
  if (!open) return false;
  return waitsForProposer(await saidTeamsOf(context, open));
}

/** What a team said last. */
function given(answers: readonly ConsentAnswerRow[]): GivenConsent {
  const last = answers.at(-1);
  return { answer: last?.answer ?? null, isConditionAccepted: Boolean(last?.acceptedAt) };
}
