/** What the consents of a proposal say so far; the rule itself is shared/src/gray-zone/consent.ts. */
import { mayAnswer } from '@groundcrew/shared';
import type { Certainty } from '~/elements/glyph';
import type { ConsentAnswer } from '~/gql/graphql';

/** As much of a consent as a view of it needs. */
export interface SeenConsent {
  team: { id: string };
  answer?: ConsentAnswer | null;
  conditionAcceptedAt?: string | null;
}

const CERTAINTY: Record<ConsentAnswer, Certainty> = { YES: 'owned', YES_IF: 'trial', NO: 'none' };

/** Fill is certainty: waiting is hollow, "yes, if" half, yes solid. */
export function certaintyOf(answer: ConsentAnswer | null | undefined): Certainty {
  return answer ? CERTAINTY[answer] : 'proposed';
}

/** The teams that are touched first, then whoever answers for the team above them. */
export function inOrder<Consent extends { isAbove: boolean }>(consents: readonly Consent[]): Consent[] {
  return [...consents].sort((a, b) => Number(a.isAbove) - Number(b.isAbove));
}

/** How many have answered. */
export function answeredCount(consents: readonly SeenConsent[]): number {
  return consents.filter(({ answer }) => answer).length;
}

/** What is left once the teams named say yes: nothing, so that the trial starts; only the proposer's word on a condition; or answers. */
export type Left = { kind: 'starts' } | { kind: 'condition' } | { kind: 'answers'; count: number };

/** @param saying the teams whose yes is imagined */
export function leftAfter(consents: readonly SeenConsent[], saying: readonly string[]): Left {
  const others = consents.filter(({ team }) => !saying.includes(team.id));
  const count = others.filter(({ answer }) => !answer).length;
  if (count > 0) return { kind: 'answers', count };
  return others.some(isUnsettled) ? { kind: 'condition' } : { kind: 'starts' };
}

/** A "yes, if …" whose condition the proposer has not taken yet. */
export function isUnsettled({ answer, conditionAcceptedAt }: SeenConsent): boolean {
  return (
    answer === 'YES_IF' && mayAnswer({ answer, isConditionAccepted: typeof conditionAcceptedAt === 'string' })
  );
}

/** Teams for which the reader's first answer is awaited still; a "yes, if …" may be answered anew, and nobody waits for that. */
export function awaitedOf<Team extends { id: string }>(
  decideFor: readonly Team[],
  consents: readonly { answer?: unknown; team: { id: string } }[],
): Team[] {
  return decideFor.filter(({ id }) => !consents.some(({ answer, team }) => team.id === id && answer));
}
