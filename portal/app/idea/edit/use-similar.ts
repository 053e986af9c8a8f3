import { useFetcher } from '@remix-run/react';
import { useEffect, useState } from 'react';
import type { Similar } from '../similar.server';

const TYPING_MS = 250;

/** Ideas like what somebody types, asked anew whenever they rest. Until an answer is there the one before it stands. */
export function useSimilar(first: Similar | null) {
  const { load, data } = useFetcher<{ similar: Similar | null }>();
  const [text, setText] = useState(first?.text ?? '');
  const asked = text.replace(/\s+/g, ' ').trim().slice(0, 300);
  const shown = data?.similar ?? first;
  const isAnswered = (shown?.text ?? '') === asked;
  useEffect(() => {
    if (isAnswered || asked === '') return;
    const timer = setTimeout(() => load(`/ideas/similar?${new URLSearchParams({ text: asked })}`), TYPING_MS);
    return () => clearTimeout(timer);
  }, [asked, isAnswered, load]);
  return { setText, similar: asked === '' ? null : shown };
}
