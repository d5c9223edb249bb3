/** A plus or none, then digits with at most two signs between them; digits in brackets have at most one. */
export const phoneGrammar = /^(?:\+ ?|\(\+\d{1,3}\)[ .-]{0,2})?(?:\d|\(\d(?:[ -]?\d){0,5}\))(?:[ .-]{0,2}(?:\d|\(\d(?:[ -]?\d){0,5}\)))*$/

// ITU-T E.123 advises against it, and half of Europe writes it: one zero in brackets after the calling code.
const bracketedTrunk = /^\(?\+ ?(\d{1,3})\)?[ .-]{0,2}\(0\)[^(]*$/

/** The calling code of a number behind which a trunk prefix stands in brackets, as in `+49 (0)30 901820`. */
export const codeBeforeTrunk = (written: string): string | undefined => bracketedTrunk.exec(written)?.[1]

/** The digits of a number, without what stands between them. */
export const digitsOf = (written: string): string => written.replace(/\D/g, '')
