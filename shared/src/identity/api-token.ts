/** API tokens: with what other systems come in. One scope a right, so that a token can do what it is for and nothing else. */

export const TokenScope = { METRICS_WRITE: 'METRICS_WRITE' } as const;
export type TokenScope = (typeof TokenScope)[keyof typeof TokenScope];

/** Whether an API token works: not revoked, and its last day has not passed. */
export function isTokenAlive(
  token: { expiresOn: string | null; revokedAt: Date | null },
  today: string,
): boolean {
  return token.revokedAt === null && (token.expiresOn === null || token.expiresOn >= today);
}
