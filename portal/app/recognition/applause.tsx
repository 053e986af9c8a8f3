import { useFetcher, useLocation } from '@remix-run/react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Toast } from '~/elements/toast';
import { ReplyNote } from '~/form/reply-note';
import { useFormat } from '~/format/use-format';
import { useHydrated } from '~/frame/use-hydrated';
import { useRoot } from '~/frame/use-root';
import type { PostApplauseFragment } from '~/gql/graphql';
import classes from './applause.module.css';
import type { ApplaudReply } from './applause.server';
import { applauseWords, withApplause } from './applause-words';
import { forgetApplause, noteApplause, useIsLastApplause } from './last-applause';
import { APPLAUD_PATH } from './paths';
import { Seal } from './seal';

/**
 * Applause in one tap, undone by a second one or in the note at the bottom. It shows at once; when it was not taken, it goes back
 * and says why beside the button. Without scripts the page comes anew.
 */
export function Applause(props: { applause: PostApplauseFragment; canApplaud: boolean; who: string }) {
  const { canApplaud, who } = props;
  const { t } = useTranslation('recognition');
  const format = useFormat();
  const hydrated = useHydrated();
  const fetcher = useFetcher<ApplaudReply>({ key: `applaud-${props.applause.id}` });
  const { applause, isSent } = useShown(props.applause, fetcher);
  const isLast = useIsLastApplause(applause.id);
  useEffect(() => () => forgetApplause(applause.id), [applause.id]);
  const { isApplauded, applauseCount } = applause;
  const count = format.number(applauseCount);
  return (
    <div className={classes.applause}>
      {canApplaud || isApplauded ? (
        <fetcher.Form
          method="post"
          action={APPLAUD_PATH}
          onSubmit={() => noteApplause(isApplauded ? null : applause.id)}
        >
          <Sent id={applause.id} wanted={!isApplauded} inPlace={hydrated} />
          <button
            type="submit"
            className={classes.clap}
            aria-pressed={isApplauded}
            aria-label={`${t(isApplauded ? 'clapBack' : 'clapFor', { who })}. ${t('clapCount', { count: applauseCount })}`}
            data-clapped={(isApplauded && isSent) || undefined}
          >
            <Seal />
            <span>{t('clap')}</span>
            <b data-figures>{count}</b>
          </button>
        </fetcher.Form>
      ) : (
        <span className={classes.counted}>
          <Seal />
          <span>{t('clap')}</span>
          <b data-figures>{count}</b>
        </span>
      )}
      <Applauders applause={applause} />
      <ReplyNote reply={fetcher.data?.reply} />
      {isLast && isApplauded && (
        <Toast
          act={
            <fetcher.Form method="post" action={APPLAUD_PATH} onSubmit={() => noteApplause(null)}>
              <Sent id={applause.id} wanted={false} inPlace={hydrated} />
              <button type="submit">{t('undo')}</button>
            </fetcher.Form>
          }
        >
          {t('clapped')}
        </Toast>
      )}
    </div>
  );
}

/** What a form of applause sends. `inPlace` asks for an answer instead of a page. */
export function Sent(props: { id: string; wanted: boolean; inPlace: boolean }) {
  const { pathname, search } = useLocation();
  return (
    <>
      <input type="hidden" name="id" value={props.id} />
      <input type="hidden" name="isApplauded" value={props.wanted ? 'on' : 'off'} />
      {props.inPlace ? (
        <input type="hidden" name="inPlace" value="yes" />
      ) : (
        <input type="hidden" name="returnTo" value={`${pathname}${search}`} />
      )}
    </>
  );
}

function Applauders({ applause }: { applause: PostApplauseFragment }) {
  const { t } = useTranslation('recognition');
  const viewerId = useRoot()?.viewer?.member.id ?? '';
  const { word, name, count } = applauseWords(applause, viewerId);
  return <span className={classes.who}>{t(`applause.${word}`, { name, count })}</span>;
}

type Fetcher = { formData?: FormData | undefined; data?: ApplaudReply | undefined };

/** What is wanted while it is under way, then what the server said, until the page's own data is newer. */
function useShown(loaded: PostApplauseFragment, { formData, data }: Fetcher) {
  const [answered, setAnswered] = useState<PostApplauseFragment | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: newer data of the page takes over
  useEffect(() => setAnswered(null), [loaded]);
  useEffect(() => {
    if (data?.applause) setAnswered(data.applause);
  }, [data]);
  const known = answered ?? loaded;
  const wanted = formData?.get('isApplauded');
  const applause = wanted ? withApplause(known, wanted === 'on') : known;
  return { applause, isSent: Boolean(wanted) || answered !== null };
}
