/** Whether a token still works, said from what the API tells of it (its rule: shared, api-token). */
import { isTokenAlive } from '@groundcrew/shared';

export type TokenState = 'live' | 'expired' | 'revoked';

export function tokenState(
  token: { expiresOn?: string | null; revokedAt?: string | null },
  today: string,
): TokenState {
  const revokedAt = token.revokedAt ? new Date(token.revokedAt) : null;
  if (revokedAt) return 'revoked';
  return isTokenAlive({ expiresOn: token.expiresOn ?? null, revokedAt }, today) ? 'live' : 'expired';
}
