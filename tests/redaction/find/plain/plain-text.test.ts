import { describe, expect, it } from 'vitest'
import { foldOf, weight, weightOf } from '../../../../src/redaction/find/plain/fold.ts'
import { plainText } from '../../../../src/redaction/find/plain/plain-text.ts'
import { standInAt } from '../../../../src/redaction/find/plain/stand-in.ts'

describe('foldOf', () => {
  it.each([
    ['a', 'a'],
    ['~', '~'],
    [' ', ' '],
    ['\n', '\n'],
    ['\r', '\r'],
    ['\t', '\t'],
    ['\0', ''],
    ['\u007f', ''],
    ['\u200b', ''],
    ['\u00ad', ''],
    ['\u00a0', ' '],
    ['\u3000', ' '],
    ['\u2028', '\n'],
    ['\u2029', '\n'],
    ['\u2013', '-'],
    ['\u2212', '-'],
    ['\u30fc', '-'],
    ['\u3002', '.'],
    ['\u00b7', '.'],
    ['\u066b', '.'],
    ['\u2236', ':'],
    ['\ua789', ':'],
    ['\u2795', '+'],
    ['\u0663', '3'],
    ['\u{1d7cf}', '1'],
    ['Ａ', 'A'],
    ['＠', '@'],
    ['：', ':'],
    ['㏂', 'a.m.'],
    ['é', 'é'],
    ['中', '中'],
    ['😀', '😀'],
  ])('reads %j as %j', (character, folded) => {
    expect(foldOf(character)).toBe(folded)
    // What is remembered is the same.
    expect(foldOf(character)).toBe(folded)
  })
})

describe('weightOf', () => {
  it.each([
    ['é', weight.itself],
    ['中', weight.itself],
    ['\u2013', weight.other],
    ['\u200b', weight.other],
    ['\u0663', weight.digit],
    ['\u2236', weight.digit],
    ['＠', weight.at],
    // Halves of characters: digits of mathematics, emoji, and what follows either.
    ['\ud835', weight.digit],
    ['\ud800', weight.digit],
    ['\ud83c', weight.other],
    ['\ud83d', weight.other],
    ['\udc00', weight.other],
    ['\udfff', weight.other],
  ])('%j', (unit, expected) => {
    expect(weightOf(unit.charCodeAt(0))).toBe(expected)
    expect(weightOf(unit.charCodeAt(0))).toBe(expected)
  })
})

describe('standInAt', () => {
  it.each([
    [' [ dot ] ', 0, 9, '.'],
    ['[.]', 0, 3, '.'],
    ['{::}', 0, 4, '::'],
    ['(AT)', 0, 4, '@'],
    ['(arroba)', 0, 8, '@'],
    ['%2E', 0, 3, '.'],
    ['%7e', 0, 3, '~'],
    ['\\u003a', 0, 6, ':'],
    ['\\n', 0, 2, '\n'],
    ['\\.', 0, 2, '.'],
    ['&#64;', 0, 5, '@'],
    ['&#32;', 0, 5, ' '],
    ['&#126;', 0, 6, '~'],
    ['&#x40;', 0, 6, '@'],
    ['&Commat;', 0, 8, '@'],
    ['&period;', 0, 8, '.'],
    ['a&colon;', 1, 7, ':'],
  ])('reads what stands in %j at %j', (text, at, length, sign) => {
    expect(standInAt(text, at)).toEqual({ length, sign })
  })

  it.each(['[dot', '[word]', '%1f', '%7f', '\\u0061', '\\x', '&#31;', '&#127;', '&#x7f;', '&amp;', 'a[.]'])(
    'reads nothing in %j',
    (text) => {
      expect(standInAt(text, 0)).toBeNull()
    },
  )
})

describe('plainText', () => {
  /** For each unit of the plain text where it stood. */
  const placesOf = (written: string): readonly (readonly [unit: string, from: number, to: number])[] => {
    const { text, places } = plainText(written)
    return Array.from(text.split(''), (unit, at) => [unit, places?.starts[at] ?? at, places?.ends[at] ?? at + 1])
  }

  it.each(['', 'plain text, 100 (100) [1]\r\n\tA & B', 'a {b} c'])('leaves %j as it is', (text) => {
    expect(plainText(text)).toEqual({ text, places: null })
  })

  it('tells for each unit where it stood', () => {
    expect(placesOf('é１[.]\u200b㏂x\u{1d7cf}')).toEqual([
      ['é', 0, 1],
      ['1', 1, 2],
      ['.', 2, 5],
      ['a', 6, 7],
      ['.', 6, 7],
      ['m', 6, 7],
      ['.', 6, 7],
      ['x', 7, 8],
      ['1', 8, 10],
    ])
  })

  it('takes half a character for what it is', () => {
    expect(plainText('\ud83dx').text).toBe('\ud83dx')
    expect(plainText('\ud835\ud835\udfcf').text).toBe('\ud8351')
    expect(placesOf('é\udfcf１\ud834\udc00')).toEqual([
      ['é', 0, 1],
      ['\udfcf', 1, 2],
      ['1', 2, 3],
      ['\ud834', 3, 5],
      ['\udc00', 3, 5],
    ])
  })

  it.each([
    ['192.0.2.7³', '192.0.2.7 '],
    ['x² y', 'x  y'],
    ['10²³', '10  '],
    ['(a)¹', '(a) '],
    ['a²³¹', 'a   '],
    ['192.0.2.7³.', '192.0.2.7 .'],
    ['a³</b>', 'a </b>'],
    ['a³, b', 'a , b'],
    // What stands for something hidden is read as what it was
    ['[ip-address]³ 5', '[ip-address]  5'],
    ['[imei]³', '[imei] '],
    ['[phone-number with +44]³', '[phone-number with +44] '],
    ['[own/person-name]³', '[own/person-name] '],
    ['***³', '*** '],
    ['…³', '... '],
    ['[!!!]³', '[!!!] '],
    ['[??]³', '[??] '],
    ['[.]⁷', '.7'],
    ['[x]⁷', '[x]7'],
    ['² 5', '2 5'],
    ['192.0.2.⁷', '192.0.2.7'],
    ['x ⁷', 'x 7'],
  ])('parts what is raised behind a word or a number from it: %j', (text, plain) => {
    expect(plainText(text).text).toBe(plain)
  })

  it.each([
    ['1²3', '123'],
    ['a²@example.org', 'a2@example.org'],
    ['a²\u200b@example.org', 'a2@example.org'],
    ['a²(at)example.org', 'a2@example.org'],
    ['a²%40example.org', 'a2@example.org'],
    ['a²\\u0040example.org', 'a2@example.org'],
    ['a²&#64;example.org', 'a2@example.org'],
    ['a².b', 'a2.b'],
    ['2001:db²::7', '2001:db2::7'],
    // More than a note has, however many: nobody looks farther back.
    ['x¹²³⁴', 'x1234'],
    ['x³³³³³³³³³', 'x333333333'],
  ])('reads as a digit what is raised where something goes on behind it: %j', (text, plain) => {
    expect(plainText(text).text).toBe(plain)
  })

  it('has room for signs that become several', () => {
    const written = `${'㏂'.repeat(1_000)}x`
    const places = placesOf(written)
    expect(plainText(written).text).toBe(`${'a.m.'.repeat(1_000)}x`)
    expect(places.slice(0, 4_000)).toEqual(
      Array.from('a.m.'.repeat(1_000), (unit, at) => [unit, Math.floor(at / 4), Math.floor(at / 4) + 1]),
    )
    expect(places[4_000]).toEqual(['x', 1_000, 1_001])
  })
})
