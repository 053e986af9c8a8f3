/**
 * Texts that the hub must be able to read again, and that a copy of the database alone must not give away: AES-256-GCM with a key
 * made of SESSION_SECRET (decision 020).
 */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const FORM = 'v1';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

export interface Seal {
  /** The encrypted text, different each time. */
  close(text: string): string;
  /** The text; null when it was sealed under another SESSION_SECRET, or changed since. */
  open(sealed: string): string | null;
}

/** Seals with a key that is made of the secret for this one use. */
export function sealWith(sessionSecret: string): Seal {
  const key = Buffer.from(hkdfSync('sha256', sessionSecret, 'groundcrew', 'webhook', 32));
  return {
    close(text) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', key, nonce);
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return `${FORM}.${Buffer.concat([nonce, body, cipher.getAuthTag()]).toString('base64url')}`;
    },
    open(sealed) {
      const [form, text = ''] = sealed.split('.');
      const bytes = Buffer.from(text, 'base64url');
      if (form !== FORM || bytes.length < NONCE_BYTES + TAG_BYTES) return null;
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES));
      decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
      try {
        const body = decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES));
        return Buffer.concat([body, decipher.final()]).toString('utf8');
      } catch {
        return null;
      }
    },
  };
}
