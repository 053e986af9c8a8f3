import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Avatar } from '~/elements/avatar';
import { Empty } from '~/elements/empty';
import { Foreign } from '~/elements/foreign';
import { ideaPath, wallPostPath } from '~/elements/paths';
import { Row, RowNote, Rows } from '~/elements/rows';
import { Section } from '~/elements/section';
import { useFormat } from '~/format/use-format';
import type { HomePostFragment, HomeRewardsQuery, WalletLineFragment } from '~/gql/graphql';
import { Credited } from '~/recognition/credited';
import { recognizePath } from '~/recognition/paths';
import { useNames, usePostNames } from '~/recognition/use-names';
import classes from './home.module.css';
import { useLineWords } from './use-line-words';
import { useRewardWords } from './use-reward-words';
import { excerptOf } from './wallet-line';

type Idea = NonNullable<HomeRewardsQuery['ideas']>['edges'][number]['node'];

/** The newest of the wall. */
export function HomeWall({ posts }: { posts: readonly HomePostFragment[] }) {
  const { t } = useTranslation('reward');
  return (
    <Section title={t('home.wall')} more={{ to: '/wall', label: t('home.wallMore') }}>
      {posts.length === 0 ? (
        <Empty
          act={
            <Link to={recognizePath()} data-underlined>
              {t('home.wallFirst')}
            </Link>
          }
        >
          {t('home.wallNone')}
        </Empty>
      ) : (
        <PostRows posts={posts} label={t('home.wall')} />
      )}
    </Section>
  );
}

/** What others said of the reader's work. */
export function HomeCredits({ posts }: { posts: readonly HomePostFragment[] }) {
  const { t } = useTranslation('reward');
  return (
    <Section title={t('home.credits')}>
      {posts.length === 0 ? (
        <Empty>{t('home.creditsNone')}</Empty>
      ) : (
        <PostRows posts={posts} label={t('home.credits')} />
      )}
    </Section>
  );
}

function PostRows({ posts, label }: { posts: readonly HomePostFragment[]; label: string }) {
  return (
    <Rows label={label}>
      {posts.map((post) => (
        <PostRow key={post.id} post={post} />
      ))}
    </Rows>
  );
}

function PostRow({ post }: { post: HomePostFragment }) {
  const { t } = useTranslation('reward');
  const format = useFormat();
  const said = usePostNames()(post);
  const person = post.author ?? post.recipients[0]?.member;
  const excerpt = <Foreign>{excerptOf(post.text, post.credited)}</Foreign>;
  return (
    <Row before={person && <Avatar id={person.id} name={person.name} initials={person.initials} />}>
      <Link to={wallPostPath(post.id)}>{post.credited ? <Credited>{excerpt}</Credited> : excerpt}</Link>
      <RowNote>
        {t(`home.post.${post.kind}`, said)} ·{' '}
        <time dateTime={post.postedAt}>{format.ago(post.postedAt)}</time>
      </RowNote>
    </Row>
  );
}

/** Ideas that look for support, by the open formula. */
export function HomeIdeas({ ideas }: { ideas: readonly Idea[] }) {
  const { t } = useTranslation('reward');
  const names = useNames();
  return (
    <Section title={t('home.ideas')} more={{ to: '/ideas', label: t('home.ideasMore') }}>
      {ideas.length === 0 ? (
        <Empty
          act={
            <Link to="/ideas/new" data-underlined>
              {t('home.raiseIdea')}
            </Link>
          }
        >
          {t('home.ideasNone')}
        </Empty>
      ) : (
        <Rows label={t('home.ideas')}>
          {ideas.map((idea) => (
            <Row
              key={idea.id}
              after={
                <span data-figures>
                  {idea.isSupported ? t('home.supported') : t('home.support', { count: idea.supportCount })}
                </span>
              }
            >
              <Link to={ideaPath(idea.id)}>
                <Foreign>{idea.title}</Foreign>
              </Link>
              <RowNote>
                {names(idea.people.filter(({ role }) => role === 'AUTHOR').map(({ member }) => member))}
              </RowNote>
            </Row>
          ))}
        </Rows>
      )}
    </Section>
  );
}

/** What the reader has, what came in last, and the way to choose. */
export function HomeWallet({
  wallet,
}: {
  wallet: { balance: number; waiting: number; lastIn: WalletLineFragment | null };
}) {
  const { t } = useTranslation('reward');
  const format = useFormat();
  const words = useRewardWords();
  const lines = useLineWords();
  const { balance, waiting, lastIn } = wallet;
  return (
    <Section title={t('home.wallet')} more={{ to: '/rewards', label: t('home.chooseReward') }}>
      <div className={classes.wallet}>
        <p className={classes.balance} data-figures>
          {words.points(balance)}
        </p>
        <p className={classes.quiet}>
          {lastIn
            ? [words.signed(lastIn.points), t(`line.${lastIn.kind}`), lines.short(lastIn)]
                .filter(Boolean)
                .join(' · ')
            : t('nothingInHow')}
        </p>
        {waiting > 0 && (
          <p className={classes.quiet}>{t('home.waitingPoints', { points: format.number(waiting) })}</p>
        )}
      </div>
    </Section>
  );
}
