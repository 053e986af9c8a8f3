import { Button } from '@mantine/core';
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Foreign } from '~/elements/foreign';
import { ideaPath } from '~/elements/paths';
import { formatMoney } from '~/format/money';
import { useFormat } from '~/format/use-format';
import type { ImpactDecisionFragment } from '~/gql/graphql';
import { periodWords } from '~/metric/period-words';
import { DecisionCard } from './decision-card';
import classes from './hand-over-decision.module.css';

/** What an idea brought, for a third person to confirm: where the idea and how it was counted can be read. */
export function ImpactDecision({ impact, since }: { impact: ImpactDecisionFragment; since: string }) {
  const { t } = useTranslation('home');
  const { locale, today } = useFormat();
  const to = `${ideaPath(impact.idea.id)}#impact`;
  return (
    <DecisionCard
      id={impact.id}
      person={impact.recordedBy}
      kind={t('impact')}
      since={since}
      to={to}
      asks={t(`impactAsks.${impact.impactKind}`, {
        title: impact.idea.title,
        amount: formatMoney(impact.amount, impact.currency, locale),
        period: periodWords(impact.from, impact.to, locale, today),
      })}
    >
      <p className={classes.reason}>
        <Foreign>{impact.evidence}</Foreign>
      </p>
      <div className={classes.answer}>
        <div className={classes.buttons}>
          <Button component={Link} to={to}>
            {t('impactAnswer')}
          </Button>
        </div>
      </div>
    </DecisionCard>
  );
}
