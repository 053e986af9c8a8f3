/**
 * A request that moves points is booked once, however often it is sent (domain.md, "reward"): its sender names the intention by a key.
 * The same again is answered with what was booked; something else under the key is refused.
 */
import { type BookedRequest, LedgerRepository, type LedgerRequest, type UnitOfWork } from '@groundcrew/db';
import { ConflictReason, conflict } from '@groundcrew/shared';
import type { RequestContext } from '../core/request-context';
import { sha256 } from '../identity/session';

/** The intention of the viewer that an input names. */
export function ledgerRequest(
  context: RequestContext,
  verb: string,
  input: { key: string } & Record<string, unknown>,
): LedgerRequest {
  const { key, ...asked } = input;
  return { key: `${context.signedIn.memberId}:${key}`, hash: sha256(`${verb} ${canonical(asked)}`) };
}

// The same whatever the order of fields, and whether an absent one was sent as such.
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  const fields = Object.entries(value).filter(([, inner]) => inner !== undefined && inner !== null);
  const sorted = fields.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([name, inner]) => `${JSON.stringify(name)}:${canonical(inner)}`).join()}}`;
}

/**
 * Does `work` in one transaction, unless it was done under this request's key before: then `again` finds what was booked.
 * @throws AppError CONFLICT DUPLICATE at the key when something else was booked under it
 */
export async function once<T>(
  context: RequestContext,
  request: LedgerRequest,
  again: (unit: UnitOfWork, booked: BookedRequest) => Promise<T>,
  work: (unit: UnitOfWork) => Promise<T>,
): Promise<T> {
  const attempt = () =>
    context.change(async (unit) => {
      const booked = await new LedgerRepository(unit.manager).ofRequest(request.key);
      if (!booked) return work(unit);
      if (booked.hash !== request.hash)
        throw conflict(
          ConflictReason.DUPLICATE,
          'Something else was booked under this key: choose another for something new.',
          ['input', 'key'],
        );
      unit.unchanged();
      return again(unit, booked);
    });
  try {
    return await attempt();
  } catch (error) {
    // The same request may have come twice at once: what this one lacks, the other has just booked.
    const booked = await new LedgerRepository(context.db.fresh).ofRequest(request.key);
    if (booked?.hash !== request.hash) throw error;
    return attempt();
  }
}
