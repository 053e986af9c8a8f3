/** Books a move of points in a change of state, whose audit row carries its hash, and says at which field there was not enough. */
import {
  LEDGER_PROOFS,
  LedgerRepository,
  type NewTransaction,
  OverdrawnError,
  type UnitOfWork,
} from '@groundcrew/db';
import { type Booking, ConflictReason, conflict } from '@groundcrew/shared';

type Path = (string | number)[];

/** What a transaction is about, beside its entries. */
export type BookedFor = Pick<
  NewTransaction,
  'request' | 'memo' | 'recognitionId' | 'impactId' | 'redemptionId'
>;

/**
 * @returns the transaction's id
 * @throws AppError CONFLICT STATE at `path` when an account does not hold what it would give; `left` says what it holds
 */
export async function book(
  unit: UnitOfWork,
  booking: Booking,
  bookedFor: BookedFor,
  path: Path,
): Promise<number> {
  const ledger = new LedgerRepository(unit.manager);
  const { actorId } = unit.context;
  try {
    const proof = await ledger.book({ ...booking, ...bookedFor, actorId, at: unit.now });
    unit.prove(LEDGER_PROOFS, proof);
    return proof.transaction;
  } catch (error) {
    if (!(error instanceof OverdrawnError)) throw error;
    const left = await ledger.balance(error.account);
    throw conflict(ConflictReason.STATE, `There are ${left} points, which is not enough.`, path, { left });
  }
}
