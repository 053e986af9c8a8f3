import type { SubmissionResult } from '@conform-to/react';
import {
  acceptRequestInput,
  bounceRequestInput,
  changeTopicInput,
  routeRequestInput,
  withdrawRequestInput,
} from '@groundcrew/shared';
import { api, notFound } from '~/api/api.server';
import { submit } from '~/form/submit.server';
import {
  AcceptRequestDocument,
  BounceRequestDocument,
  ChangeTopicDocument,
  RouteRequestDocument,
  WithdrawRequestDocument,
} from '~/gql/graphql';
import { type PickReply, submitPicks } from '~/responsibility/pick/submit-picks.server';
import { accepting, clearEmptied } from './accepted-work';
import { type ActReply, type RequestAct, requestActs, withoutOvertaken } from './act-reply';
import { responsibilityOf } from './ask-act';

type Answer = { done: boolean; reply?: SubmissionResult; picks?: PickReply };

/** Does one act on a request. What it did, or what the form that was sent has to mend. */
export async function actOnRequest(
  request: Request,
  form: FormData,
): Promise<{ done: RequestAct; requestId: string } | { done: null; answer: ActReply }> {
  const named = String(form.get('act') ?? '');
  const responsibilityId = responsibilityOf(named);
  const act = responsibilityId === null ? requestActs.find((each) => each === named) : 'send';
  if (!act) throw notFound();
  const requestId = String(form.get('id') ?? '');
  if (responsibilityId !== null) {
    form.set('responsibilityId', responsibilityId);
    form.set('teamId', String(form.get(`team:${responsibilityId}`) ?? ''));
  }
  const answer: Answer = await doAct(request, act, form);
  if (answer.done || !answer.reply) return { done: act, requestId };
  const { reply, isOvertaken } = withoutOvertaken(answer.reply);
  return { done: null, answer: { act, requestId, reply, picks: answer.picks, isOvertaken } };
}

function doAct(request: Request, act: RequestAct, form: FormData): Promise<Answer> {
  switch (act) {
    case 'send':
      return submitPicks(request, form, routeRequestInput, typed(form, 'teamId', 'team'), (input) =>
        api(request, RouteRequestDocument, { input }),
      );
    case 'accept':
      clearEmptied(form, 'responsibilityId');
      return submitPicks(
        request,
        form,
        acceptRequestInput,
        typed(form, 'responsibilityId', 'work'),
        (input) => api(request, AcceptRequestDocument, { input: accepting(input) }),
      );
    case 'bounce':
      return submitPicks(request, form, bounceRequestInput, typed(form, 'toTeamId', 'team'), (input) =>
        api(request, BounceRequestDocument, { input }),
      );
    case 'withdraw':
      return submit(form, withdrawRequestInput, (input) => api(request, WithdrawRequestDocument, { input }));
    case 'topic':
      // A name that is written is meant, whatever the list beside it stands on.
      if (form.get('name')) form.delete('topicId');
      return submit(form, changeTopicInput, (input) => api(request, ChangeTopicDocument, { input }));
  }
}

// A pick that was left empty is no pick.
function typed(form: FormData, name: string, kind: 'team' | 'work') {
  return String(form.get(`${name}Text`) ?? '').trim() === '' ? [] : [{ name, kind } as const];
}
