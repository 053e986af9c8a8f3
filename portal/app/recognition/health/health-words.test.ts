import { healthSaid, shareOf, shownWork } from './health-words';

test('nobody, some, and everyone are three sentences', () => {
  expect(healthSaid({ memberCount: 8, recognizedCount: 0 })).toBe('nobody');
  expect(healthSaid({ memberCount: 8, recognizedCount: 5 })).toBe('some');
  expect(healthSaid({ memberCount: 8, recognizedCount: 8 })).toBe('all');
  expect(healthSaid({ memberCount: 0, recognizedCount: 0 })).toBe('nobody');
});

test('a share of nothing is nothing', () => {
  expect(shareOf(3, 12)).toBe(0.25);
  expect(shareOf(0, 0)).toBe(0);
});

test('only work that is there is said', () => {
  expect(shownWork({ kpis: 2, deliveries: 0, answeredRequests: 3 })).toEqual([
    { word: 'kpis', count: 2 },
    { word: 'answered', count: 3 },
  ]);
  expect(shownWork({ kpis: 0, deliveries: 0, answeredRequests: 0 })).toEqual([]);
});
