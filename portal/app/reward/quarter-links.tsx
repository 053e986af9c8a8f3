import { Button } from '@mantine/core';
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import classes from './quarter-links.module.css';
import { quarterAfter } from './quarters';
import { useRewardWords } from './use-reward-words';

/** The shown quarter between its neighbours. */
export function QuarterLinks({ quarter, path }: { quarter: string; path: string }) {
  const { t } = useTranslation('reward');
  const words = useRewardWords();
  const to = (steps: number) => `${path}?quarter=${quarterAfter(quarter, steps)}`;
  return (
    <div className={classes.quarters}>
      <Button component={Link} to={to(-1)} variant="default">
        {t('earlier')}
      </Button>
      <strong>{words.quarter(quarter)}</strong>
      <Button component={Link} to={to(1)} variant="default">
        {t('later')}
      </Button>
    </div>
  );
}
