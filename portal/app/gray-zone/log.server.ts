import type { SubmissionResult } from '@conform-to/react';
import { logWorkInput, removeWorkLogInput } from '@groundcrew/shared';
import { api, load, notFound } from '~/api/api.server';
import { submit } from '~/form/submit.server';
import {
  GrayZoneLogDocument,
  type GrayZoneLogQuery,
  LogWorkDocument,
  RemoveWorkLogDocument,
} from '~/gql/graphql';
import { type PickReply, submitPicks } from '~/responsibility/pick/submit-picks.server';
import type { ZoneToast } from './toast-words';

export type LoggedZone = Extract<NonNullable<GrayZoneLogQuery['node']>, { __typename: 'GrayZone' }>;
export type LogReply = { act: 'log' | 'remove'; reply: SubmissionResult; picks?: PickReply };

const SHOWN = 30;

/** A gray zone with what was done for it. @throws the page's 404 when there is none by this id */
export async function loadLog(request: Request, id: string | undefined) {
  const after = new URL(request.url).searchParams.get('after');
  const { node } = await load(request, GrayZoneLogDocument, { id: id ?? '', first: SHOWN, after });
  if (node?.__typename !== 'GrayZone') throw notFound();
  return { zone: node, isFirst: after === null };
}

/** Logs work or removes an entry. What it did, or what has to be mended. */
export async function actOnLog(
  request: Request,
): Promise<{ done: ZoneToast } | { done: null; answer: LogReply }> {
  const form = await request.formData();
  if (form.get('act') === 'remove') {
    const outcome = await submit(form, removeWorkLogInput, (input) =>
      api(request, RemoveWorkLogDocument, { input }),
    );
    return outcome.done
      ? { done: 'removed' }
      : { done: null, answer: { act: 'remove', reply: outcome.reply } };
  }
  const outcome = await submitPicks(
    request,
    form,
    logWorkInput,
    [{ name: 'forTeamId', kind: 'team' }],
    (input) => api(request, LogWorkDocument, { input }),
  );
  if (outcome.done) return { done: 'logged' };
  return { done: null, answer: { act: 'log', reply: outcome.reply, picks: outcome.picks } };
}
