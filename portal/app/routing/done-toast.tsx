import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Toast } from '~/elements/toast';
import type { RoutedFragment } from '~/gql/graphql';
import type { Done } from './done';

/** Says what was just done with a request; what was asked can be taken back at once. */
export function DoneToast({ done, request }: { done: Done; request: RoutedFragment }) {
  const { t } = useTranslation('routing');
  const { team, topic, viewerCan, id, version } = request;
  const word = done === 'bounce' && !team ? 'returned' : done === 'send' ? 'sent' : done;
  const isUndone = (done === 'sent' || done === 'kept') && viewerCan.withdraw;
  return (
    <Toast
      key={`${id}${version}`}
      act={
        isUndone && (
          <Form method="post" action="/ask?index" preventScrollReset>
            <input type="hidden" name="act" value="withdraw" />
            <input type="hidden" name="id" value={id} />
            <input type="hidden" name="version" value={version} />
            <button type="submit">{t('undo')}</button>
          </Form>
        )
      }
    >
      {t(`done.${word}`, { team: team?.name ?? '', topic: topic.name })}
    </Toast>
  );
}
