import type { Finding, FindingPlace, FindingReason } from '../finding.ts'

/** What a stream did, without any value: fit for logs. */
export interface RedactionReport {
  /** How often a kind was hidden for a reason, in the order of their first. */
  readonly hidden: readonly { readonly kind: Finding['kind']; readonly why: FindingReason; readonly count: number }[]
  /** Parts of records that may not stay, whatever they are. */
  readonly withheld: number
  /** Values of JSON, lines of NDJSON, rows of CSV with the one that names the columns; 0 of plain text. */
  readonly records: number
  /** Records that could not be read and were redacted as plain text. Where they are refused, there is none. */
  readonly unreadable: number
}

/** Counts as a stream goes on. */
export interface ReportKeeper {
  readonly hid: (findings: readonly Pick<FindingPlace, 'kind' | 'why'>[]) => void
  readonly count: (what: 'withheld' | 'records' | 'unreadable') => void
  readonly report: () => RedactionReport
}

/** An empty report that is kept. */
export function keepReport(): ReportKeeper {
  const hidden: { readonly kind: Finding['kind']; readonly why: FindingReason; count: number }[] = []
  const counts = { withheld: 0, records: 0, unreadable: 0 }
  return {
    hid: (findings) => {
      for (const { kind, why } of findings) {
        const entry = hidden.find((it) => it.kind === kind && it.why === why)
        if (entry === undefined) hidden.push({ kind, why, count: 1 })
        else entry.count++
      }
    },
    count: (what) => {
      counts[what]++
    },
    report: () => ({ hidden: hidden.map((it) => ({ ...it })), ...counts }),
  }
}
