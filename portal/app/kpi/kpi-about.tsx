import { Form, Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Foreign } from '../elements/foreign';
import { kpiPath } from '../elements/paths';
import { Section } from '../elements/section';
import { useFormat } from '../format/use-format';
import { periodWords } from '../metric/period-words';
import classes from './kpi-about.module.css';
import pageClasses from './kpi-page.module.css';
import type { KpiShown } from './kpi-page.server';

/** Why it was set, what its baselines were, and the quiet acts: edit, stop following, follow again. */
export function KpiAbout({ kpi }: { kpi: KpiShown }) {
  const { t } = useTranslation('kpi');
  const { day, locale, today } = useFormat();
  return (
    <Section title={t('about')} note={t('setOn', { day: day(kpi.setOn) })}>
      <div className={classes.about}>
        <div>
          <h3>{t('problem')}</h3>
          <p>
            <Foreign>{kpi.problem}</Foreign>
          </p>
        </div>
        {kpi.baselines.length > 0 && (
          <div>
            <h3>{t('baselines')}</h3>
            <ul>
              {[...kpi.baselines].reverse().map((baseline) => (
                <li key={baseline.at}>
                  {t('baselineRow', { period: periodWords(baseline.from, baseline.to, locale, today) })} ·{' '}
                  <Foreign>{baseline.reason}</Foreign>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
      {kpi.viewerCan.edit && (
        <div className={classes.acts}>
          {kpi.retiredOn ? (
            <Form method="post" preventScrollReset>
              <input type="hidden" name="act" value="resume" />
              <input type="hidden" name="id" value={kpi.id} />
              <input type="hidden" name="version" value={kpi.version} />
              <button type="submit" className={pageClasses.link}>
                {t('acts.resume')}
              </button>
            </Form>
          ) : (
            <>
              <Link className={pageClasses.link} to={`${kpiPath(kpi.id)}/edit`}>
                {t('acts.edit')}
              </Link>
              <Link className={pageClasses.link} to={`${kpiPath(kpi.id)}/retire`}>
                {t('acts.retire')}
              </Link>
            </>
          )}
        </div>
      )}
    </Section>
  );
}
