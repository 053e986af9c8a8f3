import { type RequestAct, requestActs } from './act-reply';

/** What was just done, as the address says it to the page that opens after it. */
export type Done = RequestAct | 'sent' | 'kept';

const known: readonly Done[] = [...requestActs, 'sent', 'kept'];

/** Reads it; null when the address says nothing that is known. */
export function readDone(params: URLSearchParams): { done: Done; id: string } | null {
  const done = known.find((each) => each === params.get('done'));
  const id = params.get('request');
  return done && id ? { done, id } : null;
}

/** The address of a page that says what was done. */
export const donePath = (path: string, done: Done, id: string) =>
  `${path}?${new URLSearchParams({ done, request: id })}`;
