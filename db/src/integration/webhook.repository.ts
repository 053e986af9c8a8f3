import type { WebhookFormat } from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import { affected, placeholders, rows } from '../core/sql';
import { WebhookEntity } from './webhook.entity';

export interface WebhookRow {
  id: number;
  version: number;
  name: string;
  format: WebhookFormat;
  host: string;
  /** Encrypted. */
  sealedUrl: string;
  /** Encrypted; null where calls are not signed. */
  sealedSecret: string | null;
  isActive: boolean;
  createdBy: number | null;
  createdAt: Date;
}

export interface WebhookQuery {
  limit: number;
  after?: { name: string; id: number };
}

type Stored = Omit<WebhookRow, 'isActive' | 'createdAt'> & { isActive: number; createdAt: number };

const FIELDS = `id, version, name, format, host, sealed_url AS sealedUrl, sealed_secret AS sealedSecret,
  is_active AS isActive, created_by AS createdBy, created_at AS createdAt`;

const toRow = (row: Stored): WebhookRow => ({
  ...row,
  isActive: Boolean(row.isActive),
  createdAt: new Date(Number(row.createdAt)),
});

export class WebhookRepository {
  constructor(private readonly manager: EntityManager) {}

  async byIds(ids: readonly number[]): Promise<WebhookRow[]> {
    const found = await rows<Stored>(
      this.manager,
      `SELECT ${FIELDS} FROM webhook WHERE id IN ${placeholders(ids)}`,
      [...ids],
    );
    return found.map(toRow);
  }

  async byId(id: number): Promise<WebhookRow | null> {
    return (await this.byIds([id]))[0] ?? null;
  }

  /** A page by name, by keyset. */
  async page(query: WebhookQuery): Promise<WebhookRow[]> {
    const { after } = query;
    const found = await rows<Stored>(
      this.manager,
      `SELECT ${FIELDS} FROM webhook ${after ? 'WHERE name >= ? AND (name > ? OR id > ?)' : ''} ORDER BY name, id LIMIT ?`,
      [...(after ? [after.name, after.name, after.id] : []), query.limit],
    );
    return found.map(toRow);
  }

  /** @returns the new webhook's id */
  async create(row: Omit<WebhookRow, 'id' | 'version'>): Promise<number> {
    const inserted = await this.manager.insert(WebhookEntity, {
      name: row.name,
      format: row.format,
      host: row.host,
      sealed_url: row.sealedUrl,
      sealed_secret: row.sealedSecret,
      is_active: row.isActive,
      created_by: row.createdBy,
      created_at: row.createdAt,
      version: 1,
    });
    return inserted.identifiers[0]?.id as number;
  }

  /** Changes a webhook as it was read. @returns whether nobody else changed it since */
  async update(
    row: Pick<WebhookRow, 'id' | 'version' | 'name' | 'host' | 'sealedUrl' | 'isActive'>,
  ): Promise<boolean> {
    const count = await affected(
      this.manager,
      'UPDATE webhook SET name = ?, host = ?, sealed_url = ?, is_active = ?, version = version + 1 WHERE id = ? AND version = ?',
      [row.name, row.host, row.sealedUrl, Number(row.isActive), row.id, row.version],
    );
    return count === 1;
  }

  /** Makes no more calls. @returns whether it made some until now */
  async switchOff(id: number): Promise<boolean> {
    const count = await affected(
      this.manager,
      'UPDATE webhook SET is_active = 0, version = version + 1 WHERE id = ? AND is_active = 1',
      [id],
    );
    return count === 1;
  }
}
