import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Foreign } from '~/elements/foreign';
import { ideaPath } from '~/elements/paths';
import type { IdeaRowFragment } from '~/gql/graphql';
import { FormulaLine } from './formula-line';
import { IdeaSteps } from './idea-steps-line';
import classes from './ideas.module.css';
import { namesOf } from './people-words';
import { SupportButton } from './support-button';

/** Ideas in rows: the idea, whose it is, how it is ranked, where it stands, and support with one press. */
export function IdeaRows({ ideas, label }: { ideas: readonly IdeaRowFragment[]; label: string }) {
  return (
    <ul className={classes.rows} aria-label={label}>
      {ideas.map((idea) => (
        <IdeaRow key={idea.id} idea={idea} />
      ))}
    </ul>
  );
}

function IdeaRow({ idea }: { idea: IdeaRowFragment }) {
  const { t } = useTranslation('idea');
  const { state, openPitch, commentCount, creditCount } = idea;
  const notes = [
    commentCount > 0 && t('comments', { count: commentCount }),
    creditCount > 0 && t('credits', { count: creditCount }),
  ].filter(Boolean);
  return (
    <li>
      <div className={classes.idea}>
        <h2>
          <Link to={ideaPath(idea.id)} prefetch="intent">
            <Foreign>{idea.title}</Foreign>
          </Link>
        </h2>
        <p className={classes.quiet}>
          <span className={classes.credit}>
            <Foreign>{namesOf(idea.people)}</Foreign>
          </span>
          {notes.length > 0 && ` · ${notes.join(' · ')}`}
        </p>
        <IdeaSteps state={state} />
        {openPitch && <p className={classes.quiet}>{t('waits', { team: openPitch.toTeam.name })}</p>}
      </div>
      <div className={classes.rank}>
        {state !== 'DECLINED' && <p>{t('rank', { count: idea.rank })}</p>}
        <p className={classes.quiet}>
          <FormulaLine idea={idea} />
        </p>
      </div>
      <div className={classes.support}>
        <p className={classes.quiet} data-figures>
          {t('supported', { count: idea.supportCount })}
        </p>
        {idea.viewerCan.support && <SupportButton idea={idea} size="xs" />}
      </div>
    </li>
  );
}
