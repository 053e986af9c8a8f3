import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ideaPath, wallPostPath } from '~/elements/paths';
import { useFormat } from '~/format/use-format';
import type { WallPostFragment } from '~/gql/graphql';
import { useNames } from './use-names';
import classes from './wall-post.module.css';

/** Everyone is told whose idea was adopted. */
export function AdoptionBlock(props: {
  post: WallPostFragment;
  idea: { id: string; title: string };
  applause: ReactNode;
}) {
  const { post, idea } = props;
  const { t } = useTranslation('recognition');
  const format = useFormat();
  const names = useNames()(post.recipients.map(({ member }) => member));
  return (
    <>
      <p className={classes.inkNote}>
        {t('adopted.head')} ·{' '}
        <Link to={wallPostPath(post.id)} title={t('post.open')}>
          <time dateTime={post.postedAt}>{format.ago(post.postedAt)}</time>
        </Link>
      </p>
      <p className={classes.inkText}>
        {t('adopted.before', { title: idea.title })}
        <mark>{t('adopted.whose', { names })}</mark>
        {t('adopted.after')}
      </p>
      <div className={classes.inkFoot}>
        {props.applause}
        <Link to={ideaPath(idea.id)} className={classes.inkLink}>
          {t('adopted.story')}
        </Link>
      </div>
    </>
  );
}
