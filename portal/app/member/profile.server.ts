import { changePasswordInput, updateProfileInput } from '@groundcrew/shared';
import { data, redirect } from '@remix-run/node';
import { api } from '~/api/api.server';
import { submit } from '~/form/submit.server';
import { ChangePasswordDocument, UpdateProfileDocument } from '~/gql/graphql';

/** Saves what a person says of themselves. A text that was emptied is sent as empty, or it would stay. */
export async function saveProfile(request: Request, form: FormData) {
  const outcome = await submit(form, updateProfileInput, ({ name, timeZone, mission, companyValueId }) => {
    const input = { name, timeZone, mission: mission ?? '', companyValueId: companyValueId ?? null };
    return api(request, UpdateProfileDocument, { input });
  });
  if (outcome.done) return redirect('/profile?saved=profile');
  return data({ about: 'profile' as const, reply: outcome.reply }, 400);
}

/** Sets a new password; the API signs other devices out. */
export async function changePassword(request: Request, form: FormData) {
  const outcome = await submit(form, changePasswordInput, (input) =>
    api(request, ChangePasswordDocument, { input }),
  );
  if (outcome.done) return redirect('/profile?saved=password');
  return data({ about: 'password' as const, reply: outcome.reply }, 400);
}
