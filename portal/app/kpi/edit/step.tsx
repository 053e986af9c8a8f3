import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FormStep, StepTrail } from '~/form/steps';

const STEPS = ['problem', 'measure', 'tasks'] as const;

/** Where the three steps stand on the page, as links to them. */
export function KpiTrail() {
  const { t } = useTranslation('kpiEdit');
  return <StepTrail label={t('steps')} steps={STEPS.map((name) => ({ name, title: t(`step.${name}`) }))} />;
}

/** One of the three steps. */
export function Step({ name, children }: { name: (typeof STEPS)[number]; children: ReactNode }) {
  const { t } = useTranslation('kpiEdit');
  return (
    <FormStep
      name={name}
      number={STEPS.indexOf(name) + 1}
      title={t(`step.${name}`)}
      lead={t(`stepLead.${name}`)}
    >
      {children}
    </FormStep>
  );
}
