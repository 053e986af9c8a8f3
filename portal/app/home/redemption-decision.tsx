import { Button } from '@mantine/core';
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Foreign } from '~/elements/foreign';
import { useFormat } from '~/format/use-format';
import type { RedemptionDecisionFragment } from '~/gql/graphql';
import { useRewardWords } from '~/reward/use-reward-words';
import { DecisionCard } from './decision-card';
import classes from './hand-over-decision.module.css';

const DECIDE = '/rewards/decide';

/** A reward that somebody chose: it is approved or handed over beside the others that wait. */
export function RedemptionDecision({ chosen, since }: { chosen: RedemptionDecisionFragment; since: string }) {
  const { t } = useTranslation('reward');
  const format = useFormat();
  const words = useRewardWords();
  const isApproved = chosen.rewardState === 'APPROVED';
  return (
    <DecisionCard
      id={chosen.id}
      person={chosen.member}
      kind={t('title')}
      since={since}
      to={DECIDE}
      asks={t(isApproved ? 'awaitsHandOver' : 'asks', {
        name: chosen.member.name,
        what: words.what(chosen.option, chosen.units),
        points: format.number(chosen.points),
      })}
    >
      {chosen.requestNote && (
        <p className={classes.reason}>
          <Foreign>{chosen.requestNote}</Foreign>
        </p>
      )}
      <div className={classes.answer}>
        <div className={classes.buttons}>
          <Button component={Link} to={DECIDE}>
            {t('home.answer')}
          </Button>
        </div>
      </div>
    </DecisionCard>
  );
}
