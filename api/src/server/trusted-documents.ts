/** The portal sends the hash of an operation that was known when it was built (trusted documents); the text stays here. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppError, ErrorCode, invalid } from '@groundcrew/shared';

interface Body {
  query?: unknown;
  extensions?: { persistedQuery?: { version?: unknown; sha256Hash?: unknown } } & Record<string, unknown>;
}

/** Hash → text of every operation of the portal. */
export function loadTrustedDocuments(): ReadonlyMap<string, string> {
  const file = join(__dirname, '..', '..', 'trusted-documents.json');
  if (!existsSync(file)) return new Map();
  return new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>));
}

/** The names of the portal's operations. */
export function trustedOperationNames(documents: ReadonlyMap<string, string>): ReadonlySet<string> {
  const names = [...documents.values()].map(
    (text) => /\b(?:query|mutation|subscription)\s+(\w+)/.exec(text)?.[1],
  );
  return new Set(names.filter((name) => name !== undefined));
}

/**
 * Puts the known text in place of a hash. A hash beside a text means nothing here: documents cannot be added by a request.
 * @throws AppError NOT_FOUND for a hash that is not known, INVALID_INPUT for what is no hash
 */
export function resolveTrusted(body: unknown, documents: ReadonlyMap<string, string>): unknown {
  if (body === null || typeof body !== 'object' || Array.isArray(body)) return body;
  const { extensions, ...rest } = body as Body;
  if (!extensions?.persistedQuery) return body;
  if (rest.query !== undefined) return rest;
  const hash = extensions.persistedQuery.sha256Hash;
  if (typeof hash !== 'string') {
    throw invalid(
      ['extensions', 'persistedQuery', 'sha256Hash'],
      'required',
      'Expected the hash of an operation.',
    );
  }
  const query = documents.get(hash);
  if (query === undefined) {
    throw new AppError(
      ErrorCode.NOT_FOUND,
      'This operation is not known here: portal and API are of different builds.',
      { params: { reason: 'UNKNOWN_OPERATION' } },
    );
  }
  return { ...rest, query };
}
