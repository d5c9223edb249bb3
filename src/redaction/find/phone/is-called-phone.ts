import { wordsBefore } from '../scan/words-before.ts'

/** Whether the words before a place call what stands there a phone number. Our own label does not: it says what stood there before. */
export function isCalledPhone(text: string, at: number): boolean {
  const before = wordsBefore(text, at)
  return before !== '' && words.test(before)
}

/** Stems in ten languages; the short ones only as the beginning of a word. */
const words =
  /(?<!\[)phone|t[ée]l[ée]f[oó]|fone|celular|cellular|whatsapp|msisdn|handy|hotline|mobil|m[óo]vil|телефон|моб|电话|電話|手机|هاتف|جوال|موبايل|फ़ोन|मोबाइल|(?<!\p{L})(?:tel(?![a-z])|ph(?!\p{L})|тел|cel(?!\p{L})|cell(?!\p{L}|s)|mob(?!\p{L})|gsm|cep|call|dial|fax|sms|ruf|anruf|r[üu]ckruf|appel|portable|joign|llam|chiam|ligar|ligue|bel(?:len)?(?!\p{L})|kom[óo]rk|zadzwo|dzwo|ara(?:y[ıi]n)?(?!\p{L})|contact|kontakt|contat)/iu
