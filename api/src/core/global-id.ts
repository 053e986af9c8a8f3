/** Opaque ids outside, integer keys inside (Relay's global object identification). */
import { AppError, ErrorCode, notFound } from '@groundcrew/shared';
import { fromGlobalId, toGlobalId } from 'graphql-relay';

/** The opaque id of a row. */
export function globalId(type: string, id: number): string {
  return toGlobalId(type, id);
}

/** The type and key in an opaque id; null when it is not one of ours. */
export function parseGlobalId(id: string): { type: string; key: number } | null {
  const { type, id: key } = fromGlobalId(id);
  // The round trip refuses every text that merely decodes to something similar.
  if (!/^[1-9]\d{0,14}$/.test(key) || globalId(type, Number(key)) !== id) return null;
  return { type, key: Number(key) };
}

/**
 * The key of an id that must be of one of `types`.
 * @throws AppError NOT_FOUND naming the field
 */
export function keyOf(type: string, id: string, path: (string | number)[] = ['input', 'id']): number {
  const parsed = parseGlobalId(id);
  if (parsed?.type !== type) throw notFound(type.toLowerCase(), path);
  return parsed.key;
}

/** The key, or what stands for an absent id. */
export function optionalKeyOf<T extends null | undefined>(
  type: string,
  id: string | T,
  path: (string | number)[],
): number | T {
  return id === undefined || id === null ? (id as T) : keyOf(type, id, path);
}

/** A keyset cursor: the sort values of the last row seen. */
export function encodeCursor(values: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/** @throws AppError INVALID_INPUT when the cursor is not one that this list gave, with `shape` as its value types */
export function decodeCursor(cursor: string, shape: readonly ('string' | 'number')[]): (string | number)[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (
      Array.isArray(values) &&
      values.length === shape.length &&
      values.every((value, at) => typeof value === shape[at])
    ) {
      return values as (string | number)[];
    }
  } catch {
    // falls through to the one clear answer
  }
  throw new AppError(ErrorCode.INVALID_INPUT, 'after: Expected a cursor that this list gave.', {
    issues: [{ path: ['after'], code: 'not_a_cursor', message: 'Expected a cursor that this list gave.' }],
  });
}
