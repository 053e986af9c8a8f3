import { useFetcher } from '@remix-run/react';
import { useEffect } from 'react';
import type { loadInspected } from './inspect/inspect.server';
import type { Inspected } from './inspect/inspect.view';

/**
 * The selected responsibility with its history: from the page's own data when it came with it, else asked for.
 * Null while it is on its way.
 */
export function useInspected(selected: string | null, served: Inspected | null): Inspected | null {
  const fetcher = useFetcher<typeof loadInspected>();
  const fetched = fetcher.data ?? null;
  const known = [served, fetched].find((each) => each?.id === selected) ?? null;
  const { load } = fetcher;
  useEffect(() => {
    if (selected && !known) load(`/map/inspect/${encodeURIComponent(selected)}`);
  }, [selected, known, load]);
  return selected ? known : null;
}
