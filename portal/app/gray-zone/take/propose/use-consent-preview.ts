import { useFetcher } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import type { Preview } from './propose.server';

/** Who would be asked, asked for anew whenever what it depends on changes; until then what the page came with. */
export function useConsentPreview(query: string, first: { query: string; preview: Preview }) {
  const { load, data, state } = useFetcher<{ preview: Preview }>();
  const asked = useRef(first.query);
  useEffect(() => {
    if (asked.current === query) return;
    asked.current = query;
    load(`/gray-zones/propose/preview?${query}`);
  }, [query, load]);
  const latest = data as { preview: Preview } | undefined;
  return { preview: latest ? latest.preview : first.preview, isBusy: state !== 'idle' };
}
