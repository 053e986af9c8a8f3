import type { ImpactKind, ImpactState } from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import { affected, placeholders, rows } from '../core/sql';
import { IdeaImpactEntity } from './idea-impact.entity';

/** What an idea brought over a half-open period. */
export interface IdeaImpactRow {
  id: number;
  ideaId: number;
  kind: ImpactKind;
  /** Whole minor units. */
  amount: number;
  currency: string;
  from: string;
  to: string;
  evidence: string;
  recordedBy: number;
  recordedAt: Date;
  state: ImpactState;
  verifiedBy: number | null;
  verifiedAt: Date | null;
  words: string | null;
  version: number;
}

/** An impact as it is recorded. */
export type NewIdeaImpact = Omit<
  IdeaImpactRow,
  'id' | 'state' | 'verifiedBy' | 'verifiedAt' | 'words' | 'version'
>;

/** What a third person says to an impact. */
export type ImpactJudged = Pick<IdeaImpactRow, 'state' | 'words'> & { verifiedBy: number; verifiedAt: Date };

const FIELDS = `m.id, m.idea_id AS ideaId, m.kind, m.amount, m.currency, m.from_on AS \`from\`, m.to_on AS \`to\`, m.evidence,
  m.recorded_by AS recordedBy, m.recorded_at AS recordedAt, m.state, m.verified_by AS verifiedBy,
  m.verified_at AS verifiedAt, m.words, m.version`;

/** What ideas brought, and who confirmed it. */
export class IdeaImpactRepository {
  constructor(private readonly manager: EntityManager) {}

  byIds(ids: readonly number[]): Promise<IdeaImpactRow[]> {
    return this.select(`m.id IN ${placeholders(ids)}`, ids);
  }

  async byId(id: number): Promise<IdeaImpactRow | null> {
    return (await this.byIds([id]))[0] ?? null;
  }

  /** The row as it is now, held until the transaction ends. */
  async lock(id: number): Promise<IdeaImpactRow | null> {
    const held = this.manager.connection.options.type === 'mysql' ? ' FOR UPDATE' : '';
    return (await this.select(`m.id = ?`, [id], held))[0] ?? null;
  }

  /** Every one of the ideas, newest first. */
  ofIdeas(ideaIds: readonly number[]): Promise<IdeaImpactRow[]> {
    return this.select(`m.idea_id IN ${placeholders(ideaIds)}`, ideaIds);
  }

  /** The same of one idea, as they are now, held until the transaction ends: no two count the same days at once. */
  lockOfIdea(ideaId: number): Promise<IdeaImpactRow[]> {
    const held = this.manager.connection.options.type === 'mysql' ? ' FOR UPDATE' : '';
    return this.select('m.idea_id = ?', [ideaId], held);
  }

  /** Those that wait for a third person, the oldest first. */
  async recorded(): Promise<IdeaImpactRow[]> {
    return (await this.select(`m.state = 'RECORDED'`, [])).reverse();
  }

  /** @returns the new impact's id */
  async create(impact: NewIdeaImpact): Promise<number> {
    const inserted = await this.manager.insert(IdeaImpactEntity, {
      idea_id: impact.ideaId,
      kind: impact.kind,
      amount: impact.amount,
      currency: impact.currency,
      from_on: impact.from,
      to_on: impact.to,
      evidence: impact.evidence,
      recorded_by: impact.recordedBy,
      recorded_at: impact.recordedAt,
      state: 'RECORDED',
      version: 1,
    });
    return inserted.identifiers[0]?.id as number;
  }

  /** Confirms or refuses a recorded one. @returns whether it was open, at the version that was read */
  async judge(id: number, version: number, judged: ImpactJudged): Promise<boolean> {
    return (
      (await affected(
        this.manager,
        `UPDATE idea_impact SET state = ?, verified_by = ?, verified_at = ?, words = ?, version = version + 1
          WHERE id = ? AND version = ? AND state = 'RECORDED'`,
        [judged.state, judged.verifiedBy, judged.verifiedAt.getTime(), judged.words, id, version],
      )) > 0
    );
  }

  private async select(where: string, parameters: readonly unknown[], held = ''): Promise<IdeaImpactRow[]> {
    const found = await rows<IdeaImpactRow>(
      this.manager,
      `SELECT ${FIELDS} FROM idea_impact m WHERE ${where} ORDER BY m.id DESC${held}`,
      [...parameters],
    );
    return found.map((row) => ({
      ...row,
      amount: Number(row.amount),
      recordedAt: new Date(Number(row.recordedAt)),
      verifiedAt: row.verifiedAt === null ? null : new Date(Number(row.verifiedAt)),
    }));
  }
}
