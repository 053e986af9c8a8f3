/** Names of the lines at the right end of a run chart, so that it needs no legend. */
import type { PortalLocale } from '~/session/preferences';
import { formatCompact, formatFigure } from '../value-words';
import type { ChartPoint, RunChartInput } from './run-chart.model';
import { spread } from './spread';

export interface EndLabel {
  key: 'upper' | 'centre' | 'lower' | 'target' | 'now';
  x: number;
  y: number;
  text: string;
  state?: ChartPoint['state'];
}

export type EndWords = Record<EndLabel['key'], string>;

const LINE = 15;
// longer figures are shortened: 1.2억
const LONGEST_FIGURE = 8;

/** The labels of the last point's limits, the target and the last value, moved apart where they are close. */
export function endLabels(
  points: readonly ChartPoint[],
  latest: number,
  input: RunChartInput,
  frame: {
    x: number;
    y: (value: number) => number;
    top: number;
    bottom: number;
    locale: PortalLocale;
    short: boolean;
    words: EndWords;
  },
): EndLabel[] {
  const figure = (value: number) => {
    const text = formatFigure(value, input.style, frame.locale);
    return text.length > LONGEST_FIGURE ? formatCompact(value, input.style, frame.locale) : text;
  };
  const limited = points.findLast((point) => typeof point.centre === 'number');
  const last = points[latest];
  const labels: EndLabel[] = [];
  const add = (key: EndLabel['key'], value: number | null | undefined, state?: ChartPoint['state']) => {
    if (typeof value !== 'number') return;
    // on a phone the centre and the present are known by their weight
    const bare = frame.short && (key === 'centre' || key === 'now');
    const text = bare ? figure(value) : `${frame.words[key]} ${figure(value)}`;
    labels.push({ key, x: frame.x, y: frame.y(value) + 4, text, state });
  };
  add('upper', limited?.upper);
  add('centre', limited?.centre);
  add('lower', limited?.lower);
  add('target', input.target);
  add('now', last?.value, last?.state);
  return spread(labels, LINE, [frame.top + 4, frame.bottom + 4]);
}
