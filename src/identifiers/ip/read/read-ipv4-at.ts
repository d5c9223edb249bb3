/**
 * Reads the part of a text from `from` up to `to` as an IPv4 address: four decimal numbers up to 255 without leading zeros. Gives its 32 bits as
 * a number, or -1. Nothing is cut out of the text, so that whoever looks through a long one can ask anywhere.
 *
 * Source: RFC 3986, 3.2.2 (the one form that inet_aton and everybody else read alike).
 */
export function readIpv4At(text: string, from: number, to: number): number {
  let address = 0
  let dots = 0
  let part = none
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === dot) {
      if (part === none || dots === 3) return none
      address = address * 256 + part
      part = none
      dots++
    } else {
      const digit = code - zero
      // A zero that more digits follow is octal to some readers.
      if (digit < 0 || digit > 9 || part === 0) return none
      part = part === none ? digit : part * 10 + digit
      if (part > 255) return none
    }
  }
  return dots === 3 && part !== none ? address * 256 + part : none
}

const none = -1
const [dot, zero] = [46, 48] as const
