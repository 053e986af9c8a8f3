import type { LoaderFunctionArgs } from '@remix-run/node';
import { redirect } from '@remix-run/node';
import { useTranslation } from 'react-i18next';
import { Page } from '~/elements/page';
import type { PageHandle } from '~/frame/page-title';
import { MenuGroups } from '~/frame/side-menu';
import { useRoot } from '~/frame/use-root';
import { readSessionToken } from '~/session/session-cookie.server';

export const handle: PageHandle = { title: (t) => t('frame:moreTitle') };

export function loader({ request }: LoaderFunctionArgs) {
  return readSessionToken(request) === null ? redirect('/sign-in?returnTo=/more') : { open: true };
}

/** The whole menu as a page: the last tab of a phone. */
export default function More() {
  const { t } = useTranslation();
  const viewer = useRoot()?.viewer;
  return (
    <Page title={t('moreTitle')}>
      {viewer && (
        <div>
          <MenuGroups viewer={viewer} idPrefix="more" />
        </div>
      )}
    </Page>
  );
}
