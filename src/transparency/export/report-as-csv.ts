import { cellsOf } from '../cells-of.ts'
import type { ReportPeriod, TransparencyReport } from '../transparency-report.ts'

const header = ['period', 'from', 'until', 'coverage', 'country', 'instrument', 'emergency', 'metric', 'value', 'item', 'count']

/**
 * Writes the rows of a report as CSV in long format: a header, then one record a number, CRLF after each. Encode it as UTF-8, without a byte order mark.
 *
 * Totals are not in it, so that adding up a column of one metric gives the total and nothing is counted twice. `not-known` stands where the ledger
 * knows nothing. A period without any request has one record, with `all` for country, instrument and emergency: 0 where the ledger speaks of the
 * period, empty where it does not. Every field is a word, a date or a number of ours; none needs quotes.
 *
 * **Issues** none.
 * **Source** RFC 4180.
 *
 * @example
 * reportAsCsv(summariseLedger(entries)).split('\r\n')[0]
 */
export function reportAsCsv({ periods, rows }: TransparencyReport): string {
  const records = periods.flatMap((period) => {
    const own = rows.filter((it) => it.period === period.id)
    if (own.length === 0) return [[...fieldsOf(period), 'all', 'all', 'all', 'received', '', '', period.counts === null ? '' : '0']]
    return own.flatMap(({ country, instrument, emergency, counts }) =>
      cellsOf(counts).map(({ metric, value, item, count }) => [
        ...fieldsOf(period),
        country ?? 'not-known',
        instrument ?? 'not-known',
        emergency === null ? 'not-known' : emergency ? 'yes' : 'no',
        metric,
        value,
        item,
        String(count),
      ]),
    )
  })
  return [header, ...records].map((it) => `${it.join(',')}\r\n`).join('')
}

const fieldsOf = ({ id, from, until, coverage }: ReportPeriod): readonly string[] => [id, from, until, coverage]
