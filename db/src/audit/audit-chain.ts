/**
 * The audit log is a chain (domain.md, "audit"): each row's hash is over the hash before it and its own content, so that a row that
 * is changed, taken out or put in later is known by every hash after it.
 */
import { createHash } from 'node:crypto';

/** What stands before the first row. */
export const CHAIN_START = '0'.repeat(64);

/** A row's content, as it is stored. */
export interface ChainedContent {
  /** Milliseconds. */
  at: number;
  actorId: number | null;
  action: string;
  subjectType: string;
  subjectId: number;
  detail: string;
  requestId: string | null;
}

/** The hash of a row that follows the one with hash `previous`. */
export function chainHash(previous: string, row: ChainedContent): string {
  const { at, actorId, action, subjectType, subjectId, detail, requestId } = row;
  // JSON delimits the parts: no content can pass for another by where one ends and the next begins.
  const content = JSON.stringify([previous, at, actorId, action, subjectType, subjectId, detail, requestId]);
  return createHash('sha256').update(content).digest('hex');
}
