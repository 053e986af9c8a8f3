import { decimalToNumber, parseDecimal } from '@groundcrew/shared';
import { useTranslation } from 'react-i18next';
import { kpiPath } from '../elements/paths';
import { Section } from '../elements/section';
import classes from './before-after.module.css';
import { BeforeAfterTable } from './before-after-table';
import type { KpiShown } from './kpi-page.server';
import { shownChange } from './shown-change';

/** A relative effect as a number: '-0.5' is −50 %. */
export function effectOf(decimal: string): number {
  return decimalToNumber(parseDecimal(decimal) ?? 0n);
}

/** What the last change that was not withdrawn did, as far as its judged window has come. */
export function BeforeAfter({ kpi }: { kpi: KpiShown }) {
  const { t } = useTranslation('kpi');
  const shown = shownChange(kpi.changes);
  const change = shown?.state === 'REGISTERED' ? null : shown;
  return (
    <Section
      title={t('beforeAfter.title')}
      note={change ? t('beforeAfter.perDay') : undefined}
      more={{ to: `${kpiPath(kpi.id)}/compare`, label: t('beforeAfter.compare') }}
    >
      {change ? (
        <>
          <BeforeAfterTable
            kpi={kpi}
            result={change.result}
            expected={effectOf(change.expectedEffect)}
            judged={{ from: change.judgedFrom, to: change.judgedTo }}
          />
          {(change.state === 'STARTED' || !change.verdict) && typeof change.result.change === 'number' && (
            <p className={classes.said}>
              {t(change.state === 'STARTED' ? 'beforeAfter.soFar' : 'beforeAfter.waiting')}
            </p>
          )}
        </>
      ) : (
        <p className={classes.said}>{t('beforeAfter.none')}</p>
      )}
    </Section>
  );
}
