/** What the registries say of an address. */
export interface AddressClass {
  /** The name of the most specific special-purpose block, or `null`. */
  readonly range: string | null
  readonly globallyReachable: boolean | null
  /** Whether it could name a subscriber line, if it carries no IPv4 address. */
  readonly attributable: boolean
  readonly isDocumentation: boolean
  /** Where the IPv4 address of the host stands that the address is another form of: its first group, and what its bits are turned with. */
  readonly carries: { readonly group: number; readonly turned: number } | null
}

/** A row of a special-purpose address registry. */
export interface SpecialPurposeBlock {
  /** In CIDR notation. */
  readonly block: string
  /** As the registry spells it. */
  readonly name: string
  readonly globallyReachable: boolean | null
}

/** An address in no block, of the part of the address space that is given out. */
export const ordinary: AddressClass = {
  range: null,
  globallyReachable: true,
  attributable: true,
  isDocumentation: false,
  carries: null,
}

/** An address in no block that names no line: multicast, or never given out. */
export const outside: AddressClass = { ...ordinary, globallyReachable: null, attributable: false }

/** What a block makes of its addresses. */
export const classOf = ({ block, name, globallyReachable }: SpecialPurposeBlock): AddressClass => ({
  range: name,
  globallyReachable,
  attributable: false,
  isDocumentation: name.startsWith('Documentation'),
  carries: carriers[block] ?? null,
})

/** The blocks of the transition mechanisms: servers log clients of IPv4 so. */
const carriers: Readonly<Record<string, AddressClass['carries']>> = {
  '::ffff:0:0/96': { group: 6, turned: 0 }, // RFC 4291, 2.5.5.2
  '64:ff9b::/96': { group: 6, turned: 0 }, // RFC 6052, 2.1: how an IPv6-only server sees clients of IPv4
  '2002::/16': { group: 1, turned: 0 }, // RFC 3056, 2
  '2001::/32': { group: 6, turned: 0xffff_ffff }, // RFC 4380, 4: stored with every bit turned
}
