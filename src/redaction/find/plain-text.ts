import { asciiDigit } from './ascii-digit.ts'

/** A text as detectors read it, with the way back to what was written. */
export interface PlainText {
  readonly text: string
  /** Where in the original the unit at `index` begins. */
  readonly startOf: (index: number) => number
  /** Where in the original the unit before `index` ends. */
  readonly endOf: (index: number) => number
}

/**
 * Rewrites a text so that one spelling is left of what people and systems write in many: digits of every script and full-width signs become
 * ASCII, every blank a space, dashes a hyphen; characters that nobody sees fall away; `[.]`, `(at)` and the like, by which addresses are kept
 * from being clicked, become what they stand for. Each unit remembers from where to where it stood.
 */
export function plainText(text: string): PlainText {
  if (isPlain(text)) return { text, startOf: (index) => index, endOf: (index) => index }
  const units: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  while (at < text.length) {
    const defanged = defangedAt(text, at)
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
    const [length, plain] = defanged ?? [character.length, plainCharacter(character)]
    // A character can become several of ASCII; each of them stands where it stood.
    for (let index = 0; index < plain.length; index++) {
      units.push(plain[index] ?? '')
      starts.push(at)
      ends.push(at + length)
    }
    at += length
  }
  return { text: units.join(''), startOf: (index) => starts[index] ?? text.length, endOf: (index) => ends[index - 1] ?? 0 }
}

// Printable ASCII, line ends and tabs, and nothing in brackets that could stand for a sign.
const isPlain = (text: string): boolean => !/[^\t\n\r -~]/.test(text) && !/[[({](?:[.:@]|dot|at)[\])}]/i.test(text)

/** A sign in brackets, with the blanks around a word in brackets: its length and what it stands for. */
function defangedAt(text: string, at: number): readonly [number, string] | null {
  defanged.lastIndex = at
  const match = defanged.exec(text)
  if (match === null) return null
  const [whole, , inside = ''] = match
  return [whole.length, inside.toLowerCase() === 'dot' ? '.' : inside.toLowerCase() === 'at' ? '@' : inside]
}

const defanged = /( ?)[[({]([.:@]|dot|at)[\])}] ?/iy

function plainCharacter(character: string): string {
  if (character >= ' ' && character <= '~') return character
  if (character === '\n' || character === '\r' || character === '\t') return character
  if (/\p{Decimal_Number}/u.test(character)) return asciiDigit(character)
  if (/\p{Default_Ignorable_Code_Point}|\p{Format}/u.test(character)) return ''
  if (/[\p{Space_Separator}\u0085]/u.test(character)) return ' '
  if (/[\u2028\u2029]/.test(character)) return '\n'
  if (/\p{Dash_Punctuation}|\u2212/u.test(character)) return '-'
  if (/[\u3002\uff61\uff0e\u2024\ufe52]/.test(character)) return '.'
  // Full-width forms and other letters that are ASCII in another dress.
  const folded = character.normalize('NFKC')
  return /^[!-~]+$/.test(folded) ? folded : character
}
