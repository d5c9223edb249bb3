/**
 * The blocks of IPv4 addresses that are set aside for a purpose, in the order of the registry. `globallyReachable` is `null` where the registry says
 * N/A or leaves the cell blank; a cell with two blocks is two rows here; notes of the registry are left out.
 *
 * Source: IANA IPv4 Special-Purpose Address Registry (RFC 6890, RFC 8190), copied on 2026-11-21;
 * https://www.iana.org/assignments/iana-ipv4-special-registry. A test compares each row with the registry's own file.
 */
export const ianaIpv4SpecialPurpose = [
  { block: '0.0.0.0/8', name: '"This network"', rfc: '[RFC791], Section 3.2', globallyReachable: false },
  { block: '0.0.0.0/32', name: '"This host on this network"', rfc: '[RFC1122], Section 3.2.1.3', globallyReachable: false },
  { block: '10.0.0.0/8', name: 'Private-Use', rfc: '[RFC1918]', globallyReachable: false },
  { block: '100.64.0.0/10', name: 'Shared Address Space', rfc: '[RFC6598]', globallyReachable: false },
  { block: '127.0.0.0/8', name: 'Loopback', rfc: '[RFC1122], Section 3.2.1.3', globallyReachable: false },
  { block: '169.254.0.0/16', name: 'Link Local', rfc: '[RFC3927]', globallyReachable: false },
  { block: '172.16.0.0/12', name: 'Private-Use', rfc: '[RFC1918]', globallyReachable: false },
  { block: '192.0.0.0/24', name: 'IETF Protocol Assignments', rfc: '[RFC6890], Section 2.1', globallyReachable: false },
  { block: '192.0.0.0/29', name: 'IPv4 Service Continuity Prefix', rfc: '[RFC7335]', globallyReachable: false },
  { block: '192.0.0.8/32', name: 'IPv4 dummy address', rfc: '[RFC7600]', globallyReachable: false },
  { block: '192.0.0.9/32', name: 'Port Control Protocol Anycast', rfc: '[RFC7723]', globallyReachable: true },
  { block: '192.0.0.10/32', name: 'Traversal Using Relays around NAT Anycast', rfc: '[RFC8155]', globallyReachable: true },
  { block: '192.0.0.170/32', name: 'NAT64/DNS64 Discovery', rfc: '[RFC8880][RFC7050], Section 2.2', globallyReachable: false },
  { block: '192.0.0.171/32', name: 'NAT64/DNS64 Discovery', rfc: '[RFC8880][RFC7050], Section 2.2', globallyReachable: false },
  { block: '192.0.2.0/24', name: 'Documentation (TEST-NET-1)', rfc: '[RFC5737]', globallyReachable: false },
  { block: '192.31.196.0/24', name: 'AS112-v4', rfc: '[RFC7535]', globallyReachable: true },
  { block: '192.52.193.0/24', name: 'AMT', rfc: '[RFC7450]', globallyReachable: true },
  { block: '192.88.99.0/24', name: 'Deprecated (6to4 Relay Anycast)', rfc: '[RFC7526]', globallyReachable: null },
  { block: '192.88.99.2/32', name: '6a44-relay anycast address', rfc: '[RFC6751]', globallyReachable: false },
  { block: '192.168.0.0/16', name: 'Private-Use', rfc: '[RFC1918]', globallyReachable: false },
  { block: '192.175.48.0/24', name: 'Direct Delegation AS112 Service', rfc: '[RFC7534]', globallyReachable: true },
  { block: '198.18.0.0/15', name: 'Benchmarking', rfc: '[RFC2544]', globallyReachable: false },
  { block: '198.51.100.0/24', name: 'Documentation (TEST-NET-2)', rfc: '[RFC5737]', globallyReachable: false },
  { block: '203.0.113.0/24', name: 'Documentation (TEST-NET-3)', rfc: '[RFC5737]', globallyReachable: false },
  { block: '240.0.0.0/4', name: 'Reserved', rfc: '[RFC1112], Section 4', globallyReachable: false },
  { block: '255.255.255.255/32', name: 'Limited Broadcast', rfc: '[RFC8190] [RFC919], Section 7', globallyReachable: false },
] as const
