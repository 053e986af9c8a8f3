/** Calls to other systems (domain.md, "notification, audit, integration"): how they are written, and when they are tried again. */

/** How the body of a call is written. */
export const WebhookFormat = {
  /** JSON with Standard Webhooks signatures (standardwebhooks.com). */
  STANDARD: 'STANDARD',
  /** `{ text }`, as Slack and what is compatible with it takes. */
  SLACK: 'SLACK',
} as const;
export type WebhookFormat = (typeof WebhookFormat)[keyof typeof WebhookFormat];

export const DeliveryState = {
  /** To be sent, or to be tried again. */
  WAITING: 'WAITING',
  DELIVERED: 'DELIVERED',
  /** Nobody took it, and it is not tried again. */
  GIVEN_UP: 'GIVEN_UP',
} as const;
export type DeliveryState = (typeof DeliveryState)[keyof typeof DeliveryState];

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Pauses after the first, second … attempt; Standard Webhooks' proposal, over most of a day. */
const PAUSES = [5 * SECOND, MINUTE, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR] as const;

/** A receiver's Retry-After is followed up to this. */
const LONGEST_ASKED = HOUR;

/**
 * How long to wait after `attempts` attempts, in milliseconds; null when that was the last one.
 * @param askedMs what the receiver asked for with Retry-After; it makes a pause longer, never shorter
 */
export function pauseAfter(attempts: number, askedMs = 0): number | null {
  const pause = PAUSES[Math.max(1, attempts) - 1];
  return pause === undefined ? null : Math.max(pause, Math.min(askedMs, LONGEST_ASKED));
}

/** What an answer of the receiver means. */
export type Answered = 'TAKEN' | 'GONE' | 'REDIRECTED' | 'NOT_TAKEN';

/**
 * 2xx took it; 410 Gone wants no more calls (Standard Webhooks); a redirect is never followed: it could lead to where the
 * address was not checked.
 */
export function answered(statusCode: number): Answered {
  if (statusCode >= 200 && statusCode < 300) return 'TAKEN';
  if (statusCode === 410) return 'GONE';
  return statusCode >= 300 && statusCode < 400 ? 'REDIRECTED' : 'NOT_TAKEN';
}
