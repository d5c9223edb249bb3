import { describe, expect, it } from 'vitest'
import { beside, isSpan } from '../../../../src/redaction/find/observations/beside.ts'

describe('what stands between an address and a time', () => {
  it.each<[string, ReturnType<typeof beside>]>([
    ['', 'joined'],
    [' ', 'joined'],
    [' at ', 'joined'],
    [' (', 'joined'],
    ['", "timestamp": "', 'joined'],
    [' - login from IP address ', 'joined'],
    [" depuis l'adresse IP ", 'joined'],
    [' um ', 'joined'],
    [' at on from by via in ', 'joined'],
    [' at on from by via in the ', null],
    [' on the web ', null],
    ['xat ', null],
    [' attic ', null],
    [' 7 ', null],
    [`(${' '.repeat(47)}`, 'joined'],
    [`(${' '.repeat(48)}`, null],
    // A comma or a bar, between quotation marks or not
    [',', 'listed'],
    [' | ', 'listed'],
    ['","', 'listed'],
    ["' ; '", 'listed'],
    ['/', 'listed'],
    [', ,', 'joined'],
    [',,', 'joined'],
    ['-', 'joined'],
  ])('%j: %s', (between, how) => {
    expect(beside(between)).toBe(how)
  })

  it.each<[string, boolean]>([
    [' to ', true],
    [' – ', true],
    ['-', true],
    ['', true],
    [' and ', true],
    [' bis zum ', true],
    [' au ', true],
    [' hasta el ', true],
    ['" to "', true],
    [' إلى ', true],
    [' or ', false],
    ['to', false],
    [' to 7', false],
    [`${' '.repeat(20)} to `, true],
    [`${' '.repeat(21)} to `, false],
  ])('%j is between the ends of a span: %s', (between, is) => {
    expect(isSpan(between)).toBe(is)
  })
})
