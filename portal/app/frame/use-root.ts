import { useRouteLoaderData } from '@remix-run/react';
import type { loader } from '~/root';

/** The root's data; undefined on an error page whose root loader did not answer. */
export function useRoot() {
  return useRouteLoaderData<typeof loader>('root');
}
