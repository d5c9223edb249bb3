import { isAsciiLetter, isDigit } from '../scan/codes.ts'

/** So far from its number a word can stand: `Telephone number of the holder: `. */
const farthest = 32

/** Whether the words before a place call what stands there a phone number. Our own label does not: it says what stood there before. */
export function isCalledPhone(text: string, at: number): boolean {
  let from = at
  let letters = 0
  for (const limit = Math.max(0, at - farthest); from > limit; from--) {
    const code = text.charCodeAt(from - 1)
    // A number between them takes the word, unless it only counts: `phone2: `.
    if (code === 0x0a || (isDigit(code) && (from === at || !isAsciiLetter(text.charCodeAt(from - 2))))) break
    if (code >= 0x80 || isAsciiLetter(code)) letters++
  }
  return letters >= 2 && words.test(text.slice(from, at))
}

/** Stems in ten languages; the short ones only as the beginning of a word. */
const words =
  /(?<!\[)phone|t[ée]l[ée]f[oó]|fone|celular|cellular|whatsapp|msisdn|handy|hotline|mobil|m[óo]vil|телефон|моб|电话|電話|手机|هاتف|جوال|موبايل|फ़ोन|मोबाइल|(?<!\p{L})(?:tel(?![a-z])|ph(?!\p{L})|тел|cel(?!\p{L})|cell(?!\p{L}|s)|mob(?!\p{L})|gsm|cep|call|dial|fax|sms|ruf|anruf|r[üu]ckruf|appel|portable|joign|llam|chiam|ligar|ligue|bel(?:len)?(?!\p{L})|kom[óo]rk|zadzwo|dzwo|ara(?:y[ıi]n)?(?!\p{L})|contact|kontakt|contat)/iu
