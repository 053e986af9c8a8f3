/**
 * Which IP addresses belong to the public internet: everything that IANA's special-purpose registries (RFC 6890 and later) keep back is
 * refused, and so are ways to write an IPv4 address inside an IPv6 one, and the addresses at which clouds tell a machine about itself.
 */
import { BlockList, isIP } from 'node:net';

const refusedV4: readonly [string, number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  // Carriers' shared addresses; clouds keep their metadata here too (100.100.100.200).
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  // Link-local, with the metadata address 169.254.169.254.
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  // Azure's address for what a machine may know of itself.
  ['168.63.129.16', 32],
  // Multicast, reserved, broadcast.
  ['224.0.0.0', 3],
];

/** Inside 2000::/3, the only part of IPv6 that is given out. */
const refusedV6: readonly [string, number][] = [
  // Teredo, benchmarks, ORCHID and the rest of the IETF's own.
  ['2001::', 23],
  ['2001:db8::', 32],
  // 6to4 carries an IPv4 address.
  ['2002::', 16],
  ['2620:4f:8000::', 48],
  ['3fff::', 20],
];

const refused = new BlockList();
for (const [network, prefix] of refusedV4) refused.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of refusedV6) refused.addSubnet(network, prefix, 'ipv6');
const globalV6 = new BlockList();
globalV6.addSubnet('2000::', 3, 'ipv6');

/** Whether an IP address is one of the public internet; null when the text is not an IP address. */
export function isPublicIp(host: string): boolean | null {
  switch (isIP(host)) {
    case 4:
      return !refused.check(host, 'ipv4');
    case 6:
      return globalV6.check(host, 'ipv6') && !refused.check(host, 'ipv6');
    default:
      return null;
  }
}
