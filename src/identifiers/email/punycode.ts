/**
 * Decodes one label of a domain name from Punycode (what follows `xn--`), or gives `null` where it does not decode. RFC 3492, 6.2.
 * The other direction is left to the runtime's URL parser, which knows the tables of UTS 46; no runtime offers this one.
 */
export function decodePunycode(encoded: string): string | null {
  const delimiter = encoded.lastIndexOf('-')
  const output: number[] = Array.from(encoded.slice(0, Math.max(delimiter, 0)), (it) => it.charCodeAt(0))
  let code: number = initialCode
  let bias: number = initialBias
  let index = 0
  let position = delimiter + 1
  while (position < encoded.length) {
    const start = index
    let weight = 1
    for (let k = base; ; k += base) {
      const digit = digitOf(encoded[position++])
      if (digit === null) return null
      index += digit * weight
      const threshold = Math.min(Math.max(k - bias, tMin), tMax)
      if (digit < threshold) break
      weight *= base - threshold
      // Far beyond what any code point could need, and far below where doubles lose count.
      if (weight > 2 ** 40) return null
    }
    const length = output.length + 1
    bias = adapt(index - start, length, start === 0)
    code += Math.floor(index / length)
    index %= length
    if (code > 0x10_ffff || (code >= 0xd800 && code <= 0xdfff)) return null
    output.splice(index++, 0, code)
  }
  return String.fromCodePoint(...output)
}

// The parameters of RFC 3492, 5.
const [base, tMin, tMax, skew, damp, initialBias, initialCode] = [36, 1, 26, 38, 700, 72, 128] as const

/** a to z are 0 to 25, 0 to 9 are 26 to 35. */
function digitOf(character: string | undefined): number | null {
  const digit = character === undefined ? -1 : 'abcdefghijklmnopqrstuvwxyz0123456789'.indexOf(character)
  return digit === -1 ? null : digit
}

/** RFC 3492, 6.1. */
function adapt(difference: number, length: number, isFirst: boolean): number {
  let delta = Math.floor(difference / (isFirst ? damp : 2))
  delta += Math.floor(delta / length)
  let k = 0
  for (; delta > ((base - tMin) * tMax) / 2; k += base) delta = Math.floor(delta / (base - tMin))
  return k + Math.floor(((base - tMin + 1) * delta) / (delta + skew))
}
