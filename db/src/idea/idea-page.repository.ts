import { IdeaOrder, IdeaState } from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import { placeholders, rows } from '../core/sql';
import { asIdeas, IDEA_FIELDS, type IdeaRow } from './idea.repository';

export interface IdeaWanted {
  states?: readonly IdeaState[];
  /** Of each of these authors or contributors. */
  personIds?: readonly number[];
  /** Among these, whatever else is asked. */
  ids?: readonly number[];
}

export interface IdeaQuery extends IdeaWanted {
  /** Those after this: what it is ordered by (milliseconds for RECENT), and its id. */
  after?: { value: number; id: number };
  limit: number;
  order: IdeaOrder;
}

/** An idea, and what it was found by. */
export interface IdeaOf extends IdeaRow {
  ofId: number;
}

/** Where an idea stands among all that are not declined. */
export interface IdeaRank {
  id: number;
  rank: number;
}

const COLUMNS: Record<IdeaOrder, string> = {
  PRIORITY: 'i.priority',
  RECENT: 'i.raised_at',
  SUPPORT: 'i.support_count',
};

const RANKED = Object.values(IdeaState).filter((state) => state !== IdeaState.DECLINED);

/** What an order puts an idea by; the first half of a keyset. */
export function ideaOrderValue(row: IdeaRow, order: IdeaOrder): number {
  if (order === IdeaOrder.RECENT) return row.raisedAt.getTime();
  return order === IdeaOrder.SUPPORT ? row.supportCount : row.priority;
}

/** Lists of ideas, and their places. */
export class IdeaPageRepository {
  constructor(private readonly manager: EntityManager) {}

  /** A page by keyset: the highest priority, the newest, or the most support first. */
  async page({ after, limit, order, ...wanted }: IdeaQuery): Promise<IdeaRow[]> {
    const column = COLUMNS[order];
    const [conditions, parameters] = conditionsOf(wanted);
    if (after) {
      conditions.push(`${column} <= ? AND (${column} < ? OR i.id < ?)`);
      parameters.push(after.value, after.value, after.id);
    }
    return asIdeas(
      await rows<IdeaRow>(
        this.manager,
        `SELECT ${IDEA_FIELDS} FROM idea i WHERE ${conditions.join(' AND ')} ORDER BY ${column} DESC, i.id DESC LIMIT ?`,
        [...parameters, limit],
      ),
    );
  }

  /** The newest `limit` of each author or contributor, in one statement. */
  newestOf(memberIds: readonly number[], limit: number): Promise<IdeaOf[]> {
    return this.firstOf(
      `SELECT p.member_id AS ofId, i.id AS ideaId,
          ROW_NUMBER() OVER (PARTITION BY p.member_id ORDER BY i.raised_at DESC, i.id DESC) AS place
         FROM idea_person p JOIN idea i ON i.id = p.idea_id WHERE p.member_id IN ${placeholders(memberIds)}`,
      memberIds,
      limit,
    );
  }

  /** Of each KPI the `limit` first by priority that rest on it, or are judged by a change of it. */
  ofKpis(kpiIds: readonly number[], limit: number): Promise<IdeaOf[]> {
    return this.firstOf(
      `SELECT k.ofId, k.ideaId, ROW_NUMBER() OVER (PARTITION BY k.ofId ORDER BY j.priority DESC, j.id DESC) AS place FROM (
          SELECT e.kpi_id AS ofId, e.idea_id AS ideaId FROM idea_evidence e WHERE e.kpi_id IN ${placeholders(kpiIds)}
          UNION SELECT c.kpi_id, n.id FROM idea n JOIN kpi_change c ON c.id = n.change_id
            WHERE c.kpi_id IN ${placeholders(kpiIds)}
        ) k JOIN idea j ON j.id = k.ideaId`,
      [...kpiIds, ...kpiIds],
      limit,
    );
  }

  private async firstOf(ranked: string, parameters: readonly unknown[], limit: number): Promise<IdeaOf[]> {
    return asIdeas(
      await rows<IdeaOf>(
        this.manager,
        `SELECT ${IDEA_FIELDS}, ranked.ofId FROM (${ranked}) ranked JOIN idea i ON i.id = ranked.ideaId
          WHERE ranked.place <= ? ORDER BY ranked.ofId, ranked.place`,
        [...parameters, limit],
      ),
    );
  }

  /** How many are ranked. */
  async rankedCount(): Promise<number> {
    const [row] = await rows<{ count: number }>(
      this.manager,
      `SELECT COUNT(*) AS count FROM idea WHERE state IN ${placeholders(RANKED)}`,
      RANKED,
    );
    return Number(row?.count ?? 0);
  }

  /**
   * The place of each among all that are not declined; a declined one gets the place that it would have. However many are asked for,
   * every idea is counted once: each part counts those between two of them.
   */
  async ranks(ideas: readonly Pick<IdeaRow, 'id' | 'priority' | 'state'>[]): Promise<IdeaRank[]> {
    const sorted = [...ideas].sort((a, b) => b.priority - a.priority || b.id - a.id);
    if (sorted.length === 0) return [];
    const parts = sorted.map(({ priority, id }, at) => {
      const before = sorted[at - 1];
      const from = before ? ' AND priority <= ? AND (priority < ? OR id < ?)' : '';
      return {
        sql: `SELECT ${at} AS part, COUNT(*) AS count FROM idea
          WHERE state IN ${placeholders(RANKED)} AND priority >= ? AND (priority > ? OR id > ?)${from}`,
        parameters: [
          ...RANKED,
          priority,
          priority,
          id,
          ...(before ? [before.priority, before.priority, before.id] : []),
        ],
      };
    });
    const found = await rows<{ part: number; count: number }>(
      this.manager,
      parts.map(({ sql }) => sql).join(' UNION ALL '),
      parts.flatMap(({ parameters }) => parameters),
    );
    const between = new Map(found.map(({ part, count }) => [Number(part), Number(count)]));
    let ahead = 0;
    return sorted.map(({ id, state }, at) => {
      ahead += between.get(at) ?? 0;
      const rank = ahead + 1;
      if (state !== IdeaState.DECLINED) ahead += 1;
      return { id, rank };
    });
  }
}

function conditionsOf({
  states,
  personIds = [],
  ids,
}: IdeaWanted): [conditions: string[], parameters: unknown[]] {
  const conditions: string[] = ['1 = 1'];
  const parameters: unknown[] = [];
  const add = (sql: string, ...values: unknown[]) => {
    conditions.push(sql);
    parameters.push(...values);
  };
  if (states?.length) add(`i.state IN ${placeholders(states)}`, ...states);
  for (const memberId of personIds)
    add('i.id IN (SELECT p.idea_id FROM idea_person p WHERE p.member_id = ?)', memberId);
  if (ids) add(`i.id IN ${placeholders(ids)}`, ...ids);
  return [conditions, parameters];
}
