/** Whose address counts for limits: the portal forwards the browser's, and proves with the shared secret that it is the portal. */
import { createHmac, timingSafeEqual } from 'node:crypto';

/** The forwarded address when its proof fits, else the socket's own. */
export function clientAddress(
  headers: Record<string, string | string[] | undefined>,
  socketAddress: string,
  secret: string,
): string {
  const claimed = headers['x-client-ip'];
  const proof = headers['x-client-proof'];
  if (typeof claimed !== 'string' || typeof proof !== 'string') return socketAddress;
  const expected = createHmac('sha256', secret).update(claimed).digest();
  const given = Buffer.from(proof, 'hex');
  return given.length === expected.length && timingSafeEqual(given, expected)
    ? claimed.slice(0, 64)
    : socketAddress;
}
