import { type PointerEvent, useState } from 'react';
import type { RunChartLayout } from './run-chart.layout';

/** Which point of a chart is read: set by the pointer over any of its sizes, or by keys. Null when none is. */
export function usePointer(layouts: readonly RunChartLayout[]) {
  const [at, select] = useState<number | null>(null);
  const shown = (element: Element) => {
    const drawings = [...element.querySelectorAll<SVGSVGElement>('svg[data-chart]')];
    const index = drawings.findIndex((drawing) => drawing.getClientRects().length > 0);
    const drawing = drawings[index];
    const layout = layouts[index];
    return drawing && layout ? { drawing, layout } : null;
  };
  return {
    at,
    select,
    leave: () => select(null),
    move(event: PointerEvent<HTMLElement>) {
      const found = shown(event.currentTarget);
      if (!found) return;
      const { drawing, layout } = found;
      const box = drawing.getBoundingClientRect();
      const x = ((event.clientX - box.left) / box.width) * layout.width;
      const { left, right } = layout.plot;
      if (x < left - 8 || x > right + 8) return select(null);
      const step = (right - left) / Math.max(1, layout.places.length);
      const index = Math.min(layout.places.length - 1, Math.max(0, Math.floor((x - left) / step)));
      select(layout.offset + index);
    },
    /** The first point that the size on the screen shows. */
    least(element: Element | null): number {
      const root = element?.parentElement;
      return (root && shown(root)?.layout.offset) ?? 0;
    },
  };
}
