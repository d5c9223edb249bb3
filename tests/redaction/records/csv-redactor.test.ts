import { describe, expect, it } from 'vitest'
import { csvRedactor } from '../../../src/redaction/records/csv-redactor.ts'
import { csvRowAt } from '../../../src/redaction/records/csv-row.ts'
import { type RecordOptions, recordScope } from '../../../src/redaction/records/record-scope.ts'
import { textRedactor } from '../../../src/redaction/redact-text.ts'

interface Redacted {
  readonly out: readonly string[]
  readonly columns: readonly string[]
  readonly withheld: number
}

function redacted(rows: readonly string[], options: RecordOptions = {}, delimiter = ','): Redacted {
  const columns: string[] = []
  let withheld = 0
  const redactRow = csvRedactor(
    {
      redact: textRedactor(options),
      looksAtWords: false,
      scope: recordScope(options),
      onWithheld: () => {
        withheld++
      },
    },
    delimiter,
    (names) => {
      columns.push(...names)
    },
  )
  const out = rows.map((it) => {
    const row = csvRowAt(it, 0, delimiter, true)
    if (typeof row === 'string') throw new Error(row)
    return redactRow(row)
  })
  return { out, columns, withheld }
}

describe('csvRedactor', () => {
  it('names the columns by the first row, and those without a name by their number', () => {
    expect(redacted(['name,,ip', 'A,B,C'])).toEqual({ out: ['name,,ip', 'A,B,C'], columns: ['name', '1', 'ip'], withheld: 0 })
  })

  it('hides in every row, the first one too, and leaves what it does not change as it was written', () => {
    const rows = ['192.0.2.7,"a"', '"a",192.0.2.7', '"192.0.2.7 ""b"" x",c']
    expect(redacted(rows).out).toEqual(['[ip-address],"a"', '"a",[ip-address]', '"[ip-address] ""b"" x",c'])
  })

  it.each([
    ['192.0.2.7', 'x', ',', '[ip-address x]'],
    ['"192.0.2.7"', 'x', ',', '"[ip-address x]"'],
    ['192.0.2.7', 'x,y', ',', '"[ip-address x,y]"'],
    ['192.0.2.7', 'x,y', ';', '[ip-address x,y]'],
    ['192.0.2.7', 'x\ny', ',', '"[ip-address x\ny]"'],
    ['192.0.2.7', 'x\ry', ',', '"[ip-address x\ry]"'],
    ['192.0.2.7', 'x"y', ',', '"[ip-address x""y]"'],
  ])('puts in quotation marks what needs them: %j with %j, between %j', (cell, token, delimiter, expected) => {
    expect(redacted(['a', cell], { replacement: 'pseudonym', pseudonyms: { tokenOf: () => token } }, delimiter).out[1]).toBe(expected)
  })

  it('withholds a column without looking at it, but for its name', () => {
    expect(redacted(['name,ip', 'A,192.0.2.7', '"B, C",x'], { withhold: ['$.name'] })).toEqual({
      out: ['name,ip', '[withheld],[ip-address]', '[withheld],x'],
      columns: ['name', 'ip'],
      withheld: 2,
    })
  })

  it('withholds a row of which it cannot know the columns, where not all of them may stay', () => {
    const rows = ['name,ip', 'A', 'A,192.0.2.7,C', '', 'A,x']
    expect(redacted(rows, { withhold: ['$.name'] }).out).toEqual([
      'name,ip',
      '[withheld]',
      '[withheld],[withheld],[withheld]',
      '',
      '[withheld],x',
    ])
    expect(redacted(rows).out).toEqual(['name,ip', 'A', 'A,[ip-address],C', '', 'A,x'])
    // An empty cell in quotation marks is a cell, and so is the empty one of a table of one column.
    expect(redacted(['name,ip', '""'], { withhold: ['$.name'] }).out[1]).toBe('[withheld]')
    expect(redacted(['name', ''], { withhold: ['$.name'] }).out[1]).toBe('[withheld]')
    expect(redacted(['name,ip', ',,'], { withhold: ['$.name'] }).out[1]).toBe('[withheld],[withheld],[withheld]')
  })
})
