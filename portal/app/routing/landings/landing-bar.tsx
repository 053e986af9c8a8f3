import { useTranslation } from 'react-i18next';
import { Foreign } from '~/elements/foreign';
import type { TopicConsistencyFragment } from '~/gql/graphql';
import classes from './landings.module.css';
import { barParts } from './team-shades';

type Count = Pick<TopicConsistencyFragment['landings'][number], 'count' | 'team'>;

/** The same landings put together by team: one bar, and its parts in words. */
export function LandingBar({ counts }: { counts: readonly Count[] }) {
  const { t } = useTranslation('routing');
  const parts = barParts(counts);
  return (
    <div>
      <p className={classes.caption}>{t('strip.byTeam')}</p>
      <div className={classes.bar} aria-hidden>
        {parts.map(({ key, count, shade }) => (
          <span key={key} data-shade={shade} style={{ flexGrow: count }} />
        ))}
      </div>
      <ul className={classes.legend}>
        {parts.map(({ key, name, count, shade, teams }) => (
          <li key={key}>
            <i data-shade={shade} aria-hidden />
            <span>
              {name === null ? t('strip.otherTeams', { count: teams }) : <Foreign>{name}</Foreign>}{' '}
              {t('strip.times', { count })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
