import { useCallback, useEffect, useState } from 'react';

/** What was written before the page was left, kept in this browser's tab only. */
export interface Draft {
  at: string;
  entries: [string, string][];
}

/** Not kept: the state of the page, which it brings itself. */
const OWN = ['intent', 'restored'];

/** Reads a draft; null for what is none. */
export function readDraft(text: string | null): Draft | null {
  try {
    const draft: unknown = JSON.parse(text ?? 'null');
    if (!draft || typeof draft !== 'object') return null;
    const { at, entries } = draft as Partial<Draft>;
    const isRead =
      typeof at === 'string' &&
      Array.isArray(entries) &&
      entries.every((entry) => Array.isArray(entry) && entry.every((each) => typeof each === 'string'));
    return isRead ? { at, entries: entries as [string, string][] } : null;
  } catch {
    return null;
  }
}

/** A draft of a form. Storage can be closed off by the browser; then nothing is kept, and nothing breaks. */
export function useDraft(key: string) {
  const [draft, setDraft] = useState<Draft | null>(null);
  useEffect(() => setDraft(readDraft(stored(() => sessionStorage.getItem(key)))), [key]);
  const keep = useCallback(
    (form: HTMLFormElement) => {
      const entries = [...new FormData(form)].flatMap(([name, value]): [string, string][] =>
        typeof value === 'string' && !OWN.includes(name) ? [[name, value]] : [],
      );
      stored(() => sessionStorage.setItem(key, JSON.stringify({ at: new Date().toISOString(), entries })));
    },
    [key],
  );
  const drop = useCallback(() => {
    stored(() => sessionStorage.removeItem(key));
    setDraft(null);
  }, [key]);
  return { draft, keep, drop };
}

function stored<Result>(use: () => Result): Result | null {
  try {
    return use();
  } catch {
    return null;
  }
}
