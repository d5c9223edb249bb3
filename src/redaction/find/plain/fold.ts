import { asciiDigits } from '../../../identifiers/phone/ascii-digits.ts'

/** What a character of a text means where an identifier may stand. */
export const weight = {
  /** Itself: letters, and signs that stand for no other. */
  itself: 1,
  /** Something else, but nothing without digits beside it: a dash, a blank, what nobody sees. */
  other: 2,
  /** A digit, or what may be the half of one. */
  digit: 3,
  /** An @. */
  at: 4,
} as const

const weights = new Uint8Array(0x1_0000)

/** The {@link weight} of a UTF-16 code unit outside ASCII. */
export function weightOf(code: number): number {
  const known = weights[code] ?? 0
  if (known !== 0) return known
  const found = weigh(code)
  weights[code] = found
  return found
}

function weigh(code: number): number {
  // Half of a character. Nobody's digits are among the emoji.
  if (code >= 0xd800 && code <= 0xdfff) return code >= 0xdc00 || code === 0xd83c || code === 0xd83d ? weight.other : weight.digit
  const character = String.fromCharCode(code)
  const plain = foldOf(character)
  if (plain === character) return weight.itself
  return plain.includes('@') ? weight.at : /[\d:]/.test(plain) ? weight.digit : weight.other
}

const folds: (string | undefined)[] = []

/** {@link foldCharacter}, remembered for the characters that most texts are made of. */
export function foldOf(character: string): string {
  if (character.length > 1) return foldCharacter(character)
  const code = character.charCodeAt(0)
  const known = folds[code]
  if (known !== undefined) return known
  const folded = foldCharacter(character)
  folds[code] = folded
  return folded
}

/** The ASCII that a character stands for, nothing for one that nobody sees, itself for any other. */
function foldCharacter(character: string): string {
  if (character >= ' ' && character <= '~') return character
  if (character === '\n' || character === '\r' || character === '\t') return character
  if (/\p{Decimal_Number}/u.test(character)) return asciiDigits(character)
  if (/\p{Default_Ignorable_Code_Point}|\p{Format}|\p{Control}/u.test(character)) return ''
  if (/\p{Space_Separator}/u.test(character)) return ' '
  if (/[\u2028\u2029]/.test(character)) return '\n'
  if (/\p{Dash_Punctuation}|[\u2212\u30fc]/u.test(character)) return '-'
  // Full stops of other scripts, and points in the middle that are typed for them.
  if (/[\u3002\uff61\uff0e\u2024\ufe52\u00b7\u2027\u2022\u2219\u066b]/.test(character)) return '.'
  if (/[\u2236\ua789\u02f8]/.test(character)) return ':'
  if (character === '\u2795') return '+'
  // Full-width forms and other letters that are ASCII in another dress.
  const folded = character.normalize('NFKC')
  return /^[!-~]+$/.test(folded) ? folded : character
}
