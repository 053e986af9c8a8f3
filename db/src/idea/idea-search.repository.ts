import { mentionsAll, similarIdeas } from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import { placeholders, rows } from '../core/sql';
import { CandidateRepository } from '../search/candidate.repository';
import { SearchRepository } from '../search/search.repository';
import type { IdeaEvidenceRow, IdeaRow } from './idea.repository';

/** The name under which ideas stand in the search index. */
export const IDEA_DOCUMENT = 'Idea';

/** Ideas that are compared with what somebody looks for at most. */
const CANDIDATES = 500;
/** Ideas that are compared with what somebody types at most: a comparison costs more. */
const ALIKE_CANDIDATES = 40;
/** Of a problem, this much says what it is about. */
const HEAD = 160;

/** Ideas by their words: synonyms and particles do not matter. */
export class IdeaSearchRepository {
  private readonly search: SearchRepository;
  private readonly candidates: CandidateRepository;

  constructor(private readonly manager: EntityManager) {
    this.search = new SearchRepository(manager);
    this.candidates = new CandidateRepository(manager, [IDEA_DOCUMENT]);
  }

  /** Indexes ideas anew, with what they rest on. */
  put(
    ideas: readonly (Pick<IdeaRow, 'id' | 'title' | 'problem' | 'proposal'> & {
      evidence?: readonly Pick<IdeaEvidenceRow, 'text'>[];
    })[],
  ): Promise<void> {
    return this.search.put(
      ideas.map(({ id, title, problem, proposal, evidence = [] }) => ({
        kind: IDEA_DOCUMENT,
        subjectId: id,
        title,
        body: [problem, proposal, ...evidence.map(({ text }) => text ?? '')].join(' '),
      })),
    );
  }

  /** Keys of those that hold every word of the text, in any order, in it or in synonyms. */
  async holding(text: string): Promise<number[]> {
    const near = await this.candidates.find(text, IDEA_DOCUMENT, CANDIDATES);
    // A single character, or words that merely ask: the index knows how to look for these.
    if (near.length === 0) {
      const hits = await this.search.find(text, [IDEA_DOCUMENT], CANDIDATES);
      return hits.map(({ subjectId }) => subjectId);
    }
    const found = await rows<{ id: number; body: string }>(
      this.manager,
      `SELECT subject_id AS id, body FROM search_document WHERE kind = ? AND subject_id IN ${placeholders(near)}`,
      [IDEA_DOCUMENT, ...near],
    );
    return found.filter(({ body }) => mentionsAll(text, body)).map(({ id }) => id);
  }

  /** Keys of those that are about the same, the most alike first. */
  async alike(text: string, limit: number): Promise<number[]> {
    const near = await this.candidates.find(text, IDEA_DOCUMENT, ALIKE_CANDIDATES);
    if (near.length === 0) return [];
    const found = await rows<{ id: number; title: string; problem: string }>(
      this.manager,
      `SELECT id, title, SUBSTR(problem, 1, ${HEAD}) AS problem FROM idea WHERE id IN ${placeholders(near)}`,
      near,
    );
    return similarIdeas(text, found, limit);
  }
}
