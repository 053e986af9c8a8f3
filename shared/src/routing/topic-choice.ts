/**
 * Which topic a sentence belongs to: the one that has a wording most alike, where that is alike enough; else a topic of its own.
 * Decision 022 says how the threshold was found.
 */
import { featuresOf, similarity } from '../search/features';

/** From here on two sentences are about the same. */
export const TOPIC_THRESHOLD = 0.55;
/** From here on a topic is worth offering to somebody who types. */
export const TOPIC_GUESS_FLOOR = 0.35;
/** A wording this much like one that is known teaches nothing. */
export const KNOWN_WORDING = 0.85;

export interface TopicWordings {
  id: number;
  /** Its name and what was asked under it. */
  wordings: readonly string[];
}

export interface TopicLikeness {
  id: number;
  /** 0 to 1. */
  score: number;
}

/** The topics by how much their nearest wording is like the sentence, best first; those below the floor are left out. */
export function likelyTopics(sentence: string, topics: readonly TopicWordings[]): TopicLikeness[] {
  const asked = featuresOf(sentence);
  return topics
    .map(({ id, wordings }) => ({
      id,
      score: Math.max(0, ...wordings.map((wording) => similarity(asked, featuresOf(wording)))),
    }))
    .filter(({ score }) => score >= TOPIC_GUESS_FLOOR)
    .sort((a, b) => b.score - a.score || a.id - b.id);
}

/** The topic that the sentence joins; null when it begins one. */
export function chosenTopic(likely: readonly TopicLikeness[]): number | null {
  const [best] = likely;
  return best && best.score >= TOPIC_THRESHOLD ? best.id : null;
}
