/*
 * IPv6 text as slowly and as plainly as possible: an address is the eight numbers of its groups. What the library reads and prints is
 * compared with it.
 */

/** The eight groups of a text without dots, or `null`. The `::` is tried with one zero group, two, and so on, until eight groups are there. */
export function slowParse(text: string): readonly number[] | null {
  const candidates = text.includes('::') ? [1, 2, 3, 4, 5, 6, 7, 8].map((count) => filled(text, count)) : [text]
  const fitting = candidates.filter((it) => /^[0-9a-fA-F]{1,4}(:[0-9a-fA-F]{1,4}){7}$/.test(it))
  return fitting.length === 1 ? fitting[0]!.split(':').map((it) => Number(`0x${it}`)) : null
}

/** The first `::` replaced by some zero groups. */
function filled(text: string, count: number): string {
  const zeros = Array(count).fill('0').join(':')
  const place = text.indexOf('::')
  const [before, after] = [text.slice(0, place), text.slice(place + 2)]
  return [before, zeros, after].filter((it) => it !== '').join(':')
}

/** Every text of eight groups, without leading zeros and in lower case: none compressed, or any zeros compressed. */
export function allTexts(groups: readonly number[]): readonly string[] {
  const texts = [groups.map((it) => it.toString(16)).join(':')]
  for (let start = 0; start < 8; start++)
    for (let end = start + 1; end <= 8; end++)
      if (groups.slice(start, end).every((it) => it === 0)) {
        const print = (some: readonly number[]): string => some.map((it) => it.toString(16)).join(':')
        texts.push(`${print(groups.slice(0, start))}::${print(groups.slice(end))}`)
      }
  return texts
}

/** RFC 5952, 4.2: of all texts the one that hides most zero groups, at least two, and the first of these. */
export function slowPrint(groups: readonly number[]): string {
  const hidden = (text: string): number => 8 - text.split(':').filter((it) => it !== '').length
  const texts = allTexts(groups).filter((it) => hidden(it) !== 1)
  const most = Math.max(...texts.map(hidden))
  const best = texts.filter((it) => hidden(it) === most)
  return best.reduce((a, b) => (b.indexOf('::') < a.indexOf('::') ? b : a))
}
