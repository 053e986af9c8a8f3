import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/format/use-format';
import { useHydrated } from '~/frame/use-hydrated';
import { ChartReader } from './chart-reader';
import { ChartSvg } from './chart-svg';
import { runChartLayout } from './run-chart.layout';
import { CHART_SIZES, type RunChartInput } from './run-chart.model';
import classes from './run-chart.module.css';
import { type CountNames, usePointWords } from './use-point-words';
import { usePointer } from './use-pointer';

/**
 * A run chart. It is drawn on the server in three sizes, of which the one that fits is shown; its name is a sentence,
 * and with scripts arrow keys and the pointer read its points out. Beside it there is always a table with the same.
 */
export function RunChart(props: RunChartInput & { names: CountNames; sentence: string; id?: string }) {
  const { unit, points, segments, target, flags, windows, style, fromZero, names, sentence } = props;
  const { t } = useTranslation('chart');
  const { locale } = useFormat();
  const hydrated = useHydrated();
  const captionId = useId();
  const words = usePointWords(style, names);
  const layouts = useMemo(() => {
    const input = { unit, points, segments, target, flags, windows, style, fromZero };
    return CHART_SIZES.map((size) => {
      const key = size.short ? 'endShort' : 'end';
      return {
        size,
        layout: runChartLayout(input, size, locale, {
          upper: t(`${key}.upper`),
          centre: t(`${key}.centre`),
          lower: t(`${key}.lower`),
          target: t(`${key}.target`),
          now: t(`${key}.now`),
        }),
      };
    });
  }, [unit, points, segments, target, flags, windows, style, fromZero, locale, t]);
  const pointer = usePointer(layouts.map(({ layout }) => layout));
  const at = pointer.at === null ? null : (points[pointer.at] ?? null);
  return (
    <figure id={props.id} className={classes.figure} aria-labelledby={captionId}>
      <figcaption id={captionId} className={classes.hidden}>
        {sentence}
      </figcaption>
      <div
        className={classes.sizes}
        onPointerMove={pointer.move}
        onPointerDown={pointer.move}
        onPointerLeave={pointer.leave}
      >
        {layouts.map(({ size, layout }) => (
          <div key={size.name} className={classes[size.name]} data-chart-size={size.name}>
            <ChartSvg layout={layout} at={pointer.at} />
          </div>
        ))}
        {hydrated && points.length > 0 && (
          <ChartReader
            count={points.length}
            at={pointer.at}
            select={pointer.select}
            least={pointer.least}
            words={(index) => {
              const point = points[index];
              return point ? words.whole(point) : '';
            }}
          />
        )}
      </div>
      <p className={classes.readout} aria-hidden={hydrated || undefined}>
        {at ? (
          <>
            <strong>{words.value(at)}</strong>{' '}
            {words
              .whole(at)
              .split(', ')
              .filter((_, index) => index !== 1)
              .join(' · ')}
          </>
        ) : (
          hydrated && <span className={classes.hint}>{t('readHint')}</span>
        )}
      </p>
    </figure>
  );
}
