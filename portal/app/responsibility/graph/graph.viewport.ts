/** Where the graph stands in its window. */
import { HEADER_HEIGHT, LABEL_WIDTH, NODE_HEIGHT, NODE_WIDTH } from './graph.geometry';

export interface Viewport {
  x: number;
  y: number;
  zoom: number;
}

export interface Size {
  width: number;
  height: number;
}

const MARGIN = 16;

/** Top left at full size: its smallest words have 11 px, the floor for drawings, so nothing opens smaller. */
export const homeViewport: Viewport = { x: 0, y: 0, zoom: 1 };

/** The viewport that shows the whole graph, in the middle when it is smaller than its window. */
export function wholeViewport(graph: Size, window: Size): Viewport {
  const zoom = Math.min(1, window.width / graph.width, window.height / graph.height);
  return { x: 0, y: 0, zoom: Math.max(zoom, 0.2) };
}

/** The nearest viewport in which a node is in sight, clear of the pinned names; null when it is already. */
export function viewportToSee(
  node: { x: number; y: number },
  { x, y, zoom }: Viewport,
  window: Size,
): Viewport | null {
  const shift = (start: number, length: number, from: number, to: number) => {
    if (start < from) return from - start;
    const over = start + length - to;
    return over > 0 ? -Math.min(over, start - from) : 0;
  };
  const [left, top] = [LABEL_WIDTH * zoom + MARGIN, HEADER_HEIGHT * zoom + MARGIN];
  const dx = shift(node.x * zoom + x, NODE_WIDTH * zoom, left, window.width - MARGIN);
  const dy = shift(node.y * zoom + y, NODE_HEIGHT * zoom, top, window.height - MARGIN);
  return dx === 0 && dy === 0 ? null : { x: x + dx, y: y + dy, zoom };
}
