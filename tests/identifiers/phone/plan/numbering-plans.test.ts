import { describe, expect, it } from 'vitest'
import { planIn } from '../../../../src/identifiers/phone/plan/numbering-plans.ts'

describe('isPrefixWritten', () => {
  it.each([
    ...['DE', 'GB', 'FR', 'NL', 'FI', 'JP', 'ZA', 'UA'].map((it) => [it, true] as const),
    // One way of printing at least leaves it out, or may.
    ...['TR', 'IN', 'BR', 'KR', 'AE', 'MX'].map((it) => [it, false] as const),
    // There is none.
    ...['IT', 'ES', 'PT', 'PL', 'DK'].map((it) => [it, false] as const),
    // The formats are those of the main country with the same calling code.
    ['GG', true],
    ['CA', false],
  ] as const)('%s: %s', (country, expected) => {
    expect(planIn(country).isPrefixWritten).toBe(expected)
  })
})
