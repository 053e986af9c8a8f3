import type { OwnerCandidate } from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import { placeholders, rows } from '../core/sql';
import { RESPONSIBILITY_DOCUMENT } from '../responsibility/responsibility-page.repository';
import { CandidateRepository } from '../search/candidate.repository';

export interface OwnerCandidateRow extends OwnerCandidate {
  key: string;
}

/** Responsibilities that are compared with a sentence at most. */
const CANDIDATES = 150;

/** Responsibilities that a sentence could be about. */
export class OwnerCandidateRepository {
  constructor(
    private readonly manager: EntityManager,
    private readonly candidates = new CandidateRepository(manager, [RESPONSIBILITY_DOCUMENT]),
  ) {}

  /** Those that exist on a day and share words, or synonyms, with the sentence; and those of `ids` besides. */
  async find(sentence: string, day: string, ids: readonly number[] = []): Promise<OwnerCandidateRow[]> {
    const near = await this.candidates.find(sentence, RESPONSIBILITY_DOCUMENT, CANDIDATES);
    const wanted = [...new Set([...near, ...ids])];
    if (wanted.length === 0) return [];
    const found = await rows<Omit<OwnerCandidateRow, 'keywords'> & { keywords: string }>(
      this.manager,
      `SELECT r.id, r.key_name AS \`key\`, r.name, r.keywords, r.scope_in AS scopeIn, r.purpose, COALESCE(t.name, '') AS team
         FROM responsibility r LEFT JOIN team t ON t.id = r.team_id
        WHERE r.id IN ${placeholders(wanted)} AND r.from_on <= ? AND (r.to_on IS NULL OR r.to_on > ?) ORDER BY r.id`,
      [...wanted, day, day],
    );
    return found.map((row) => ({ ...row, keywords: JSON.parse(row.keywords) as string[] }));
  }
}
