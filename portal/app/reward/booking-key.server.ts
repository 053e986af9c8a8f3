import { randomUUID } from 'node:crypto';
import type { SubmissionResult } from '@conform-to/react';

/** Names one intention to move points. The page carries it, so that a second tap or a retry books nothing more. */
export const newBookingKey = (): string => randomUUID();

/**
 * The key for the next try after a reply: the same, for what came back may have been booked; a new one where something else was
 * booked under it (a page that was gone back to).
 */
export function keyAfter(form: FormData, reply: SubmissionResult): string {
  const key = String(form.get('key') ?? '');
  return reply.error?.key || key === '' ? newBookingKey() : key;
}
