import { useTranslation } from 'react-i18next';
import { useValueWords } from '../use-value-words';
import { intervalLayout } from './interval.layout';
import classes from './interval-drawing.module.css';
import { textWidth } from './text-width';

const WIDTH = 440;
const AXIS = 40;

/** A change as a dot with its 95 % interval, beside "no change" and what was expected. `label` says it in words. */
export function IntervalDrawing(props: {
  change: number;
  lower: number | null;
  upper: number | null;
  expected?: number | null;
  state: 'BETTER' | 'WORSE' | 'NONE';
  label: string;
}) {
  const { change, lower, upper, expected = null, state } = props;
  const { t } = useTranslation('chart');
  const words = useValueWords();
  const { x, ticks, most } = intervalLayout({ change, lower, upper, expected }, [10, WIDTH - 10]);
  const value = words.change(change, Math.abs(change) >= 9.995 ? 0 : 1);
  const said = expected === null ? '' : t('change.expected', { change: words.effect(expected) });
  const at = clamp(x(change), textWidth(value, 13) / 2 + 2);
  const zero = x(0);
  const expectedAt = expected === null ? 0 : clamp(x(expected), textWidth(said, 12) / 2 + 2);
  // words that would meet stand in two rows
  const meets =
    expected !== null && Math.abs(at - expectedAt) < (textWidth(value, 13) + textWidth(said, 12)) / 2 + 8;
  const none = t('change.none');
  const noneAt = clamp(zero, textWidth(none, 12) / 2 + 2);
  const noneMeets =
    Math.abs(at - noneAt) < (textWidth(value, 13) + textWidth(none, 12)) / 2 + 8 ||
    (expected !== null &&
      Math.abs(expectedAt - noneAt) < (textWidth(said, 12) + textWidth(none, 12)) / 2 + 8);
  return (
    <svg className={classes.drawing} viewBox={`0 -20 ${WIDTH} 94`} role="img" aria-label={props.label}>
      <path className={classes.axis} d={`M${x(-1)} ${AXIS}H${x(most)}`} />
      {ticks.map((tick, index) => (
        <g key={tick}>
          <path className={classes.axis} d={`M${x(tick)} ${AXIS - 4}V${AXIS + 4}`} />
          <text
            x={x(tick)}
            y={AXIS + 24}
            textAnchor={index === 0 ? 'start' : index === ticks.length - 1 ? 'end' : 'middle'}
          >
            {words.change(tick)}
          </text>
        </g>
      ))}
      <path className={classes.none} d={`M${zero} ${noneMeets ? -4 : 16}V${AXIS + 4}`} />
      <text x={noneAt} y={noneMeets ? -9 : 11} textAnchor="middle">
        {none}
      </text>
      {expected !== null && (
        <>
          <path className={classes.expected} d={`M${x(expected)} ${meets ? 10 : 26}V${AXIS + 4}`} />
          <text x={expectedAt} y={meets ? 5 : 21} textAnchor="middle">
            {said}
          </text>
        </>
      )}
      <g className={classes.change} data-state={state}>
        {lower !== null && upper !== null && <path d={`M${x(lower)} ${AXIS}H${x(upper)}`} />}
        <circle cx={x(change)} cy={AXIS} r="6" />
        <text x={at} y="22" textAnchor="middle">
          {value}
        </text>
      </g>
    </svg>
  );
}

const clamp = (x: number, half: number) => Math.min(WIDTH - half, Math.max(half, x));
