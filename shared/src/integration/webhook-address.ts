/**
 * Which addresses a webhook may have (traps.md, "Webhooks out"): https on any host that is not this network's own. Hosts that the
 * operator of the hub lists (WEBHOOK_PRIVATE_HOSTS) may be private and speak http. What a name resolves to is looked at when a call is made.
 */

/** A host that calls may reach though it is private; without a port: every port. */
export interface PrivateHost {
  host: string;
  port: number | null;
}

export type AddressProblem = 'not_an_address' | 'not_https' | 'private_address';

/**
 * `host` or `host:port`, separated by commas; IPv6 in brackets.
 * @returns null when an entry is none of these
 */
export function parsePrivateHosts(text: string): PrivateHost[] | null {
  const hosts: PrivateHost[] = [];
  for (const entry of text.split(',').map((one) => one.trim())) {
    if (!entry) continue;
    if (!URL.canParse(`http://${entry}/`) || /[/?#@\\\s]/.test(entry)) return null;
    const url = new URL(`http://${entry}/`);
    const port = /:(\d+)$/.exec(entry)?.[1];
    hosts.push({ host: url.hostname, port: port === undefined ? null : Number(port) });
  }
  return hosts;
}

/** Whether the operator listed the address's host and port. */
export function isListed(url: URL, hosts: readonly PrivateHost[]): boolean {
  return hosts.some(({ host, port }) => host === url.hostname && (port === null || port === portOf(url)));
}

/** The port that a call would go to. */
export function portOf(url: URL): number {
  return url.port ? Number(url.port) : url.protocol === 'http:' ? 80 : 443;
}

// A name without a dot, and these endings (RFC 6761, 6762, 8375), never belong to anybody outside.
const INSIDE = /^[^.]+$|\.(localhost|local|internal|intranet|lan|home|corp|home\.arpa)$/;

/**
 * What speaks against an address before anything is looked up; null when nothing does. `URL` has already turned decimal, octal
 * and hexadecimal forms of an IPv4 address into the dotted one.
 * @param isPublicIp whether an IP address (without brackets) is one of the public internet; null when the host is a name
 */
export function addressProblem(
  text: string,
  hosts: readonly PrivateHost[],
  isPublicIp: (host: string) => boolean | null,
): AddressProblem | null {
  if (!URL.canParse(text)) return 'not_an_address';
  const url = new URL(text);
  if (!/^https?:$/.test(url.protocol) || url.username || url.password || url.hash) return 'not_an_address';
  if (isListed(url, hosts)) return null;
  if (url.protocol !== 'https:') return 'not_https';
  const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  const isPublic = isPublicIp(host) ?? !INSIDE.test(host);
  return isPublic ? null : 'private_address';
}
