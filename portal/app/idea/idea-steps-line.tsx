import { useTranslation } from 'react-i18next';
import { Mark } from '~/elements/mark';
import { StepLine } from '~/elements/step-line';
import type { IdeaState } from '~/gql/graphql';
import { ideaSteps } from './idea-steps';

/** ●─●─○─○─○ with its words; one that was declined says so behind them. */
export function IdeaSteps({ state }: { state: IdeaState }) {
  const { t } = useTranslation('idea');
  const steps = ideaSteps(state).map((one) => ({ ...one, words: t(`state.${one.step}`) }));
  const apart = state === 'DECLINED' && <Mark certainty="none">{t('state.DECLINED')}</Mark>;
  return <StepLine label={t('steps')} steps={steps} apart={apart} />;
}
