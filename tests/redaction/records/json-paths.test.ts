import { describe, expect, it } from 'vitest'
import { UsageError } from '../../../src/foundation/usage-error.ts'
import { readJsonPaths } from '../../../src/redaction/records/json-paths.ts'

const reached = (path: string, ...keys: readonly (string | number)[]): 'in' | 'open' | 'closed' => {
  let paths = readJsonPaths([path])
  for (const key of keys) paths = paths.at(key)
  return paths.isIn ? 'in' : paths.isOpen ? 'open' : 'closed'
}

describe('readJsonPaths', () => {
  it.each<['in' | 'open' | 'closed', string, ...(string | number)[]]>([
    ['in', '$'],
    ['in', '$', 'a', 0],
    ['open', '$.a'],
    ['in', '$.a', 'a'],
    ['in', '$.a', 'a', 'b', 3],
    ['closed', '$.a', 'b'],
    ['closed', '$.a', 'A'],
    ['in', '$.été', 'été'],
    ['in', '$.a[*].b', 'a', 7, 'b'],
    ['in', '$.*.b', 'x', 'b'],
    ['open', '$.a[*].b', 'a', 7],
    ['closed', '$.a[*].b', 'a', 7, 'c'],
    ['in', '$.a[1]', 'a', 1],
    ['closed', '$.a[1]', 'a', 10],
    // A member that is called "1" is no element.
    ['closed', '$.a[1]', 'a', '1'],
    ['in', '$["a b"]', 'a b'],
    ['in', "$['it\\'s \"x\"']", 'it\'s "x"'],
    ['in', '$["\\u0061"]', 'a'],
    ['in', '$..ip', 'ip'],
    ['in', '$..ip', 'x', 3, 'ip', 'y'],
    ['open', '$..ip', 'x', 3],
    ['in', '$..[0]', 'x', 0],
    ['in', '$.a..b', 'a', 'x', 'b'],
    ['in', '$..a.b', 'x', 'a', 'b'],
    ['closed', '$.a..b', 'x', 'b'],
    ['in', '$..*', 'x'],
    ['open', '$..*'],
  ])('%s: %s from %s %s %s', (expected, path, ...keys) => {
    expect(reached(path, ...keys)).toBe(expected)
  })

  it('joins several paths', () => {
    const paths = readJsonPaths(['$.a', '$.b.c'])
    expect([paths.at('a').isIn, paths.at('b').isIn, paths.at('b').at('c').isIn, paths.at('d').isOpen]).toEqual([true, false, true, false])
    const deep = readJsonPaths(['$..a', '$..b']).at('x').at(0)
    expect([deep.at('a').isIn, deep.at('b').isIn, deep.at('c').isIn]).toEqual([true, true, false])
    expect(readJsonPaths([]).isOpen).toBe(false)
  })

  it.each([
    '',
    'a',
    '.a',
    '$a',
    '$.',
    '$..',
    '$*',
    '$.a b',
    '$.[0]',
    '$[01]',
    '$[-1]',
    '$[0',
    '$[a]',
    '$["a]',
    "$['a\\x']",
    '$[?@.a]',
    '$[0:2]',
    '$[0,1]',
    '$.a ',
    '$.1a',
  ])('refuses %j without repeating it', (path) => {
    expect(() => readJsonPaths([path])).toThrow(UsageError)
    expect(() => readJsonPaths([path])).toThrow(
      expect.objectContaining({
        code: 'redaction.bad-options',
        message: 'a path is written like $.name, $.list[*].name, $["a name"][0] or $..name',
      }) as Error,
    )
  })

  it('follows many paths of many depths without counting the ways that lead to one place', () => {
    const keys = Array.from({ length: 64 }, () => 'a')
    expect(reached(`$${'..a'.repeat(16)}.b`, ...keys)).toBe('open')
    expect(reached(`$${'..a'.repeat(16)}.b`, ...keys, 'b')).toBe('in')
  })

  it('refuses what is no text', () => {
    expect(() => readJsonPaths([7 as unknown as string])).toThrow(UsageError)
  })
})
