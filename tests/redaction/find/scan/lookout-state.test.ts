import { describe, expect, it } from 'vitest'
import { restingRows, rows } from '../../../../src/redaction/find/scan/lookout.ts'
import { afterSign, atRest, isAtRest, type LookoutState, sign } from '../../../../src/redaction/find/scan/lookout-state.ts'

/** Every state to which any text leads, from where a scan can begin. */
function allStates(): readonly LookoutState[] {
  const beginnings: readonly LookoutState[] = [atRest, { ...atRest, colons: 1, after: 'colon' }, { ...atRest, letters: 3, hex: 5 }]
  const seen = new Map<string, LookoutState>()
  for (let open = beginnings; open.length > 0; ) {
    const next: LookoutState[] = []
    for (const state of open) {
      const key = JSON.stringify(state)
      if (seen.has(key)) continue
      seen.set(key, state)
      for (const it of Object.values(sign)) next.push(afterSign(state, it).next)
    }
    open = next
  }
  return [...seen.values()]
}

describe('the states of the lookout', () => {
  const all = allStates()

  it('have room in their table, whatever a text is like', () => {
    const resting = all.filter(isAtRest).length
    expect(resting).toBeGreaterThan(10)
    expect(resting).toBeLessThanOrEqual(restingRows)
    expect(all.length - resting).toBeGreaterThan(100)
    expect(all.length - resting).toBeLessThanOrEqual(rows - restingRows)
  })
})
