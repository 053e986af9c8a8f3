import { keptColorScheme, requestedLocale } from './preferences';

const asking = (headers: Record<string, string>) => requestedLocale(new Headers(headers));

test('the kept language comes before the browser’s', () => {
  expect(asking({ cookie: 'a=b; groundcrew-language=en', 'accept-language': 'ko' })).toBe('en');
});

test('the browser’s languages are taken by their weights', () => {
  expect(asking({ 'accept-language': 'fr, ko;q=0.4, en;q=0.8' })).toBe('en');
  expect(asking({ 'accept-language': 'en;q=0, ko-KR' })).toBe('ko');
});

test('without a language that the portal speaks it is Korean', () => {
  expect(asking({ 'accept-language': 'fr, de' })).toBe('ko');
  expect(asking({ cookie: 'groundcrew-language=xx' })).toBe('ko');
});

test('an unknown colour scheme follows the system', () => {
  expect(keptColorScheme('groundcrew-scheme=dark')).toBe('dark');
  expect(keptColorScheme('groundcrew-scheme=neon')).toBe('auto');
  expect(keptColorScheme(null)).toBe('auto');
});
