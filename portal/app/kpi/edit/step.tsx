import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './kpi-editor.module.css';

export const STEPS = ['problem', 'measure', 'tasks'] as const;
export type StepName = (typeof STEPS)[number];

/** Where the three steps stand on the page, as links to them. */
export function StepTrail() {
  const { t } = useTranslation('kpiEdit');
  return (
    <nav aria-label={t('steps')}>
      <ol className={classes.trail}>
        {STEPS.map((name, index) => (
          <li key={name}>
            <a href={`#step-${name}`}>
              <span aria-hidden>{index + 1}</span>
              {t(`step.${name}`)}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** One of the three steps: its number and name, the question it answers, and its fields. */
export function Step({ name, children }: { name: StepName; children: ReactNode }) {
  const { t } = useTranslation('kpiEdit');
  return (
    <section id={`step-${name}`} className={classes.step} aria-labelledby={`step-${name}-title`}>
      <header className={classes.stepHead}>
        <span className={classes.number} aria-hidden>
          {STEPS.indexOf(name) + 1}
        </span>
        <div>
          <h2 id={`step-${name}-title`}>{t(`step.${name}`)}</h2>
          <p>{t(`stepLead.${name}`)}</p>
        </div>
      </header>
      {children}
    </section>
  );
}
