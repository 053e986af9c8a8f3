/** The closed list of what can go wrong on purpose. Everything else is INTERNAL, masked and logged. */
export const ErrorCode = {
  UNAUTHENTICATED: 'UNAUTHENTICATED',
  FORBIDDEN: 'FORBIDDEN',
  NOT_FOUND: 'NOT_FOUND',
  INVALID_INPUT: 'INVALID_INPUT',
  CONFLICT: 'CONFLICT',
  RATE_LIMITED: 'RATE_LIMITED',
  TOO_COMPLEX: 'TOO_COMPLEX',
  INTERNAL: 'INTERNAL',
} as const;
export type ErrorCode = (typeof ErrorCode)[keyof typeof ErrorCode];

/** Why a change collides with what is stored; travels as `params.reason` of a CONFLICT. */
export const ConflictReason = {
  STALE_VERSION: 'STALE_VERSION',
  DUPLICATE: 'DUPLICATE',
  CYCLE: 'CYCLE',
  STATE: 'STATE',
  ALREADY_ACCOUNTABLE: 'ALREADY_ACCOUNTABLE',
  IN_USE: 'IN_USE',
  /** It broke off midway and left nothing: the same once more is fine. */
  INTERRUPTED: 'INTERRUPTED',
} as const;
export type ConflictReason = (typeof ConflictReason)[keyof typeof ConflictReason];

export type IssueParams = Record<string, string | number | boolean | null>;

/** One field that was not as expected. `path` names it from the argument down, e.g. ['input', 'email']. */
export interface FieldIssue {
  path: (string | number)[];
  /** Stable and translatable: required, too_long, too_short, not_an_email, not_a_day, unknown_id … */
  code: string;
  /** Plain English: what was expected. */
  message: string;
  params?: IssueParams;
}

export interface AppErrorOptions {
  issues?: FieldIssue[];
  params?: IssueParams;
  /** Seconds after which a rate-limited caller may try again. */
  retryAfter?: number;
}

/** An expected failure: shown to the caller as it is, never logged as a fault. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly issues: FieldIssue[];
  readonly params: IssueParams | undefined;
  readonly retryAfter: number | undefined;

  constructor(code: ErrorCode, message: string, options: AppErrorOptions = {}) {
    super(message);
    this.name = 'AppError';
    this.code = code;
    this.issues = options.issues ?? [];
    this.params = options.params;
    this.retryAfter = options.retryAfter;
  }
}

/** The named thing does not exist, or not for this viewer. */
export function notFound(what: string, path: (string | number)[] = []): AppError {
  const message = `There is no such ${what}.`;
  return new AppError(ErrorCode.NOT_FOUND, message, {
    issues: path.length ? [{ path, code: 'unknown_id', message }] : [],
  });
}

/** The change collides with what is stored; `reason` tells the client what to offer next. */
export function conflict(
  reason: ConflictReason,
  message: string,
  path: (string | number)[] = [],
  params: IssueParams = {},
): AppError {
  return new AppError(ErrorCode.CONFLICT, message, {
    issues: path.length ? [{ path, code: reason.toLowerCase(), message, params }] : [],
    params: { reason, ...params },
  });
}

/** A field is not as expected; nothing was changed. */
export function invalid(
  path: (string | number)[],
  code: string,
  message: string,
  params?: IssueParams,
): AppError {
  return new AppError(ErrorCode.INVALID_INPUT, message, { issues: [{ path, code, message, params }] });
}
