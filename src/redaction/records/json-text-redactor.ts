import { freeNames } from './free-names.ts'
import type { RecordRedaction } from './record-redaction.ts'
import { anything, type RecordScope, withheld } from './record-scope.ts'

/**
 * Redacts a JSON text as `redactRecord` does its value, without making a value of it: what is not hidden stays as it was written, so that a number beyond 2⁵³ is not
 * rounded and a key that comes twice is not lost. Gives null for what is no JSON or nested too deep. Every text is decoded before it is searched: `\u0040` hides nothing.
 *
 * **Source** RFC 8259.
 */
export function jsonTextRedactor({ redact, looksAtWords, scope: root, onWithheld }: RecordRedaction): (json: string) => string | null {
  let json = ''
  let out = ''
  let copied = 0
  const put = (from: number, to: number, text: string): void => {
    out += json.slice(copied, from) + JSON.stringify(text)
    copied = to
  }

  const skipBlanks = (from: number): number => {
    let at = from
    while (isBlank(json.charCodeAt(at))) at++
    return at
  }

  // What the text that was read last is like.
  let isWorthALook = false
  let hasEscapes = false
  const readText = (from: number): number => {
    isWorthALook = looksAtWords
    hasEscapes = false
    let seen = 0
    const read = json
    for (let at = from + 1; ; at++) {
      const code = read.charCodeAt(at)
      const sign = code < 128 ? (inWords[code] as number) : 0
      if (sign !== 0) {
        seen |= sign
        continue
      }
      if (code === quote) {
        isWorthALook ||= (seen & hyphen) !== 0 || (seen & words) === words
        return hasEscapes && !isJsonText(read.slice(from, at + 1)) ? never : at + 1
      }
      if (!(code >= 32)) return never
      isWorthALook = true
      if (code === backslash) {
        hasEscapes = true
        at++
      }
    }
  }
  const contentOf = (from: number, to: number): string =>
    hasEscapes ? (JSON.parse(json.slice(from, to)) as string) : json.slice(from + 1, to - 1)

  // A place after `never` holds nothing, so what is broken anywhere is broken up to the root.
  const value = (from: number, scope: RecordScope | null, depth: number): number => {
    const code = json.charCodeAt(from)
    const isContainer = code === brace || code === bracket
    if (scope !== null && (isContainer ? scope.isWithheld : scope.isLeafWithheld)) {
      const to = value(from, null, depth)
      if (to === never) return never
      onWithheld()
      put(from, to, withheld)
      return to
    }
    if (code === brace) return depth === maxDepth ? never : object(from, scope, depth + 1)
    if (code === bracket) return depth === maxDepth ? never : array(from, scope, depth + 1)
    if (code === quote) return text(from, scope)
    return readScalar(from, code)
  }

  const readScalar = (from: number, first: number): number => {
    let at = from
    // Most numbers are plain integers that do not begin with a nought.
    if (first > zero) for (let code = first; code >= zero && code <= nine; code = json.charCodeAt(++at));
    const next = json.charCodeAt(at)
    if (at > from && (next === comma || next === closingBrace || next === closingBracket)) return at
    scalar.lastIndex = from
    return scalar.test(json) ? scalar.lastIndex : never
  }

  const text = (from: number, scope: RecordScope | null): number => {
    const to = readText(from)
    if (to === never || scope === null || !isWorthALook) return to
    const found = redact(contentOf(from, to))
    if (found.findings.length > 0) put(from, to, found.text)
    return to
  }

  const array = (from: number, scope: RecordScope | null, depth: number): number => {
    let at = skipBlanks(from + 1)
    if (json.charCodeAt(at) === closingBracket) return at + 1
    for (let index = 0; ; index++) {
      at = skipBlanks(value(at, scope === null ? null : scope.at(index), depth))
      const code = json.charCodeAt(at)
      if (code === closingBracket) return at + 1
      if (code !== comma) return never
      at = skipBlanks(at + 1)
    }
  }

  const object = (from: number, scope: RecordScope | null, depth: number): number => {
    let at = skipBlanks(from + 1)
    if (json.charCodeAt(at) === closingBrace) return at + 1
    /** Keeps the names of this object apart, once one of them was changed. */
    let nameOf: ((name: string) => string) | null = null
    for (let before = from + 1; ; ) {
      if (json.charCodeAt(at) !== quote) return never
      const keyEnd = readText(at)
      const colon = skipBlanks(keyEnd)
      if (json.charCodeAt(colon) !== 58) return never
      let inner: RecordScope | null = null
      if (scope !== null) {
        const found = isWorthALook ? redact(contentOf(at, keyEnd)) : null
        if (found !== null && found.findings.length > 0)
          nameOf ??= freeNames(new Set(Object.keys(JSON.parse(`${json.slice(from, before)}}`) as object)))
        if (nameOf !== null) {
          const key = contentOf(at, keyEnd)
          const name = nameOf(found?.text ?? key)
          if (name !== key) put(at, keyEnd, name)
        }
        inner = scope === anything ? anything : scope.at(contentOf(at, keyEnd))
      }
      before = value(skipBlanks(colon + 1), inner, depth)
      at = skipBlanks(before)
      const code = json.charCodeAt(at)
      if (code === closingBrace) return at + 1
      if (code !== comma) return never
      at = skipBlanks(at + 1)
    }
  }

  return (line) => {
    json = line
    out = ''
    copied = 0
    const end = skipBlanks(value(skipBlanks(0), root, 0))
    return end === line.length ? out + line.slice(copied) : null
  }
}

const maxDepth = 64
const never = Number.MAX_SAFE_INTEGER
const [quote, backslash, comma, zero, nine, brace, closingBrace, bracket, closingBracket] = [34, 92, 44, 48, 57, 123, 125, 91, 93]

const isBlank = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9

const isJsonText = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

// What is written with letters and blanks alone, or with letters and underscores, is no identifier. With hyphens it can be the address of a network card, behind a blank the name of an account.
const [letter, blank, underscore, hyphen] = [1, 2, 4, 8]
const words = blank | underscore
const inWords = Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code)
  return /[A-Za-z]/.test(sign) ? letter : sign === ' ' ? blank : sign === '_' ? underscore : sign === '-' ? hyphen : 0
})

const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
