/**
 * A change of state together with its audit row and its outbox row: all in one transaction, or nothing.
 */
import type { EntityManager } from 'typeorm';
import { AuditRepository } from '../audit/audit.repository';
import { OutboxRepository } from '../outbox/outbox.repository';
import type { ChangeContext, RecordedChange } from './change';
import type { Database } from './database';

export class UnitOfWork {
  private readonly changes: RecordedChange[] = [];
  private readonly proofs: Record<string, object[]> = {};
  private isUnchanged = false;

  constructor(
    readonly manager: EntityManager,
    readonly context: ChangeContext,
  ) {}

  get now(): Date {
    return this.context.now;
  }

  /** Notes what happened; written when the work is done. */
  record(change: RecordedChange): void {
    this.changes.push(change);
  }

  /** Has the audit row of this change carry, under a name, what proves something else that it wrote. Nobody else is told of it. */
  prove(name: string, proof: object): void {
    this.proofs[name] = [...(this.proofs[name] ?? []), proof];
  }

  /** Says that there was nothing to change, e.g. a second import of the same file. */
  unchanged(): void {
    this.isUnchanged = true;
  }

  /** Writes the audit and outbox rows. A transaction that wrote without saying what is a defect, and is rolled back. */
  async flush(): Promise<void> {
    const [first, ...others] = this.changes;
    if (!first) {
      if (this.isUnchanged) return;
      throw new Error('A change of state recorded nothing: call record() or unchanged().');
    }
    await new AuditRepository(this.manager).append(this.context, [
      { ...first, detail: { ...first.detail, ...this.proofs } },
      ...others,
    ]);
    await new OutboxRepository(this.manager).append(this.context, this.changes);
  }
}

/**
 * Runs `work` in one transaction with its audit and outbox rows.
 * @returns what `work` returned, once everything is committed
 */
export async function change<T>(
  db: Database,
  context: ChangeContext,
  work: (unit: UnitOfWork) => Promise<T>,
): Promise<T> {
  return db.transaction(async (manager) => {
    const unit = new UnitOfWork(manager, context);
    const result = await work(unit);
    await unit.flush();
    return result;
  });
}
