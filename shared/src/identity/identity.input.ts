import { z } from 'zod';
import { limits } from '../limits';

/** The e-mail is taken as typed here: a wrong one answers like a wrong password, so that accounts cannot be probed. */
export const signInInput = z.object({
  email: z
    .string()
    .trim()
    .toLowerCase()
    .min(1, { error: 'required' })
    .max(limits.email, { error: 'too_long' })
    .describe('Mail address.'),
  password: z
    .string()
    .min(1, { error: 'required' })
    .max(limits.password.max, { error: 'too_long' })
    .describe('Password.'),
});

/** A password somebody chooses: length is what counts (NIST SP 800-63B). */
export const newPassword = () =>
  z
    .string({ error: 'required' })
    .min(limits.password.min, { error: 'too_short' })
    .max(limits.password.max, { error: 'too_long' });

export const changePasswordInput = z.object({
  currentPassword: z
    .string()
    .min(1, { error: 'required' })
    .max(limits.password.max, { error: 'too_long' })
    .describe('The present password.'),
  newPassword: newPassword().describe('The new password, 10 to 200 characters.'),
});
