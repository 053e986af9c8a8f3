import { payGainShareInput } from '@groundcrew/shared';
import { api } from '~/api/api.server';
import { submit } from '~/form/submit.server';
import { PayGainShareDocument } from '~/gql/graphql';
import type { IdeaActReply } from '~/idea/page/act-reply';
import { reworded } from '../reworded';

/** Shares what an impact earned. Null when it is done. */
export async function payGainShare(request: Request, form: FormData): Promise<IdeaActReply | null> {
  const outcome = await submit(form, payGainShareInput, (input) =>
    api(request, PayGainShareDocument, { input }),
  );
  if (outcome.done) return null;
  const reply = reworded(outcome.reply, { expectedPayable: { stale_version: 'payable_changed' } });
  return { act: 'pay', subject: String(form.get('impactId') ?? ''), reply };
}
