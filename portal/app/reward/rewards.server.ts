import type { SubmissionResult } from '@conform-to/react';
import { requestRewardInput, withdrawRedemptionInput } from '@groundcrew/shared';
import { redirect } from '@remix-run/node';
import { api, load } from '~/api/api.server';
import { submit } from '~/form/submit.server';
import {
  BudgetsDocument,
  RequestRewardDocument,
  RewardsDocument,
  WithdrawRedemptionDocument,
} from '~/gql/graphql';
import { staleAsFormError } from '~/responsibility/edit/stale-version';
import { keyAfter, newBookingKey } from './booking-key.server';
import { chosenOption, firstUnits, typedUnits } from './choice';
import { reworded } from './reworded';

const ENTRIES = 6;
const CHOSEN = 10;

/** The reader's wallet, what can be chosen, and the order that the address names. */
export async function loadRewards(request: Request) {
  const params = new URL(request.url).searchParams;
  const { viewer, ...found } = await load(request, RewardsDocument, {
    entries: ENTRIES,
    chosen: CHOSEN,
    after: params.get('after'),
  });
  if (!viewer) throw redirect('/sign-in');
  const mayGive = viewer.can.awardFrom.length > 0;
  const budgets = mayGive ? (await load(request, BudgetsDocument, { quarter: null })).budgets : [];
  const wallet = viewer.member.wallet ?? null;
  const option = chosenOption(found.rewardOptions, params.get('choose'));
  const units = option ? (typedUnits(params.get('units')) ?? firstUnits(option, wallet?.balance ?? 0)) : 0;
  return {
    member: { id: viewer.member.id, name: viewer.member.name },
    wallet,
    manages: viewer.can.manageRewards,
    mayGive,
    ledTeamIds: viewer.can.awardFrom.map(({ id }) => id),
    budgets,
    options: found.rewardOptions,
    rule: found.rewardRule,
    chosen: found.redemptions.edges.map(({ node }) => node),
    morePast: found.redemptions.pageInfo,
    order: option && { option, units },
    bookingKey: newBookingKey(),
    done: params.get('done'),
  };
}

export type RewardsAnswer =
  | { act: 'request'; key: string; reply: SubmissionResult }
  | { act: 'withdraw'; id: string; reply: SubmissionResult };

/** Asks for a reward, or takes a request back. @returns what is to be mended; a redirect when it is done */
export async function actOnRewards(request: Request): Promise<RewardsAnswer | Response> {
  const form = await request.formData();
  if (form.get('act') === 'withdraw') {
    const outcome = await submit(form, withdrawRedemptionInput, (input) =>
      api(request, WithdrawRedemptionDocument, { input }),
    );
    if (outcome.done) return redirect('/rewards?done=withdrawn#requests');
    return { act: 'withdraw', id: String(form.get('id')), reply: staleAsFormError(outcome.reply) };
  }
  const outcome = await submit(form, requestRewardInput, (input) =>
    api(request, RequestRewardDocument, { input }),
  );
  if (outcome.done) return redirect('/rewards?done=requested#requests');
  return {
    act: 'request',
    key: keyAfter(form, outcome.reply),
    reply: reworded(outcome.reply, {
      units: { state: 'wallet_short' },
      optionId: { state: 'unknown_id' },
      expectedPoints: { stale_version: 'price_changed' },
      key: { duplicate: 'used_key' },
    }),
  };
}
