import { describe, expect, it } from 'vitest'
import { extensionAt } from '../../../../src/redaction/find/phone/extension-at.ts'

/** What stands behind a number, with a bar behind its extension. */
const rows: readonly string[] = [
  ...[';ext=12|', ' ext 12|', ', ext. 12|', 'x12|', ' x 12|', 'ext12|', 'EXT12|', ' extension 12|', ')x12|', ' ,x12|', 'X123456789|'],
  ...[' x12|.'],
  ...['|   x 12', '|x1234567890', '| x', '|; ext=12', '| e12', '| 12', '|', '|y12', '|.x12', '|ax12'],
  // In other languages, behind a sign or a blank, and no longer than one is
  ...[
    ' Durchwahl 12|',
    ', Dw: 12|',
    '-DW 12|',
    '/ Apparat 12|',
    ' (Klappe 12)|',
    ', DW 12|)',
    ' (DW 12)|)',
    '| (DW 12',
    ' poste 12|',
    ' int. 12|',
    ' interno 12|',
  ],
  ...[' ramal 12|', ') ramal 12|'],
  ...[' anexo 12|', ' toestel 12|', ' wew. 12|', ' wewnętrzny 12|', ' dahili 12|', ' доб. 12|', ' 内線12|', ' 내선 12|', ' داخلي 12|'],
  ...[' Dw -12|', ' poste 12|.'],
  ...['| poste 123456', '| poste 12x', '| poste 12.5', '| poste 12/5', '|xposte 12', '|poste 12', '| posted 12', '|; poste 12'],
  ...['|e poste 12'],
]

describe('extensionAt', () => {
  it.each(rows)('%j', (row) => {
    expect(extensionAt(`7${row.replace('|', '')}`, 1)).toBe(row.indexOf('|'))
  })
})
