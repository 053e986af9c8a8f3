/** What happened in the demo company before today is written as it happened: on its day, with its audit row, into the inboxes of late. */
import type { Booking, NotificationKind } from '@groundcrew/shared';
import { AuditRepository } from '../audit/audit.repository';
import type { RecordedChange } from '../core/change';
import type { UnitOfWork } from '../core/unit-of-work';
import { NotificationRepository } from '../notification/notification.repository';
import { LedgerRepository, type NewTransaction } from '../reward/ledger.repository';
import { LEDGER_PROOFS, type LedgerProof } from '../reward/ledger-proof';
import { type Cast, named } from './seed-people';

/** When: days before today and the clock in Seoul. What would be later than the seeding itself was done half an hour before it. */
export type Moment = readonly [ago: number, clock: string];

/** Older ones were read long ago. */
const TOLD_DAYS = 7;
const DAY_MS = 86_400_000;
const HALF_HOUR_MS = 1_800_000;

export class Past {
  private proofs: LedgerProof[] = [];

  constructor(
    readonly unit: UnitOfWork,
    readonly cast: Cast,
    readonly dayAgo: (days: number) => string,
  ) {}

  at([ago, clock]: Moment): Date {
    const at = new Date(`${this.dayAgo(ago)}T${clock}:00+09:00`);
    if (at < this.unit.now) return at;
    const midnight = new Date(`${this.dayAgo(0)}T00:00:00+09:00`);
    return new Date(Math.max(midnight.getTime(), this.unit.now.getTime() - HALF_HOUR_MS));
  }

  member(login: string): number {
    return named(this.cast.members, login);
  }

  team(key: string): number {
    return named(this.cast.teams, key);
  }

  /** Books points as they moved; what is noted next proves it. @returns the transaction's id */
  async book(transaction: NewTransaction): Promise<number> {
    const proof = await new LedgerRepository(this.unit.manager).book(transaction);
    this.proofs.push(proof);
    return proof.transaction;
  }

  /** Puts into the audit log what was done. Nobody is called about what is past. */
  note(at: Date, actorId: number | null, change: RecordedChange): Promise<void> {
    const proofs = this.proofs.length ? { [LEDGER_PROOFS]: this.proofs } : {};
    this.proofs = [];
    const changes = [{ ...change, detail: { ...change.detail, ...proofs } }];
    return new AuditRepository(this.unit.manager).append({ actorId, now: at, requestId: null }, changes);
  }

  /** Puts what happened lately into inboxes. */
  async tell(
    at: Date,
    memberIds: readonly number[],
    about: { kind: NotificationKind; subjectType: string; subjectId: number },
  ): Promise<void> {
    if (this.unit.now.getTime() - at.getTime() > TOLD_DAYS * DAY_MS) return;
    for (const memberId of new Set(memberIds))
      await new NotificationRepository(this.unit.manager).create({ memberId, at, ...about });
  }
}

/** Something that moves points, when its turn has come. */
export interface Turn {
  at: Date;
  take(): Promise<void>;
}

/** Books points as they moved. @returns the transaction's id */
export function book(
  past: Past,
  at: Date,
  actorId: number | null,
  moved: Booking,
  about: Partial<NewTransaction> = {},
): Promise<number> {
  return past.book({ ...moved, ...about, actorId, at });
}
