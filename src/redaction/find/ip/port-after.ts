import { isLetterAt } from '../scan/codes.ts'
import { lastWord } from '../scan/last-word.ts'

const portInWords = new RegExp(
  String.raw`[,;]?\s{0,2}\(?(?:(?:on|at|using|with|via|auf|über|an|na|en el|sur le) )?(?:the )?(?:(?:tcp|udp|src|dst|source|destination|remote|local|quell|ziel)[ -]?){0,2}` +
    String.raw`(?:[ds]?port|[ds]pt|porta(?: l[óo]gica)?|puerto|poort|порт|منفذ|端口|ポート)(?: (?:source|src|destination|dst|de origen|di origine|de origem|origem|origen|źródłowy))?(?: ?[=:#] ?| (?:no\.? |nr\.? |number )?)(\d{1,5})(?!\d|\.\d)\)?`,
  'iuy',
)

/** The length of a port that follows an address, 0 if none does: `:443`, ` port 443`, ` (port=443)`. That of the other end is none of its: `dst=192.0.2.7 sport=51422`. */
export function portAfter(text: string, { from, to }: { readonly from: number; readonly to: number }, mayFollowColon: boolean): number {
  const code = text.charCodeAt(to)
  if (code === 0x3a || code === 0x23) {
    const short = mayFollowColon || code === 0x23 ? /^[:#](\d{1,5})(?!\d|:\d|\.\d)/.exec(text.slice(to, to + 9)) : null
    return short !== null && isPort(short[1]) ? short[0].length : 0
  }
  if (!mayBePort(text, to)) return 0
  portInWords.lastIndex = to
  const found = portInWords.exec(text)
  return found !== null && isPort(found[1]) && !isOfOther(lastWord(text, from), found[0]) ? found[0].length : 0
}

const [source, destination] = [
  /^(?:s(?:ou)?rc|source|quelle?|origen|origine|origem)/,
  /^(?:dst|dest|destination|ziel|destino|destinazione)/,
]
const [fromSource, fromDestination] = [
  /(?<!\p{L})(?:src|source|quell|sport|spt|(?:de |di )?orig)/iu,
  /(?<!\p{L})(?:dst|destination|ziel|dport|dpt|(?:de |di )?destin)/iu,
]

/** Whether the word before the address names one end, and the words of the port the other. */
const isOfOther = (before: string, port: string): boolean =>
  (source.test(before) && fromDestination.test(port)) || (destination.test(before) && fromSource.test(port))

/** Whether the next word can belong to a port: after most addresses an ordinary one stands, and no pattern needs to look. */
function mayBePort(text: string, to: number): boolean {
  let from = to
  while (from - to < 4 && beforePort.has(text.charCodeAt(from))) from++
  let end = from
  while (end - from < 16 && isLetterAt(text, end)) end++
  const word = text.slice(from, end).toLowerCase()
  return words.has(word) || /port|pt$|puerto|poort|порт|منفذ|端口|ポート|^(?:src|dst|source|quell|ziel)/.test(word)
}

const beforePort = new Set(Array.from(' \n,;(', (it) => it.charCodeAt(0)))
const words: ReadonlySet<string> = new Set('on at using with via auf über an na en sur the tcp udp destination remote local'.split(' '))

const isPort = (digits: string | undefined): boolean => Number(digits) >= 1 && Number(digits) <= 65_535
