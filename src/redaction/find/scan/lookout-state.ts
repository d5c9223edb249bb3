/*
 * What a scan has to remember of the text before a place, to know that nothing it passed over can be an identifier. It errs in one direction only: where it
 * says that somebody should look, there is mostly nothing.
 */

/** What a unit of text can be in an identifier, as far as the lookout tells units apart. */
export const sign = {
  plain: 0,
  zero: 1,
  digit: 2,
  hexLetter: 3,
  letter: 4,
  underscore: 5,
  blank: 6,
  close: 7,
  open: 8,
  dot: 9,
  slash: 10,
  hyphen: 11,
  plus: 12,
  at: 13,
  colon: 14,
  /** `[` and `{`, which part numbers, as `(` does not. */
  openOther: 15,
  closeOther: 16,
  /** A letter of another script, or what stands for itself. */
  foreign: 17,
  /** What may stand for another sign: `%`, `\`, `&`, what nobody sees. */
  disguise: 18,
} as const

/** One of {@link sign}. */
export type Sign = (typeof sign)[keyof typeof sign]

/** What is remembered. Numbers stop at the last one that matters. */
export interface LookoutState {
  /** Digits of the row of groups, separators behind the last one, separators between groups so far. */
  readonly digits: number
  readonly since: number
  readonly gaps: number
  /** Zeros at the beginning of a group that has nothing else yet, or two and whatever follows. */
  readonly zeros: number
  /** Letters of a word so far; 3 also where they are glued to something. */
  readonly letters: number
  /** One more than the letters behind a dot, 0 without one. */
  readonly label: number
  /** Hexadecimal digits of a word that has nothing else. */
  readonly hex: number
  /** Colons with nothing but hexadecimal digits between them. */
  readonly colons: number
  /** What stood right before: a colon, a colon and a slash, a plus, a hyphen or dot behind as many hexadecimal digits as in a hardware address, a digit behind two letters. */
  readonly after: '' | 'colon' | 'scheme' | 'plus' | 'pair' | 'bank'
  /** Behind a bracket, in the word behind it, behind that word. */
  readonly bracket: 0 | 1 | 2 | 3
}

/** Nothing to remember. */
export const atRest: LookoutState = {
  digits: 0,
  since: 0,
  gaps: 0,
  zeros: 0,
  letters: 0,
  label: 0,
  hex: 0,
  colons: 0,
  after: '',
  bracket: 0,
}

/** Whether what stands from here on can be read without what stands before, but for a word. */
export const isAtRest = ({ digits, colons, after, bracket }: LookoutState): boolean =>
  digits === 0 && colons === 0 && after === '' && bracket === 0

/** What is remembered behind a sign, and whether somebody should look. */
export function afterSign(state: LookoutState, it: Sign): { readonly next: LookoutState; readonly isSuspicious: boolean } {
  return { next: nextState(state, it), isSuspicious: isSuspicious(state, it) }
}

const most = { digits: 5, gaps: 2, separators: 3, letters: 3, label: 6, hex: 5, colons: 4 }
const isDigit = (it: Sign): boolean => it === sign.zero || it === sign.digit
const isSeparator = (it: Sign): boolean => it >= sign.blank && it <= sign.hyphen

function isSuspicious({ digits, since, gaps, zeros, label, colons, after, bracket }: LookoutState, it: Sign): boolean {
  const isBehindDigit = digits > 0 && since === 0
  // Six digits, four groups, two digits behind two letters.
  if (isDigit(it)) return digits === most.digits || (since > 0 && gaps === most.gaps) || after === 'bank' || after === 'pair'
  if (it === sign.hexLetter) return isBehindDigit || after === 'pair'
  if (it === sign.letter || it === sign.underscore) return isBehindDigit && zeros === 2
  if (it === sign.slash) return label > 2 || after === 'colon' || after === 'scheme'
  if (it === sign.dot) return bracket === 1
  if (it === sign.colon) return after === 'colon' || colons === most.colons || bracket === 1
  if (it === sign.close || it === sign.closeOther) return bracket > 1
  return it === sign.at || it === sign.disguise
}

function nextState(state: LookoutState, it: Sign): LookoutState {
  const { digits, since, gaps, zeros, letters, label, hex, colons, bracket } = state
  const isBehindDigit = digits > 0 && since === 0
  if (isDigit(it)) {
    const isNew = !isBehindDigit
    return {
      ...atRest,
      digits: Math.min(most.digits, digits + 1),
      gaps: Math.min(most.gaps, gaps + (since > 0 ? 1 : 0)),
      zeros: it === sign.zero ? (isNew ? 1 : zeros === 0 ? 0 : 2) : isNew || zeros < 2 ? 0 : 2,
      hex: Math.min(most.hex, hex + 1),
      colons,
      after: letters === 2 ? 'bank' : '',
    }
  }
  if (it === sign.hexLetter || it === sign.letter)
    return {
      ...atRest,
      letters: isBehindDigit ? most.letters : Math.min(most.letters, letters + 1),
      label: label === 0 || label === most.label ? 0 : label + 1,
      hex: it === sign.hexLetter ? Math.min(most.hex, hex + 1) : most.hex,
      colons: it === sign.hexLetter ? colons : 0,
      bracket: bracket === 1 || bracket === 2 ? 2 : 0,
    }
  if (isSeparator(it)) {
    const goesOn = digits > 0 && since < most.separators
    return {
      ...atRest,
      ...(goesOn && { digits, gaps, since: since + 1 }),
      label: it === sign.dot ? 1 : 0,
      after: afterSeparator(state, it),
      bracket: it === sign.open ? 1 : it === sign.blank && (bracket === 1 || bracket === 2) ? (bracket === 1 ? 1 : 3) : 0,
    }
  }
  if (it === sign.plus) return { ...atRest, after: 'plus' }
  if (it === sign.colon) return { ...atRest, colons: Math.min(most.colons, colons + 1), after: 'colon' }
  if (it === sign.openOther) return { ...atRest, bracket: 1 }
  if (it === sign.foreign) return { ...atRest, bracket: bracket === 1 || bracket === 2 ? 2 : 0 }
  return atRest
}

function afterSeparator({ after, hex }: LookoutState, it: Sign): LookoutState['after'] {
  if (after === 'plus' && it <= sign.open) return 'plus'
  if (after === 'colon' && it === sign.slash) return 'scheme'
  // The first sign between groups of a hardware address.
  return (it === sign.hyphen && hex === 2) || (it === sign.dot && hex === 4) ? 'pair' : ''
}
