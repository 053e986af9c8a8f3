import type { SubmissionResult } from '@conform-to/react';
import { retireRewardOptionInput, setRewardOptionInput } from '@groundcrew/shared';
import { redirect } from '@remix-run/node';
import { api } from '~/api/api.server';
import { submit } from '~/form/submit.server';
import { RetireRewardOptionDocument, SetRewardOptionDocument } from '~/gql/graphql';
import { staleAsFormError } from '~/responsibility/edit/stale-version';
import { withBareFigures } from './bare-figures';

/** Adds a reward, says one anew, or takes one out. @returns what is to be mended; a redirect when it is done */
export async function keepOption(request: Request): Promise<SubmissionResult | Response> {
  const form = withBareFigures(await request.formData(), ['price', 'most', 'stock']);
  if (form.get('act') === 'retire') {
    const outcome = await submit(form, retireRewardOptionInput, (input) =>
      api(request, RetireRewardOptionDocument, { input }),
    );
    return outcome.done ? redirect('/admin/rewards?done=retired') : staleAsFormError(outcome.reply);
  }
  const outcome = await submit(form, setRewardOptionInput, (input) =>
    api(request, SetRewardOptionDocument, { input }),
  );
  return outcome.done ? redirect('/admin/rewards?done=saved') : staleAsFormError(outcome.reply);
}
