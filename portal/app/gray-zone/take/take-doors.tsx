import { Button } from '@mantine/core';
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { TakeDoorsFragment } from '~/gql/graphql';
import classes from './take-panels.module.css';
import { assignPath, concludePath, proposePath } from './take-paths';

/** What the reader may begin with a gray zone, as the buttons beside its heading: offering comes before assigning. */
export function TakeDoors({ zone }: { zone: TakeDoorsFragment }) {
  const { t } = useTranslation('grayZoneTake');
  const { viewerCan, currentTrial } = zone;
  const trialCan = currentTrial?.viewerCan;
  const concludes = trialCan?.conclude || trialCan?.extend;
  if (!viewerCan.propose && !viewerCan.assign && !concludes) return null;
  return (
    <div className={classes.doors}>
      {viewerCan.propose && (
        <Button component={Link} to={proposePath(zone.id)}>
          {t('propose')}
        </Button>
      )}
      {viewerCan.assign && (
        <Button component={Link} to={assignPath(zone.id)} variant={viewerCan.propose ? 'default' : 'filled'}>
          {t('assign')}
        </Button>
      )}
      {concludes && (
        <Button component={Link} to={concludePath(zone.id)}>
          {t('conclude')}
        </Button>
      )}
    </div>
  );
}
