import type { SubmissionResult } from '@conform-to/react';
import {
  endMembershipInput,
  moveMemberInput,
  reactivateMemberInput,
  resetPasswordInput,
  updateMemberInput,
} from '@groundcrew/shared';
import { api } from '~/api/api.server';
import { type Outcome, submit } from '~/form/submit.server';
import {
  EndMembershipDocument,
  MoveMemberDocument,
  ReactivateMemberDocument,
  ResetPasswordDocument,
  SetAdminDocument,
  UpdateMemberDocument,
} from '~/gql/graphql';

export const PERSON_ACTS = [
  'update',
  'move',
  'endMembership',
  'resetPassword',
  'setAdmin',
  'reactivate',
] as const;
export type PersonAct = (typeof PERSON_ACTS)[number];

/** What came of an act: nothing more to say, a password to show once, or what is to be mended. */
export type PersonAnswer = { act: PersonAct; password?: string; reply?: SubmissionResult };

/** One act of an admin on a person, by the form's `act`. */
export async function actOnPerson(request: Request, form: FormData): Promise<PersonAnswer> {
  const act = PERSON_ACTS.find((name) => name === form.get('act')) ?? 'update';
  const outcome = await acts[act](request, form);
  if (!outcome.done) return { act, reply: outcome.reply };
  return { act, ...(typeof outcome.result === 'string' && { password: outcome.result }) };
}

const acts: Record<PersonAct, (request: Request, form: FormData) => Promise<Outcome<unknown>>> = {
  update: (request, form) =>
    submit(form, updateMemberInput, (input) => api(request, UpdateMemberDocument, { input })),
  move: (request, form) =>
    submit(form, moveMemberInput, (input) => api(request, MoveMemberDocument, { input })),
  endMembership: (request, form) =>
    submit(form, endMembershipInput, (input) => api(request, EndMembershipDocument, { input })),
  resetPassword: (request, form) =>
    submit(form, resetPasswordInput, async (input) => {
      const { resetPassword } = await api(request, ResetPasswordDocument, { input });
      return resetPassword.initialPassword;
    }),
  setAdmin: (request, form) =>
    // a button's value is a text, so the wish is read apart
    submit(form, resetPasswordInput, ({ memberId }) =>
      api(request, SetAdminDocument, { input: { memberId, isAdmin: form.get('wish') === 'admin' } }),
    ),
  reactivate: (request, form) =>
    submit(form, reactivateMemberInput, (input) => api(request, ReactivateMemberDocument, { input })),
};
