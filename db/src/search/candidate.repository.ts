import { featuresOf, gramsOf } from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import { placeholders, rows } from '../core/sql';

/** Grams that are looked up at most: the rarest say the most. */
const GRAMS = 120;
/** A gram counts this often when few documents have it. */
const RARE_WEIGHT = 4;

interface GramCount {
  kind: string;
  gram: string;
  count: number;
}

/** Narrows documents down to those worth comparing with a sentence, whatever synonyms it is asked in. */
export class CandidateRepository {
  private counted: { sentence: string; counts: Promise<GramCount[]> } | null = null;

  /** @param kinds of documents that are asked for: how common pairs of characters are is read once for all of them */
  constructor(
    private readonly manager: EntityManager,
    private readonly kinds: readonly string[],
  ) {}

  /** Ids of at most `limit` documents of a kind that share the rarest pairs of characters with the sentence or its synonyms. */
  async find(sentence: string, kind: string, limit: number): Promise<number[]> {
    const known = (await this.countsOf(sentence))
      .filter((one) => one.kind === kind)
      .sort((a, b) => a.count - b.count || (a.gram < b.gram ? -1 : 1))
      .slice(0, GRAMS);
    if (known.length === 0) return [];
    const rare = known.slice(0, Math.ceil(known.length / 2)).map(({ gram }) => gram);
    const grams = known.map(({ gram }) => gram);
    const found = await rows<{ id: number }>(
      this.manager,
      `SELECT subject_id AS id, SUM(CASE WHEN gram IN ${placeholders(rare)} THEN ${RARE_WEIGHT} ELSE 1 END) AS hits
         FROM search_gram WHERE kind = ? AND gram IN ${placeholders(grams)}
        GROUP BY subject_id ORDER BY hits DESC, subject_id LIMIT ?`,
      [...rare, kind, ...grams, limit],
    );
    return found.map(({ id }) => id);
  }

  private countsOf(sentence: string): Promise<GramCount[]> {
    if (this.counted?.sentence !== sentence) this.counted = { sentence, counts: this.count(sentence) };
    return this.counted.counts;
  }

  private async count(sentence: string): Promise<GramCount[]> {
    const forms = [...featuresOf(sentence).values()].flatMap((feature) => feature.forms);
    const grams = gramsOf([sentence, ...forms].join(' '));
    if (grams.length === 0) return [];
    const found = await rows<GramCount>(
      this.manager,
      `SELECT kind, gram, COUNT(*) AS count FROM search_gram
        WHERE gram IN ${placeholders(grams)} AND kind IN ${placeholders(this.kinds)} GROUP BY kind, gram`,
      [...grams, ...this.kinds],
    );
    return found.map((row) => ({ ...row, count: Number(row.count) }));
  }
}
