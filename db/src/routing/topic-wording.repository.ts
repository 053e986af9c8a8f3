import {
  featuresOf,
  KNOWN_WORDING,
  normaliseForSearch,
  similarity,
  type TopicWordings,
} from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import { placeholders, rows } from '../core/sql';
import { CandidateRepository } from '../search/candidate.repository';
import { SearchRepository } from '../search/search.repository';

/** The name under which topics stand in the search index. */
export const TOPIC_DOCUMENT = 'Topic';

/** Topics that are compared with a sentence at most. */
const CANDIDATES = 20;
/** Wordings that a topic keeps; the first ones, which people agreed on by leaving them there. */
const WORDINGS = 16;
const BETWEEN = ' | ';

/** How topics were worded: their name and what was asked under them, in the search index. */
export class TopicWordingRepository {
  private readonly search: SearchRepository;

  constructor(
    private readonly manager: EntityManager,
    private readonly candidates = new CandidateRepository(manager, [TOPIC_DOCUMENT]),
  ) {
    this.search = new SearchRepository(manager);
  }

  /** The topics that share words, or synonyms, with the sentence. */
  async near(sentence: string): Promise<TopicWordings[]> {
    const ids = await this.candidates.find(sentence, TOPIC_DOCUMENT, CANDIDATES);
    return this.of(ids);
  }

  async of(topicIds: readonly number[]): Promise<TopicWordings[]> {
    if (topicIds.length === 0) return [];
    const found = await rows<{ id: number; body: string }>(
      this.manager,
      `SELECT subject_id AS id, body FROM search_document WHERE kind = ? AND subject_id IN ${placeholders(topicIds)}`,
      [TOPIC_DOCUMENT, ...topicIds],
    );
    return found.map(({ id, body }) => ({ id, wordings: body.split(BETWEEN).filter(Boolean) }));
  }

  /** Keeps one more wording, unless it is like one that is known or there are enough. The topic's row must be held. */
  async learn(topic: { id: number; name: string }, sentence: string): Promise<void> {
    const [known] = await this.of([topic.id]);
    const wordings = known?.wordings ?? [];
    const asked = featuresOf(sentence);
    const isKnown = wordings.some((wording) => similarity(asked, featuresOf(wording)) >= KNOWN_WORDING);
    if (known && (isKnown || wordings.length >= WORDINGS)) return;
    await this.write(topic, [...wordings, sentence]);
  }

  /** Somebody says that a sentence is not about this topic: it no longer draws others to it. */
  async unlearn(topic: { id: number; name: string }, sentence: string): Promise<void> {
    const [known] = await this.of([topic.id]);
    const said = normaliseForSearch(sentence);
    const kept = (known?.wordings ?? []).filter((wording) => wording !== said);
    if (known && kept.length < known.wordings.length) await this.write(topic, kept);
  }

  /** Takes a topic out of the index. */
  forget(id: number): Promise<void> {
    return this.search.remove([{ kind: TOPIC_DOCUMENT, subjectId: id }]);
  }

  /** The topic's name changed: the old one stays as a wording. */
  async rename(topic: { id: number; name: string }): Promise<void> {
    const [known] = await this.of([topic.id]);
    await this.write(topic, known?.wordings ?? []);
  }

  /** The wordings of a topic that was merged go to the other. */
  async merge(fromId: number, into: { id: number; name: string }): Promise<void> {
    const known = await this.of([fromId, into.id]);
    const wordings = [into.id, fromId].flatMap((id) => known.find((one) => one.id === id)?.wordings ?? []);
    await this.forget(fromId);
    await this.write(into, wordings);
  }

  /** Adds topics with what was asked under them so far, set-based. */
  add(topics: readonly { id: number; name: string; wordings?: readonly string[] }[]): Promise<void> {
    return this.search.put(
      topics.map(({ id, name, wordings = [] }) => documentOf(id, name, wordings.slice(0, WORDINGS))),
    );
  }

  private write({ id, name }: { id: number; name: string }, wordings: readonly string[]): Promise<void> {
    return this.search.put([documentOf(id, name, wordings)]);
  }
}

function documentOf(id: number, name: string, wordings: readonly string[]) {
  const own = [...new Set(wordings.map((wording) => wording.replaceAll('|', ' ')))];
  const others = own.filter((wording) => wording !== name).slice(0, 2 * WORDINGS);
  return {
    kind: TOPIC_DOCUMENT,
    subjectId: id,
    title: name.replaceAll('|', ' '),
    body: others.map((wording) => `|  ${wording}`).join(' '),
  };
}
