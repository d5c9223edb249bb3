/** The kinds of identifier that the corpus marks, by their short names, and the names that the finder may give them. */
export const corpusKinds = {
  ip: ['ip-address'],
  phone: ['phone-number'],
  mail: ['email-address'],
  imei: ['imei'],
  imsi: ['imsi'],
  mac: ['mac-address'],
  iban: ['iban'],
  card: ['payment-card'],
  account: ['account-name', 'account', 'account-link', 'message-link', 'username'],
} as const satisfies Record<string, readonly string[]>

/** One of {@link corpusKinds}. */
export type CorpusKind = keyof typeof corpusKinds

/** The languages of the corpus; `any` is none, as in a log. */
export const languages = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'tr', 'ar', 'any'] as const

/** The kinds of text in the corpus. */
export const genres = ['legal-letter', 'chat', 'log', 'mail', 'code', 'form'] as const

/** A part of a line that is an identifier, or a citation that has to stay (`keep`). Offsets are UTF-16 code units, half-open. */
export interface Mark {
  readonly kind: CorpusKind | 'keep'
  readonly start: number
  readonly end: number
  /** The one spelling that the finder should give; null where it is not judged. */
  readonly canonical: string | null
}

/** A text without its marks, and where they stood. */
export interface MarkedText {
  readonly text: string
  readonly marks: readonly Mark[]
}

/** A line of the corpus. */
export interface CorpusLine extends MarkedText {
  readonly language: (typeof languages)[number]
  readonly genre: (typeof genres)[number]
  /** Where its template or the line itself stands: file and line. */
  readonly origin: string
  /** The country in which a number without calling code is dialled. */
  readonly country: string | null
  /** Who mends the finder may read the development half only. */
  readonly half: 'development' | 'held-out'
  /** The line with its marks, as the corpus is written. */
  readonly marked: string
  /** For each identifier whether its spelling comes from a published set. */
  readonly published: readonly boolean[]
}

/** Whether a line is by somebody who knew neither the finder nor the corpus. */
export const isByStranger = ({ origin }: CorpusLine): boolean => origin.startsWith('hard/strangers-')
