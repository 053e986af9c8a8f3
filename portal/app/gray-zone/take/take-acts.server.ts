import type { SubmissionResult } from '@conform-to/react';
import {
  acceptConditionInput,
  answerAssignmentInput,
  concludeTrialInput,
  decideProposalInput,
  extendTrialInput,
  withdrawAssignmentInput,
  withdrawProposalInput,
} from '@groundcrew/shared';
import { data, redirect } from '@remix-run/node';
import { api, notFound } from '~/api/api.server';
import { type Outcome, submit } from '~/form/submit.server';
import {
  AcceptConditionDocument,
  AnswerAssignmentDocument,
  ConcludeTrialDocument,
  DecideProposalDocument,
  ExtendTrialDocument,
  WithdrawAssignmentDocument,
  WithdrawProposalDocument,
} from '~/gql/graphql';
import { sentValues } from '~/kpi/form-shape.server';
import { staleAsFormError } from '~/responsibility/edit/stale-version';
import { safeReturnTo } from '~/session/return-to';
import { type TakeAct, type TakeAnswer, takeActs } from './take-answer';
import { wordsMissing } from './words-needed';

/**
 * Does one act of a small form, wherever it stands; then leads on to where the form says, or to `otherwise`. What is to be mended
 * comes back for that form.
 */
export async function takeAct(request: Request, form: FormData, otherwise: string) {
  const act = takeActs.find((each) => each === form.get('act'));
  if (!act) throw notFound();
  const outcome = await doAct(request, act, form);
  if (outcome.done) return redirect(form.has('returnTo') ? safeReturnTo(form.get('returnTo')) : otherwise);
  const of = String(form.get(act === 'accept-condition' ? 'teamId' : 'id') ?? '');
  const reply: SubmissionResult = { ...staleAsFormError(outcome.reply), initialValue: sentValues(form) };
  const answer: TakeAnswer = { act, of, reply };
  return data(answer, 400);
}

function doAct(request: Request, act: TakeAct, form: FormData): Promise<Outcome<unknown>> {
  const missing = wordsMissing(form);
  switch (act) {
    case 'decide':
      return submit(
        form,
        decideProposalInput,
        (input) => api(request, DecideProposalDocument, { input }),
        missing,
      );
    case 'accept-condition':
      return submit(form, acceptConditionInput, (input) => api(request, AcceptConditionDocument, { input }));
    case 'withdraw':
      return submit(form, withdrawProposalInput, (input) =>
        api(request, WithdrawProposalDocument, { input }),
      );
    case 'answer':
      return submit(
        form,
        answerAssignmentInput,
        (input) => api(request, AnswerAssignmentDocument, { input }),
        missing,
      );
    case 'withdraw-assignment':
      return submit(form, withdrawAssignmentInput, (input) =>
        api(request, WithdrawAssignmentDocument, { input }),
      );
    case 'conclude':
      return submit(
        form,
        concludeTrialInput,
        (input) => api(request, ConcludeTrialDocument, { input }),
        missing,
      );
    case 'extend':
      return submit(form, extendTrialInput, (input) => api(request, ExtendTrialDocument, { input }));
  }
}
