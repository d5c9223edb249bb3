import { describe, expect, it } from 'vitest'
import { nameKey } from '../../src/foundation/name-key.ts'

describe('nameKey', () => {
  it.each([
    ['A. Example', 'a example'],
    ['René X', 'Rene\u0301 X'],
    ['René X', 'Rene\u200d\u0301 X'],
    ['A. Example', 'A. Example\u2800'],
    ['A. Example', 'A. Example\u{1d159}'],
    ['A. Example', 'Ａ．\u00adExample'],
    ['Anna-Maria', 'Anna\u2011Maria'],
    ['Σίσυφος', 'ΣΊΣΥΦΟΣ'],
  ])('takes %j and %j for one', (a, b) => {
    expect(nameKey(a)).toBe(nameKey(b))
  })

  it.each(['', ' ', '...', '\u200b', '\u2800', '42', '\u0301'])('takes %j for no name', (name) => {
    expect(nameKey(name)).toBe('')
  })

  it('keeps people apart', () => {
    expect(nameKey('A. Example')).not.toBe(nameKey('B. Example'))
    expect(nameKey('Rene X')).not.toBe(nameKey('René X'))
  })
})
