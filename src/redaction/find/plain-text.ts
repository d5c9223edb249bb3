import { asciiDigits } from '../../identifiers/phone/ascii-digits.ts'

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

// Printable ASCII, line ends and tabs, and nothing that could stand for a sign.
const isPlain = (text: string): boolean => !/[^\t\n\r -~]/.test(text) && !/[[({] ?(?:[.:@]|::|dot|at) ?[\])}]|%[2-5]|\\|&#/i.test(text)

/** What stands for a sign: in brackets, with the blanks around a word in brackets, or encoded as in URLs, JSON and HTML. Its length and the sign. */
function defangedAt(text: string, at: number): readonly [number, string] | null {
  for (const [pattern, sign] of standIns) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match !== null) return [match[0].length, sign(match[1] ?? '')]
  }
  return null
}

const words: Readonly<Record<string, string>> = { dot: '.', at: '@' }

const standIns: readonly (readonly [RegExp, (inside: string) => string])[] = [
  [/ ?[[({] ?(::|[.:@]|dot|at) ?[\])}] ?/iy, (it) => words[it.toLowerCase()] ?? it],
  [/%(2[0-9a-f]|3[ad]|40|5[bd])/iy, (it) => String.fromCharCode(Number.parseInt(it, 16))],
  [/\\u00([2-5][0-9a-f])/iy, (it) => String.fromCharCode(Number.parseInt(it, 16))],
  [/\\[nrt]/y, () => '\n'],
  [/\\(\.)/y, (it) => it],
  [/&#(3[2-9]|[4-9]\d);/y, (it) => String.fromCharCode(Number(it))],
]

function plainCharacter(character: string): string {
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
