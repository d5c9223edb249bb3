/** A regular expression over digits, as numbering plans are written. */
export interface DigitPattern {
  readonly source: string
  /** `begins`: whatever follows, the text matches as soon as it begins so. An empty beginning does not count. */
  readonly matches: 'whole' | 'begins'
}

/**
 * The places of digits in some patterns, numbered across all of them: which digits fit a place, which places may follow it, and which pattern is
 * matched once it is reached.
 */
export interface DigitPlaces {
  /** One bit for each digit that fits. */
  readonly digits: readonly number[]
  readonly following: readonly (readonly number[])[]
  /** The index of the pattern that is matched there, or `undefined`. */
  readonly matched: readonly (number | undefined)[]
}

/** The place before all digits. */
export const beginning = 0

/**
 * Turns patterns into places of digits (the construction of Glushkov). They have digits, `\d`, classes, groups, alternatives and counted repetition, and
 * nothing else; anchors are left out, so that a pattern with one seems to match more than it does. What cannot be read is thrown at who
 * installed such metadata.
 */
export function placesOf(patterns: readonly DigitPattern[]): DigitPlaces {
  const digits: number[] = [0]
  const following: number[][] = [[]]
  const matched: (number | undefined)[] = [undefined]
  const place = (fitting: number): Piece => {
    const at = digits.push(fitting) - 1
    following.push([])
    matched.push(undefined)
    return { isOptional: false, first: [at], last: [at] }
  }
  const join = (a: Piece, b: Piece): Piece => {
    for (const at of a.last) following[at]?.push(...b.first)
    return {
      isOptional: a.isOptional && b.isOptional,
      first: a.isOptional ? [...a.first, ...b.first] : a.first,
      last: b.isOptional ? [...a.last, ...b.last] : b.last,
    }
  }
  for (const [index, { source, matches }] of patterns.entries()) {
    const piece = readPattern(source, place, join)
    following[beginning]?.push(...piece.first)
    for (const at of piece.last) matched[at] = index
    if (matches === 'begins') {
      const rest = place(anyDigit).first
      for (const at of [...piece.last, ...rest]) following[at]?.push(...rest)
      for (const at of rest) matched[at] = index
    }
  }
  return { digits, following, matched }
}

const anyDigit = 0b11_1111_1111

/** A part of a pattern: where it begins, where it ends, and whether it may be left out. */
interface Piece {
  readonly isOptional: boolean
  readonly first: readonly number[]
  readonly last: readonly number[]
}

const nothing: Piece = { isOptional: true, first: [], last: [] }

/** Reads by descent. What is repeated is read again for each time that it may stand there, since every one has places of its own. */
function readPattern(source: string, place: (fitting: number) => Piece, join: (a: Piece, b: Piece) => Piece): Piece {
  let at = 0
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    const found = pattern.exec(source)
    if (found !== null) at += found[0].length
    return found
  }

  function alternatives(): Piece {
    let all = sequence()
    while (take(/\|/y) !== null) {
      const next = sequence()
      all = { isOptional: all.isOptional || next.isOptional, first: [...all.first, ...next.first], last: [...all.last, ...next.last] }
    }
    return all
  }

  function sequence(): Piece {
    let all = nothing
    while (at < source.length && !/[|)]/.test(source.charAt(at))) all = join(all, repeated())
    return all
  }

  function repeated(): Piece {
    const start = at
    const one = atom()
    const [, least, most] = take(/\{(\d+)(?:,(\d+))?\}/y) ?? take(/\?()()/y) ?? ['', '1', '1']
    const end = at
    const [minimum, maximum] = [Number(least), Number(most || least || 1)]
    let all = nothing
    for (let count = 0; count < maximum; count++) {
      at = start
      const piece = count === 0 ? one : atom()
      all = join(all, count < minimum ? piece : { ...piece, isOptional: true })
    }
    at = end
    return all
  }

  function atom(): Piece {
    if (take(/\((?:\?:)?/y) !== null) {
      const inside = alternatives()
      if (take(/\)/y) !== null) return inside
    } else if (take(/\$/y) !== null) return nothing
    const found = take(/\\d|\d|\[[\d-]+\]/y)
    if (found === null) throw new Error('a numbering plan has a pattern of another kind')
    return place(fittingOf(found[0]))
  }

  const whole = alternatives()
  if (at < source.length) throw new Error('a numbering plan has a pattern of another kind')
  return whole
}

const fittingOf = (set: string): number => {
  const pattern = new RegExp(set)
  return Array.from('0123456789').reduce((bits, digit, value) => (pattern.test(digit) ? bits | (1 << value) : bits), 0)
}
