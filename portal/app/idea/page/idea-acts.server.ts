import {
  commentIdeaInput,
  decideIdeaInput,
  pitchIdeaInput,
  recordImpactInput,
  removeIdeaCommentInput,
  startIdeaInput,
  supportIdeaInput,
  verifyImpactInput,
  withdrawPitchInput,
} from '@groundcrew/shared';
import { api, notFound } from '~/api/api.server';
import { type Outcome, submit } from '~/form/submit.server';
import {
  CommentIdeaDocument,
  DecideIdeaDocument,
  PitchIdeaDocument,
  RecordImpactDocument,
  RemoveIdeaCommentDocument,
  StartIdeaDocument,
  SupportIdeaDocument,
  VerifyImpactDocument,
  WithdrawPitchDocument,
} from '~/gql/graphql';
import { endsAfter, submitShaped } from '~/kpi/form-shape.server';
import { staleAsFormError } from '~/responsibility/edit/stale-version';
import { type PickReply, submitPicks } from '~/responsibility/pick/submit-picks.server';
import { plainNumber } from '../formula';
import type { IdeaActReply } from './act-reply';

/** Whom a text mentions: the ids of those whose names stand behind an `@`. */
export type ReadMentions = (request: Request, text: string) => Promise<string[]>;

/** Does one act on an idea; the form says which. Null when it is done, else what is to be mended. */
export async function actOnIdea(
  request: Request,
  form: FormData,
  mentionsIn: ReadMentions,
): Promise<IdeaActReply | null> {
  const act = String(form.get('act') ?? '');
  const subject = String(form.get('id') ?? form.get('ideaId') ?? '');
  const outcome = await doAct(request, act, form, mentionsIn);
  if (outcome.done) return null;
  return { act, subject, reply: staleAsFormError(outcome.reply), picks: outcome.picks };
}

type Done = Outcome<unknown> & { picks?: PickReply };

const named = supportIdeaInput.pick({ id: true });
const judged = verifyImpactInput.omit({ isVerified: true });

async function doAct(request: Request, act: string, form: FormData, mentionsIn: ReadMentions): Promise<Done> {
  switch (act) {
    case 'support':
      return submit(form, named, ({ id }) =>
        api(request, SupportIdeaDocument, {
          input: { id, isSupported: form.get('isSupported') === 'yes' },
        }),
      );
    case 'comment':
      return submit(form, commentIdeaInput, async (input) =>
        api(request, CommentIdeaDocument, {
          input: { ...input, mentionIds: await mentionsIn(request, input.text) },
        }),
      );
    case 'remove-comment':
      return submit(form, removeIdeaCommentInput, (input) =>
        api(request, RemoveIdeaCommentDocument, { input }),
      );
    case 'pitch':
      return submitPicks(request, form, pitchIdeaInput, [{ name: 'toTeamId', kind: 'team' }], (input) =>
        api(request, PitchIdeaDocument, { input }),
      );
    case 'withdraw-pitch':
      return submit(form, withdrawPitchInput, (input) => api(request, WithdrawPitchDocument, { input }));
    case 'decide':
      return submit(form, decideIdeaInput, (input) =>
        // what was written for a no is not sent with a yes
        api(request, DecideIdeaDocument, {
          input: input.answer === 'ADOPT' ? { ...input, wayForward: undefined } : input,
        }),
      );
    case 'start':
      return submit(form, startIdeaInput, (input) => api(request, StartIdeaDocument, { input }));
    case 'record':
      return submitShaped(form, recordImpactInput, inMinorUnits, (input) =>
        api(request, RecordImpactDocument, { input }),
      );
    case 'verify':
      return submit(form, judged, (input) =>
        api(request, VerifyImpactDocument, {
          input: { ...input, isVerified: form.get('verdict') === 'yes' },
        }),
      );
    default:
      throw notFound();
  }
}

/** An amount as people write it, and the last day of a period, in the API's shape. */
function inMinorUnits(form: FormData): Record<string, string[]> {
  form.set('amount', plainNumber(String(form.get('amount') ?? '')));
  endsAfter(form, ['to']);
  return {};
}
