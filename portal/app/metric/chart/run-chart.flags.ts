/** Flags of changes, done tasks and new baselines, and tinted windows, on an axis of periods. */
import { daysBetween } from '@groundcrew/shared';
import type { ChartFlag, ChartPoint, ChartWindow } from './run-chart.model';
import { rowsOf } from './spread';
import { fitText, textWidth } from './text-width';

export interface FlagPlace {
  x: number;
  text: string;
  textX: number;
  anchor: 'start' | 'end';
  /** 0 is the row next to the plot. */
  row: number;
  kind: ChartFlag['kind'];
}

export interface WindowPlace {
  x: number;
  width: number;
  text: string;
  textX: number;
  anchor: 'middle' | 'end';
  /** Whether the name stands at the foot, because the line runs under the top. */
  isNameLow: boolean;
  kind: ChartWindow['kind'];
}

interface Frame {
  step: number;
  left: number;
  right: number;
}

const FONT = 12;
const MOST_ROWS = 3;
const LONGEST = { wide: 260, short: 150 };

/** Where a day stands: a point is the middle of its period, so a period's first day stands half a step before. */
export function xOfDay(day: string, points: readonly ChartPoint[], { step, left }: Frame): number | null {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last || day < first.from || day > last.to) return null;
  if (day === last.to) return left + points.length * step;
  const index = points.findIndex((point) => point.from <= day && day < point.to);
  const point = points[index];
  if (!point) return null;
  const share = daysBetween(point.from, day) / Math.max(1, daysBetween(point.from, point.to));
  return Math.round((left + (index + share) * step) * 10) / 10;
}

/** Flags that fall into the shown periods, oldest first, their words in rows that do not overlap. */
export function placeFlags(
  flags: readonly ChartFlag[],
  points: readonly ChartPoint[],
  frame: Frame & { width: number; short: boolean },
): FlagPlace[] {
  const places = [...flags]
    .sort((a, b) => a.day.localeCompare(b.day))
    .flatMap(({ day, label, kind }) => {
      const x = xOfDay(day, points, frame);
      return x === null ? [] : [{ x, label, kind }];
    });
  // a task is a mark on the axis, told in the list of tasks
  const tasks = places.filter(({ kind }) => kind === 'TASK');
  const raised = places.filter(({ kind }) => kind !== 'TASK').map((place) => raise(place, frame));
  const rows = rowsOf(
    raised.map(({ span }) => span),
    8,
  );
  const used = Math.min(MOST_ROWS, Math.max(0, ...rows.map((row) => row + 1)));
  return [
    ...raised.map(({ span, ...flag }, index) => {
      const row = rows[index] ?? 0;
      // more than fits in three rows: the flag stays, its words are in the list below the chart
      return row < used ? { ...flag, row } : { ...flag, row: used - 1, text: '' };
    }),
    ...tasks.map(({ x, kind }) => ({ x, kind, text: '', textX: x, anchor: 'start' as const, row: 0 })),
  ];
}

function raise(
  { x, label, kind }: { x: number; label: string; kind: ChartFlag['kind'] },
  frame: { width: number; short: boolean },
) {
  const text = fitText(label, FONT, frame.short ? LONGEST.short : LONGEST.wide);
  const width = textWidth(text, FONT) * 1.04;
  const isStart = x + 9 + width <= frame.width;
  return {
    x,
    kind,
    text,
    textX: isStart ? x + 9 : x - 9,
    anchor: isStart ? ('start' as const) : ('end' as const),
    span: isStart ? { from: x - 5, to: x + 9 + width } : { from: x - 9 - width, to: x + 5 },
  };
}

/** Windows as far as they are on the axis. */
export function placeWindows(
  windows: readonly ChartWindow[],
  points: readonly ChartPoint[],
  frame: Frame,
): WindowPlace[] {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return [];
  return windows.flatMap((window) => {
    const [, from = first.from] = [window.from, first.from].sort();
    const [to = last.to] = [window.to, last.to].sort();
    if (from >= to) return [];
    const x = xOfDay(from, points, frame) ?? frame.left;
    const end = xOfDay(to, points, frame) ?? frame.right;
    const width = Math.max(2, Math.round((end - x) * 10) / 10);
    const textSize = textWidth(window.label, FONT);
    const text = textSize <= Math.max(width + 30, 40) ? window.label : '';
    // at the right edge the name would stand on the labels of the lines
    const isAtEdge = x + width / 2 + textSize / 2 > frame.right + 4;
    return [
      {
        x,
        width,
        text,
        textX: isAtEdge ? frame.right : x + width / 2,
        anchor: isAtEdge ? ('end' as const) : ('middle' as const),
        isNameLow: window.kind === 'BASELINE' || isHigh(window, points),
        kind: window.kind,
      },
    ];
  });
}

/** Whether the series runs nearer to the top than to the foot of what it reached while the window lasts. */
function isHigh(window: ChartWindow, points: readonly ChartPoint[]): boolean {
  const values = (among: readonly ChartPoint[]) =>
    among.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  const within = values(points.filter(({ from, to }) => to > window.from && from < window.to));
  const most = Math.max(...values(points), 0);
  return within.length > 0 && Math.max(...within) > most * 0.6;
}
