/**
 * Whether a text can stand in a line of ours: not blank, at most 200 characters, no line break and no sign that cannot be seen or that turns the
 * direction of writing. Whoever could break a line of a letter could write the rest of it.
 */
export const isOneLine = (text: unknown): text is string =>
  typeof text === 'string' && text.trim() !== '' && text.length <= 200 && !/[\p{C}\p{Zl}\p{Zp}]/u.test(text)
