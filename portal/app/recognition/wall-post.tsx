import { VisuallyHidden } from '@mantine/core';
import { Link } from '@remix-run/react';
import { IconGift } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Avatar } from '~/elements/avatar';
import { Foreign } from '~/elements/foreign';
import { personPath, wallPostPath } from '~/elements/paths';
import { useFormat } from '~/format/use-format';
import type { WallPostFragment } from '~/gql/graphql';
import { AdoptionBlock } from './adoption-block';
import { Applause } from './applause';
import { Credited } from './credited';
import { teamsOf } from './names-said';
import { postAnchor } from './paths';
import { PostText } from './post-text';
import { PostTies } from './post-ties';
import { useNames, usePostNames } from './use-names';
import classes from './wall-post.module.css';

/**
 * One post: who to whom, what they did with the marker on what is credited, what it belongs to, and applause. An adoption is a block
 * of ink. `isAlone` on its own page, where it does not lead to itself.
 */
export function WallPost({ post, isAlone = false }: { post: WallPostFragment; isAlone?: boolean }) {
  const { t } = useTranslation('recognition');
  const { from, to } = usePostNames()(post);
  const label = t(`label.${post.kind}`, { from, to });
  const applause = <Applause applause={post} canApplaud={post.viewerCan.applaud} who={to} />;
  if (post.kind === 'ADOPTION' && post.idea) {
    return (
      <article className={classes.ink} id={postAnchor(post.id)} aria-label={label} data-ink>
        <AdoptionBlock post={post} idea={post.idea} applause={applause} />
      </article>
    );
  }
  return (
    <article className={classes.post} id={postAnchor(post.id)} aria-label={label}>
      <PostHead post={post} />
      <PostWords post={post} />
      {post.recipients.length > 1 && <Recipients post={post} />}
      <PostTies post={post} />
      <div className={classes.foot}>
        {applause}
        {post.viewerCan.withdraw && !isAlone && (
          <Link to={`${wallPostPath(post.id)}?withdraw=ask#withdraw`} className={classes.quietLink}>
            {t('post.withdraw')}
          </Link>
        )}
      </div>
    </article>
  );
}

/** Who to whom, from where, when; an award says how much. */
function PostHead({ post }: { post: WallPostFragment }) {
  const { t } = useTranslation('recognition');
  const format = useFormat();
  const { author, recipients, kind, points, postedAt, id } = post;
  const shown = author ?? recipients[0]?.member;
  const teams = useTeamWords(post);
  return (
    <header className={classes.head}>
      {shown && <Avatar name={shown.name} initials={shown.initials} id={shown.id} />}
      <div className={classes.who}>
        <p>
          {author && (
            <>
              <Person person={author} />
              <span aria-hidden className={classes.arrow}>
                {' → '}
              </span>
              <VisuallyHidden>{t('to')} </VisuallyHidden>
            </>
          )}
          <To people={recipients.map(({ member }) => member)} />
        </p>
        <p className={classes.note}>
          {kind === 'CREDIT' && <span>{t('credit')} · </span>}
          {teams && (
            <>
              <Foreign>{teams}</Foreign>
              {' · '}
            </>
          )}
          <Link to={wallPostPath(id)} title={t('post.open')}>
            <time dateTime={postedAt}>{format.ago(postedAt)}</time>
          </Link>
        </p>
      </div>
      {typeof points === 'number' && (
        <span className={classes.award}>
          <IconGift size={14} stroke={1.75} aria-hidden />
          {t('award', { points: format.number(points) })}
          {recipients.length > 1 && (
            <VisuallyHidden> {t('awardEach', { points: format.number(points) })}</VisuallyHidden>
          )}
        </span>
      )}
    </header>
  );
}

const NAMED = 3;

/** Up to three names; of more the first two, for the list below names all. */
function To({ people }: { people: readonly { id: string; name: string }[] }) {
  const { t } = useTranslation('recognition');
  const named = people.length > NAMED ? people.slice(0, NAMED - 1) : people;
  return (
    <>
      {named.map((person, at) => (
        <span key={person.id}>
          {at > 0 && ', '}
          <Person person={person} />
        </span>
      ))}
      {people.length > named.length && t('moreNames', { count: people.length - named.length })}
    </>
  );
}

function Person({ person }: { person: { id: string; name: string } }) {
  return (
    <Link to={personPath(person.id)} className={classes.name}>
      <Foreign>{person.name}</Foreign>
    </Link>
  );
}

/** The teams at the time as one part of a sentence; empty where none is known. */
function useTeamWords({ authorTeam, recipients }: WallPostFragment): string {
  const { t } = useTranslation('recognition');
  const [first, ...others] = teamsOf(recipients);
  const from = authorTeam?.name;
  if (!first) return from ? t('fromTo.onlyFrom', { from }) : '';
  const to = others.length > 0 ? t('teamsMore', { team: first.name, count: others.length }) : first.name;
  if (!from) return t('fromTo.onlyTo', { to });
  return authorTeam?.id === first.id && others.length === 0
    ? t('fromTo.same', { from })
    : t('fromTo.toTeam', { from, to });
}

/** The words of the author; of a gray zone that was resolved the hub's, whose credit is those who did it. */
function PostWords({ post }: { post: WallPostFragment }): ReactNode {
  const { t } = useTranslation('recognition');
  const names = useNames();
  if (post.kind !== 'TAKEN' || !post.grayZone)
    return <PostText text={post.text} credited={post.credited} mentions={post.mentions} />;
  return (
    <p className={classes.text}>
      {t('taken.before', { question: post.grayZone.question })}
      <Credited>{t('taken.done', { names: names(post.recipients.map(({ member }) => member)) })}</Credited>
      {t('taken.after')}
    </p>
  );
}

function Recipients({ post }: { post: WallPostFragment }) {
  const { t } = useTranslation('recognition');
  return (
    <ul className={classes.recipients} aria-label={t('recipients')}>
      {post.recipients.map(({ member, team }) => (
        <li key={member.id}>
          <Avatar name={member.name} initials={member.initials} id={member.id} size="small" />
          <span>
            <Person person={member} /> {team && <Foreign>{team.name}</Foreign>}
          </span>
        </li>
      ))}
    </ul>
  );
}
