import type { TokenScope } from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import { affected, placeholders, rows } from '../core/sql';
import { ApiTokenEntity } from './api-token.entity';

export interface ApiTokenRow {
  id: number;
  name: string;
  start: string;
  scopes: TokenScope[];
  createdAt: Date;
  createdBy: number | null;
  expiresOn: string | null;
  lastUsedAt: Date | null;
  revokedAt: Date | null;
}

type Stored = Omit<ApiTokenRow, 'scopes' | 'createdAt' | 'lastUsedAt' | 'revokedAt'> & {
  scopes: string;
  createdAt: number;
  lastUsedAt: number | null;
  revokedAt: number | null;
};

const FIELDS = `id, name, start, scopes, created_at AS createdAt, created_by AS createdBy, expires_on AS expiresOn,
  last_used_at AS lastUsedAt, revoked_at AS revokedAt`;

const instant = (value: number | null): Date | null => (value === null ? null : new Date(Number(value)));

export class ApiTokenRepository {
  constructor(private readonly manager: EntityManager) {}

  byIds(ids: readonly number[]): Promise<ApiTokenRow[]> {
    return this.read(`WHERE id IN ${placeholders(ids)}`, [...ids]);
  }

  async byId(id: number): Promise<ApiTokenRow | null> {
    return (await this.byIds([id]))[0] ?? null;
  }

  /** The token with this hash, alive or not; null when there is none. */
  async byHash(tokenHash: string): Promise<ApiTokenRow | null> {
    return (await this.read('WHERE token_hash = ?', [tokenHash]))[0] ?? null;
  }

  /** Newest first, by keyset. */
  page(before: number | undefined, limit: number): Promise<ApiTokenRow[]> {
    return before === undefined
      ? this.read('ORDER BY id DESC LIMIT ?', [limit])
      : this.read('WHERE id < ? ORDER BY id DESC LIMIT ?', [before, limit]);
  }

  private async read(rest: string, parameters: unknown[]): Promise<ApiTokenRow[]> {
    const found = await rows<Stored>(this.manager, `SELECT ${FIELDS} FROM api_token ${rest}`, parameters);
    return found.map((row) => ({
      ...row,
      scopes: row.scopes.split(',') as TokenScope[],
      createdAt: new Date(Number(row.createdAt)),
      lastUsedAt: instant(row.lastUsedAt),
      revokedAt: instant(row.revokedAt),
    }));
  }

  /** @returns the new token's id */
  async create(token: {
    name: string;
    tokenHash: string;
    start: string;
    scopes: readonly TokenScope[];
    createdBy: number;
    expiresOn: string | null;
    now: Date;
  }): Promise<number> {
    const inserted = await this.manager.insert(ApiTokenEntity, {
      name: token.name,
      token_hash: token.tokenHash,
      start: token.start,
      scopes: token.scopes.join(','),
      created_at: token.now,
      created_by: token.createdBy,
      expires_on: token.expiresOn,
    });
    return inserted.identifiers[0]?.id as number;
  }

  async touch(id: number, now: Date): Promise<void> {
    await affected(this.manager, 'UPDATE api_token SET last_used_at = ? WHERE id = ?', [now.getTime(), id]);
  }

  /** @returns false when it was revoked already */
  async revoke(id: number, now: Date): Promise<boolean> {
    const sql = 'UPDATE api_token SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL';
    return (await affected(this.manager, sql, [now.getTime(), id])) > 0;
  }
}
