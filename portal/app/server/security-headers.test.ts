import { securityHeaders } from './security-headers';

test('scripts and style elements run only with the nonce of the request', () => {
  const policy =
    securityHeaders({ nonce: 'abc', secure: false, dev: false })['Content-Security-Policy'] ?? '';
  expect(policy).toContain("script-src 'self' 'nonce-abc'");
  expect(policy).toContain("style-src-elem 'self' 'nonce-abc'");
  expect(policy).not.toMatch(/script-src[^;]*unsafe/);
  expect(policy).not.toMatch(/style-src-elem[^;]*unsafe/);
  expect(policy).toContain("frame-ancestors 'none'");
});

test('https is kept only where people come by https', () => {
  expect(securityHeaders({ nonce: 'a', secure: true, dev: false })).toHaveProperty(
    'Strict-Transport-Security',
  );
  expect(securityHeaders({ nonce: 'a', secure: false, dev: false })).not.toHaveProperty(
    'Strict-Transport-Security',
  );
});
