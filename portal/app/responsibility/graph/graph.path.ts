/** Lines with rounded corners, and where the words on a broken one go. */
import { NODE_HEIGHT } from './graph.geometry';
import type { Box, Point } from './graph.model';

const CORNER = 5;
/** Size of the words "hand-off broken" with their ground. */
export const LABEL_SIZE = { width: 58, height: 24 };

/** An SVG path through the points; every turn is a quarter circle of 5 px, or less where a stretch is short. */
export function roundedPath(points: readonly Point[]): string {
  const kept = points.filter((point, index) => {
    const before = points[index - 1];
    return !before || before.x !== point.x || before.y !== point.y;
  });
  const [start, ...rest] = kept;
  if (!start) return '';
  let path = `M${at(start)}`;
  rest.forEach((point, index) => {
    const before = kept[index] ?? start;
    const next = rest[index + 1];
    if (!next || isStraight(before, point, next)) {
      path += `L${at(point)}`;
      return;
    }
    const radius = Math.min(CORNER, distance(before, point) / 2, distance(point, next) / 2);
    path += `L${at(toward(point, before, radius))}Q${at(point)} ${at(toward(point, next, radius))}`;
  });
  return path;
}

/**
 * The middle of the words on a broken hand-off: on its longest stretch, as near its middle as they cover
 * neither a box nor other words; if there is no such place, the middle.
 */
export function brokenLabelAt(
  points: readonly Point[],
  boxes: readonly Box[],
  others: readonly Point[],
): Point {
  const stretches = points.slice(1).map((end, index) => ({ start: points[index] ?? end, end }));
  stretches.sort((a, b) => distance(b.start, b.end) - distance(a.start, a.end));
  for (const { start, end } of stretches) {
    const length = distance(start, end);
    for (let step = 0; step <= 20; step += 1) {
      for (const sign of step === 0 ? [1] : [1, -1]) {
        const share = 0.5 + (sign * step) / 50;
        const point = { x: start.x + (end.x - start.x) * share, y: start.y + (end.y - start.y) * share };
        if (length >= LABEL_SIZE.height && isClear(point, boxes, others)) return round(point);
      }
    }
  }
  const longest = stretches[0];
  if (!longest) return points[0] ?? { x: 0, y: 0 };
  const middle = {
    x: (longest.start.x + longest.end.x) / 2,
    y: (longest.start.y + longest.end.y) / 2,
  };
  // a short arrow between neighbours: the words go above it, clear of both nodes
  return round(isClear(middle, boxes, others) ? middle : { x: middle.x, y: middle.y - NODE_HEIGHT / 2 - 13 });
}

function isClear(point: Point, boxes: readonly Box[], others: readonly Point[]): boolean {
  const half = { x: LABEL_SIZE.width / 2, y: LABEL_SIZE.height / 2 };
  const offBoxes = boxes.every(
    (box) =>
      point.x + half.x <= box.x ||
      point.x - half.x >= box.x + box.width ||
      point.y + half.y <= box.y ||
      point.y - half.y >= box.y + box.height,
  );
  const offWords = others.every(
    (other) =>
      Math.abs(other.x - point.x) >= LABEL_SIZE.width || Math.abs(other.y - point.y) >= LABEL_SIZE.height,
  );
  return offBoxes && offWords;
}

function isStraight(a: Point, b: Point, c: Point): boolean {
  return (a.x === b.x && b.x === c.x) || (a.y === b.y && b.y === c.y);
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function toward(from: Point, to: Point, length: number): Point {
  const whole = distance(from, to) || 1;
  return { x: from.x + ((to.x - from.x) * length) / whole, y: from.y + ((to.y - from.y) * length) / whole };
}

function round(point: Point): Point {
  return { x: Math.round(point.x * 2) / 2, y: Math.round(point.y * 2) / 2 };
}

function at(point: Point): string {
  const { x, y } = round(point);
  return `${x} ${y}`;
}
