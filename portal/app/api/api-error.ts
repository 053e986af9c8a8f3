/** What the API may answer when it does not do what was asked, and UNREACHABLE when it did not answer. */
export const API_ERROR_CODES = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'INVALID_INPUT',
  'CONFLICT',
  'RATE_LIMITED',
  'TOO_COMPLEX',
  'INTERNAL',
  'UNREACHABLE',
] as const;

export type ApiErrorCode = (typeof API_ERROR_CODES)[number];

/** One thing to mend: `path` leads to the field, as in ['input', 'email']. */
export type ApiIssue = {
  path: (string | number)[];
  code: string;
  message: string;
  params?: Record<string, unknown>;
};

/** An expected answer of the API that is not data. `ref` is the number that support can look up. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(
    readonly code: ApiErrorCode,
    readonly details: {
      message?: string;
      issues?: ApiIssue[];
      ref?: string;
      retryAfter?: number;
      params?: Record<string, unknown>;
    } = {},
  ) {
    super(details.message ?? code);
  }

  get issues(): ApiIssue[] {
    return this.details.issues ?? [];
  }

  get ref(): string | undefined {
    return this.details.ref;
  }

  /** Seconds until another try makes sense, when the API said so. */
  get retryAfter(): number | undefined {
    return this.details.retryAfter;
  }

  /** Why a CONFLICT came about, e.g. STALE_VERSION; null when the API did not say. */
  get reason(): string | null {
    const reason = this.details.params?.reason;
    return typeof reason === 'string' ? reason : null;
  }
}

const STATUS: Record<ApiErrorCode, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  INVALID_INPUT: 400,
  CONFLICT: 409,
  RATE_LIMITED: 429,
  TOO_COMPLEX: 400,
  INTERNAL: 502,
  UNREACHABLE: 503,
};

/** The HTTP status that a page answers with when it cannot show its data. */
export function statusOf(code: ApiErrorCode): number {
  return STATUS[code];
}

/** Narrows a word from the wire to a known code; an unknown one counts as INTERNAL. */
export function toApiErrorCode(code: unknown): ApiErrorCode {
  return API_ERROR_CODES.find((known) => known === code) ?? 'INTERNAL';
}
