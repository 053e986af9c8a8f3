import { useFetcher } from '@remix-run/react';
import { replyFor, type TakeAct, type TakeAnswer } from './take-answer';

/**
 * One small form that may stand on any page. With scripts it is sent in the background, so that what is to be mended is said in
 * place; without, the page of its action answers.
 * @param answer what the action of this page answered without scripts
 */
export function useTakeAct(act: TakeAct, of: string, answer: TakeAnswer | undefined) {
  const fetcher = useFetcher<TakeAnswer>();
  const latest = (fetcher.data as TakeAnswer | undefined) ?? answer;
  return {
    Form: fetcher.Form,
    reply: replyFor(latest, act, of),
    /** What is being sent now. */
    sent: fetcher.formData,
    isBusy: fetcher.state !== 'idle',
  };
}
