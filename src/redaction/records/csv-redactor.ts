import type { CsvCell, CsvRow } from './csv-row.ts'
import type { RecordRedaction } from './record-redaction.ts'
import { anything, nothing, type RecordScope, withheld } from './record-scope.ts'

/**
 * Redacts the rows of a CSV file, cell by cell. The first row names the columns, so that a row is to `scope` what an object is: `$.ip` is the column `ip`, and a column without a
 * name goes by its number. Of a row that is longer or shorter than the first one nobody knows which cell is of which column: where not every column may stay, no cell of it does,
 * and blank lines are left. Cells that are not changed stay as they were written.
 *
 * **Source** RFC 4180.
 */
export function csvRedactor(
  { redact, scope, onWithheld }: RecordRedaction,
  delimiter: string,
  onColumns: (names: readonly string[]) => void,
): (row: CsvRow) => string {
  let columns: readonly RecordScope[] | null = null
  const isSpecial = new RegExp(`["\\r\\n${delimiter}]`)

  const cellAfter = ({ raw, content }: CsvCell, column: RecordScope): string => {
    if (column.isLeafWithheld) {
      onWithheld()
      return withheld
    }
    const found = redact(content)
    if (found.findings.length === 0) return raw
    return raw !== content || isSpecial.test(found.text) ? `"${found.text.replaceAll('"', '""')}"` : found.text
  }

  return ({ cells }) => {
    if (columns !== null) {
      const scopes = columns
      const isKnown = scope === anything || cells.length === scopes.length
      if (!isKnown && cells.length === 1 && cells[0]?.raw === '') return ''
      return cells.map((cell, index) => cellAfter(cell, isKnown ? (scopes[index] ?? anything) : nothing)).join(delimiter)
    }
    const names = cells.map(({ content }, index) => (content === '' ? String(index) : content))
    onColumns(names)
    columns = names.map((it) => scope.at(it))
    return cells.map((cell) => cellAfter(cell, anything)).join(delimiter)
  }
}
