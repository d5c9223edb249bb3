import { describe, expect, it } from 'vitest'
import { csvRowAt } from '../../../src/redaction/records/csv-row.ts'

describe('csvRowAt', () => {
  it.each<[string, readonly string[], number, number]>([
    ['a,b\r\nc', ['a', 'b'], 3, 5],
    ['a,b\nc', ['a', 'b'], 3, 4],
    ['a,b\rc', ['a', 'b'], 3, 4],
    ['a,b', ['a', 'b'], 3, 3],
    [',,', ['', '', ''], 2, 2],
    ['"a,""b""\r\n",c\n', ['a,"b"\r\n', 'c'], 13, 14],
    ['""', [''], 2, 2],
    [' "a', [], 0, 0],
    ['a;b,c', ['a;b', 'c'], 5, 5],
  ])('%j', (text, contents, to, next) => {
    const row = csvRowAt(text, 0, ',', true)
    if (contents.length === 0) expect(row).toBe('broken')
    else {
      if (typeof row === 'string') throw new Error(row)
      expect(row.cells.map((it) => it.content)).toEqual(contents)
      expect([row.to, row.next]).toEqual([to, next])
    }
  })

  it.each([
    ['a,b\nc', 3, 4],
    ['a,b\n', 3, 4],
    ['a,b\r\n', 3, 5],
    ['a,b\rc', 3, 4],
    ['"a"\n', 3, 4],
  ])('is known to have ended in %j, whatever follows', (text, to, next) => {
    expect(csvRowAt(text, 0, ',', false)).toMatchObject({ to, next })
  })

  it('has no more cells than any table', () => {
    expect(csvRowAt(','.repeat(65_535), 0, ',', true)).toMatchObject({ to: 65_535 })
    expect(csvRowAt(','.repeat(65_536), 0, ',', true)).toBe('long')
  })

  it('keeps how a cell is written', () => {
    const row = csvRowAt('"a""b",c', 0, ',', true)
    expect(typeof row === 'string' ? row : row.cells.map((it) => it.raw)).toEqual(['"a""b"', 'c'])
  })

  it.each(['a"b', '"a"b', '"a" ,b', '"a', '"a""'])('finds no row in %j', (text) => {
    expect(csvRowAt(text, 0, ',', true)).toBe('broken')
  })

  it.each(['a,b', 'a,b\r', '"a"', '"a', '"a""', 'a,', ''])('waits for more after %j', (text) => {
    expect(csvRowAt(text, 0, ',', false)).toBe('open')
  })
})
