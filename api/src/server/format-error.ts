/** One shape for every error: expected ones as they are, all else masked, logged and given a reference. */
import { randomBytes } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { AppError, ErrorCode } from '@groundcrew/shared';
import type { GraphQLFormattedError } from 'graphql';

type Log = (reference: string, error: unknown) => void;

// What Apollo and graphql-js refuse before anything runs: the caller's doing, said as it is.
const REFUSED: Record<string, ErrorCode> = {
  GRAPHQL_PARSE_FAILED: ErrorCode.INVALID_INPUT,
  GRAPHQL_VALIDATION_FAILED: ErrorCode.INVALID_INPUT,
  BAD_USER_INPUT: ErrorCode.INVALID_INPUT,
  BAD_REQUEST: ErrorCode.INVALID_INPUT,
  PERSISTED_QUERY_NOT_SUPPORTED: ErrorCode.INVALID_INPUT,
  OPERATION_RESOLUTION_FAILURE: ErrorCode.INVALID_INPUT,
  INVALID_INPUT: ErrorCode.INVALID_INPUT,
  TOO_COMPLEX: ErrorCode.TOO_COMPLEX,
  NOT_FOUND: ErrorCode.NOT_FOUND,
};

export type ErrorFormatter = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/** Apollo's formatError. */
export function errorFormatter(log: Log): ErrorFormatter {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error);
    if (cause instanceof AppError) return { ...placeOf(formatted), ...expected(cause) };
    const { originalError } = (error ?? {}) as { originalError?: unknown };
    if (originalError instanceof AppError) return { ...placeOf(formatted), ...expected(originalError) };
    const code = refusalOf(formatted, originalError);
    if (code && cause === error)
      return { ...placeOf(formatted), message: formatted.message, extensions: { code } };
    const ref = randomBytes(4).toString('hex').toUpperCase();
    log(ref, cause);
    return {
      ...placeOf(formatted),
      message: `Something did not work here. It was noted as ${ref}.`,
      extensions: { code: ErrorCode.INTERNAL, ref },
    };
  };
}

// Apollo puts a code of its own over the one that a limit gave, and has none for a document that is too large.
function refusalOf(formatted: GraphQLFormattedError, originalError: unknown): ErrorCode | undefined {
  if (
    /tokens\. Parsing aborted|recursively requests too many selections|^Validation aborted/.test(
      formatted.message,
    )
  )
    return ErrorCode.TOO_COMPLEX;
  const given = (originalError as { extensions?: { code?: unknown } } | undefined)?.extensions?.code;
  return REFUSED[String(given)] ?? REFUSED[String(formatted.extensions?.code)];
}

/** An expected error as the client sees it. */
export function expected(error: AppError): { message: string; extensions: Record<string, unknown> } {
  return {
    message: error.message,
    extensions: {
      code: error.code,
      ...(error.issues.length ? { issues: error.issues } : {}),
      ...(error.params ? { params: error.params } : {}),
      ...(error.retryAfter ? { retryAfter: error.retryAfter } : {}),
    },
  };
}

function placeOf(formatted: GraphQLFormattedError): Pick<GraphQLFormattedError, 'locations' | 'path'> {
  return {
    ...(formatted.locations ? { locations: formatted.locations } : {}),
    ...(formatted.path ? { path: formatted.path } : {}),
  };
}
