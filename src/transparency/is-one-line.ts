/** Whether a text is one line that a terminal and a page can show. */
export const isOneLine = (text: string): boolean => /^[^\p{C}\p{Zl}\p{Zp}]+$/u.test(text)
