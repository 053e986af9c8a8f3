import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './run-chart.module.css';

/** Lets the keyboard walk over the points: arrows by one, Page keys by ten, Home and End to the ends. Each is said in words. */
export function ChartReader(props: {
  count: number;
  at: number | null;
  select: (index: number | null) => void;
  least: (element: Element | null) => number;
  words: (index: number) => string;
}) {
  const { count, at, select, words } = props;
  const { t } = useTranslation('chart');
  const element = useRef<HTMLDivElement>(null);
  const last = count - 1;
  const move = (event: KeyboardEvent) => {
    const least = props.least(element.current);
    const next = stepOf(event.key, at ?? last, least, last);
    if (next === null) return;
    event.preventDefault();
    select(Math.min(last, Math.max(least, next)));
  };
  return (
    <div
      ref={element}
      className={classes.reader}
      role="slider"
      tabIndex={0}
      aria-label={t('read')}
      aria-valuemin={1}
      aria-valuemax={count}
      aria-valuenow={(at ?? last) + 1}
      aria-valuetext={words(at ?? last)}
      aria-orientation="horizontal"
      onKeyDown={move}
      onFocus={() => select(at ?? last)}
      onBlur={() => select(null)}
    />
  );
}

function stepOf(key: string, at: number, least: number, last: number): number | null {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return at - 1;
    case 'ArrowRight':
    case 'ArrowUp':
      return at + 1;
    case 'PageUp':
      return at - 10;
    case 'PageDown':
      return at + 10;
    case 'Home':
      return least;
    case 'End':
      return last;
    default:
      return null;
  }
}
