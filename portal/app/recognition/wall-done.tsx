import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { wallPostPath } from '~/elements/paths';
import { Toast } from '~/elements/toast';
import { Sent } from './applause';
import { APPLAUD_PATH } from './paths';
import type { WallDone } from './wall.server';

/** Says what was just done, and takes it back with one press. */
export function WallDoneToast({ done }: { done: WallDone }) {
  const { t } = useTranslation('recognition');
  if (!done) return null;
  if (done.done === 'withdrawn') return <Toast>{t('done.withdrawn')}</Toast>;
  const { post } = done;
  if (done.done === 'applauded')
    return post.isApplauded ? (
      <Toast
        key={post.id}
        act={
          <Form method="post" action={APPLAUD_PATH}>
            <Sent id={post.id} wanted={false} inPlace={false} />
            <button type="submit">{t('undo')}</button>
          </Form>
        }
      >
        {t('clapped')}
      </Toast>
    ) : null;
  return (
    <Toast
      key={post.id}
      act={
        post.viewerCan.withdraw && (
          <Form method="post" action={wallPostPath(post.id)}>
            <input type="hidden" name="id" value={post.id} />
            <button type="submit">{t('undo')}</button>
          </Form>
        )
      }
    >
      {t('done.posted')}
    </Toast>
  );
}
