import type { Issue } from './issue.ts'
import type { IssueCode } from './issue-codes.ts'
import type { Json } from './canonical-json.ts'

/** How much untrusted input is looked at, and with which codes its refusal is told. */
export interface PlainDataLimits<Code extends IssueCode = IssueCode> {
  readonly maxDepth: number
  /** Characters of all texts and keys together, plus one for each value. */
  readonly maxSize: number
  readonly codes: {
    readonly notPlain: Code
    readonly tooDeep: Code
    readonly tooLarge: Code
    readonly forbiddenKey: Code
  }
  /** Keys that may be named in a path; every other key stands as `*`, since it could be personal data. */
  readonly knownKeys: ReadonlySet<string>
}

/** What is wrong with an input, before it is put into words. */
export interface Wrong<Code extends IssueCode = IssueCode> {
  readonly code: Code
  readonly path: Issue['path']
  readonly detail?: string | undefined
}

/**
 * Copies untrusted input into plain JSON data, or says everything that is wrong with it. Never throws and never runs a getter; a proxy that
 * throws, a cycle, twenty thousand levels, a list with holes, a class instance, text that is not well-formed Unicode, a key `__proto__` are
 * issues. A property whose value is `undefined` is left out, as `JSON.stringify` would. The copy shares nothing with the input, so nothing can
 * change it afterwards. The work is proportional to the input up to the size limit, whatever length a list claims to have.
 */
export function copyPlainData<Code extends IssueCode>(
  input: unknown,
  limits: PlainDataLimits<Code>,
): { readonly data: Json | undefined; readonly wrongs: readonly Wrong<Code>[] } {
  const wrongs: Wrong<Code>[] = []
  let size = 0
  let full = false
  const ancestors = new Set<object>()

  const refuse = (code: Code, path: Issue['path'], detail?: string): Refused => {
    if (wrongs.length < mostWrongs) wrongs.push({ code, path, detail })
    return refused
  }
  const weigh = (amount: number, path: Issue['path']): boolean => {
    size += amount
    if (size <= limits.maxSize) return true
    if (!full) refuse(limits.codes.tooLarge, path)
    full = true
    return false
  }

  const copy = (value: unknown, path: Issue['path']): Json | undefined => {
    if (full) return undefined
    if (value === null || typeof value === 'boolean') return weigh(1, path) ? value : undefined
    if (typeof value === 'string') {
      if (!weigh(value.length + 1, path)) return undefined
      return isWellFormed(value) ? value : refuse(limits.codes.notPlain, path, 'text that is not well-formed Unicode')
    }
    if (typeof value === 'number') return Number.isFinite(value) && weigh(1, path) ? value : refuse(limits.codes.notPlain, path)
    if (typeof value !== 'object') return refuse(limits.codes.notPlain, path)
    if (path.length >= limits.maxDepth) return refuse(limits.codes.tooDeep, path)
    if (ancestors.has(value)) return refuse(limits.codes.notPlain, path)
    if (!weigh(1, path)) return undefined
    ancestors.add(value)
    const result = copyObject(value, path)
    ancestors.delete(value)
    return result
  }

  const copyObject = (value: object, path: Issue['path']): Json | undefined => {
    const isArray = Array.isArray(value)
    if (!isArray && !isPlain(value)) return refuse(limits.codes.notPlain, path)
    if (isArray) {
      // Every entry weighs at least one, so a list that claims more than the rest is refused before it is walked.
      const length = value.length
      if (size + length > limits.maxSize) {
        full = true
        return refuse(limits.codes.tooLarge, path)
      }
      const list: Json[] = []
      for (let index = 0; index < length && !full; index++) {
        const element = copyProperty(value, String(index), [...path, index])
        list.push(element ?? null)
      }
      return list
    }
    const object: Record<string, Json> = {}
    for (const key of Object.keys(value)) {
      if (full) break
      const place = [...path, limits.knownKeys.has(key) ? key : '*']
      if (key === '__proto__') refuse(limits.codes.forbiddenKey, place)
      else if (!isWellFormed(key)) refuse(limits.codes.notPlain, place, 'a key that is not well-formed Unicode')
      else if (weigh(key.length, place)) {
        const member = copyProperty(value, key, place)
        if (member !== undefined) object[key] = member
      }
    }
    return object
  }

  const copyProperty = (owner: object, key: string, path: Issue['path']): Json | undefined => {
    const property = Object.getOwnPropertyDescriptor(owner, key)
    if (property === undefined) return refuse(limits.codes.notPlain, path)
    if (!('value' in property)) return refuse(limits.codes.notPlain, path)
    if (property.value === undefined && !Array.isArray(owner)) return undefined
    return copy(property.value, path)
  }

  try {
    return { data: copy(input, []), wrongs }
  } catch {
    // Only a proxy can throw here: its traps are the input's code. What it says is dropped, since it could be anything.
    return { data: undefined, wrongs: [...wrongs, { code: limits.codes.notPlain, path: [] }] }
  }
}

/** Nothing, and it was told why. */
type Refused = Json | undefined
const refused: Refused = undefined

/** An object literal of this realm or another one, or an object without a prototype. An instance of a class has two prototypes above it. */
const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

// A lone surrogate is the only thing that this can match in a string. Such text has no UTF-8 and no canonical JSON.
const isWellFormed = (text: string): boolean => !/\p{Surrogate}/u.test(text)

/** More than this is not told; nobody reads it, and the list must not outgrow the input. */
const mostWrongs = 100
