import { useMatches } from '@remix-run/react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { ko } from '~/words/ko';

// every namespace, so that a route names its own words with their prefix
type AllWords = TFunction<['frame', ...(keyof typeof ko)[]]>;

/**
 * What a route exports as `handle`: its name in the browser's tab, said in the reader's language. `data` is
 * the route's own loader data.
 */
export type PageHandle<Data = unknown> = { title: (t: AllWords, data: Data) => string };

/** The document's title: the innermost route's name, then the product's. */
export function PageTitle() {
  const { t } = useTranslation();
  const matches = useMatches();
  const match = matches.findLast(({ handle }) => isPageHandle(handle));
  const name = match && isPageHandle(match.handle) && match.data ? match.handle.title(t, match.data) : null;
  return <title>{name ? `${name} · ${t('product')}` : t('product')}</title>;
}

function isPageHandle(handle: unknown): handle is PageHandle {
  return (
    typeof handle === 'object' && handle !== null && 'title' in handle && typeof handle.title === 'function'
  );
}
