import { ChartFlags, ChartWindows, FlagNames, WindowNames } from './chart-marks';
import type { RunChartLayout } from './run-chart.layout';
import classes from './run-chart.module.css';
import { textWidth } from './text-width';

/** One size of a run chart as SVG. Hidden from those who hear the page: the figure has a name and there is a table. */
export function ChartSvg({ layout, at }: { layout: RunChartLayout; at: number | null }) {
  const { plot, dotSize } = layout;
  const place = at === null ? undefined : layout.places[at - layout.offset];
  return (
    <svg
      data-chart
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      className={classes.svg}
      aria-hidden="true"
    >
      <ChartWindows windows={layout.windows} plot={plot} />
      {layout.bands.map(
        (band) => band.area && <path key={band.area} className={classes.band} d={band.area} />,
      )}
      {layout.yTicks.map((tick) => (
        <g key={tick.y}>
          <path className={classes.grid} d={`M${plot.left} ${tick.y}H${plot.right}`} />
          <text className={classes.text} x={plot.left - 9} y={tick.y + 4} textAnchor="end">
            {tick.text}
          </text>
        </g>
      ))}
      {layout.bands.map((band) => (
        <path key={band.centre} className={classes.centre} d={band.centre} />
      ))}
      {layout.target !== null && (
        <path className={classes.target} d={`M${plot.left} ${layout.target}H${plot.right}`} />
      )}
      <WindowNames windows={layout.windows} plot={plot} />
      <ChartFlags flags={layout.flags} plot={plot} />
      <FlagNames flags={layout.flags} plot={plot} />
      <path className={classes.openLine} d={layout.openLine} />
      <path className={classes.line} d={layout.line} />
      <Dots d={layout.dots.open} className={classes.open} size={dotSize.plain || dotSize.signal} />
      {dotSize.plain > 0 && (
        <>
          <Dots d={layout.dots.plain} className={classes.ring} size={dotSize.plain} />
          <Dots d={layout.dots.plain} className={classes.hole} size={dotSize.plain - 2.8} />
        </>
      )}
      <Dots d={layout.dots.better} className={classes.better} size={dotSize.signal} />
      <Dots d={layout.dots.worse} className={classes.worse} size={dotSize.signal} />
      {layout.last && (
        <circle
          className={classes.last}
          data-state={layout.last.state}
          cx={layout.last.x}
          cy={layout.last.y}
          r="6"
        />
      )}
      {place && (
        <>
          <path className={classes.hair} d={`M${place.x} ${plot.top}V${plot.bottom}`} />
          {place.y !== null && <circle className={classes.chosen} cx={place.x} cy={place.y} r="7.5" />}
        </>
      )}
      {layout.xLabels.map((label) => (
        <text
          key={label.x}
          className={classes.text}
          x={label.x}
          y={plot.bottom + 24}
          textAnchor={label.x < textWidth(label.text, 12) / 2 ? 'start' : 'middle'}
        >
          {label.text}
        </text>
      ))}
      {layout.labels.map((label) => (
        <text
          key={label.key}
          className={classes.end}
          data-label={label.key}
          data-state={label.state}
          x={label.x}
          y={label.y}
        >
          {label.text}
        </text>
      ))}
    </svg>
  );
}

// hundreds of points as one path: zero-length strokes with round ends are dots
function Dots({ d, className, size }: { d: string; className: string | undefined; size: number }) {
  return d ? <path className={className} d={d} strokeWidth={size} strokeLinecap="round" fill="none" /> : null;
}
