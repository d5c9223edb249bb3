/** Any JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined }

/**
 * Writes a JSON value in the canonical form of RFC 8785: no white space, keys in UTF-16 order, numbers as ECMAScript prints them.
 * The same value gives the same text on every machine, so that it can be hashed and signed. Keys whose value is `undefined` are left out.
 *
 * The value must be plain JSON (what `JSON.parse` gives); lone surrogates and non-finite numbers have no canonical form.
 *
 * **Throws** `UsageError` never; a `TypeError` if a number is not finite or a string is not well-formed Unicode.
 * **Source** RFC 8785 (JSON Canonicalization Scheme).
 *
 * @example
 * canonicalJson({ b: 1, a: [true, null] }) // '{"a":[true,null],"b":1}'
 */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError('canonical JSON has no form for a number that is not finite')
    return JSON.stringify(value)
  }
  if (typeof value === 'string') {
    if (!isWellFormed(value)) throw new TypeError('canonical JSON has no form for text that is not well-formed Unicode')
    return JSON.stringify(value)
  }
  if (Array.isArray(value)) return `[${value.map((it: Json) => canonicalJson(it)).join(',')}]`
  const object = value as { readonly [key: string]: Json | undefined }
  const members = Object.keys(object)
    .sort()
    .flatMap((key) => {
      const member = object[key]
      return member === undefined ? [] : [`${canonicalJson(key)}:${canonicalJson(member)}`]
    })
  return `{${members.join(',')}}`
}

// String.prototype.isWellFormed is ES2024; Node 20 has it, ES2023 typings do not. A lone surrogate is the only thing a `u` regex can match here.
const isWellFormed = (text: string): boolean => !/\p{Surrogate}/u.test(text)
