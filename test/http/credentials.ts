/** Passwords for the people of the test company, as an admin would give them. */
import type { Hub } from '../support/hub';

type Who = keyof Hub['company']['people'];

/** Gives somebody a new password; their sessions end. */
export async function givePassword(hub: Hub, who: Who): Promise<string> {
  const { data, errors } = await hub.ask(
    'admin',
    'mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { initialPassword } }',
    { input: { memberId: hub.company.people[who].id } },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.resetPassword.initialPassword;
}

export const SIGN_IN =
  'mutation ($input: SignInInput!) { signIn(input: $input) { sessionToken expiresAt viewer { portal roles } } }';

/** A new session of somebody who has the password. */
export async function signInAs(hub: Hub, email: string, password: string): Promise<string> {
  const { data, errors } = await hub.ask(null, SIGN_IN, { input: { email, password } });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.signIn.sessionToken;
}
