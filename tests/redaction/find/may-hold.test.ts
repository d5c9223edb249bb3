import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mayHold } from '../../../src/redaction/find/may-hold.ts'
import { findIdentifiers } from '../../../src/redaction/find-identifiers.ts'
import { readFindOptions } from '../../../src/redaction/options.ts'

const answers = (parts: readonly string[], defaultCountry?: string): readonly boolean[] => {
  const may = mayHold(parts.join(''), readFindOptions({ defaultCountry }))
  const ends = parts.map((_, index) => parts.slice(0, index + 1).join('').length)
  return ends.map((end, index) => may(ends[index - 1] ?? 0, end))
}

describe('mayHold', () => {
  it.each<[string, readonly string[], readonly boolean[]]>([
    ['words', ['{"a":"some words"}\n', '{"b":1}\n'], [false, false]],
    ['an address', ['{"a":"b"}\n', '{"a":"192.0.2.7"}\n', '{"a":"b"}\n'], [false, true, false]],
    [
      'a backslash, which may hide anything',
      ['{"a":"b"}\n', '{"a":"\\u0062"}\n', '{"a":"b"}\n', '{"a":"\\n"}'],
      [false, true, false, true],
    ],
    ['a backslash right behind a part', ['{"a":"b"}', '\\'], [false, true]],
    ['two of them in one part', ['{"a":"\\n\\n"}\n', '{"a":"b"}\n'], [true, false]],
  ])('says where %s may be', (_, parts, expected) => {
    expect(answers(parts)).toEqual(expected)
  })

  it('asks for national numbers where there is a country to dial them in', () => {
    expect(answers(['"020 7946 0958"'])).toEqual([false])
    expect(answers(['"020 7946 0958"'], 'GB')).toEqual([true])
  })

  it('never says no where something is found', () => {
    const piece = fc.constantFrom(
      '192.0.2.7',
      '2001:db8::7',
      'a@example.org',
      'a',
      '@',
      '.',
      ' ',
      '1',
      '１９２.0.2.7',
      '+44 20 7946 0958',
      '"',
      '\\',
      'é',
    )
    fc.assert(
      fc.property(fc.array(fc.array(piece, { maxLength: 5 }), { maxLength: 5 }), (lists) => {
        const parts = lists.map((it) => `${it.join('')}\n`)
        const found = parts.map((it) => findIdentifiers(it).length > 0)
        expect(answers(parts).map((it, index) => it || !found[index])).toEqual(parts.map(() => true))
      }),
    )
  })
})
