/**
 * The blocks of IPv4 addresses that are set aside for a purpose, in the order of the registry. `globallyReachable` is `null` where the registry says
 * N/A or leaves the cell blank; a cell with two blocks is two rows here; notes of the registry are left out.
 *
 * Source: IANA IPv4 Special-Purpose Address Registry (RFC 6890, RFC 8190), copied on 2026-11-21;
 * https://www.iana.org/assignments/iana-ipv4-special-registry. A test compares each row with the registry's own file.
 */
export const ianaIpv4SpecialPurpose = [
  { block: '0.0.0.0/8', name: '"This network"', globallyReachable: false }, // [RFC791], Section 3.2
  { block: '0.0.0.0/32', name: '"This host on this network"', globallyReachable: false }, // [RFC1122], Section 3.2.1.3
  { block: '10.0.0.0/8', name: 'Private-Use', globallyReachable: false }, // [RFC1918]
  { block: '100.64.0.0/10', name: 'Shared Address Space', globallyReachable: false }, // [RFC6598]
  { block: '127.0.0.0/8', name: 'Loopback', globallyReachable: false }, // [RFC1122], Section 3.2.1.3
  { block: '169.254.0.0/16', name: 'Link Local', globallyReachable: false }, // [RFC3927]
  { block: '172.16.0.0/12', name: 'Private-Use', globallyReachable: false }, // [RFC1918]
  { block: '192.0.0.0/24', name: 'IETF Protocol Assignments', globallyReachable: false }, // [RFC6890], Section 2.1
  { block: '192.0.0.0/29', name: 'IPv4 Service Continuity Prefix', globallyReachable: false }, // [RFC7335]
  { block: '192.0.0.8/32', name: 'IPv4 dummy address', globallyReachable: false }, // [RFC7600]
  { block: '192.0.0.9/32', name: 'Port Control Protocol Anycast', globallyReachable: true }, // [RFC7723]
  { block: '192.0.0.10/32', name: 'Traversal Using Relays around NAT Anycast', globallyReachable: true }, // [RFC8155]
  { block: '192.0.0.170/32', name: 'NAT64/DNS64 Discovery', globallyReachable: false }, // [RFC8880][RFC7050], Section 2.2
  { block: '192.0.0.171/32', name: 'NAT64/DNS64 Discovery', globallyReachable: false }, // [RFC8880][RFC7050], Section 2.2
  { block: '192.0.2.0/24', name: 'Documentation (TEST-NET-1)', globallyReachable: false }, // [RFC5737]
  { block: '192.31.196.0/24', name: 'AS112-v4', globallyReachable: true }, // [RFC7535]
  { block: '192.52.193.0/24', name: 'AMT', globallyReachable: true }, // [RFC7450]
  { block: '192.88.99.0/24', name: 'Deprecated (6to4 Relay Anycast)', globallyReachable: null }, // [RFC7526]
  { block: '192.88.99.2/32', name: '6a44-relay anycast address', globallyReachable: false }, // [RFC6751]
  { block: '192.168.0.0/16', name: 'Private-Use', globallyReachable: false }, // [RFC1918]
  { block: '192.175.48.0/24', name: 'Direct Delegation AS112 Service', globallyReachable: true }, // [RFC7534]
  { block: '198.18.0.0/15', name: 'Benchmarking', globallyReachable: false }, // [RFC2544]
  { block: '198.51.100.0/24', name: 'Documentation (TEST-NET-2)', globallyReachable: false }, // [RFC5737]
  { block: '203.0.113.0/24', name: 'Documentation (TEST-NET-3)', globallyReachable: false }, // [RFC5737]
  { block: '240.0.0.0/4', name: 'Reserved', globallyReachable: false }, // [RFC1112], Section 4
  { block: '255.255.255.255/32', name: 'Limited Broadcast', globallyReachable: false }, // [RFC8190] [RFC919], Section 7
] as const
