/** The canonical text of a MAC address, or `null` where something is wrong with it: `parseMacAddress` says what it is, and tells the reasons. */
export function readMacAddress(text: string): string | null {
  const octets = octetsOf(text)
  return octets === null || isOfGroup(octets) || isOfNobody(octets) ? null : octets.join(':')
}

/** The six octets in small letters, or `null` where they are written otherwise than such addresses are. */
export const octetsOf = (text: string): readonly string[] | null =>
  written.test(text) ? text.toLowerCase().replace(/[:.-]/g, '').match(/../g) : null

const written = /^(?:[0-9a-f]{2}([:-])(?:[0-9a-f]{2}\1){4}[0-9a-f]{2}|(?:[0-9a-f]{4}\.){2}[0-9a-f]{4}|[0-9a-f]{12})$/i

/** Whether it is an address of a group or of everybody. */
export const isOfGroup = ([first = '']: readonly string[]): boolean => (Number.parseInt(first, 16) & 1) !== 0

export const isOfNobody = (octets: readonly string[]): boolean => octets.every((it) => it === '00')
