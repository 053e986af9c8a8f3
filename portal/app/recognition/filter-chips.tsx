import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import classes from './wall.module.css';
import { type WallFilter, wallPath } from './wall-filter';

/** The looks at the wall that are wanted most, each an address; the one that is open is filled. */
export function FilterChips({ filter, ownTeamId }: { filter: WallFilter; ownTeamId: string | null }) {
  const { t } = useTranslation('recognition');
  const chips = [
    { word: 'all' as const, filter: {} },
    ...(ownTeamId ? [{ word: 'myTeam' as const, filter: { teamId: ownTeamId } }] : []),
    { word: 'across' as const, filter: { marks: ['across' as const] } },
    { word: 'behind' as const, filter: { marks: ['behind' as const] } },
    { word: 'award' as const, filter: { kind: 'AWARD' as const } },
    { word: 'leader' as const, filter: { marks: ['leader' as const] } },
  ];
  const here = wallPath(filter);
  return (
    <nav className={classes.chips} aria-label={t('filter.label')}>
      {chips.map((chip) => {
        const to = wallPath(chip.filter);
        return (
          <Link key={chip.word} to={to} aria-current={to === here ? 'page' : undefined} prefetch="intent">
            {t(`filter.${chip.word}`)}
          </Link>
        );
      })}
    </nav>
  );
}
