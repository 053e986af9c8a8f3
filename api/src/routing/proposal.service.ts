import {
  CandidateRepository,
  OwnerCandidateRepository,
  type OwnerCandidateRow,
  RESPONSIBILITY_DOCUMENT,
  RoutingRequestRepository,
  TOPIC_DOCUMENT,
  TopicWordingRepository,
} from '@groundcrew/db';
import {
  type AskedBefore,
  invalid,
  likelyTopics,
  limits,
  type MatchedWords,
  rankOwners,
  type TopicLikeness,
  type TopicWordings,
} from '@groundcrew/shared';
import { authorise } from '../core/allow';
import type { RequestContext } from '../core/request-context';

/** A responsibility that a question could belong to. */
export interface Proposal {
  responsibilityId: number;
  score: number;
  why: MatchedWords[];
}

export interface Proposals {
  proposals: Proposal[];
  topics: TopicLikeness[];
}

/** Topics that are offered to somebody who types. */
const GUESSES = 3;

/**
 * Whose a question could be, best first, in a number of statements that does not depend on how much there is.
 * @throws AppError INVALID_INPUT for a text or a count out of range
 */
export async function findResponsibility(
  context: RequestContext,
  text: string,
  first: number,
): Promise<Proposals> {
  authorise(context, 'routing.read');
  if (text.length > limits.line)
    throw invalid(['text'], 'too_long', `Expected at most ${limits.line} characters.`);
  if (first < 1 || first > limits.proposals)
    throw invalid(['first'], 'out_of_range', `Expected 1 to ${limits.proposals}.`);
  const { manager } = context;
  const shared = new CandidateRepository(manager, [TOPIC_DOCUMENT, RESPONSIBILITY_DOCUMENT]);
  const near = await new TopicWordingRepository(manager, shared).near(text);
  const topics = likelyTopics(text, near).slice(0, GUESSES);
  const before = await askedBefore(context, near, topics);
  const candidates: OwnerCandidateRow[] = await new OwnerCandidateRepository(manager, shared).find(
    text,
    context.companyToday,
    [...before.keys()],
  );
  const ranked = rankOwners(text, candidates, before).slice(0, first);
  return {
    topics,
    proposals: ranked.map(({ id, score, why }) => ({ responsibilityId: id, score, why })),
  };
}

// What was accepted under topics that say the same: each counts by how alike it is and by its share of them.
async function askedBefore(
  context: RequestContext,
  near: readonly TopicWordings[],
  topics: readonly TopicLikeness[],
): Promise<Map<number, AskedBefore>> {
  const found = new Map<number, AskedBefore>();
  if (topics.length === 0) return found;
  const accepted = await new RoutingRequestRepository(context.manager).acceptedFor(
    topics.map(({ id }) => id),
  );
  for (const { topicId, responsibilityId, count } of accepted) {
    const all = accepted.reduce((sum, one) => sum + (one.topicId === topicId ? one.count : 0), 0);
    const likeness = topics.find(({ id }) => id === topicId)?.score ?? 0;
    const strength = likeness * (count / all);
    const known = found.get(responsibilityId);
    // A topic's first wording is its name.
    const text = near.find(({ id }) => id === topicId)?.wordings[0]?.trim() ?? '';
    if (!known || known.strength < strength) found.set(responsibilityId, { strength, text });
  }
  return found;
}
