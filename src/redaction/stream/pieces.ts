/** Redacts a text that comes in pieces, and gives what is settled by each. Whatever the pieces are, the same comes out in all. Throws a refusal. */
export type Pieces = (piece: string, isEnd: boolean) => string

/** No line or row is longer, in UTF-16 code units: what a stream keeps has a bound. */
export const longestRecord = 16_777_216
