import { useTranslation } from 'react-i18next';
import { StepLine } from '~/elements/step-line';
import type { GrayZoneState } from '~/gql/graphql';
import { certaintyOf, stepsOf } from './state-steps';
import { ZoneState } from './zone-state';

/** ●─○─○─○ with its words; a gray zone that came back or was dismissed says so behind them. */
export function StateSteps({ state }: { state: GrayZoneState }) {
  const { t } = useTranslation('grayZone');
  const isApart = state === 'RETURNED' || state === 'DISMISSED';
  const steps = stepsOf(state).map(({ step, is }) => ({
    step,
    is,
    certainty: is === 'now' ? certaintyOf[state] : is === 'done' ? ('owned' as const) : ('proposed' as const),
    words: t(`step.${step}`),
  }));
  return <StepLine label={t('steps')} steps={steps} apart={isApart && <ZoneState state={state} />} />;
}
