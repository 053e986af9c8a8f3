import { useTranslation } from 'react-i18next';
import type { LandingMarkFragment, TopicConsistencyFragment } from '~/gql/graphql';
import { ConsistencyFigures } from './consistency-figures';
import { LandingBar } from './landing-bar';
import { LandingStrip } from './landing-strip';
import classes from './landings.module.css';
import { teamShades } from './team-shades';

/** What was asked in a window, drawn: the strip, the bar, then the three figures. `landings` come newest first, of any time. */
export function LandingDrawings(props: {
  consistency: TopicConsistencyFragment;
  landings: readonly LandingMarkFragment[];
}) {
  const { t } = useTranslation('routing');
  const { consistency } = props;
  const landed = landedIn(consistency, props.landings);
  const landedCount = consistency.landings.reduce((sum, { count }) => sum + count, 0);
  return (
    <div className={classes.drawings}>
      <LandingStrip landings={landed} shades={teamShades(consistency.landings)} />
      {landed.length < landedCount && (
        <p className={classes.quiet}>{t('topic.newest', { count: landed.length })}</p>
      )}
      <LandingBar counts={consistency.landings} />
      <ConsistencyFigures consistency={consistency} />
    </div>
  );
}

/** The landings of the window, oldest first. */
export function landedIn(
  { from, to }: Pick<TopicConsistencyFragment, 'from' | 'to'>,
  landings: readonly LandingMarkFragment[],
): LandingMarkFragment[] {
  return landings.filter(({ on }) => on >= from && on <= to).reverse();
}
