import type { FlagPlace, WindowPlace } from './run-chart.flags';
import type { RunChartLayout } from './run-chart.layout';
import classes from './run-chart.module.css';

type Plot = RunChartLayout['plot'];

/** Tinted stretches: the baseline that a change is measured against, and the window it is judged on. */
export function ChartWindows({ windows, plot }: { windows: readonly WindowPlace[]; plot: Plot }) {
  return windows.map((window) => (
    <rect
      key={`${window.kind}${window.x}`}
      className={classes.window}
      data-kind={window.kind}
      x={window.x}
      y={plot.top}
      width={window.width}
      height={plot.bottom - plot.top}
    />
  ));
}

/** Their names, over everything that is tinted: a baseline's at the foot, a judged window's where the line is not. */
export function WindowNames({ windows, plot }: { windows: readonly WindowPlace[]; plot: Plot }) {
  return windows.map(
    (window) =>
      window.text && (
        <text
          key={`${window.kind}${window.x}`}
          className={classes.windowName}
          data-kind={window.kind}
          x={window.textX}
          y={window.isNameLow ? plot.bottom - 9 : plot.top + 14}
          textAnchor={window.anchor}
        >
          {window.text}
        </text>
      ),
  );
}

/** Changes and new baselines stand as flags over the plot; tasks that were done are small marks on the axis. */
export function ChartFlags({ flags, plot }: { flags: readonly FlagPlace[]; plot: Plot }) {
  return flags.map((flag) => {
    if (flag.kind === 'TASK')
      return (
        <path
          key={`task${flag.x}${flag.text}`}
          className={classes.task}
          d={`M${flag.x} ${plot.bottom - 5}l5 5l-5 5l-5 -5Z`}
        />
      );
    const head = plot.top - 12 - flag.row * 18;
    return (
      <g key={`${flag.kind}${flag.x}${flag.row}`} className={classes.flag} data-kind={flag.kind}>
        <path d={`M${flag.x} ${head + 4}V${plot.bottom}`} />
        <circle cx={flag.x} cy={head} r="4" />
      </g>
    );
  });
}

/** What the flags say, over every line of a flag that passes by. */
export function FlagNames({ flags, plot }: { flags: readonly FlagPlace[]; plot: Plot }) {
  return flags.map(
    (flag) =>
      flag.text && (
        <text
          key={`${flag.kind}${flag.x}${flag.row}`}
          className={classes.flagName}
          data-kind={flag.kind}
          x={flag.textX}
          y={plot.top - 8 - flag.row * 18}
          textAnchor={flag.anchor}
        >
          {flag.text}
        </text>
      ),
  );
}
