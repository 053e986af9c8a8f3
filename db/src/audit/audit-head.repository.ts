import type { EntityManager } from 'typeorm';
import { affected, rows } from '../core/sql';
import { CHAIN_START } from './audit-chain';

/** The end of the chain. */
export interface AuditHeadRow {
  hash: string;
  /** Rows of the chain. */
  length: number;
}

const ONLY = 1;

export class AuditHeadRepository {
  constructor(private readonly manager: EntityManager) {}

  /** The end of the chain as it is read; null before the first row. */
  async read(): Promise<AuditHeadRow | null> {
    return this.find('');
  }

  /** The end of the chain, held until the transaction ends: the last thing that a change of state takes, and takes shortly. */
  async hold(): Promise<AuditHeadRow> {
    const isMySql = this.manager.connection.options.type === 'mysql';
    const lock = isMySql ? ' FOR UPDATE' : '';
    const held = await this.find(lock);
    if (held) return held;
    await affected(
      this.manager,
      `INSERT INTO audit_head (id, hash, length) VALUES (?, ?, 0) ${isMySql ? 'ON DUPLICATE KEY UPDATE id = id' : 'ON CONFLICT DO NOTHING'}`,
      [ONLY, CHAIN_START],
    );
    const made = await this.find(lock);
    if (!made) throw new Error('The end of the audit chain cannot be held.');
    return made;
  }

  /** The chain ends here now. */
  async moveTo(head: AuditHeadRow): Promise<void> {
    await affected(this.manager, 'UPDATE audit_head SET hash = ?, length = ? WHERE id = ?', [
      head.hash,
      head.length,
      ONLY,
    ]);
  }

  private async find(lock: string): Promise<AuditHeadRow | null> {
    const [row] = await rows<AuditHeadRow>(
      this.manager,
      `SELECT hash, length FROM audit_head WHERE id = ?${lock}`,
      [ONLY],
    );
    return row ? { hash: row.hash, length: Number(row.length) } : null;
  }
}
