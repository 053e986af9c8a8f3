import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Avatar } from '~/elements/avatar';
import { Foreign } from '~/elements/foreign';
import { personPath } from '~/elements/paths';
import { authorsOf } from '../people-words';
import classes from './idea-page.module.css';
import type { IdeaShown } from './idea-page.server';

/** Whose idea it is, marked; with whom, and how many support it. */
export function WhoseLine({ idea }: { idea: IdeaShown }) {
  const { t } = useTranslation('idea');
  const { authors, contributors } = authorsOf(idea.people);
  const supporters = idea.supporters.edges.map(({ node }) => node.name);
  const team = authors[0]?.member.memberships[0]?.team.name;
  return (
    <div className={classes.whose}>
      <span className={classes.faces}>
        {authors.map(({ member }) => (
          <Avatar key={member.id} {...member} size="large" />
        ))}
      </span>
      <div>
        <p className={classes.author}>
          <mark>{t('whose', { names: authors.map(({ member }) => member.name).join(t('and')) })}</mark>
        </p>
        <p className={classes.note}>
          {team && (
            <>
              <Foreign>{team}</Foreign>
              {' · '}
            </>
          )}
          {contributors.length > 0 && (
            <>
              {t('together', { names: '' })}
              {contributors.map(({ member }, at) => (
                <span key={member.id}>
                  {at > 0 && ', '}
                  <Link to={personPath(member.id)}>
                    <Foreign>{member.name}</Foreign>
                  </Link>
                </span>
              ))}
              {' · '}
            </>
          )}
          <span data-figures>{t('supported', { count: idea.supportCount })}</span>
        </p>
        {supporters.length > 0 && (
          <details className={classes.supporters}>
            <summary>{t('whoSupports')}</summary>
            <p>
              {supporters.join(', ')}
              {idea.supporters.pageInfo.hasNextPage && ` · ${t('more')}`}
            </p>
          </details>
        )}
      </div>
    </div>
  );
}
