import { type SparkPoint, sparkLayout } from './sparkline.layout';
import classes from './sparkline.module.css';

/**
 * The last 16 complete periods at a glance. A drawing only: the value and the state stand in words beside it, so it is
 * silent for those who hear the page.
 */
export function Sparkline(props: { points: readonly SparkPoint[]; width?: number; height?: number }) {
  const { width = 160, height = 36 } = props;
  const { line, band, points } = sparkLayout(props.points, width, height);
  const last = points.at(-1);
  return (
    <svg
      className={classes.spark}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
    >
      {band && <path className={classes.band} d={band} />}
      {line ? (
        <path className={classes.line} d={line} />
      ) : (
        <path className={classes.empty} d={`M4 ${height / 2}H${width - 4}`} />
      )}
      {points
        .slice(0, -1)
        .map((point) =>
          point.state === 'NONE' ? null : (
            <circle
              key={point.x}
              className={classes.dot}
              data-state={point.state}
              cx={point.x}
              cy={point.y}
              r="2.3"
            />
          ),
        )}
      {last && <circle className={classes.last} data-state={last.state} cx={last.x} cy={last.y} r="3.4" />}
    </svg>
  );
}
