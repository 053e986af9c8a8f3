import { decimalToNumber, parseDecimal } from '@groundcrew/shared';
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Foreign } from '~/elements/foreign';
import { kpiPath } from '~/elements/paths';
import type { MeasuredEffectFragment } from '~/gql/graphql';
import { BeforeAfterTable } from '~/kpi/before-after-table';
import classes from './take-panels.module.css';
import { useTakeWords } from './use-take-words';

/** Each promised effect beside what is measured: as many days before the trial against the trial so far. */
export function TrialEffects(props: {
  effects: readonly MeasuredEffectFragment[];
  trial: { from: string; to: string };
}) {
  const { t } = useTranslation('grayZoneTake');
  const words = useTakeWords();
  const { effects, trial } = props;
  if (effects.length === 0) return <p className={classes.note}>{t('measuredNone')}</p>;
  return (
    <div className={classes.effects}>
      {effects.map(({ kpi, expected, result }) => (
        <section key={kpi.id} aria-labelledby={`effect-${kpi.id}`}>
          <h3 id={`effect-${kpi.id}`}>
            <Link to={kpiPath(kpi.id)} data-underlined>
              <Foreign>{kpi.name}</Foreign>
            </Link>{' '}
            <span className={classes.quiet}>{t('expected', { change: words.change(expected) })}</span>
          </h3>
          {result ? (
            <BeforeAfterTable
              kpi={kpi}
              result={result}
              expected={decimalToNumber(parseDecimal(expected) ?? 0n)}
              judged={trial}
            />
          ) : (
            <p className={classes.note}>{t('notMeasured')}</p>
          )}
        </section>
      ))}
    </div>
  );
}
