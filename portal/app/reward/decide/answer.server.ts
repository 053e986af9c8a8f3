import type { SubmissionResult } from '@conform-to/react';
import { decideRedemptionInput, fulfilRedemptionInput } from '@groundcrew/shared';
import { redirect } from '@remix-run/node';
import { api, load } from '~/api/api.server';
import { submit } from '~/form/submit.server';
import { DecideRedemptionDocument, FulfilRedemptionDocument, RewardsToAnswerDocument } from '~/gql/graphql';
import { staleAsFormError } from '~/responsibility/edit/stale-version';

const PAGE = 30;

export type AnswerDone = 'approve' | 'decline' | 'fulfil';

/** A page of what waits for the reader to approve or to hand over. */
export async function loadToAnswer(request: Request) {
  const params = new URL(request.url).searchParams;
  const { redemptions } = await load(request, RewardsToAnswerDocument, {
    first: PAGE,
    after: params.get('after'),
  });
  return {
    waiting: redemptions.edges.map(({ node }) => node),
    pageInfo: redemptions.pageInfo,
    done: readDone(params.get('done')),
  };
}

/** Does what the pressed button says. @returns what is to be mended, for its own card; a redirect when it is done */
export async function answerReward(
  request: Request,
): Promise<{ id: string; reply: SubmissionResult } | Response> {
  const form = await request.formData();
  const act = readDone(String(form.get('act'))) ?? 'approve';
  form.set('answer', act === 'decline' ? 'DECLINE' : 'APPROVE');
  const outcome =
    act === 'fulfil'
      ? await submit(form, fulfilRedemptionInput, (input) =>
          api(request, FulfilRedemptionDocument, { input }),
        )
      : await submit(form, decideRedemptionInput, (input) =>
          api(request, DecideRedemptionDocument, { input }),
        );
  if (outcome.done) return redirect(`/rewards/decide?done=${act}`);
  return { id: String(form.get('id')), reply: staleAsFormError(outcome.reply) };
}

function readDone(text: string | null): AnswerDone | null {
  return (['approve', 'decline', 'fulfil'] as const).find((each) => each === text) ?? null;
}
