import { mayWrite } from './origin-check';

const host = 'portal.example:3000';
const post = (headers: { origin?: string; secFetchSite?: string; referer?: string }) =>
  mayWrite(
    { method: 'POST', host, origin: undefined, secFetchSite: undefined, referer: undefined, ...headers },
    null,
  );

test('a read always passes', () => {
  const nothing = { host, origin: 'https://evil.example', secFetchSite: 'cross-site', referer: undefined };
  expect(mayWrite({ method: 'GET', ...nothing }, null)).toBe(true);
});

test('a write passes from a page of the same host', () => {
  expect(post({ origin: 'http://portal.example:3000' })).toBe(true);
  expect(post({ secFetchSite: 'same-origin' })).toBe(true);
  expect(post({ referer: 'http://portal.example:3000/people' })).toBe(true);
});

test('a write from elsewhere, or from nowhere, does not', () => {
  expect(post({ origin: 'https://evil.example' })).toBe(false);
  expect(post({ origin: 'null' })).toBe(false);
  expect(post({ secFetchSite: 'same-site' })).toBe(false);
  expect(post({ secFetchSite: 'none' })).toBe(false);
  expect(post({ referer: 'https://evil.example/portal.example:3000' })).toBe(false);
  expect(post({})).toBe(false);
});

test('Origin decides before the weaker signs', () => {
  expect(post({ origin: 'https://evil.example', secFetchSite: 'same-origin' })).toBe(false);
});

test('with a public address only that one counts, whatever Host says', () => {
  const source = { method: 'POST', host: 'evil.example', secFetchSite: undefined, referer: undefined };
  expect(mayWrite({ ...source, origin: 'https://hub.example' }, 'https://hub.example')).toBe(true);
  expect(mayWrite({ ...source, origin: 'https://evil.example' }, 'https://hub.example')).toBe(false);
});
