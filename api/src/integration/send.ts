/**
 * One call to another system, and nowhere else: the name is looked up once, every address that it has must be a public one, and
 * the connection goes to what was looked at, so that a second answer of the DNS changes nothing. No redirect is followed.
 */
import { lookup } from 'node:dns';
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import { addressProblem, isListed, type PrivateHost } from '@groundcrew/shared';
import { isPublicIp } from './public-ip';

export const SEND_TIMEOUT_MS = 10_000;
/** How much of an answer is read at all, in bytes, and kept, in characters. */
const READ_BYTES = 4_096;
const KEPT_CHARACTERS = 300;

export interface SendRequest {
  url: string;
  headers: Record<string, string>;
  body: string;
  privateHosts: readonly PrivateHost[];
  timeoutMs?: number;
}

export interface SendAnswer {
  statusCode: number;
  /** The start of what it said. */
  excerpt: string;
  /** What Retry-After asks for, in milliseconds; 0 without it. */
  retryAfterMs: number;
}

/** The address is not one that calls may go to; trying again would not help. */
export class RefusedAddressError extends Error {
  constructor(reason: string) {
    super(`This address may not be called: ${reason}.`);
    this.name = 'RefusedAddressError';
  }
}

const publicOnly: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    const refused = error ? undefined : addresses.find(({ address }) => !isPublicIp(address));
    if (error) callback(error, '');
    else if (refused)
      callback(new RefusedAddressError(`${hostname} is ${refused.address}, inside a network`), '');
    else if (options.all) callback(null, addresses);
    else callback(null, addresses[0]?.address ?? '', addresses[0]?.family);
  });
};

/**
 * Sends a POST.
 * @throws RefusedAddressError, or what the network said, or TimeoutError after 10 seconds in all
 */
export function send(asked: SendRequest): Promise<SendAnswer> {
  const problem = addressProblem(asked.url, asked.privateHosts, isPublicIp);
  if (problem) return Promise.reject(new RefusedAddressError(problem.replaceAll('_', ' ')));
  const url = new URL(asked.url);
  const signal = AbortSignal.timeout(asked.timeoutMs ?? SEND_TIMEOUT_MS);
  return new Promise((resolve, reject) => {
    const sent = (url.protocol === 'http:' ? requestHttp : requestHttps)(url, {
      method: 'POST',
      headers: { ...asked.headers, 'content-length': Buffer.byteLength(asked.body) },
      // A connection of its own: a kept one could lead to where an earlier look-up led.
      agent: false,
      lookup: isListed(url, asked.privateHosts) ? undefined : publicOnly,
      signal,
    });
    const failed = (error: Error) => reject(signal.aborted ? (signal.reason as Error) : error);
    sent.on('error', failed);
    sent.on('response', (response) => {
      startOf(response).then(
        (excerpt) =>
          resolve({
            statusCode: response.statusCode ?? 0,
            excerpt,
            retryAfterMs: retryAfter(response.headers['retry-after']),
          }),
        failed,
      );
    });
    sent.end(asked.body);
  });
}

/** Reads a little, and hangs up on whoever says more. */
async function startOf(response: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of response) {
    parts.push(part as Buffer);
    size += (part as Buffer).length;
    if (size >= READ_BYTES) break;
  }
  response.destroy();
  return printable(Buffer.concat(parts).toString('utf8'));
}

/** Without control characters, which would break logs and pages, and cut between characters. */
function printable(text: string): string {
  return [...text.replace(/\p{C}+/gu, ' ').trim()].slice(0, KEPT_CHARACTERS).join('');
}

function retryAfter(header: string | undefined): number {
  return header && /^\d{1,9}$/.test(header.trim()) ? Number(header) * 1_000 : 0;
}
