import { describe, expect, it } from 'vitest'
import { longestNumber } from '../../../../src/redaction/find/phone/longest-number.ts'
import { groupsAt } from '../../../../src/redaction/find/scan/groups-at.ts'

/** What is found in the groups that a text consists of, with a bar behind its last one. */
function longestIn(text: string, country: string | null, first = 0, leaveOut = 0): string | null {
  const groups = groupsAt(text, 0)
  const found = longestNumber(text, groups, first, { country, leaveOut })
  if (found === null) return null
  expect(found.isWhole).toBe(found.to === groups.ends.at(-1))
  return `${found.canonical} in ${text.slice(0, found.to)}|${text.slice(found.to)}`
}

describe('the longest number at the beginning of some groups', () => {
  it.each<[string, string | null, string | null]>([
    // With its calling code
    ['44 20 7946 0958', null, '+442079460958 in 44 20 7946 0958|'],
    ['44 20 7946 0958 2026', null, '+442079460958 in 44 20 7946 0958| 2026'],
    ['442079460958', null, '+442079460958 in 442079460958|'],
    ['44 2 0 7 9 4 6 0958', null, '+442079460958 in 44 2 0 7 9 4 6 0958|'],
    ['44 2 0 7 9 4 6 0 958', null, null],
    ['999 123 4567', null, null],
    ['44 20', null, null],
    ['1234567890 1234567890 12', null, null],
    // As it is dialled at home
    ['020 7946 0958', 'GB', '+442079460958 in 020 7946 0958|'],
    ['020 7946 0958 2026', 'GB', '+442079460958 in 020 7946 0958| 2026'],
    ['020 7946', 'GB', null],
    ['07700 900123', 'GB', null],
    ['1 202 555 0123 45', 'US', '+12025550123 in 1 202 555 0123| 45'],
    ['11 202 555 0123', 'US', null],
    // Without its plus, or from abroad; what can be read as both is what is dialled at home
    ['44 20 7946 0958', 'GB', '+442079460958 in 44 20 7946 0958|'],
    ['00 44 20 7946 0958', 'DE', '+442079460958 in 00 44 20 7946 0958|'],
    ['810 44 20 7946 0958', 'RU', '+442079460958 in 810 44 20 7946 0958|'],
    ['49 30 23125012', 'DE', '+493023125012 in 49 30 23125012|'],
    ['49-4416', 'DE', '+49494416 in 49-4416|'],
    // A prefix that becomes digits of the number, and one that leaves nothing that is assigned
    ['011 15 2345 6789', 'AR', '+5491123456789 in 011 15 2345 6789|'],
    ['183130', 'AU', null],
    // What takes more than a look is looked at once, at its longest
    ['370 56 744 80', 'LT', null],
    ['370-44353504', 'LT', '+37044353504 in 370-44353504|'],
  ])('%s in %s: %s', (text, country, found) => {
    expect(longestIn(text, country)).toBe(found)
  })

  it('begins at any of the groups, and behind digits that are left out', () => {
    expect(longestIn('12 020 7946 0958', 'GB', 1)).toBe('+442079460958 in 12 020 7946 0958|')
    expect(longestIn('0044 20 7946 0958', null, 0, 2)).toBe('+442079460958 in 0044 20 7946 0958|')
    expect(longestIn('00 44 20 7946 0958 1', null, 0, 2)).toBe('+442079460958 in 00 44 20 7946 0958| 1')
  })
})
