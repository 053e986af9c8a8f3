/** One attempt to make a call: signed as Standard Webhooks says, and what its end means. */
import type { ClaimedDelivery, DeliveryOutcome, WebhookRow } from '@groundcrew/db';
import { answered, DeliveryState, type PrivateHost, pauseAfter, WebhookFormat } from '@groundcrew/shared';
import { Webhook as Signer } from 'standardwebhooks';
import type { Seal } from './sealed';
import { RefusedAddressError, SEND_TIMEOUT_MS, type SendAnswer, send } from './send';

export interface CallParts {
  seal: Seal;
  /** Hosts that may be private and speak http. */
  privateHosts: readonly PrivateHost[];
  now: () => Date;
  timeoutMs?: number;
}

export interface CallEnd extends DeliveryOutcome {
  /** Whether the receiver wants no more calls (410 Gone). */
  isGone: boolean;
}

/** A call of this topic is tried once: somebody waits for its end. */
export const TEST_TOPIC = 'webhook.test';

/** Makes the call. Never throws: what went wrong is part of the end. */
export async function call(
  parts: CallParts,
  webhook: WebhookRow,
  delivery: ClaimedDelivery,
): Promise<CallEnd> {
  const url = parts.seal.open(webhook.sealedUrl);
  const secret = webhook.sealedSecret === null ? null : parts.seal.open(webhook.sealedSecret);
  if (!webhook.isActive) return givenUp('It is switched off.');
  if (url === null || (secret === null && webhook.format === WebhookFormat.STANDARD))
    return givenUp(
      'Its address cannot be read, since SESSION_SECRET is another one now: make a new webhook.',
    );
  try {
    const headers = headersOf(delivery, secret, parts.now());
    const { privateHosts, timeoutMs } = parts;
    return endOf(await send({ url, headers, body: delivery.body, privateHosts, timeoutMs }), delivery, parts);
  } catch (error) {
    if (error instanceof RefusedAddressError) return givenUp(error.message);
    return again(delivery, parts, null, problemOf(error, parts.timeoutMs ?? SEND_TIMEOUT_MS));
  }
}

function headersOf(delivery: ClaimedDelivery, secret: string | null, at: Date): Record<string, string> {
  const plain = { 'content-type': 'application/json; charset=utf-8', 'user-agent': 'Groundcrew' };
  if (secret === null) return plain;
  return {
    ...plain,
    'webhook-id': delivery.messageId,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
    'webhook-signature': new Signer(secret).sign(delivery.messageId, at, delivery.body),
  };
}

function endOf(answer: SendAnswer, delivery: ClaimedDelivery, parts: CallParts): CallEnd {
  const { statusCode, excerpt } = answer;
  const said = excerpt ? `: ${excerpt}` : '';
  switch (answered(statusCode)) {
    case 'TAKEN':
      return {
        state: DeliveryState.DELIVERED,
        statusCode,
        problem: null,
        deliveredAt: parts.now(),
        nextAttemptAt: null,
        isGone: false,
      };
    case 'GONE':
      return { ...givenUp(`The receiver wants no more calls (410)${said}`), statusCode, isGone: true };
    case 'REDIRECTED':
      return again(delivery, parts, statusCode, 'The receiver redirects, which is not followed.');
    default:
      return again(
        delivery,
        parts,
        statusCode,
        `The receiver answered ${statusCode}${said}`,
        answer.retryAfterMs,
      );
  }
}

function again(
  delivery: ClaimedDelivery,
  parts: CallParts,
  statusCode: number | null,
  problem: string,
  askedMs = 0,
): CallEnd {
  const pause = delivery.topic === TEST_TOPIC ? null : pauseAfter(delivery.attempts, askedMs);
  if (pause === null) return { ...givenUp(problem), statusCode };
  const nextAttemptAt = new Date(parts.now().getTime() + pause);
  return {
    state: DeliveryState.WAITING,
    statusCode,
    problem,
    deliveredAt: null,
    nextAttemptAt,
    isGone: false,
  };
}

function givenUp(problem: string): CallEnd {
  return {
    state: DeliveryState.GIVEN_UP,
    statusCode: null,
    problem,
    deliveredAt: null,
    nextAttemptAt: null,
    isGone: false,
  };
}

function problemOf(error: unknown, timeoutMs: number): string {
  const { name, code, message } = error as NodeJS.ErrnoException;
  if (name === 'TimeoutError' || name === 'AbortError')
    return `There was no answer within ${timeoutMs / 1_000} seconds.`;
  return `The receiver was not reached${code ? ` (${code})` : ''}: ${String(message).slice(0, 200)}`;
}
