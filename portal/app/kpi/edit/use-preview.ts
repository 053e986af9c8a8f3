import { useFetcher } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import type { Measure } from './measure';
import type { Preview } from './preview.server';

const TYPING_MS = 300;

/** The preview of a measure, asked for anew whenever it rests; until then the one before it, or what the page came with. */
export function usePreview(measure: Measure, first: Preview | undefined) {
  const { load, data, state } = useFetcher<Preview>();
  const { name: _name, ...formula } = measure;
  const query = new URLSearchParams(formula).toString();
  const asked = useRef('');
  const isReady = measure.numeratorId !== '';
  useEffect(() => {
    if (!isReady || asked.current === query) return;
    const timer = setTimeout(() => {
      asked.current = query;
      load(`/kpis/new/preview?${query}`);
    }, TYPING_MS);
    return () => clearTimeout(timer);
  }, [isReady, query, load]);
  const preview = isReady ? ((data as Preview | undefined) ?? first) : undefined;
  return { preview, isBusy: state !== 'idle' };
}
