import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FormStep, StepTrail } from '~/form/steps';

const STEPS = ['connect', 'gap', 'reason', 'promise', 'ask'] as const;

/** Where the five steps stand on the page, as links to them. */
export function ProposeTrail() {
  const { t } = useTranslation('grayZonePropose');
  return <StepTrail label={t('steps')} steps={STEPS.map((name) => ({ name, title: t(`step.${name}`) }))} />;
}

/** One of the five steps. */
export function ProposeStep({ name, children }: { name: (typeof STEPS)[number]; children: ReactNode }) {
  const { t } = useTranslation('grayZonePropose');
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
