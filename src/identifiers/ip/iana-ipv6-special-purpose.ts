/**
 * The blocks of IPv6 addresses that are set aside for a purpose, in the order of the registry. `globallyReachable` is `null` where the registry says
 * N/A or leaves the cell blank; a cell with two blocks is two rows here; notes of the registry are left out.
 *
 * Source: IANA IPv6 Special-Purpose Address Registry (RFC 6890, RFC 8190), copied on 2026-11-21;
 * https://www.iana.org/assignments/iana-ipv6-special-registry. A test compares each row with the registry's own file.
 */
export const ianaIpv6SpecialPurpose = [
  { block: '::1/128', name: 'Loopback Address', rfc: '[RFC4291]', globallyReachable: false },
  { block: '::/128', name: 'Unspecified Address', rfc: '[RFC4291]', globallyReachable: false },
  { block: '::ffff:0:0/96', name: 'IPv4-mapped Address', rfc: '[RFC4291]', globallyReachable: false },
  { block: '64:ff9b::/96', name: 'IPv4-IPv6 Translat.', rfc: '[RFC6052]', globallyReachable: true },
  { block: '64:ff9b:1::/48', name: 'IPv4-IPv6 Translat.', rfc: '[RFC8215]', globallyReachable: false },
  { block: '100::/64', name: 'Discard-Only Address Block', rfc: '[RFC6666]', globallyReachable: false },
  { block: '100:0:0:1::/64', name: 'Dummy IPv6 Prefix', rfc: '[RFC9780]', globallyReachable: false },
  { block: '2001::/23', name: 'IETF Protocol Assignments', rfc: '[RFC2928]', globallyReachable: false },
  { block: '2001::/32', name: 'TEREDO', rfc: '[RFC4380] [RFC8190]', globallyReachable: null },
  { block: '2001:1::1/128', name: 'Port Control Protocol Anycast', rfc: '[RFC7723]', globallyReachable: true },
  { block: '2001:1::2/128', name: 'Traversal Using Relays around NAT Anycast', rfc: '[RFC8155]', globallyReachable: true },
  { block: '2001:1::3/128', name: 'DNS-SD Service Registration Protocol Anycast', rfc: '[RFC9665]', globallyReachable: true },
  { block: '2001:2::/48', name: 'Benchmarking', rfc: '[RFC5180][RFC Errata 1752]', globallyReachable: false },
  { block: '2001:3::/32', name: 'AMT', rfc: '[RFC7450]', globallyReachable: true },
  { block: '2001:4:112::/48', name: 'AS112-v6', rfc: '[RFC7535]', globallyReachable: true },
  { block: '2001:10::/28', name: 'Deprecated (previously ORCHID)', rfc: '[RFC4843]', globallyReachable: null },
  { block: '2001:20::/28', name: 'ORCHIDv2', rfc: '[RFC7343]', globallyReachable: true },
  { block: '2001:30::/28', name: 'Drone Remote ID Protocol Entity Tags (DETs) Prefix', rfc: '[RFC9374]', globallyReachable: true },
  { block: '2001:db8::/32', name: 'Documentation', rfc: '[RFC3849]', globallyReachable: false },
  { block: '2002::/16', name: '6to4', rfc: '[RFC3056]', globallyReachable: null },
  { block: '2620:4f:8000::/48', name: 'Direct Delegation AS112 Service', rfc: '[RFC7534]', globallyReachable: true },
  { block: '3fff::/20', name: 'Documentation', rfc: '[RFC9637]', globallyReachable: false },
  { block: '5f00::/16', name: 'Segment Routing (SRv6) SIDs', rfc: '[RFC9602]', globallyReachable: false },
  { block: 'fc00::/7', name: 'Unique-Local', rfc: '[RFC4193] [RFC8190]', globallyReachable: false },
  { block: 'fe80::/10', name: 'Link-Local Unicast', rfc: '[RFC4291]', globallyReachable: false },
] as const
