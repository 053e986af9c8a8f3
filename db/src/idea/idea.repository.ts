import type { EvidenceKind, IdeaRole, IdeaState } from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import { affected, placeholders, rows } from '../core/sql';
import { IdeaEntity, IdeaEvidenceEntity, IdeaPersonEntity } from './idea.entity';

export interface IdeaRow {
  id: number;
  title: string;
  problem: string;
  proposal: string;
  state: IdeaState;
  stateSince: Date;
  raisedBy: number | null;
  raisedAt: Date;
  /** People or cases a month. */
  reach: number;
  /** Exact decimals. */
  effect: string;
  effort: string;
  /** Thousandths. */
  priority: number;
  valueId: number | null;
  /** The registered change that judges it. */
  changeId: number | null;
  /** When it was put into practice; null before that. */
  startedAt: Date | null;
  supportCount: number;
  version: number;
}

/** What its people word. */
export type IdeaContent = Pick<
  IdeaRow,
  'title' | 'problem' | 'proposal' | 'reach' | 'effect' | 'effort' | 'priority' | 'valueId'
>;

/** An idea as it is raised; what is absent is as new. */
export type NewIdea = IdeaContent &
  Pick<IdeaRow, 'raisedBy' | 'raisedAt'> &
  Partial<Pick<IdeaRow, 'state' | 'stateSince' | 'changeId'>> & {
    /** Where it comes from, when a command wrote it. */
    extSource?: string;
    extRef?: string;
  };

export interface IdeaPersonRow {
  ideaId: number;
  memberId: number;
  role: IdeaRole;
  weight: number;
  position: number;
}

export interface IdeaEvidenceRow {
  ideaId: number;
  position: number;
  kind: EvidenceKind;
  text: string | null;
  source: string | null;
  /** Exact decimal. */
  figure: string | null;
  kpiId: number | null;
}

/** Columns of an {@link IdeaRow}, of a table called i. */
export const IDEA_FIELDS = `i.id, i.title, i.problem, i.proposal, i.state, i.state_since AS stateSince, i.raised_by AS raisedBy,
  i.raised_at AS raisedAt, i.reach, i.effect, i.effort, i.priority, i.value_id AS valueId, i.change_id AS changeId,
  i.started_at AS startedAt, i.support_count AS supportCount, i.version`;

/** Rows as they were read, with instants and figures. */
export function asIdeas<T extends IdeaRow>(found: readonly T[]): T[] {
  return found.map((row) => ({
    ...row,
    stateSince: new Date(Number(row.stateSince)),
    raisedAt: new Date(Number(row.raisedAt)),
    startedAt: row.startedAt === null ? null : new Date(Number(row.startedAt)),
    priority: Number(row.priority),
  }));
}

/** Single ideas, whose they are, what they rest on, and what changes them. */
export class IdeaRepository {
  constructor(private readonly manager: EntityManager) {}

  byIds(ids: readonly number[]): Promise<IdeaRow[]> {
    return this.select(`i.id IN ${placeholders(ids)}`, ids);
  }

  async byId(id: number): Promise<IdeaRow | null> {
    return (await this.byIds([id]))[0] ?? null;
  }

  /** The row as it is now, held until the transaction ends, so that acts on one idea follow one another. */
  async lock(id: number): Promise<IdeaRow | null> {
    const held = this.manager.connection.options.type === 'mysql' ? ' FOR UPDATE' : '';
    return (await this.select(`i.id = ?${held}`, [id]))[0] ?? null;
  }

  /** Ideas that a registered change judges. The change is held until the transaction ends: no two take it at once. */
  async lockJudgedBy(changeId: number): Promise<number[]> {
    const held = this.manager.connection.options.type === 'mysql' ? ' FOR UPDATE' : '';
    await rows(this.manager, `SELECT id FROM kpi_change WHERE id = ?${held}`, [changeId]);
    // Held too, so that they are read as they are now.
    const sql = `SELECT id FROM idea WHERE change_id = ?${held}`;
    return (await rows<{ id: number }>(this.manager, sql, [changeId])).map(({ id }) => id);
  }

  /** Authors and contributors, in order: authors first. */
  people(ideaIds: readonly number[]): Promise<IdeaPersonRow[]> {
    return rows(
      this.manager,
      `SELECT idea_id AS ideaId, member_id AS memberId, role, weight, position FROM idea_person
        WHERE idea_id IN ${placeholders(ideaIds)} ORDER BY idea_id, role, position, member_id`,
      [...ideaIds],
    );
  }

  /** What each rests on, in order. */
  evidence(ideaIds: readonly number[]): Promise<IdeaEvidenceRow[]> {
    return rows(
      this.manager,
      `SELECT idea_id AS ideaId, position, kind, text, source, figure, kpi_id AS kpiId FROM idea_evidence
        WHERE idea_id IN ${placeholders(ideaIds)} ORDER BY idea_id, position`,
      [...ideaIds],
    );
  }

  /** @returns the new idea's id */
  async create(idea: NewIdea): Promise<number> {
    const inserted = await this.manager.insert(IdeaEntity, {
      title: idea.title,
      problem: idea.problem,
      proposal: idea.proposal,
      state: idea.state ?? 'RAISED',
      state_since: idea.stateSince ?? idea.raisedAt,
      raised_by: idea.raisedBy,
      raised_at: idea.raisedAt,
      reach: idea.reach,
      effect: idea.effect,
      effort: idea.effort,
      priority: idea.priority,
      value_id: idea.valueId,
      change_id: idea.changeId ?? null,
      support_count: 0,
      version: 1,
      ext_source: idea.extSource ?? null,
      ext_ref: idea.extRef ?? null,
    });
    return inserted.identifiers[0]?.id as number;
  }

  /** Words it anew. @returns whether the version was still the one that was read */
  async setContent(id: number, version: number, content: IdeaContent): Promise<boolean> {
    return (
      (await affected(
        this.manager,
        `UPDATE idea SET title = ?, problem = ?, proposal = ?, reach = ?, effect = ?, effort = ?, priority = ?, value_id = ?,
            version = version + 1 WHERE id = ? AND version = ?`,
        [
          content.title,
          content.problem,
          content.proposal,
          content.reach,
          content.effect,
          content.effort,
          content.priority,
          content.valueId,
          id,
          version,
        ],
      )) > 0
    );
  }

  /** Writes where it now stands, and since when it is in practice. @returns whether the version was still the one that was read */
  async setState(id: number, version: number, state: IdeaState, since: Date): Promise<boolean> {
    return (
      (await affected(
        this.manager,
        `UPDATE idea SET state = ?, state_since = ?, started_at = COALESCE(?, started_at), version = version + 1
          WHERE id = ? AND version = ?`,
        [state, since.getTime(), state === 'IN_PRACTICE' ? since.getTime() : null, id, version],
      )) > 0
    );
  }

  /** Says which registered change judges it. @returns whether the version was still the one that was read */
  async setChange(id: number, version: number, changeId: number | null): Promise<boolean> {
    return (
      (await affected(
        this.manager,
        'UPDATE idea SET change_id = ?, version = version + 1 WHERE id = ? AND version = ?',
        [changeId, id, version],
      )) > 0
    );
  }

  /** Says anew whose it is, in the order given. */
  async setPeople(
    id: number,
    people: readonly Pick<IdeaPersonRow, 'memberId' | 'role' | 'weight'>[],
  ): Promise<void> {
    await affected(this.manager, 'DELETE FROM idea_person WHERE idea_id = ?', [id]);
    if (people.length === 0) return;
    await this.manager.insert(
      IdeaPersonEntity,
      people.map(({ memberId, role, weight }, position) => ({
        idea_id: id,
        member_id: memberId,
        role,
        weight,
        position,
      })),
    );
  }

  /** Says anew what it rests on, in the order given. */
  async setEvidence(
    id: number,
    evidence: readonly Omit<IdeaEvidenceRow, 'ideaId' | 'position'>[],
  ): Promise<void> {
    await affected(this.manager, 'DELETE FROM idea_evidence WHERE idea_id = ?', [id]);
    if (evidence.length === 0) return;
    await this.manager.insert(
      IdeaEvidenceEntity,
      evidence.map(({ kind, text, source, figure, kpiId }, position) => ({
        idea_id: id,
        position,
        kind,
        text,
        source,
        figure,
        kpi_id: kpiId,
      })),
    );
  }

  private async select(where: string, parameters: readonly unknown[]): Promise<IdeaRow[]> {
    return asIdeas(
      await rows<IdeaRow>(this.manager, `SELECT ${IDEA_FIELDS} FROM idea i WHERE ${where}`, [...parameters]),
    );
  }
}
