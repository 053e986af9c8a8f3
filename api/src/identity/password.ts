/** Passwords are hashed with argon2id: 19 MiB, 2 passes, 1 lane (OWASP's second choice of equal strength). */
import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import pLimit from 'p-limit';

// argon2id is @node-rs/argon2's default algorithm; its const enum cannot be named under isolatedModules.
const OPTIONS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

// Two at a time, so that a flood of sign-ins cannot starve the pages.
const limit = pLimit(2);

/** The encoded hash with its salt and parameters. */
export function hashPassword(password: string): Promise<string> {
  return limit(() => hash(password, OPTIONS));
}

let decoy: Promise<string> | undefined;

/** Whether the password fits. Without a stored hash it takes just as long, so that accounts cannot be told apart by time. */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword(randomBytes(16).toString('hex'));
  const against = stored ?? (await decoy);
  const fits = await limit(() => verify(against, password));
  return fits && stored !== null;
}

/** A first password that is read out once: 20 characters that are not mistaken for one another. */
export function initialPassword(): string {
  const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';
  return [...randomBytes(20)]
    .map((byte) => alphabet[byte % alphabet.length])
    .join('')
    .replace(/(.{5})(?=.)/g, '$1-');
}
