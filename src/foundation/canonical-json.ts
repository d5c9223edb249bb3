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
  if (typeof value === 'string') return textOf(value)
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError('canonical JSON has no form for a number that is not finite')
    return JSON.stringify(value)
  }
  let members = ''
  if (Array.isArray(value)) {
    for (const it of value as readonly Json[]) members += `${members === '' ? '' : ','}${canonicalJson(it)}`
    return `[${members}]`
  }
  const object = value as { readonly [key: string]: Json | undefined }
  for (const key of Object.keys(object).sort()) {
    const member = object[key]
    if (member !== undefined) members += `${members === '' ? '' : ','}${textOf(key)}:${canonicalJson(member)}`
  }
  return `{${members}}`
}

function textOf(text: string): string {
  if (!isWellFormed(text)) throw new TypeError('canonical JSON has no form for text that is not well-formed Unicode')
  return JSON.stringify(text)
}

// ES2024, which Node 20 has and ES2023 typings have not. Where it is missing: a lone surrogate is the only thing a `u` regex can match here.
const isWellFormed: (text: string) => boolean =
  'isWellFormed' in String.prototype
    ? (text) => (text as string & { isWellFormed: () => boolean }).isWellFormed()
    : (text) => !/\p{Surrogate}/u.test(text)
