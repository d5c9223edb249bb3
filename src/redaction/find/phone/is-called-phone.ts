import { isAsciiLetter } from '../scan/codes.ts'
import { wordsBefore } from '../scan/words-before.ts'

/** Whether the words before a place call what stands there a phone number. Our own label does not: it says what stood there before. */
export function isCalledPhone(text: string, at: number): boolean {
  const before = wordsBefore(text, at)
  return before !== '' && mayName(before) && words.test(before)
}

/** Whether three letters that one of the words begins with stand anywhere, or what is not ASCII: a look at each unit, since most texts have none. */
function mayName(text: string): boolean {
  let three = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x80) return true
    // A letter has five bits, and its three is a number below 32 768.
    three = ((three << 5) | (isAsciiLetter(code) ? code & 0x1f : 0)) & 0x7fff
    if (beginnings[three] === 1) return true
  }
  return false
}

/** The first three letters of the words below that are ASCII; `ph` and `nr` may stand alone. */
const beginnings = /* @__PURE__ */ beginningsOf(
  'pho tel fon cel wha msi han hot mob mov gsm cep cal dia fax sms cli ani dni par num ruf anr ruc app tfn tlf tlp zap puh por joi lla chi lig bel kom zad dzw ara con kon'.split(
    ' ',
  ),
)

function beginningsOf(all: readonly string[]): Uint8Array {
  const found = new Uint8Array(0x8000)
  const bits = (it: string): number => Array.from(it).reduce((sum, letter) => (sum << 5) | (letter.charCodeAt(0) & 0x1f), 0)
  for (const it of all) found[bits(it)] = 1
  for (let before = 0; before < 32; before++) for (const two of ['ph', 'nr']) found[(before << 10) | bits(two)] = 1
  return found
}

/** Stems in ten languages; the short ones only as the beginning of a word. */
const words =
  /(?<!\[)phone|t[ée]l[ée]f[oó]|fone|celular|cellular|whatsapp|msisdn|handy|hotline|mobil|m[óo]v[ei]l|телефон|τηλ|טלפון|טל['׳]|נייד|전화|연락처|휴대|携帯|โทร|điện thoại|моб|电话|電話|手机|هاتف|جوال|موبايل|फ़ोन|मोबाइल|(?<!\p{L})(?:t[ée]l(?![a-z])|tfno(?!\p{L})|tfn(?!\p{L})|tlfn?o?(?!\p{L})|tlph|zap(?!\p{L})|puh(?!\p{L})|puhelin|ph(?!\p{L})|тел|cel(?!\p{L})|cell(?!\p{L}|s)|mob(?!\p{L})|gsm|cep|call|dial|fax|sms|cli(?!\p{L})|ani(?!\p{L})|dnis|[ab][ -](?:party|number)|(?:my|mera|mi|mio|meu|mijn|m'n|m[óo]j|meine?) (?:nr|num|number|n[úu]mero|numer|nummer)(?!\p{L})|ruf|anruf|r[üu]ckruf|appel|portable|joign|llam|chiam|ligar|ligue|bel(?:len)?(?!\p{L})|kom[óo]rk|zadzwo|dzwo|ara(?:y[ıi]n)?(?!\p{L})|contact|kontakt|contat)/iu
