/**
 * The blocks of IPv6 addresses that are set aside for a purpose, in the order of the registry. `globallyReachable` is `null` where the registry says
 * N/A or leaves the cell blank; a cell with two blocks is two rows here; notes of the registry are left out.
 *
 * Source: IANA IPv6 Special-Purpose Address Registry (RFC 6890, RFC 8190), copied on 2026-11-21;
 * https://www.iana.org/assignments/iana-ipv6-special-registry. A test compares each row with the registry's own file.
 */
export const ianaIpv6SpecialPurpose = [
  { block: '::1/128', name: 'Loopback Address', globallyReachable: false }, // [RFC4291]
  { block: '::/128', name: 'Unspecified Address', globallyReachable: false }, // [RFC4291]
  { block: '::ffff:0:0/96', name: 'IPv4-mapped Address', globallyReachable: false }, // [RFC4291]
  { block: '64:ff9b::/96', name: 'IPv4-IPv6 Translat.', globallyReachable: true }, // [RFC6052]
  { block: '64:ff9b:1::/48', name: 'IPv4-IPv6 Translat.', globallyReachable: false }, // [RFC8215]
  { block: '100::/64', name: 'Discard-Only Address Block', globallyReachable: false }, // [RFC6666]
  { block: '100:0:0:1::/64', name: 'Dummy IPv6 Prefix', globallyReachable: false }, // [RFC9780]
  { block: '2001::/23', name: 'IETF Protocol Assignments', globallyReachable: false }, // [RFC2928]
  { block: '2001::/32', name: 'TEREDO', globallyReachable: null }, // [RFC4380] [RFC8190]
  { block: '2001:1::1/128', name: 'Port Control Protocol Anycast', globallyReachable: true }, // [RFC7723]
  { block: '2001:1::2/128', name: 'Traversal Using Relays around NAT Anycast', globallyReachable: true }, // [RFC8155]
  { block: '2001:1::3/128', name: 'DNS-SD Service Registration Protocol Anycast', globallyReachable: true }, // [RFC9665]
  { block: '2001:2::/48', name: 'Benchmarking', globallyReachable: false }, // [RFC5180][RFC Errata 1752]
  { block: '2001:3::/32', name: 'AMT', globallyReachable: true }, // [RFC7450]
  { block: '2001:4:112::/48', name: 'AS112-v6', globallyReachable: true }, // [RFC7535]
  { block: '2001:10::/28', name: 'Deprecated (previously ORCHID)', globallyReachable: null }, // [RFC4843]
  { block: '2001:20::/28', name: 'ORCHIDv2', globallyReachable: true }, // [RFC7343]
  { block: '2001:30::/28', name: 'Drone Remote ID Protocol Entity Tags (DETs) Prefix', globallyReachable: true }, // [RFC9374]
  { block: '2001:db8::/32', name: 'Documentation', globallyReachable: false }, // [RFC3849]
  { block: '2002::/16', name: '6to4', globallyReachable: null }, // [RFC3056]
  { block: '2620:4f:8000::/48', name: 'Direct Delegation AS112 Service', globallyReachable: true }, // [RFC7534]
  { block: '3fff::/20', name: 'Documentation', globallyReachable: false }, // [RFC9637]
  { block: '5f00::/16', name: 'Segment Routing (SRv6) SIDs', globallyReachable: false }, // [RFC9602]
  { block: 'fc00::/7', name: 'Unique-Local', globallyReachable: false }, // [RFC4193] [RFC8190]
  { block: 'fe80::/10', name: 'Link-Local Unicast', globallyReachable: false }, // [RFC4291]
] as const
