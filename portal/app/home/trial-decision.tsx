import { Button } from '@mantine/core';
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/format/use-format';
import type { TrialDecisionFragment } from '~/gql/graphql';
import { concludePath } from '~/gray-zone/take/take-paths';
import { useTakeWords } from '~/gray-zone/take/use-take-words';
import { DecisionCard } from './decision-card';
import classes from './hand-over-decision.module.css';

/** A trial that is over: it is decided where its effect can be seen. */
export function TrialDecision({ trial, since }: { trial: TrialDecisionFragment; since: string }) {
  const { t } = useTranslation('grayZoneTake');
  const words = useTakeWords();
  const format = useFormat();
  const to = concludePath(trial.grayZone.id);
  return (
    <DecisionCard
      id={trial.id}
      person={null}
      kind={t('decision.TRIAL')}
      since={since}
      to={to}
      asks={t('decision.trialAsks', { question: trial.grayZone.question })}
    >
      <p className={classes.reason}>
        {t('decision.trialSays', {
          owner: words.holder(trial.owner),
          period: format.period(trial.from, trial.to),
        })}
      </p>
      <div className={classes.answer}>
        <div className={classes.buttons}>
          <Button component={Link} to={to}>
            {t('conclude')}
          </Button>
        </div>
      </div>
    </DecisionCard>
  );
}
