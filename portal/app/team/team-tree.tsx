import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Foreign } from '~/elements/foreign';
import { teamPath } from '~/elements/paths';
import classes from './team-tree.module.css';
import type { TeamNode } from './teams.server';
import type { TreeTeam } from './tree';

/** The company's teams as a tree, each with how many people are in it alone. */
export function TeamTree({
  tree,
  to = teamPath,
}: {
  tree: TreeTeam<TeamNode>[];
  to?: (id: string) => string;
}) {
  const { t } = useTranslation('team');
  return (
    <ul className={classes.tree}>
      {tree.map((team) => (
        <li key={team.id}>
          <Link to={to(team.id)} className={classes.team}>
            <span>
              <Foreign>{team.name}</Foreign>
            </span>
            {team.memberCount > 0 && (
              <span className={classes.count}>{t('people', { count: team.memberCount })}</span>
            )}
          </Link>
          {team.children.length > 0 && <TeamTree tree={team.children} to={to} />}
        </li>
      ))}
    </ul>
  );
}
