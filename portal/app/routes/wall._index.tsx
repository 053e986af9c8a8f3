import { Button, VisuallyHidden } from '@mantine/core';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, type ShouldRevalidateFunctionArgs, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Avatar } from '~/elements/avatar';
import { Empty } from '~/elements/empty';
import { LoadMore } from '~/elements/load-more';
import { Page } from '~/elements/page';
import type { PageHandle } from '~/frame/page-title';
import { FilterChips } from '~/recognition/filter-chips';
import { NewPostsBar, POSTS_ID } from '~/recognition/new-posts-bar';
import { APPLAUD_PATH, recognizePath } from '~/recognition/paths';
import classes from '~/recognition/wall.module.css';
import { loadWall } from '~/recognition/wall.server';
import { WallDoneToast } from '~/recognition/wall-done';
import { isNarrowed, wallPath } from '~/recognition/wall-filter';
import { WallFilterForm } from '~/recognition/wall-filter-form';
import { WallPost } from '~/recognition/wall-post';
import { WallRail } from '~/recognition/wall-rail';

export const handle: PageHandle = { title: (t) => t('recognition:title') };

export const loader = ({ request }: LoaderFunctionArgs) => loadWall(request);

/** Applause changes one post, which shows it by itself: nothing else moves under the reader's hand. */
export const shouldRevalidate = ({ formAction, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) =>
  formAction?.startsWith(APPLAUD_PATH) ? false : defaultShouldRevalidate;

export default function Wall() {
  const { t } = useTranslation(['recognition', 'frame']);
  const { filter, isFirstPage, posts, pageInfo, choices, viewer, ...around } = useLoaderData<typeof loader>();
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      rail={
        <WallRail
          viewer={viewer}
          helped={around.helped}
          practised={around.practised}
          seesHealth={around.seesHealth}
        />
      }
    >
      <div className={classes.wall}>
        {viewer && isFirstPage && <Compose viewer={viewer} />}
        <FilterChips filter={filter} ownTeamId={around.ownTeamId} />
        <WallFilterForm key={JSON.stringify(filter)} filter={filter} choices={choices} />
        {isFirstPage ? (
          <NewPostsBar filter={filter} shown={posts.map(({ id }) => id)} />
        ) : (
          <Link to={wallPath(filter)} className={classes.toTop}>
            {t('frame:firstPage')}
          </Link>
        )}
        <VisuallyHidden component="h2" id={POSTS_ID} tabIndex={-1}>
          {t('posts')}
        </VisuallyHidden>
        {posts.length > 0 ? (
          posts.map((post) => <WallPost key={post.id} post={post} />)
        ) : (
          <NoPosts narrowed={isNarrowed(filter) || !isFirstPage} />
        )}
        <LoadMore pageInfo={pageInfo} />
      </div>
      <WallDoneToast done={around.done} />
    </Page>
  );
}

function Compose({ viewer }: { viewer: { id: string; name: string; initials: string } }) {
  const { t } = useTranslation('recognition');
  return (
    <Link to={recognizePath()} className={classes.compose} prefetch="intent">
      <Avatar {...viewer} />
      <span className={classes.composeWords}>{t('compose')}</span>
      <span className={classes.composeAct}>{t('recognize')}</span>
    </Link>
  );
}

function NoPosts({ narrowed }: { narrowed: boolean }) {
  const { t } = useTranslation('recognition');
  return (
    <Empty
      act={
        <Button component={Link} to={narrowed ? '/wall' : recognizePath()} variant="default">
          {t(narrowed ? 'showAll' : 'first')}
        </Button>
      }
    >
      {t(narrowed ? 'none' : 'empty')}
    </Empty>
  );
}
