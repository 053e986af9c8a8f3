import { tokenState } from './token-state';

test('a token works through its last day, unless it is revoked', () => {
  expect(tokenState({ expiresOn: '2026-11-22' }, '2026-11-22')).toBe('live');
  expect(tokenState({ expiresOn: '2026-11-21' }, '2026-11-22')).toBe('expired');
  expect(tokenState({}, '2026-11-22')).toBe('live');
  expect(tokenState({ revokedAt: '2026-11-01T00:00:00Z' }, '2026-11-22')).toBe('revoked');
});
