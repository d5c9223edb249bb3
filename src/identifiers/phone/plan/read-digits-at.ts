/**
 * Reads the digits of a plainly written phone number from `from` up to `to`: a plus or none, then ASCII digits with at most two blanks, hyphens or dots
 * between them, and groups in brackets. Gives how many there are, or -1 for anything else, which may still be a number: what is plain is a part of
 * what `readPhoneForm` takes, read without making anything. A zero alone in brackets is not plain, since it may or may not be dialled.
 *
 * Source: ITU-T E.123.
 */
export function readDigitsAt(text: string, from: number, to: number, digits: Uint8Array): number {
  let at = text.charCodeAt(from) === plus ? from + 1 : from
  if (at > from && at < to && text.charCodeAt(at) === blank) at++
  let count = 0
  /** Signs since the last digit, and digits since the bracket was opened: -1 outside. */
  let signs = 0
  let inside = -1
  for (; at < to; at++) {
    const code = text.charCodeAt(at)
    const digit = code - 48
    if (digit >= 0 && digit <= 9) {
      if (count === digits.length) return notPlain
      digits[count++] = digit
      signs = 0
      if (inside >= 0 && ++inside > 6) return notPlain
    } else if (code === blank || code === hyphen || (code === dot && inside < 0)) {
      if (count === 0 || inside === 0 || ++signs > (inside < 0 ? 2 : 1)) return notPlain
    } else if (code === opening && inside < 0) {
      inside = 0
      signs = 0
    } else if (code === closing && inside > 0 && signs === 0) {
      if (inside === 1 && digits[count - 1] === 0) return notPlain
      inside = -1
    } else return notPlain
  }
  return count === 0 || signs > 0 || inside >= 0 ? notPlain : count
}

const notPlain = -1
const [plus, blank, hyphen, dot, opening, closing] = [43, 32, 45, 46, 40, 41] as const
