import { useFetcher } from '@remix-run/react';
import { useEffect, useState } from 'react';
import type { Proposed } from './propose.server';

const TYPING_MS = 250;

/**
 * Whose the sentence is that somebody types, asked anew whenever they rest. Until an answer is there the one before it stands,
 * first the one that the page came with.
 */
export function useProposed(first: Proposed | null) {
  const { load, data, state } = useFetcher<{ proposed: Proposed | null }>();
  const [text, setText] = useState(first?.text ?? '');
  const asked = text.trim();
  const known = [data?.proposed, first];
  const shown = known.find((one) => one?.text === asked) ?? data?.proposed ?? first;
  const isAnswered = (shown?.text ?? '') === asked;
  // the same page may be opened with another sentence, from the palette
  const opened = first?.text;
  useEffect(() => {
    if (opened !== undefined) setText(opened);
  }, [opened]);
  useEffect(() => {
    if (isAnswered || asked === '') return;
    const timer = setTimeout(() => load(`/ask/find?${new URLSearchParams({ text: asked })}`), TYPING_MS);
    return () => clearTimeout(timer);
  }, [asked, isAnswered, load]);
  return {
    text,
    setText,
    proposed: asked === '' ? null : shown,
    isBusy: asked !== '' && (!isAnswered || state !== 'idle'),
  };
}
