import { Button } from '@mantine/core';
import { Form, useLocation, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { ideaPath } from '~/elements/paths';
import type { IdeaSupportFragment } from '~/gql/graphql';

/** One press supports an idea, a second takes it back; with scripts it shows at once. Leads back to where it was pressed. */
export function SupportButton({ idea, size }: { idea: IdeaSupportFragment; size?: 'xs' }) {
  const { t } = useTranslation('idea');
  const { pathname, search } = useLocation();
  const sent = useNavigation().formData;
  const isMine = sent?.get('act') === 'support' && sent.get('id') === idea.id;
  const isSupported = isMine ? sent.get('isSupported') === 'yes' : idea.isSupported;
  const { title } = idea;
  return (
    <Form method="post" action={`${ideaPath(idea.id)}?index`} preventScrollReset>
      <input type="hidden" name="act" value="support" />
      <input type="hidden" name="id" value={idea.id} />
      <input type="hidden" name="isSupported" value={isSupported ? 'no' : 'yes'} />
      <input type="hidden" name="back" value={`${pathname}${withoutDone(search)}`} />
      <Button
        type="submit"
        variant="default"
        size={size}
        aria-label={t(isSupported ? 'unsupportNamed' : 'supportNamed', { title })}
      >
        {t(isSupported ? 'unsupport' : 'support')}
      </Button>
    </Form>
  );
}

// what was said to be done is not said again
function withoutDone(search: string): string {
  const params = new URLSearchParams(search);
  params.delete('done');
  params.delete('index');
  return params.size > 0 ? `?${params}` : '';
}
