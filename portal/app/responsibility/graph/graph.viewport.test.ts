import { homeViewport, viewportToSee, wholeViewport } from './graph.viewport';

const window = { width: 772, height: 600 };

test('a node in sight leaves the viewport alone', () => {
  expect(viewportToSee({ x: 200, y: 200 }, homeViewport, window)).toBeNull();
});

test('a node out of sight comes in by the shortest way, clear of the pinned names', () => {
  expect(viewportToSee({ x: 200, y: 900 }, homeViewport, window)).toEqual({ x: 0, y: -374, zoom: 1 });
  expect(viewportToSee({ x: 200, y: 40 }, homeViewport, window)).toEqual({ x: 0, y: 14, zoom: 1 });
});

test('the whole graph fits its window and is never enlarged', () => {
  expect(wholeViewport({ width: 1544, height: 600 }, window).zoom).toBe(0.5);
  expect(wholeViewport({ width: 300, height: 300 }, window).zoom).toBe(1);
});
