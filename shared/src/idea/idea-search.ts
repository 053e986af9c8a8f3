/** Which ideas somebody means (domain.md, "idea": similar ideas while typing; words in any order, Korean too). */
import { type Feature, featuresOf, similarity } from '../search/features';
import { normaliseForSearch, queryTerms } from '../search/search-text';

/** What two ideas must share to be shown as similar: less is chance. */
const ALIKE = 0.2;

/** What only links or asks, such as a verb, weighs this at most. */
const LITTLE = 0.3;

const close = (text: string) => normaliseForSearch(text).replace(/\s/g, '');

/** Whether a text holds everything that the query asks for, in its own words or in synonyms, particles and order aside. */
export function mentionsAll(query: string, text: string): boolean {
  const held = close(text);
  const asked = [...featuresOf(query).values()].filter(({ isInner }) => !isInner);
  // Words that merely ask are no features: they are then looked for as they are.
  if (asked.length === 0) return queryTerms(query).every((term) => held.includes(term));
  const telling = asked.filter(({ weight }) => weight > LITTLE);
  return (telling.length ? telling : asked).every((feature) => isSaid(feature, held));
}

function isSaid({ text, forms }: Feature, held: string): boolean {
  return [text, ...forms].some((form) => held.includes(close(form)));
}

/** An idea as far as another can be like it. */
export interface LikeIdea {
  id: number;
  title: string;
  /** Its beginning is enough. */
  problem: string;
}

/**
 * Keys of the ideas that are about the same as what somebody types, the most alike first, equal ones by key.
 * What is typed may be a title alone, or a title and a problem: the better match counts.
 */
export function similarIdeas(text: string, ideas: readonly LikeIdea[], limit: number): number[] {
  const typed = featuresOf(text);
  return ideas
    .map(({ id, title, problem }) => ({
      id,
      score: Math.max(
        similarity(typed, featuresOf(title)),
        similarity(typed, featuresOf(`${title} ${problem}`)),
      ),
    }))
    .filter(({ score }) => score >= ALIKE)
    .sort((a, b) => b.score - a.score || a.id - b.id)
    .slice(0, limit)
    .map(({ id }) => id);
}
