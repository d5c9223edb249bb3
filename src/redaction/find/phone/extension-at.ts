const extension = /\)?(?:;ext=| ?,? ?(?:extension|ext\.?|x) ?)\d{1,9}(?!\d)/iy

/** The length of the extension that follows a number. */
export function extensionAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  // A bracket, a semicolon, a blank, a comma, an e or an x.
  if (code !== 0x29 && code !== 0x3b && code !== 0x20 && code !== 0x2c && (code | 0x20) !== 0x65 && (code | 0x20) !== 0x78) return 0
  extension.lastIndex = at
  return extension.test(text) ? extension.lastIndex - at : 0
}
