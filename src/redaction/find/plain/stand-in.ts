/** What stands in a text for one sign. */
export interface StandIn {
  readonly length: number
  readonly sign: string
}

/** Whether a stand-in can begin with this code unit: a bracket, the blank before one, `%`, `\`, `&`. */
export const canStandIn = (text: string, at: number, code: number): boolean =>
  isOpen(code) || code === 0x25 || code === 0x5c || code === 0x26 || (code === 0x20 && isOpen(text.charCodeAt(at + 1)))

const isOpen = (code: number): boolean => code === 0x28 || code === 0x5b || code === 0x7b

/** What stands for a sign: in brackets, with the blanks around a word in brackets, or encoded as in URLs, JSON and HTML. */
export function standInAt(text: string, at: number): StandIn | null {
  for (const [pattern, signOf] of patterns) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match !== null) return { length: match[0].length, sign: signOf(match[1] ?? '') }
  }
  return null
}

const words: Readonly<Record<string, string>> = { dot: '.', at: '@' }
const ofHexadecimal = (it: string): string => String.fromCharCode(Number.parseInt(it, 16))

const patterns: readonly (readonly [RegExp, (inside: string) => string])[] = [
  [/ ?[[({] ?(::|[.:@]|dot|at) ?[\])}] ?/iy, (it) => words[it.toLowerCase()] ?? it],
  [/%(2[0-9a-f]|3[ad]|40|5[bd])/iy, ofHexadecimal],
  [/\\u00([2-5][0-9a-f])/iy, ofHexadecimal],
  [/\\[nrt]/y, () => '\n'],
  [/\\(\.)/y, (it) => it],
  [/&#(3[2-9]|[4-9]\d);/y, (it) => String.fromCharCode(Number(it))],
]
