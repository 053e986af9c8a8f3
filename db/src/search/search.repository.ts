import { gramsOf, normaliseForSearch, queryTerms, relevance } from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import { affected, chunks, placeholders, rows } from '../core/sql';
import { SearchDocumentEntity } from './search.entity';

export interface SearchDocument {
  kind: string;
  subjectId: number;
  title: string;
  /** Everything else that it can be found by. */
  body: string;
}

export interface SearchHit {
  kind: string;
  subjectId: number;
  /** 0 to 1. */
  score: number;
}

const BODY_LIMIT = 4000;
const CANDIDATES = 200;

export class SearchRepository {
  constructor(private readonly manager: EntityManager) {}

  /** Indexes documents anew, set-based. */
  async put(documents: readonly SearchDocument[]): Promise<void> {
    for (const part of chunks(documents, 100)) {
      await this.remove(part);
      await this.manager.insert(
        SearchDocumentEntity,
        part.map((document) => ({
          kind: document.kind,
          subject_id: document.subjectId,
          title: document.title.slice(0, 200),
          body: normaliseForSearch(`${document.title} ${document.body}`).slice(0, BODY_LIMIT),
        })),
      );
      const grams = part.flatMap((document) =>
        gramsOf(`${document.title} ${document.body}`.slice(0, BODY_LIMIT)).map((gram) => ({
          gram,
          kind: document.kind,
          subject_id: document.subjectId,
        })),
      );
      for (const some of chunks(grams, 1000)) await this.insertGrams(some);
    }
  }

  // Raw, because TypeORM's insert builder spends more time on a thousand narrow rows than the database does.
  private async insertGrams(grams: { gram: string; kind: string; subject_id: number }[]): Promise<void> {
    if (grams.length === 0) return;
    await this.manager.query(
      `INSERT INTO search_gram (gram, kind, subject_id) VALUES ${grams.map(() => '(?, ?, ?)').join(', ')}`,
      grams.flatMap((row) => [row.gram, row.kind, row.subject_id]),
    );
  }

  /** Takes documents out of the index. */
  async remove(subjects: readonly Pick<SearchDocument, 'kind' | 'subjectId'>[]): Promise<void> {
    for (const kind of new Set(subjects.map((subject) => subject.kind))) {
      const ids = subjects.filter((subject) => subject.kind === kind).map((subject) => subject.subjectId);
      for (const table of ['search_gram', 'search_document']) {
        await affected(
          this.manager,
          `DELETE FROM ${table} WHERE kind = ? AND subject_id IN ${placeholders(ids)}`,
          [kind, ...ids],
        );
      }
    }
  }

  /** The best answers to a query among `kinds`, best first; nothing below half of the query's words is one. */
  async find(query: string, kinds: readonly string[], limit: number): Promise<SearchHit[]> {
    const grams = gramsOf(queryTerms(query).join(' '));
    if (grams.length === 0) return [];
    const lone = grams.length === 1 && [...(grams[0] ?? '')].length === 1;
    const candidates = lone
      ? await this.byPrefix(grams[0] ?? '', kinds)
      : await rows<{ kind: string; subject_id: number }>(
          this.manager,
          `SELECT kind, subject_id, COUNT(*) AS hits FROM search_gram
            WHERE gram IN ${placeholders(grams)} AND kind IN ${placeholders(kinds)}
            GROUP BY kind, subject_id ORDER BY hits DESC, subject_id LIMIT ?`,
          [...grams, ...kinds, CANDIDATES],
        );
    if (candidates.length === 0) return [];
    const documents = await rows<{ kind: string; subject_id: number; title: string; body: string }>(
      this.manager,
      `SELECT kind, subject_id, title, body FROM search_document
        WHERE kind IN ${placeholders(kinds)} AND subject_id IN ${placeholders(candidates)}`,
      [...kinds, ...candidates.map((row) => row.subject_id)],
    );
    const wanted = new Set(candidates.map((row) => `${row.kind}:${row.subject_id}`));
    return documents
      .filter((row) => wanted.has(`${row.kind}:${row.subject_id}`))
      .map((row) => ({
        kind: row.kind,
        subjectId: row.subject_id,
        score: relevance(query, row.title, row.body),
      }))
      .filter((hit) => hit.score >= 0.2)
      .sort((a, b) => b.score - a.score || a.subjectId - b.subjectId)
      .slice(0, limit);
  }

  private byPrefix(
    character: string,
    kinds: readonly string[],
  ): Promise<{ kind: string; subject_id: number }[]> {
    return rows(
      this.manager,
      `SELECT DISTINCT kind, subject_id FROM search_gram WHERE gram >= ? AND gram < ? AND kind IN ${placeholders(kinds)} LIMIT ?`,
      [character, `${character}\uFFFF`, ...kinds, CANDIDATES],
    );
  }
}
