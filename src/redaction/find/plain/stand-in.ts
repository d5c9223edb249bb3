/** What stands in a text for one sign. */
export interface StandIn {
  readonly length: number
  readonly sign: string
}

/** What stands for a sign: in brackets, with the blanks around a word in brackets, or encoded as in URLs, JSON and HTML. */
export function standInAt(text: string, at: number): StandIn | null {
  for (const [pattern, signOf] of patterns) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match !== null) return { length: match[0].length, sign: signOf(match[1] ?? '') }
  }
  return null
}

/** As people say them: in ten languages. */
const words: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['dot', 'punkt', 'punto', 'point', 'ponto', 'punt', 'kropka', 'nokta', 'نقطة'].map((it) => [it, '.'])),
  ...Object.fromEntries(['at', 'ät', 'arroba', 'arobase', 'chiocciola', 'apenstaartje', 'małpa', 'kuyruklu'].map((it) => [it, '@'])),
  commat: '@',
  period: '.',
  colon: ':',
}
const ofHexadecimal = (it: string): string => String.fromCharCode(Number.parseInt(it, 16))

const patterns: readonly (readonly [RegExp, (inside: string) => string])[] = [
  [
    / ?[[({] ?(::|[.:@]|dot|punkt|punto|point|ponto|punt|kropka|nokta|نقطة|at|ät|arroba|arobase|chiocciola|apenstaartje|małpa|kuyruklu) ?[\])}] ?/iy,
    (it) => words[it.toLowerCase()] ?? it,
  ],
  [/%([2-6][0-9a-f]|7[0-9a-e])/iy, ofHexadecimal],
  [/\\u00([2-5][0-9a-f])/iy, ofHexadecimal],
  [/\\[nrt]/y, () => '\n'],
  [/\\(\.)/y, (it) => it],
  [/&#(3[2-9]|[4-9]\d|1[01]\d|12[0-6]);/y, (it) => String.fromCharCode(Number(it))],
  [/&#x([2-6][0-9a-f]|7[0-9a-e]);/iy, ofHexadecimal],
  [/&(commat|period|colon);/iy, (it) => words[it.toLowerCase()] ?? ''],
]
