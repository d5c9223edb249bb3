import { describe, expect, it } from 'vitest'
import { findSettled } from '../../../../src/redaction/find/find-settled.ts'
import { readFindOptions } from '../../../../src/redaction/options.ts'
import { withMarks } from '../with-marks.ts'

describe('a link to an account in a text', () => {
  it.each([
    ...['‹t.me/example_user›', '‹T.ME/example_user›', '‹http://t.me/example_user›', '‹HTTPS://t.me/example_user›'],
    ...['ftp://‹t.me/example_user›'],
    ...['‹www.instagram.com/example_user›', '‹m.instagram.com/example_user›', 'x.instagram.com/example_user', 'instagramxcom/example_user'],
    ...['‹tg://resolve?domain=example_user›', 'xtg://resolve?domain=example_user', 'at.me/example_user', 'x.t.me/example_user', 't.me'],
    ...['t.me/'],
    // What ends a sentence or closes a bracket is the text's, and so are words of another script
    ...['‹t.me/example_user›.', '‹t.me/example_user›?!', "'‹t.me/example_user›'", '(‹t.me/example_user›)', '*‹t.me/example_user›*'],
    ...['<‹t.me/example_user›>'],
    ...['‹t.me/example_user›, ‹t.me/example_user2›', '‹t.me/example_user›"', '‹t.me/example_user›です', '‹t.me/example_user› x'],
    ...['[‹t.me/example_user›]'],
    ...['t.me/login', 'instagram.com/explore', `t.me/${'x'.repeat(210)}`],
  ])('%s', (line) => {
    expect(withMarks(line)).toBe(line)
  })

  it('is looked for where it is asked for', () => {
    expect(withMarks(' t.me/example_user', { kinds: ['ip-address'] })).toBe(' t.me/example_user')
    expect(withMarks('‹t.me/example_user›', { kinds: ['account-link'] })).toBe('‹t.me/example_user›')
  })

  it.each<[string, number, readonly (readonly [number, number])[]]>([
    ['https://t.me/example_user', 0, [[0, 25]]],
    ['https://t.me/example_user', 8, [[8, 25]]],
    ['https://t.me/example_user', 9, []],
    ['see https://t.me/example_user', 4, [[4, 29]]],
  ])('%s, read from %i on', (text, from, places) => {
    const found = findSettled(text, from, true, readFindOptions({})).findings
    expect(found.map(({ start, end }) => [start, end])).toEqual(places)
  })
})
