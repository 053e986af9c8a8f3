import { useFetcher } from '@remix-run/react';
import { type MouseEvent, useEffect, useState } from 'react';
import { type MapState, mapQuery } from '../map.address';
import type { DirectoryRow } from './directory.rows';
import type { DirectoryPage, loadDirectory } from './directory.server';

/** Adds further pages below the first one. Without scripts the link behind `loadMore` leads to the next page. */
export function useMoreRows(state: MapState, first: DirectoryPage) {
  const fetcher = useFetcher<typeof loadDirectory>();
  const [more, setMore] = useState<DirectoryPage>({ rows: [], next: first.next });
  // another first page: what was added below the old one no longer belongs there
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows identify the page
  useEffect(() => setMore({ rows: [], next: first.next }), [first.rows]);
  useEffect(() => {
    const page = fetcher.data;
    if (page) setMore((before) => ({ rows: withNew(before.rows, page.rows), next: page.next }));
  }, [fetcher.data]);
  return {
    rows: [...first.rows, ...more.rows],
    next: more.next,
    isLoading: fetcher.state !== 'idle',
    loadMore: (event: MouseEvent) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey || !more.next) return;
      event.preventDefault();
      fetcher.load(`/map/rows${mapQuery({ ...state, after: more.next, sel: null, open: [] })}`);
    },
  };
}

function withNew(rows: DirectoryRow[], added: readonly DirectoryRow[]): DirectoryRow[] {
  const known = new Set(rows.map((row) => row.id));
  return [...rows, ...added.filter((row) => !known.has(row.id))];
}
