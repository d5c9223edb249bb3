/**
 * Whether it can be the id of a pack or rule, or an edition: in one word, since decisions, receipts and reports join them (`pack#rule`).
 */
export const isName = (value: unknown): boolean => typeof value === 'string' && /^[^\s#\p{C}]{1,200}$/u.test(value)

/** What is expected of such a name. */
export const aName = 'expected a name of up to 200 characters without spaces and without #'
