import { Fragment } from 'react';
import { useFormat } from '~/format/use-format';
import { periodWords } from '../period-words';
import { CHART_SIZES, type ChartSize, offsetOf } from './run-chart.model';
import classes from './shown-period.module.css';

type Drawn = { points: readonly { from: string }[]; from: string; to: string };

/** The days that a chart shows in one size, in words. */
export function useShownPeriod() {
  const { locale, today } = useFormat();
  return ({ points, from, to }: Drawn, size: ChartSize): string =>
    periodWords(points[offsetOf(points.length, size)]?.from ?? from, to, locale, today);
}

/**
 * The days that the chart shows, in words: a narrow one shows fewer periods, so its words begin later. Stands inside an
 * element with `chartRoom`, which is as wide as the chart.
 */
export function ShownPeriod(props: Drawn & { words: (period: string) => string }) {
  const period = useShownPeriod();
  const sizes = CHART_SIZES.map((size) => ({ name: size.name, text: props.words(period(props, size)) }));
  if (sizes.every(({ text }) => text === sizes[0]?.text)) return <Fragment>{sizes[0]?.text}</Fragment>;
  return sizes.map(({ name, text }) => (
    <span key={name} className={classes[name]}>
      {text}
    </span>
  ));
}

/** Makes an element the room by whose width the chart and the words about it are chosen. */
export const chartRoom = classes.room;
