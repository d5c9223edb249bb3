/** What may stand at a place, and so who is to look there. */
export const candidate = {
  /** Groups of digits. */
  number: 0,
  /** A plus, and digits behind it. */
  plus: 1,
  at: 2,
  /** Groups of hexadecimal digits with colons: the first colon. */
  colons: 3,
  /** Groups of hexadecimal digits with hyphens or dots: the first digit. */
  pairs: 4,
  /** The host of a URL, written as a number. */
  host: 5,
  /** The slash behind the host of a service with accounts. */
  link: 7,
  /** In a text as it was written: something that stands for a sign. */
  folded: 6,
} as const
