import type { SubmissionResult } from '@conform-to/react';
import {
  answerHandOverInput,
  endPartyInput,
  markReviewedInput,
  unlinkHandOffInput,
  withdrawHandOverInput,
} from '@groundcrew/shared';
import { api, load, notFound } from '../../api/api.server';
import { type Outcome, submit } from '../../form/submit.server';
import {
  AcceptHandOverDocument,
  DeclineHandOverDocument,
  EndPartyDocument,
  MarkReviewedDocument,
  ResponsibilityPageDocument,
  type ResponsibilityPageQuery,
  UnlinkHandOffDocument,
  WithdrawHandOverDocument,
} from '../../gql/graphql';

export type Work = Extract<NonNullable<ResponsibilityPageQuery['node']>, { __typename: 'Responsibility' }>;
export type WorkParty = Work['parties'][number];
export type WorkHandOver = Work['handOvers'][number];

/** A responsibility with everything about it. @throws the page's 404 when there is none by this id */
export async function loadWorkPage(request: Request, id: string | undefined): Promise<Work> {
  const { node } = await load(request, ResponsibilityPageDocument, { id: id ?? '' });
  if (node?.__typename !== 'Responsibility') throw notFound();
  return node;
}

/** The acts that are done on the page itself; the form says which in `act`. */
export const pageActs = ['review', 'accept', 'decline', 'withdraw', 'endParty', 'unlink'] as const;
export type PageAct = (typeof pageActs)[number];

export interface PageReply {
  act: PageAct;
  /** Which of several like forms was sent: a party's or hand-off's id. */
  subject: string;
  reply: SubmissionResult;
}

/** Does one act of the page. Null when it is done; else what the form that was sent has to mend. */
export async function actOnPage(request: Request): Promise<PageReply | null> {
  const form = await request.formData();
  const act = pageActs.find((each) => each === form.get('act'));
  if (!act) throw notFound();
  const outcome = await doAct(request, act, form);
  if (outcome.done) return null;
  return { act, subject: String(form.get('subject') ?? ''), reply: outcome.reply };
}

function doAct(request: Request, act: PageAct, form: FormData): Promise<Outcome<unknown>> {
  switch (act) {
    case 'review':
      return submit(form, markReviewedInput, (input) => api(request, MarkReviewedDocument, { input }));
    case 'accept':
      return submit(form, answerHandOverInput, (input) => api(request, AcceptHandOverDocument, { input }));
    case 'decline':
      return submit(form, answerHandOverInput, (input) => api(request, DeclineHandOverDocument, { input }));
    case 'withdraw':
      return submit(form, withdrawHandOverInput, (input) =>
        api(request, WithdrawHandOverDocument, { input }),
      );
    case 'endParty':
      return submit(form, endPartyInput, (input) => api(request, EndPartyDocument, { input }));
    case 'unlink':
      return submit(form, unlinkHandOffInput, (input) => api(request, UnlinkHandOffDocument, { input }));
  }
}
