import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '~/kpi/edit/kpi-editor.module.css';

export const PROPOSE_STEPS = ['connect', 'gap', 'reason', 'promise', 'ask'] as const;
export type ProposeStepName = (typeof PROPOSE_STEPS)[number];

/** Where the five steps stand on the page, as links to them. */
export function ProposeTrail() {
  const { t } = useTranslation('grayZonePropose');
  return (
    <nav aria-label={t('steps')}>
      <ol className={classes.trail}>
        {PROPOSE_STEPS.map((name, index) => (
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

/** One of the five steps: its number and name, the question it answers, and its fields. */
export function ProposeStep({ name, children }: { name: ProposeStepName; children: ReactNode }) {
  const { t } = useTranslation('grayZonePropose');
  return (
    <section id={`step-${name}`} className={classes.step} aria-labelledby={`step-${name}-title`}>
      <header className={classes.stepHead}>
        <span className={classes.number} aria-hidden>
          {PROPOSE_STEPS.indexOf(name) + 1}
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
