const extension = /\)?(?:;ext=| ?,? ?(?:extension|ext\.?|x) ?)\d{1,9}(?!\d)/iy

/** What people call it elsewhere. Some of the words are short, so that a blank or a comma stands before them, and what follows is no longer than an extension is. */
const word = String.raw`(?:durchwahl|dw|apparat|nebenstelle|nst\.|klappe|poste|int(?:erno)?\.?|ramal|anexo|toestel|tst\.|wew(?:n(?:[ęe]trzny)?)?\.?|dahili|ankn(?:ytning)?\.?|alanumero|mellék|klapka|доб\.?|дод\.?|доп\.?|вн\.?|внутр\.?|εσωτ\.?|ต่อ|máy lẻ|שלוחה|内線|内线|내선|داخلي|تحويلة):? ?-?\d{1,5}`
const called = new RegExp(String.raw`\)?(?: ?[,/-] ?| )(?:\(${word}\)|${word})(?![\p{L}\p{N}]|[./:-]\d)`, 'iuy')

/** The length of the extension that follows a number. */
export function extensionAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  // A bracket, a blank, a comma, a slash, a hyphen, a semicolon, an e or an x.
  const isBeforeWord = code === 0x29 || code === 0x20 || code === 0x2c || code === 0x2f || code === 0x2d
  if (!isBeforeWord && code !== 0x3b && (code | 0x20) !== 0x65 && (code | 0x20) !== 0x78) return 0
  extension.lastIndex = at
  if (extension.test(text)) return extension.lastIndex - at
  called.lastIndex = at
  return isBeforeWord && called.test(text) ? called.lastIndex - at : 0
}
