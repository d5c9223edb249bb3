import { createContext, runInContext } from 'node:vm'
import * as z from 'zod'
import { afterEach, describe, expect, it } from 'vitest'
import { parseRequest } from '../../src/request/parse-request.ts'
import { exampleEnvelope, exampleEpoc } from '../support/example-epoc.ts'

const around = (value: unknown): unknown => ({ envelope: exampleEnvelope(), request: { form: 'order', legalBasis: value } })

const cycle: Record<string, unknown> = { form: 'order' }
cycle.self = cycle
const deep = (levels: number): unknown => {
  let value: unknown = 1
  for (let level = 0; level < levels; level++) value = { a: value }
  return value
}
const throwing = (): never => {
  throw new Error('SECRET')
}
const revoked = (() => {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
})()
const withGetter = Object.defineProperty({ form: 'order' }, 'legalBasis', { enumerable: true, get: throwing })
const everyTrapThrows = new Proxy({}, new Proxy({}, { get: () => throwing }))
const sparse = ((list: unknown[]) => {
  list[900_000] = 1
  return list
})([])

// biome-ignore format: a table, one input a line
const hostile: readonly (readonly [string, unknown])[] = [
  ['a getter', around(withGetter)],
  ['a proxy whose traps throw', around(everyTrapThrows)],
  ['a proxy at the root', everyTrapThrows],
  ['a revoked proxy', around(revoked)],
  ['a revoked proxy at the root', revoked],
  ['a cycle', around(cycle)],
  ['twenty thousand levels', around(deep(20_000))],
  ['a BigInt', around(1n)],
  ['a symbol', around(Symbol('SECRET'))],
  ['a function', around(throwing)],
  ['a date', around(new Date(0))],
  ['a map', around(new Map([['SECRET', 1]]))],
  ['a set', around(new Set([1]))],
  ['bytes', around(new Uint8Array(3))],
  ['a boxed text', around(Object('SECRET'))],
  ['not a number', around(Number.NaN)],
  ['infinity', around(Number.POSITIVE_INFINITY)],
  ['a regular expression', around(/x/)],
  ['an error', around(new Error('SECRET'))],
  ['a list with holes', around(Object.assign(new Array(3), { 0: 1, 2: 3 }))],
  ['a list that says it is endless', around(new Array(2 ** 32 - 1))],
  ['a list that says it is endless, as a section', { envelope: exampleEnvelope(), request: { form: 'epoc', sectionE: { users: new Array(2 ** 32 - 1) } } }],
  ['a list that says it is endless, as content', { envelope: exampleEnvelope(), request: { form: 'dsa-order-to-act', content: new Array(2 ** 32 - 1) } }],
  ['a list that says it is endless, as content to remove', { envelope: exampleEnvelope(), request: { form: 'tco-removal-order', sectionB: { content: new Array(2 ** 32 - 1) } } }],
  ['a getter in an item of content', { envelope: exampleEnvelope(), request: { form: 'dsa-order-to-act', content: [withGetter] } }],
  ['a proxy as a section of a removal order', { envelope: exampleEnvelope(), request: { form: 'tco-removal-order', sectionA: everyTrapThrows } }],
  ['a revoked proxy as a status', { envelope: exampleEnvelope(), request: { form: 'mutual-assistance-request', status: revoked } }],
  ['a date as the day of service', { envelope: exampleEnvelope(), request: { form: 'gb-overseas-production-order', servedOn: new Date(0) } }],
  ['an address that is an object', { envelope: exampleEnvelope(), request: { form: 'dsa-order-to-act', content: [{ url: new URL('https://example.org/SECRET') }] } }],
  ['a time stamp of words', { envelope: exampleEnvelope(), request: { form: 'tco-removal-order', sectionA: { issuedAt: 'SECRET' } } }],
  ['a list with holes and a far end', around(sparse)],
  ['a class instance', around(new URL('https://example.org'))],
  ['a symbol at the root', Symbol('SECRET')],
  ['a function at the root', throwing],
  ['a text of brackets', '['.repeat(2 ** 20)],
  ['a text of nested objects', '{"a":'.repeat(200_000)],
]

describe('hostile input', () => {
  it.each(hostile)('%s is told, quickly and without a word of it', (_, input) => {
    const begin = performance.now()
    const result = parseRequest(input)
    expect(result.ok).toBe(false)
    expect(JSON.stringify(result)).not.toContain('SECRET')
    expect(performance.now() - begin).toBeLessThan(1000)
  })

  it('runs no getter', () => {
    let runs = 0
    const input = Object.defineProperty({}, 'envelope', { enumerable: true, get: () => ++runs })
    parseRequest(input)
    parseRequest(around(Object.defineProperty([], 0, { enumerable: true, get: () => ++runs })))
    expect(runs).toBe(0)
  })

  it('keeps nothing of the input: what is changed later changes nothing', () => {
    const request = structuredClone(exampleEpoc()) as { sectionE?: { users?: string[] } }
    const extra = { unknown: [1] }
    const result = parseRequest({ envelope: exampleEnvelope(), request, extra })
    const before = JSON.stringify(result)
    request.sectionE?.users?.push('somebody else')
    extra.unknown.push(2)
    expect(JSON.stringify(result)).toBe(before)
  })

  it('takes plain objects of another realm and without a prototype', () => {
    const text = JSON.stringify({ envelope: exampleEnvelope(), request: exampleEpoc() })
    const foreign: unknown = runInContext(`JSON.parse(${JSON.stringify(text)})`, createContext())
    expect(parseRequest(foreign)).toEqual(parseRequest(text))
    expect(parseRequest(Object.assign(Object.create(null), JSON.parse(text))).ok).toBe(true)
  })

  it('names unknown keys in no path', () => {
    const result = parseRequest({ envelope: exampleEnvelope(), request: { form: 'order', 'alice@example.org': { 'bob@example.org': 1n } } })
    expect(result.ok ? [] : result.issues.map(({ path }) => path)).toEqual([['request', '*', '*']])
  })
})

describe('prototype pollution', () => {
  afterEach(() => {
    expect(Object.keys(Object.prototype)).toEqual([])
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })

  it.each([
    ['at the root', '{"__proto__":{"polluted":1},"envelope":{},"request":{}}'],
    ['in a section', '{"envelope":{},"request":{"form":"epoc","sectionA":{"__proto__":{"polluted":1}}}}'],
    ['in a list', '{"envelope":{},"request":{"form":"order","targets":[{"__proto__":{"polluted":1}}]}}'],
  ])('%s is told', (_, text) => {
    const result = parseRequest(text)
    expect(result.ok ? [] : result.issues.map(({ code }) => code)).toEqual(['request.forbidden-key'])
    expect(parseRequest(JSON.parse(text))).toEqual(result)
  })

  it('keeps the key "constructor" as what it is: an unknown field', () => {
    const result = parseRequest({ envelope: exampleEnvelope(), request: { form: 'order', constructor: { prototype: { polluted: 1 } } } })
    expect(result.ok && result.value.request.native).toEqual({ '/request/constructor': { prototype: { polluted: 1 } } })
  })
})

describe('a program that configures zod for itself', () => {
  afterEach(() => {
    z.config({ customError: undefined })
  })

  it.each([
    ['repeats the input', (it: z.core.$ZodRawIssue) => `bad: ${JSON.stringify(it.input)}`],
    ['throws', throwing],
  ])('whose messages %s changes nothing here', (_, customError) => {
    const input = {
      envelope: { ...exampleEnvelope({ zone: 'SECRET' }), sender: 'SECRET' },
      request: { form: 'order', issuingState: 'SECRET', issuedOn: 'SECRET', targets: 'SECRET' },
    }
    const plain = parseRequest(input)
    z.config({ customError })
    expect(parseRequest(input)).toEqual(plain)
    expect(JSON.stringify(plain)).not.toContain('SECRET')
  })
})
