import { describe, expect, it } from 'vitest'
import { and, not, or, truthOf } from '../../../../src/rules/reference/reading/kleene.ts'

// Kleene's strong tables: y = yes, n = no, u = unknown.
const words = { y: 'yes', n: 'no', u: 'unknown' } as const
const table = [
  // a, b, and, or
  'yyyy',
  'ynny',
  'yuuy',
  'nyny',
  'nnnn',
  'nunu',
  'uyuy',
  'unnu',
  'uuuu',
] as const

describe('Kleene', () => {
  it.each(table)('%s: a, b, a and b, a or b', (row) => {
    const [a, b, both, either] = Array.from(row).map((it) => words[it as keyof typeof words]) as ['yes', 'yes', 'yes', 'yes']
    expect([and([a, b]), or([a, b])]).toEqual([both, either])
  })

  it('knows the empty list, the opposite and a known answer', () => {
    expect([and([]), or([])]).toEqual(['yes', 'no'])
    expect([not('yes'), not('no'), not('unknown')]).toEqual(['no', 'yes', 'unknown'])
    expect([truthOf(true), truthOf(false)]).toEqual(['yes', 'no'])
  })
})
