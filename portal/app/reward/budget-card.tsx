import { addDays, quarterDays } from '@groundcrew/shared';
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Foreign } from '~/elements/foreign';
import { useFormat } from '~/format/use-format';
import type { BudgetShownFragment } from '~/gql/graphql';
import classes from './budget-card.module.css';
import { useRewardWords } from './use-reward-words';

export const awardPath = (teamId: string) => `/rewards/awards/new?team=${encodeURIComponent(teamId)}`;

/** What is left of a team's budget, how much was given, until when, and the way to give. */
export function BudgetCard({ budget, mayGive }: { budget: BudgetShownFragment; mayGive: boolean }) {
  const { t } = useTranslation('reward');
  const format = useFormat();
  const words = useRewardWords();
  const { allotted, given, left, quarter, team } = budget;
  const lastDay = addDays(quarterDays(quarter).to, -1);
  const share = allotted > 0 ? Math.min(100, (given / allotted) * 100) : 0;
  return (
    <div className={classes.card}>
      <p className={classes.team}>
        <Foreign>{team.name}</Foreign>
      </p>
      <p className={classes.left} data-figures>
        <strong>{words.points(left)}</strong> {t('left')}
      </p>
      <svg className={classes.gauge} viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect width="100" height="4" className={classes.ground} />
        <rect width={share} height="4" className={classes.given} />
      </svg>
      <p className={classes.note}>
        {t('given', { allotted: format.number(allotted), given: format.number(given) })}{' '}
        {t('closes', { day: format.day(lastDay) })}
      </p>
      {mayGive && left > 0 && (
        <Link to={awardPath(team.id)} className={classes.give}>
          {t('giveAward')}
        </Link>
      )}
    </div>
  );
}
