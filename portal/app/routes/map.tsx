import type { LoaderFunctionArgs } from '@remix-run/node';
import { type ShouldRevalidateFunctionArgs, useLoaderData } from '@remix-run/react';
import type { PageHandle } from '~/frame/page-title';
import { needsSameAnswer, readMapState } from '~/responsibility/map.address';
import { loadMapPage } from '~/responsibility/map.server';
import { MapPage } from '~/responsibility/map-page';

export const handle: PageHandle = { title: (t) => t('responsibility:title') };

export const loader = ({ request }: LoaderFunctionArgs) => loadMapPage(request);

/** Selecting and unfolding change only what is shown of the answer that is here already. */
export function shouldRevalidate({
  currentUrl,
  nextUrl,
  defaultShouldRevalidate,
}: ShouldRevalidateFunctionArgs) {
  if (currentUrl.href === nextUrl.href || currentUrl.pathname !== nextUrl.pathname)
    return defaultShouldRevalidate;
  return !needsSameAnswer(readMapState(currentUrl.searchParams), readMapState(nextUrl.searchParams));
}

export default function ResponsibilityMap() {
  return <MapPage data={useLoaderData<typeof loader>()} />;
}
