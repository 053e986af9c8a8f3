import { safeReturnTo, signInPath } from './return-to';

test.each(['/', '/people?q=%EC%A7%80&team=x#top', '/map'])('%s is a place of this portal', (path) => {
  expect(safeReturnTo(path)).toBe(path);
});

test.each([
  '//evil.example',
  '/\\evil.example',
  'https://evil.example',
  'javascript:alert(1)',
  '/ok\\..',
  '/a\nb',
  '/\u0000',
  'people',
  '',
  null,
  undefined,
  7,
])('%p leads home instead', (wish) => {
  expect(safeReturnTo(wish)).toBe('/');
});

test('signing in leads back to the page that was asked for', () => {
  expect(signInPath(new Request('http://portal.example/people?q=jian'))).toBe(
    '/sign-in?returnTo=%2Fpeople%3Fq%3Djian',
  );
});

test('a data request leads back to its page', () => {
  const request = new Request('http://portal.example/people.data?q=a&_routes=routes%2Fpeople');
  expect(signInPath(request)).toBe('/sign-in?returnTo=%2Fpeople%3Fq%3Da');
  expect(signInPath(new Request('http://portal.example/_root.data'))).toBe('/sign-in');
});
