import type { SubmissionResult } from '@conform-to/react';
import { removeMilestoneInput, setMilestoneInput } from '@groundcrew/shared';
import { api, forbidden, load, notFound } from '~/api/api.server';
import { submit } from '~/form/submit.server';
import {
  GrayZoneMilestonesDocument,
  type GrayZoneMilestonesQuery,
  RemoveMilestoneDocument,
  SetMilestoneDocument,
} from '~/gql/graphql';
import { staleAsFormError } from '~/responsibility/edit/stale-version';
import type { ZoneToast } from './toast-words';

export type PlannedZone = Extract<NonNullable<GrayZoneMilestonesQuery['node']>, { __typename: 'GrayZone' }>;

export interface MilestoneReply {
  act: 'set' | 'remove';
  /** The milestone that it was about; empty for a new one. */
  subject: string;
  reply: SubmissionResult;
}

/** A gray zone whose milestones the reader may set. @throws the page's 404 when there is none, its 403 for those who may not */
export async function loadMilestones(request: Request, id: string | undefined): Promise<PlannedZone> {
  const { node } = await load(request, GrayZoneMilestonesDocument, { id: id ?? '' });
  if (node?.__typename !== 'GrayZone') throw notFound();
  if (!node.viewerCan.setMilestones) throw forbidden();
  return node;
}

/** Adds, changes, finishes, reopens or removes a milestone. What it did, or what has to be mended. */
export async function actOnMilestones(
  request: Request,
): Promise<{ done: ZoneToast } | { done: null; answer: MilestoneReply }> {
  const form = await request.formData();
  const act = form.get('act') === 'remove' ? 'remove' : 'set';
  const outcome =
    act === 'remove'
      ? await submit(form, removeMilestoneInput, (input) => api(request, RemoveMilestoneDocument, { input }))
      : await submit(form, setMilestoneInput, (input) => api(request, SetMilestoneDocument, { input }));
  if (outcome.done) return { done: act === 'remove' ? 'removed' : 'milestone' };
  const subject = String(form.get('id') ?? '');
  return { done: null, answer: { act, subject, reply: staleAsFormError(outcome.reply) } };
}
