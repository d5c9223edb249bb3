import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlainDataLimits } from '../../src/foundation/copy-plain-data.ts'
import { takePlainData } from '../../src/foundation/plain-data.ts'
import { requestIssueCodes } from '../../src/foundation/stage-issue-codes.ts'

const limits: PlainDataLimits<keyof typeof requestIssueCodes> = {
  maxDepth: 3,
  maxSize: 100,
  codes: {
    notPlain: 'request.not-plain-data',
    tooDeep: 'request.too-deep',
    tooLarge: 'request.too-large',
    forbiddenKey: 'request.forbidden-key',
  },
  knownKeys: new Set(['known']),
}

const told = (input: unknown): readonly string[] =>
  takePlainData(input, limits, requestIssueCodes).issues.map(({ code, path }) => `${code} ${path.join('.')}`)

describe('takePlainData', () => {
  it('copies plain data', () => {
    const input = { known: [1, 'two', true, null, { three: 3 }], left: undefined }
    const { data, issues } = takePlainData(input, limits, requestIssueCodes)
    expect([data, issues]).toEqual([{ known: [1, 'two', true, null, { three: 3 }] }, []])
    expect(data).not.toBe(input)
    expect(Object.keys(data as object)).toEqual(['known'])
  })

  it('gives back what JSON gives back', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false, maxDepth: 10 }), (value) => {
        const { data, issues } = takePlainData(value, { ...limits, maxDepth: 20, maxSize: 1e6 }, requestIssueCodes)
        // A key that is refused and text that has no UTF-8 have tests of their own.
        const isOdd = /__proto__|\\ud[89a-f]/i.test(JSON.stringify(value))
        if (isOdd) return
        expect(issues).toEqual([])
        expect(data).toEqual(value)
      }),
    )
  })

  it.each([
    ['three levels', { a: { b: {} } }, []],
    ['four levels', { a: { known: { c: [] } } }, ['request.too-deep *.known.*']],
    ['what just fits', 'x'.repeat(99), []],
    ['one too many', 'x'.repeat(100), ['request.too-large ']],
    ['many small things', Array(99).fill(1), []],
    ['one small thing too many', Array(100).fill(1), ['request.too-large ']],
    ['long keys', { ['k'.repeat(100)]: 1 }, ['request.too-large *']],
    ['a longer list than there is room', { known: new Array(2 ** 32 - 1) }, ['request.too-large known']],
    ['a hole', Object.assign(new Array(3), { 0: 1, 2: 3 }), ['request.not-plain-data 1']],
    ['undefined in a list', [undefined], ['request.not-plain-data 0']],
    ['undefined', undefined, ['request.not-plain-data ']],
    ['half a character', { known: '\uDC00' }, ['request.not-plain-data known']],
    ['half a character in a key', { '\uD800': 1 }, ['request.not-plain-data *']],
    ['a key that would be a prototype', JSON.parse('{"__proto__":1}'), ['request.forbidden-key *']],
    ['several things', { known: 1n, other: Number.NaN }, ['request.not-plain-data known', 'request.not-plain-data *']],
    ['an object with a class', { known: new URL('https://example.org') }, ['request.not-plain-data known']],
    ['an object that inherits', { known: Object.create({ a: 1 }) as unknown }, ['request.not-plain-data known']],
  ])('%s', (_, input, issues) => {
    expect(told(input)).toEqual(issues)
  })

  it('takes the same thing twice, but not inside itself', () => {
    const shared = { known: 1 }
    expect(told([shared, shared])).toEqual([])
    const loop: unknown[] = []
    loop.push(loop)
    expect(told(loop)).toEqual(['request.not-plain-data 0'])
  })

  it('tells no more than a hundred issues', () => {
    const { issues } = takePlainData(Array(500).fill(1n), { ...limits, maxSize: 1e6 }, requestIssueCodes)
    expect(issues).toHaveLength(100)
  })

  it('survives a proxy that throws and says nothing of what it throws', () => {
    const proxy = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('SECRET')
        },
      },
    )
    expect(told({ known: proxy })).toEqual(['request.not-plain-data '])
  })
})
