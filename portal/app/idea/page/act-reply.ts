import type { SubmissionResult } from '@conform-to/react';
import { ideaPath } from '~/elements/paths';
import type { PickReply } from '~/responsibility/pick/submit-picks.server';

/** An act on an idea's page that was not done: which, on what (an impact or a comment, else the idea), and what to mend. */
export interface IdeaActReply {
  act: string;
  subject: string;
  reply: SubmissionResult;
  picks?: PickReply;
}

/** Where on the page an act's outcome stands. */
const ANCHORS: Record<string, string> = {
  comment: '#discussion',
  'remove-comment': '#discussion',
  pitch: '#pitches',
  'withdraw-pitch': '#pitches',
  decide: '#pitches',
  record: '#impact',
  verify: '#impact',
  link: '#impact',
  credit: '#credits',
  pay: '#share',
};

/** The address of an idea's page that says what was done, at the place where it stands. */
export const donePath = (id: string, act: string): string =>
  `${ideaPath(id)}?${new URLSearchParams({ done: act })}${ANCHORS[act] ?? ''}`;

const DONE = [
  'raised',
  'saved',
  'start',
  'comment',
  'remove-comment',
  'pitch',
  'withdraw-pitch',
  'decide',
  'record',
  'verify',
  'link',
  'credit',
  'pay',
] as const;
export type DoneAct = (typeof DONE)[number];

/** What the address says was just done; null when it says nothing that is known. */
export function readDone(params: URLSearchParams): DoneAct | null {
  return DONE.find((each) => each === params.get('done')) ?? null;
}

/** The reply to one form of the page, if it is that one. */
export function ownReply(
  answer: IdeaActReply | undefined,
  act: string,
  subject: string,
): IdeaActReply | undefined {
  return answer?.act === act && answer.subject === subject ? answer : undefined;
}
