import type { Discipline, Locale } from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import { likePattern, placeholders, rows } from '../core/sql';
import { MemberEntity } from './member.entity';

export interface MemberRow {
  id: number;
  email: string | null;
  name: string;
  /** Null until somebody chooses: then the browser decides. */
  locale: Locale | null;
  timeZone: string;
  mission: string | null;
  companyValueId: number | null;
  isAdmin: boolean;
  joinedOn: string;
  deactivatedOn: string | null;
}

export interface MemberQuery {
  after?: { name: string; id: number };
  limit: number;
  text?: string;
  /** Members of any of these teams today. */
  teamIds?: readonly number[];
  discipline?: Discipline;
  active?: boolean;
  today: string;
}

const FIELDS = `m.id, m.email, m.name, m.locale, m.time_zone AS timeZone, m.mission, m.company_value_id AS companyValueId,
  m.is_admin AS isAdmin, m.joined_on AS joinedOn, m.deactivated_on AS deactivatedOn`;

const toRow = (row: MemberRow): MemberRow => ({ ...row, isAdmin: Boolean(row.isAdmin) });

export class MemberRepository {
  constructor(private readonly manager: EntityManager) {}

  async byIds(ids: readonly number[]): Promise<MemberRow[]> {
    const found = await rows<MemberRow>(
      this.manager,
      `SELECT ${FIELDS} FROM member m WHERE m.id IN ${placeholders(ids)}`,
      [...ids],
    );
    return found.map(toRow);
  }

  async byId(id: number): Promise<MemberRow | null> {
    return (await this.byIds([id]))[0] ?? null;
  }

  async byEmail(email: string): Promise<MemberRow | null> {
    const [row] = await rows<MemberRow>(this.manager, `SELECT ${FIELDS} FROM member m WHERE m.email = ?`, [
      email,
    ]);
    return row ? toRow(row) : null;
  }

  /** A page by name, by keyset. */
  async page(query: MemberQuery): Promise<MemberRow[]> {
    const where: string[] = [];
    const parameters: unknown[] = [];
    if (query.after) {
      where.push('m.name >= ? AND (m.name > ? OR m.id > ?)');
      parameters.push(query.after.name, query.after.name, query.after.id);
    }
    if (query.text) {
      where.push("(LOWER(m.name) LIKE ? ESCAPE '!' OR m.email LIKE ? ESCAPE '!')");
      const pattern = likePattern(query.text.toLowerCase());
      parameters.push(pattern, pattern);
    }
    if (query.active !== undefined) {
      where.push(query.active ? 'm.deactivated_on IS NULL' : 'm.deactivated_on IS NOT NULL');
    }
    if (query.teamIds || query.discipline) {
      const held = ['h.member_id = m.id', 'h.from_on <= ?', '(h.to_on IS NULL OR h.to_on > ?)'];
      parameters.push(query.today, query.today);
      if (query.teamIds) {
        held.push(`h.team_id IN ${placeholders(query.teamIds)}`);
        parameters.push(...query.teamIds);
      }
      if (query.discipline) {
        held.push('h.discipline = ?');
        parameters.push(query.discipline);
      }
      where.push(`EXISTS (SELECT 1 FROM membership h WHERE ${held.join(' AND ')})`);
    }
    const found = await rows<MemberRow>(
      this.manager,
      `SELECT ${FIELDS} FROM member m ${where.length ? `WHERE ${where.join(' AND ')}` : ''} ORDER BY m.name, m.id LIMIT ?`,
      [...parameters, query.limit],
    );
    return found.map(toRow);
  }

  /** Holds the row until the transaction ends, so that changes of one person follow one another. */
  async lock(id: number): Promise<void> {
    if (this.manager.connection.options.type !== 'mysql') return;
    await rows(this.manager, 'SELECT id FROM member WHERE id = ? FOR UPDATE', [id]);
  }

  /** @returns the new member's id */
  async create(
    member: Omit<MemberRow, 'id' | 'mission' | 'companyValueId' | 'deactivatedOn'>,
  ): Promise<number> {
    const inserted = await this.manager.insert(MemberEntity, {
      email: member.email,
      name: member.name,
      locale: member.locale,
      time_zone: member.timeZone,
      is_admin: member.isAdmin,
      joined_on: member.joinedOn,
    });
    return inserted.identifiers[0]?.id as number;
  }

  async update(id: number, changes: Partial<Omit<MemberRow, 'id'>>): Promise<void> {
    const columns: Record<string, string> = {
      timeZone: 'time_zone',
      companyValueId: 'company_value_id',
      isAdmin: 'is_admin',
      joinedOn: 'joined_on',
      deactivatedOn: 'deactivated_on',
    };
    const set = Object.fromEntries(
      Object.entries(changes)
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => [columns[key] ?? key, value]),
    );
    if (Object.keys(set).length) await this.manager.update(MemberEntity, id, set);
  }

  /** Those who are admins and have not left. */
  async admins(): Promise<number[]> {
    const sql = 'SELECT id FROM member WHERE is_admin = 1 AND deactivated_on IS NULL ORDER BY id';
    return (await rows<{ id: number }>(this.manager, sql)).map(({ id }) => id);
  }

  /** How many active admins there are besides this member, locked so that two admins cannot unmake each other at once. */
  async otherAdmins(id: number): Promise<number> {
    const lock = this.manager.connection.options.type === 'mysql' ? ' FOR UPDATE' : '';
    const admins = await rows<{ id: number }>(
      this.manager,
      `SELECT id FROM member WHERE is_admin = 1 AND deactivated_on IS NULL${lock}`,
    );
    return admins.filter((admin) => admin.id !== id).length;
  }
}
