import type { session as korean } from '../ko/session';
import type { Translation } from '../parity';

export const session = {
  title: 'Sign in',
  heading: 'Sign in to {{company}}',
  email: 'E-mail',
  password: 'Password',
  signIn: 'Sign in',
  signingIn: 'Signing in',
  demoHeading: 'Look around',
  demoText: 'One click takes you to their portal.',
  demoSignIn: 'Enter as {{name}}',
  returnHint: 'You will come back to your page after signing in.',
} satisfies Translation<typeof korean>;
