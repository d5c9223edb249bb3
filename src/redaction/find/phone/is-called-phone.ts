/** Whether the words before a place call what stands there a phone number. Our own label does not: it says what stood there before. */
export function isCalledPhone(text: string, at: number): boolean {
  word.lastIndex = at
  return word.test(text)
}

const word =
  /(?<=(?:(?<!\p{L})(?:tel|ph|тел|моб|cel)|(?<!\[)phone|telefon|fone|t[ée]l[ée]phone|mobile?|mob|m[óo]vil|celular|cell|handy|dial|call|called|fax|ruf|whatsapp|sms|msisdn|телефон|电话|電話|手机|هاتف)(?:[_-]?(?:number|numbers|nummer|no|nr|\d))?(?![\p{Script=Latin}])[^\d\n]{0,20})/iuy
