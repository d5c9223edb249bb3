import { describe, expect, it } from 'vitest'
import { possibleNational } from '../../../../src/redaction/find/phone/possible-national.ts'
import { groupsAt } from '../../../../src/redaction/find/scan/groups-at.ts'

/** What is as long as a number of a country, with a bar behind its last group. */
function possibleIn(text: string, country: string, first = 0): string | null {
  const groups = groupsAt(text, 0)
  const found = possibleNational(text, groups, first, country)
  if (found === null) return null
  expect(found.isWhole).toBe(found.to === groups.ends.at(-1))
  return `${found.canonical} in ${text.slice(0, found.to)}|`
}

describe('a number that no plan assigns', () => {
  it.each<[string, string, string | null]>([
    ['07700 900123', 'GB', '+447700900123 in 07700 900123|'],
    ['030 123456', 'DE', '+4930123456 in 030 123456|'],
    ['1234 5678', 'SG', '+6512345678 in 1234 5678|'],
    ['0 11 2345 6789', 'BR', '+551123456789 in 0 11 2345 6789|'],
    // Without the prefix of the country, but for North America
    ['7700 900123', 'GB', null],
    ['202 555 0123', 'US', '+12025550123 in 202 555 0123|'],
    ['1 202 555 0123', 'US', '+12025550123 in 1 202 555 0123|'],
    // No such length, or too short for a guess
    ['020794609', 'GB', null],
    ['202 555', 'US', null],
    ['123 4567', 'SG', null],
    ['0 12345', 'DE', null],
    // A prefix that holds the code of a carrier
    ['0151123456789', 'BR', null],
    // What follows is none of it
    ['07700 900 123 2026', 'GB', '+447700900123 in 07700 900 123|'],
    ['07700 900123 20.08.2026', 'GB', '+447700900123 in 07700 900123|'],
    ['07700-900 123', 'GB', '+447700900123 in 07700-900 123|'],
    ['07700 900-123 2026', 'GB', '+447700900123 in 07700 900-123|'],
    // Eight groups at most
    ['0 7 7 0 0 9 00 123', 'GB', '+447700900123 in 0 7 7 0 0 9 00 123|'],
    ['0 7 7 0 0 9 0 0 123', 'GB', '+447700900 in 0 7 7 0 0 9 0 0|'],
  ])('%s in %s: %s', (text, country, found) => {
    expect(possibleIn(text, country)).toBe(found)
  })

  it('begins at any of the groups', () => {
    expect(possibleIn('12 07700 900123', 'GB', 1)).toBe('+447700900123 in 12 07700 900123|')
  })
})
