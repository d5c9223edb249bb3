import { describe, expect, it } from 'vitest'
import { findIdentifiers } from '../../../../src/redaction/find-identifiers.ts'
import { withMarks } from '../with-marks.ts'

describe('the host of a URL, written as a number', () => {
  it.each([
    ...['http://‹3221225991›/x', 'https://‹3221225991›', 'http://‹0xc0000207›/', 'http://‹0xC0.0.2.7›/', 'http://‹192.519›/'],
    ...['http://‹192.0.519›?x', 'x://‹12345678›'],
    ...['http://‹3221225991:80›/', 'http://‹030000001007›/', 'http://‹3221225991›#x'],
    // Small, too large, longer than it looks, or somebody's name
    ...['http://1234567/', 'http://0/', 'http://99999999999/', 'http://1.2.3.4.5/', 'http://192.0.2.256/', 'http://3221225991x/'],
    ...['http://3221225991@x/'],
    ...['http://3221225991.example.org/', 'http://3221225991-x/', 'http://0xc000020g/', 'http:/3221225991/', '//3221225991/'],
    ...['http://x3221225991/'],
  ])('%s', (line) => {
    expect(withMarks(line)).toBe(line)
  })

  it.each([
    ['http://3221225991/', '192.0.2.7', 'ip-number'],
    ['http://0xc0.0.2.7/', '192.0.2.7', 'ip-number'],
    ['http://192.519/', '192.0.2.7', 'ip-number'],
    ['http://192.0.2.7/', '192.0.2.7', 'ipv4'],
    ['http://3221225991/24', '192.0.2.7', 'ip-number'],
  ])('%s is %s, since it is %s', (text, canonical, why) => {
    expect(findIdentifiers(text)).toEqual([expect.objectContaining({ canonical, why })])
  })

  it('is looked for where it is asked for', () => {
    expect(withMarks('http://3221225991/', { kinds: ['email-address'] })).toBe('http://3221225991/')
  })
})
