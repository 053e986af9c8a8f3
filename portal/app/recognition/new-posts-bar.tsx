import { useFetcher, useRevalidator } from '@remix-run/react';
import { IconArrowUp } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { onArrival } from '~/live/arrivals';
import type { loader } from '~/routes/wall.top';
import { newPostCount } from './new-posts';
import classes from './wall.module.css';
import { type WallFilter, wallQuery } from './wall-filter';

/**
 * Says that posts have come since the page was made, and shows them when asked to, so that nothing moves under what is being read.
 * Only posts that the wall's filter lets through are counted.
 */
export function NewPostsBar({ filter, shown }: { filter: WallFilter; shown: readonly string[] }) {
  const { t } = useTranslation('recognition');
  const { revalidate, state } = useRevalidator();
  const { load, data } = useFetcher<typeof loader>({ key: 'wall-top' });
  const query = wallQuery(filter).toString();
  useEffect(() => onArrival('recognition', () => load(`/wall/top?${query}`)), [load, query]);
  const answered = data?.query === query ? data.top : [];
  const { count, isMore } = newPostCount(shown, answered);
  return (
    <div className={classes.fresh} aria-live="polite">
      {count > 0 && (
        <button
          type="button"
          disabled={state === 'loading'}
          onClick={() => {
            revalidate();
            // the button goes away: the keyboard goes on from the first post
            document.getElementById(POSTS_ID)?.focus();
          }}
        >
          <IconArrowUp size={15} stroke={1.75} aria-hidden />
          {t(isMore ? 'newestMany' : 'newest', { count })}
        </button>
      )}
    </div>
  );
}

/** Where the posts begin. */
export const POSTS_ID = 'posts';
